import type { Annotation, Conclusion, Job, Step } from '../model.ts'
import type { Column } from './columns.ts'

/**
 * Jobs and their steps as columns, in which they take a tenth of the room they take as objects: for 100,000 runs those
 * would be more than all the rest that is known. Objects are made when they are asked for. -1 stands for no text.
 */
export type JobColumns = {
  readonly texts: readonly string[]
  /** The texts that are conclusions, in the same places. */
  readonly words: readonly (Conclusion | undefined)[]
  readonly jobs: SpanColumns
  readonly ids: Column
  readonly failedSteps: Column
  readonly runners: Column
  /** -1 where the steps of a job are not known. */
  readonly stepCounts: Column
  /** Where the steps of a job begin. */
  readonly firstSteps: Column
  readonly steps: SpanColumns
  /** By the place of their job. */
  readonly annotations: ReadonlyMap<number, readonly Annotation[]>
}

/** What a job and a step have in common. */
export type SpanColumns = {
  readonly names: Column
  readonly conclusions: Column
  readonly starts: Column
  /** Seconds to the end; NaN where there was none. */
  readonly lengths: Column
}

/** The jobs of one attempt: from one place in the columns to before another. */
export type Stretch = { readonly columns: JobColumns; readonly from: number; readonly to: number }

const NONE = -1

export function jobsIn({ columns, from, to }: Stretch): readonly Job[] {
  return Array.from({ length: to - from }, (_, i) => jobAt(from + i, columns))
}

/** Without parts that are spread into the whole: of many jobs, those would be most of what is made. */
function jobAt(at: number, columns: JobColumns): Job {
  const { texts } = columns
  const { name, conclusion, startedAt, completedAt } = spanAt(at, columns.jobs, columns)
  const failedStep = texts[columns.failedSteps[at] ?? NONE]
  const job: Writable<Job> = {
    id: columns.ids[at] ?? 0,
    name,
    conclusion,
    startedAt,
    completedAt,
    failedStep,
  }
  const runner = texts[columns.runners[at] ?? NONE]
  const steps = stepsOf(at, columns)
  const annotations = columns.annotations.get(at)
  if (runner !== undefined) job.runner = runner
  if (steps) job.steps = steps
  if (annotations) job.annotations = annotations
  return job
}

type Writable<T> = { -readonly [Member in keyof T]: T[Member] }

function stepsOf(job: number, columns: JobColumns): readonly Step[] | undefined {
  const count = columns.stepCounts[job] ?? NONE
  const first = columns.firstSteps[job] ?? 0
  return count === NONE
    ? undefined
    : Array.from({ length: count }, (_, i) => spanAt(first + i, columns.steps, columns))
}

function spanAt(at: number, spans: SpanColumns, { texts, words }: Pick<JobColumns, 'texts' | 'words'>): Step {
  const [startedAt, length] = [spans.starts[at] ?? 0, spans.lengths[at] ?? Number.NaN]
  return {
    name: texts[spans.names[at] ?? NONE] ?? '',
    conclusion: words[spans.conclusions[at] ?? NONE],
    startedAt,
    completedAt: Number.isNaN(length) ? undefined : startedAt + length,
  }
}
