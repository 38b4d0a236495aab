import { jobFiles } from '../core/failures/log-files.ts'
import { attemptKey, type History } from '../core/history/history.ts'
import type { Job } from '../core/model.ts'
import type { Execution } from '../core/vitals/executions.ts'

/** Logs of one attempt that are wanted. */
export type WantedLogs = {
  readonly runId: number
  readonly attempt: number
  readonly executions: readonly Execution[]
  /** All jobs of the attempt that are known: names of files are told apart among them. */
  readonly jobs: readonly Job[]
}

/** One by one, each log costs two requests; all of a run in one zip cost two, and the bytes of the jobs that passed. */
const MIN_LOGS = 3
const MIN_SHARE = 1 / 4

/** Attempts of which so many logs are wanted that all of them at once are cheaper. */
export function worthOneDownload(
  wanted: readonly Execution[],
  { jobs }: Pick<History, 'jobs'>,
): readonly WantedLogs[] {
  const byAttempt = Map.groupBy(wanted, ({ run, attempt }) => attemptKey(run.id, attempt))
  return [...byAttempt].flatMap(([key, executions]) => {
    const [first] = executions
    const all = jobs.get(key) ?? []
    if (!first || executions.length < Math.max(MIN_LOGS, all.length * MIN_SHARE)) return []
    return [{ runId: first.run.id, attempt: first.attempt, executions, jobs: all }]
  })
}

/** Of the files of the zip, those that are wanted. */
export function wantedFiles(
  files: readonly string[],
  { executions, jobs }: WantedLogs,
): ReadonlyMap<string, number> {
  const wanted = new Set(executions.map(({ job }) => job.id))
  return new Map([...jobFiles(files, jobs)].filter(([, jobId]) => wanted.has(jobId)))
}
