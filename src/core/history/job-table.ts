import { type Conclusion, conclusions, type Job, type Step } from '../model.ts'
import { type Column, columnOf, deltasOf, someNumbers, sumsOf, wholeNumbers } from './columns.ts'
import type { JobColumns, SpanColumns, Stretch } from './job-columns.ts'
import { inOrderOfIds } from './jobs.ts'
import { annotationOf, annotationRow, NONE, type Texts } from './rows.ts'
import { array, integer, isTime, Malformed, map, object } from './shape.ts'

type OfAttempt = { readonly run: number; readonly attempt: number; readonly jobs: readonly Job[] }

/** Jobs as they are stored: one list for each of their members, and texts as places in a table. */
export function jobTable(attempts: readonly OfAttempt[], texts: Texts) {
  const jobs = attempts.flatMap((of) => inOrderOfIds(of.jobs))
  return {
    runIds: deltasOf(attempts.map(({ run }) => run)),
    attempts: attempts.map(({ attempt }) => attempt),
    counts: attempts.map((of) => of.jobs.length),
    jobs: spanTable(jobs, texts),
    jobIds: deltasOf(jobs.map(({ id }) => id)),
    failedSteps: jobs.map(({ failedStep }) => texts.place(failedStep)),
    runners: jobs.map(({ runner }) => texts.place(runner)),
    stepCounts: jobs.map(({ steps }) => steps?.length ?? NONE),
    steps: spanTable(
      jobs.flatMap(({ steps = [] }) => steps),
      texts,
    ),
    annotations: jobs.flatMap(({ annotations }, i) =>
      annotations ? [[i, annotations.map((one) => annotationRow(one, texts))]] : [],
    ),
  }
}

function spanTable(spans: readonly Step[], { place }: Texts) {
  return {
    names: spans.map(({ name }) => place(name)),
    conclusions: spans.map(({ conclusion }) => place(conclusion)),
    starts: deltasOf(spans.map(({ startedAt }) => startedAt)),
    lengths: spans.map(({ startedAt, completedAt }) =>
      completedAt === undefined ? null : completedAt - startedAt,
    ),
  }
}

/** Reads what `jobTable` gave, as columns, or throws `Malformed`. */
export function stretchesOf(value: unknown, texts: readonly string[]) {
  const table = object(value, 'jobs')
  const count = array(table.counts, 'counts of jobs').length
  const runs = identities(table.runIds, 'runs of jobs', count)
  const attempts = naturals(table.attempts, 'attempts of jobs', count)
  const ends = sumsOf(naturals(table.counts, 'counts of jobs', count))
  const columns = columnsOf(table, texts, ends.at(-1) ?? 0)
  return runs.map((run, i) => {
    const stretch: Stretch = { columns, from: ends[i - 1] ?? 0, to: ends[i] ?? 0 }
    const ids = columns.ids.subarray(stretch.from, stretch.to)
    if (ids.some((id: number, at: number) => id < (ids[at - 1] ?? 0)))
      throw new Malformed('jobs are not in order')
    return { run, attempt: attempts[i] ?? 0, stretch }
  })
}

function columnsOf(table: Table, texts: readonly string[], count: number): JobColumns {
  const words = texts.map((text) => conclusions.find((word) => word === text))
  const stepCounts = wholeNumbers(table.stepCounts, {
    what: 'counts of steps',
    count,
    fits: (steps) => steps >= NONE,
  })
  const stepEnds = sumsOf(stepCounts.map((steps) => Math.max(0, steps)))
  const annotations = map(
    table.annotations,
    (job, rows) => [integer(job, 'job'), array(rows, 'annotations').map((row) => annotationOf(row, texts))],
    'annotations',
  )
  return {
    texts,
    words,
    jobs: spansOf(object(table.jobs, 'jobs'), { texts, words, count }),
    ids: columnOf(identities(table.jobIds, 'ids of jobs', count)),
    failedSteps: places(table.failedSteps, 'failed steps', { texts, count }),
    runners: places(table.runners, 'runners', { texts, count }),
    stepCounts: columnOf(stepCounts),
    firstSteps: columnOf([0, ...stepEnds.slice(0, -1)]),
    steps: spansOf(object(table.steps, 'steps'), { texts, words, count: stepEnds.at(-1) ?? 0 }),
    annotations,
  }
}

type Table = Readonly<Record<string, unknown>>

type Known = {
  readonly texts: readonly string[]
  readonly words: readonly (Conclusion | undefined)[]
  readonly count: number
}

function spansOf(table: Table, { texts, words, count }: Known): SpanColumns {
  const starts = sumsOf(wholeNumbers(table.starts, { what: 'starts', count }))
  const lengths = someNumbers(table.lengths, { what: 'lengths', count })
  const isSound = starts.every((start, i) => isTime(start) && isTime(start + (lengths[i] || 0)))
  if (!isSound) throw new Malformed('jobs are at no time')
  return {
    names: columnOf(
      wholeNumbers(table.names, { what: 'names', count, fits: (at) => texts[at] !== undefined }),
    ),
    conclusions: columnOf(
      wholeNumbers(table.conclusions, {
        what: 'conclusions',
        count,
        fits: (at) => at === NONE || words[at] !== undefined,
      }),
    ),
    starts: columnOf(starts),
    lengths: columnOf(lengths),
  }
}

function places(value: unknown, what: string, { texts, count }: Pick<Known, 'texts' | 'count'>): Column {
  return columnOf(wholeNumbers(value, { what, count, fits: (at) => at === NONE || texts[at] !== undefined }))
}

function naturals(value: unknown, what: string, count: number): readonly number[] {
  return wholeNumbers(value, { what, count, fits: (number) => number >= 0 })
}

/** Of ids, which are stored as differences. */
function identities(value: unknown, what: string, count: number): readonly number[] {
  const ids = sumsOf(wholeNumbers(value, { what, count }))
  if (!ids.every((id) => id >= 0 && Number.isSafeInteger(id))) throw new Malformed(`${what} are no ids`)
  return ids
}
