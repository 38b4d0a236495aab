import { conclusionOf, type Job, outcomeOf, type Step } from '../model.ts'
import { countInWords } from '../words.ts'

/** How a run has gone so far, as a job of it sees it that has not ended itself. */
export type SoFar =
  | { readonly kind: 'failed'; readonly failed: readonly Job[] }
  /** All of it but the job that asks. */
  | { readonly kind: 'passed' }
  | { readonly kind: 'undecided'; readonly why: string }

export type Asking = {
  /** What the runner says of the job that asks; `undefined` where it does not. */
  readonly jobStatus: 'success' | 'failure' | 'cancelled' | undefined
  /** Whether a job's failure is none of its run. */
  readonly mayFail: (job: Job) => boolean
}

/** What failed cannot become good again. What passed is only that if nothing else is left, and something was executed. */
export function soFar(jobs: readonly Job[], { jobStatus, mayFail }: Asking): SoFar {
  const [asking, ...others] = jobs.filter(isUnfinished)
  const own = others.length === 0 ? asking : undefined
  const failed = jobs.filter(
    (job) => (hasFailed(job) || (job === own && jobStatus === 'failure')) && !mayFail(job),
  )
  if (failed.length > 0) return { kind: 'failed', failed }
  const ended = jobs.filter((job) => !isUnfinished(job))
  const why = !asking
    ? 'this job is not among its jobs yet'
    : others.length > 0
      ? `${countInWords(others.length, 'other job')} of it ${others.length === 1 ? 'has' : 'have'} not ended`
      : (doubtAbout(asking, jobStatus) ?? doubtAmong(ended, asking))
  return why === undefined ? { kind: 'passed' } : { kind: 'undecided', why }
}

/** The job that asks has not ended, and a step of it may have failed. */
export function hasFailed(job: Job): boolean {
  return outcomeOf(job) === 'failed' || (isUnfinished(job) && job.failedStep !== undefined)
}

/** GitHub learns of the end of a step late; the runner knows it at once. */
function doubtAbout({ steps = [] }: Job, jobStatus: Asking['jobStatus']): string | undefined {
  if (jobStatus !== undefined) return jobStatus === 'success' ? undefined : `this job says ${jobStatus}`
  return steps.filter(isUnfinished).length === 1
    ? undefined
    : 'how the steps before this one ended is not known'
}

function doubtAmong(ended: readonly Job[], { steps = [] }: Job): string | undefined {
  const stopped = ended.find((job) => outcomeOf(job) === 'neither' && job.conclusion !== 'skipped')
  if (stopped) return `${stopped.name} ended as ${conclusionOf(stopped)}`
  // The first step sets up the job.
  const [, ...work] = steps
  const passed = ended.length === 0 ? work.some(hasPassed) : ended.some(hasPassed)
  return passed ? undefined : 'nothing else of it was executed'
}

function isUnfinished(part: Job | Step): boolean {
  return outcomeOf(part) === 'unfinished'
}

function hasPassed(part: Job | Step): boolean {
  return outcomeOf(part) === 'passed'
}
