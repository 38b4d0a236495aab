import { conclusions, type Job } from '../model.ts'
import { emptyHistory, type History } from './history.ts'
import { inOrderOfIds } from './jobs.ts'
import { firstKnowledgeOf } from './knowledge.ts'
import { jobOf, runOf } from './rows.ts'
import { array, integer, map, object, oneOf, optional, string, time } from './shape.ts'

type Root = Readonly<Record<string, unknown>>

/** The second version stored each job as a row. */
export function jobRowsOf(value: unknown, texts: readonly string[]): ReadonlyMap<string, readonly Job[]> {
  return map(
    value,
    (key, rows) => [
      string(key, 'key of jobs'),
      inOrderOfIds(array(rows, 'jobs').map((row) => jobOf(row, texts))),
    ],
    'jobs',
  )
}

/** The first version did not keep check suites, by which jobs are asked for: its runs are listed again. */
export function firstVersionOf(root: Root): History {
  const texts = array(root.texts, 'texts').map((value) => string(value, 'texts'))
  const runs = array(root.runs, 'runs').map((row) => runOf(row, texts))
  const jobs = map(
    root.jobs,
    (key, rows) => [string(key, 'key of jobs'), inOrderOfIds(array(rows, 'jobs').map(firstJobOf))],
    'jobs',
  )
  return {
    ...emptyHistory,
    ...firstKnowledgeOf(root),
    covered: [],
    newestEtag: undefined,
    runs: new Map(runs.map((run) => [run.id, run])),
    jobs,
  }
}

function firstJobOf(value: unknown): Job {
  const job = object(value, 'a job')
  return {
    id: integer(job.id, 'job id'),
    name: string(job.name, 'job name'),
    conclusion: optional(job.conclusion, (word) => oneOf(conclusions, word, 'conclusion'), 'conclusion'),
    startedAt: time(job.startedAt, 'started'),
    completedAt: optional(job.completedAt, time, 'completed'),
    failedStep: optional(job.failedStep, string, 'failed step'),
  }
}
