/** The words of the domain. Plain readonly data: no clock, no network, no package. */

/** A moment, in whole seconds since 1970-01-01T00:00:00Z: the resolution GitHub reports in. */
export type Seconds = number

export const MINUTE = 60
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/**
 * How an attempt, a job or a step ended. GitHub's own words, plus `unknown` for a word we have not met:
 * conclusions are open strings in the API and new ones must not become a success or a failure.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-run-statuses
 */
export const conclusions = [
  'success',
  'failure',
  'timed_out',
  'startup_failure',
  'cancelled',
  'action_required',
  'neutral',
  'skipped',
  'stale',
  'unknown',
] as const
export type Conclusion = (typeof conclusions)[number]

/** What a conclusion says of the code under test; `neither` counts for nothing and against nothing. */
export type Outcome = 'passed' | 'failed' | 'neither' | 'unfinished'

const outcomes = {
  success: 'passed',
  failure: 'failed',
  timed_out: 'failed',
  startup_failure: 'failed',
  cancelled: 'neither',
  action_required: 'neither',
  neutral: 'neither',
  skipped: 'neither',
  stale: 'neither',
  unknown: 'neither',
} as const satisfies Record<Conclusion, Outcome>

export type Workflow = {
  readonly id: number
  readonly name: string
  /** `.github/workflows/ci.yml`, or `dynamic/…` for workflows GitHub runs itself and that have no file. */
  readonly path: string
}

export type Attempt = {
  /** 1 for the first. */
  readonly number: number
  readonly startedAt: Seconds
  /** When GitHub last changed it; the end, once it has a conclusion. */
  readonly updatedAt: Seconds
  /** `undefined` while it is queued or running. */
  readonly conclusion: Conclusion | undefined
  /** GitHub recorded `cancelled`, but a job ran exactly into its time limit. */
  readonly hitTimeLimit?: true
  /** Nobody saw it end: its jobs say how it did. */
  readonly inferred?: true
}

export type Run = {
  readonly id: number
  readonly workflowId: number
  readonly number: number
  readonly event: string
  /** `undefined` for runs of tags and deleted branches. */
  readonly branch: string | undefined
  readonly sha: string
  /** The head is in another repository: its branch called `main` is not our `main`. */
  readonly fromFork: boolean
  readonly createdAt: Seconds
  /** GitHub's node id of its check suite, by which the jobs of many runs are asked for at once. */
  readonly checkSuite?: string
  /** Those that are known, ascending; earlier ones may be missing. Never empty. */
  readonly attempts: readonly Attempt[]
}

export type Job = {
  readonly id: number
  /** As people see it: `test (ubuntu-latest, 22)` for a leg of a matrix, `call / job` for a called workflow's. */
  readonly name: string
  readonly conclusion: Conclusion | undefined
  readonly startedAt: Seconds
  readonly completedAt: Seconds | undefined
  /** The first step that failed, by name. */
  readonly failedStep: string | undefined
  /** The labels its runner had to have, joined by commas; absent where the answer did not say. */
  readonly runner?: string
  /** Steps that were executed, in order; absent where they were not asked for, or are not kept any more. */
  readonly steps?: readonly Step[]
  /** What the runner and the steps said about it; absent where it was not asked for. */
  readonly annotations?: readonly Annotation[]
}

export type Step = {
  readonly name: string
  readonly conclusion: Conclusion | undefined
  readonly startedAt: Seconds
  readonly completedAt: Seconds | undefined
}

export type Annotation = {
  readonly level: 'failure' | 'warning' | 'notice'
  /** Cut to `MAX_ANNOTATION` characters. Foreign text. */
  readonly message: string
}

export const MAX_ANNOTATION = 400

/** Names of workflows, jobs and steps are cut to so many characters. */
export const MAX_NAME = 300

type Ending = Pick<Attempt, 'conclusion' | 'hitTimeLimit'>

/** Of an attempt, a job or a step. */
export function outcomeOf(ended: Ending): Outcome {
  const conclusion = conclusionOf(ended)
  return conclusion === undefined ? 'unfinished' : outcomes[conclusion]
}

/** The conclusion as it should be counted: a time-out recorded as cancelled is a time-out. */
export function conclusionOf({ conclusion, hitTimeLimit }: Ending): Conclusion | undefined {
  return hitTimeLimit && conclusion === 'cancelled' ? 'timed_out' : conclusion
}

/**
 * Seconds from the start of an attempt to its end, or `undefined` while it runs and where the two times
 * make no length (equal or reversed times come from attempts in which nothing was executed).
 */
export function durationOf(attempt: Attempt): Seconds | undefined {
  const seconds = attempt.updatedAt - attempt.startedAt
  return attempt.conclusion !== undefined && seconds > 0 ? seconds : undefined
}

export function latestAttempt(run: Run): Attempt {
  const latest = run.attempts.at(-1)
  if (!latest) throw new RangeError(`run ${run.id} has no attempt`)
  return latest
}

/**
 * The last attempt that passed or failed, which is how a run stands: one that is run again, or whose rerun was cancelled,
 * stands as it did. `undefined` where none has.
 */
export function decisiveAttempt(run: Run): Attempt | undefined {
  return run.attempts.findLast((attempt) => {
    const outcome = outcomeOf(attempt)
    return outcome === 'passed' || outcome === 'failed'
  })
}

/** How a run stands. */
export function verdictOf(run: Run): 'passed' | 'failed' | undefined {
  const decisive = decisiveAttempt(run)
  return decisive && (outcomeOf(decisive) === 'passed' ? 'passed' : 'failed')
}

/** Whether the run's latest attempt has not ended: it is queued, runs, or waits for an approval. */
export function isOpen(run: Run): boolean {
  const { conclusion } = latestAttempt(run)
  return conclusion === undefined || conclusion === 'action_required'
}

/** The first attempt, where it is known. */
export function firstAttempt(run: Run): Attempt | undefined {
  const first = run.attempts[0]
  return first?.number === 1 ? first : undefined
}

/** Numbers of the attempts before the latest that are not known. */
export function missingAttempts(run: Run): readonly number[] {
  const { number: last } = latestAttempt(run)
  // Numbers are positive and ascending, so that as many as the last one says are all.
  if (run.attempts.length === last) return []
  const known = new Set(run.attempts.map((attempt) => attempt.number))
  return Array.from({ length: last - 1 }, (_, i) => i + 1).filter((n) => !known.has(n))
}

/**
 * Whether a run tested the code of the default branch. Pull-request events carry the head branch of the
 * request, which may be called like ours and is not.
 */
export function onDefaultBranch(run: Run, defaultBranch: string): boolean {
  return run.branch === defaultBranch && !run.fromFork && !run.event.startsWith('pull_request')
}
