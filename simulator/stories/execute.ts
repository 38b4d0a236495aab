import { normal } from '../noise.ts'
import type { Attempt, Job, Step } from '../world.ts'
import { type JobPlan, jobName } from './plan.ts'
import { type Execution, mainStep, type PlannedRun, type Repository } from './repository.ts'

export type Turn = {
  readonly run: PlannedRun
  readonly number: number
  readonly startsAt: number
  /** Only what did not pass is executed again. */
  readonly previous?: Attempt
  readonly nextId: () => number
}

const DEFAULT_TIMEOUT_MINUTES = 360

/** Lengths vary by a tenth. */
const SPREAD = 0.1

/** One attempt of a run: jobs wait for those they need, legs of a matrix run side by side, the first to fail stops them. */
export function executeAttempt(repository: Repository, turn: Turn): Attempt {
  const { run, number, startsAt } = turn
  if (run.broken) return ended(turn, 'startup_failure', startsAt + 1, [])
  const jobs: Job[] = []
  const ends = new Map<string, { readonly at: number; readonly passed: boolean }>()
  for (const job of run.workflow.jobs) {
    const needed = (job.needs ?? []).flatMap((id) => ends.get(id) ?? [])
    const from = Math.max(startsAt, ...needed.map(({ at }) => at))
    const blocked = needed.some(({ passed }) => !passed)
    const legs = blocked ? [skippedJob(turn, job, from)] : executeLegs(repository, turn, job, from)
    jobs.push(...legs)
    ends.set(job.id, {
      at: Math.max(...legs.map(({ completedAt }) => completedAt ?? from), from),
      passed: legs.every(({ conclusion }) => conclusion === 'success') || job.continueOnError === true,
    })
  }
  const stopped = number === 1 && run.cancelledAt !== undefined ? cutAt(jobs, run.cancelledAt) : jobs
  const end = Math.max(startsAt, ...stopped.map(({ completedAt }) => completedAt ?? 0)) + 2
  return ended(turn, conclusionOf(run, stopped), end, stopped)
}

function ended(
  { number, startsAt }: Turn,
  conclusion: string,
  updatedAt: number,
  jobs: readonly Job[],
): Attempt {
  return { number, status: 'completed', conclusion, startedAt: startsAt, updatedAt, jobs }
}

function conclusionOf({ workflow }: PlannedRun, jobs: readonly Job[]): string {
  const tolerated = new Set(
    workflow.jobs
      .filter((job) => job.continueOnError)
      .flatMap((job) => [jobName(job), ...(job.legs ?? []).map((leg) => jobName(job, leg))]),
  )
  const found = new Set(jobs.filter(({ name }) => !tolerated.has(name)).map(({ conclusion }) => conclusion))
  const worst = ['failure', 'cancelled', 'success'].find((conclusion) => found.has(conclusion))
  return worst ?? (jobs.every(({ conclusion }) => conclusion === 'skipped') ? 'skipped' : 'success')
}

function executeLegs(repository: Repository, turn: Turn, job: JobPlan, from: number): readonly Job[] {
  const legs = (job.legs ?? [undefined]).map((leg) => executeLeg(repository, turn, { job, leg }, from))
  const failures = legs.flatMap(({ conclusion, completedAt }) =>
    conclusion === 'failure' && completedAt !== null ? [completedAt] : [],
  )
  return failures.length === 0 ? legs : cutAt(legs, Math.min(...failures) + 1)
}

type Leg = { readonly job: JobPlan; readonly leg: string | undefined }

function executeLeg(repository: Repository, turn: Turn, { job, leg }: Leg, from: number): Job {
  const name = jobName(job, leg)
  const before = turn.previous?.jobs.find((one) => one.name === name)
  // GitHub lists it again under a new id, with the old times.
  if (before?.conclusion === 'success') return { ...before, id: turn.nextId(), createdAt: turn.startsAt }
  const { random, stories } = repository
  const draw = (seconds: number) => Math.max(1, Math.round(seconds * Math.exp(SPREAD * normal(random))))
  const execution: Execution = {
    ...{ run: turn.run, job, leg, attempt: turn.number, annotations: [] },
    seconds: new Map(job.steps.map((step) => [step.name, draw(step.seconds)])),
    queuedSeconds: random.between(2, 15),
  }
  for (const story of stories) story.execute?.(execution, random)
  if (execution.skips) return skippedJob(turn, job, from)
  const base = {
    ...{ id: turn.nextId(), name, labels: [job.runner], createdAt: turn.startsAt },
    startedAt: from + execution.queuedSeconds,
  }
  return execution.hangs ? hangingJob(base, execution) : endedJob(base, execution)
}

type Base = Pick<Job, 'id' | 'name' | 'labels' | 'createdAt' | 'startedAt'>

const setUp: Step = { name: 'Set up job', conclusion: 'success', seconds: 2 }

function endedJob(base: Base, { seconds, failsIn, annotations }: Execution): Job {
  let failed = false
  const steps = [...seconds].map(([name, length]): Step => {
    if (failed) return { name, conclusion: 'skipped', seconds: 0 }
    failed = name === failsIn
    // What fails seldom lasts to its usual end.
    return failed
      ? { name, conclusion: 'failure', seconds: Math.max(1, Math.round(length * 0.7)) }
      : { name, conclusion: 'success', seconds: length }
  })
  const exit = { level: 'failure', message: 'Process completed with exit code 1.' } as const
  return {
    ...base,
    conclusion: failed ? 'failure' : 'success',
    completedAt: base.startedAt + sum([setUp, ...steps]),
    steps: [setUp, ...steps],
    annotations: failed && annotations.length === 0 ? [exit] : annotations,
  }
}

/** GitHub ends it some seconds after the limit, and records that it was cancelled. */
function hangingJob(base: Base, { job, seconds, annotations }: Execution): Job {
  const minutes = job.timeoutMinutes ?? DEFAULT_TIMEOUT_MINUTES
  const end = base.startedAt + minutes * 60 + 9
  const steps = [...seconds].map(([name, length]): Step => ({ name, conclusion: 'success', seconds: length }))
  const hung = steps.map((step) => (step.name === mainStep(job) ? { ...step, seconds: minutes * 60 } : step))
  const message = `The job has exceeded the maximum execution time of ${minutes}m0s`
  const whole = { ...base, conclusion: 'success', completedAt: end + 3600, steps: [setUp, ...hung] }
  return { ...cancelled(whole, end), annotations: [...annotations, { level: 'failure', message }] }
}

function skippedJob(turn: Turn, job: JobPlan, at: number): Job {
  return {
    ...{ id: turn.nextId(), name: jobName(job), labels: [], createdAt: turn.startsAt },
    ...{ conclusion: 'skipped', startedAt: at, completedAt: at, steps: [] },
  }
}

/** Jobs that still go on then, or have not begun, are cancelled. */
function cutAt(jobs: readonly Job[], at: number): readonly Job[] {
  return jobs.map((job) => ((job.completedAt ?? 0) > at ? cancelled(job, at) : job))
}

function cancelled(job: Job, at: number): Job {
  let left = at - job.startedAt
  const steps = job.steps.map((step): Step => {
    const seconds = Math.max(0, Math.min(step.seconds, left))
    left -= step.seconds
    if (left >= 0) return step
    return { name: step.name, conclusion: seconds > 0 ? 'cancelled' : 'skipped', seconds }
  })
  const started = job.startedAt < at
  return {
    ...job,
    conclusion: 'cancelled',
    startedAt: Math.min(job.startedAt, at),
    completedAt: at,
    steps: started ? steps : [],
    annotations: [{ level: 'failure', message: 'The operation was canceled.' }],
  }
}

function sum(steps: readonly Step[]): number {
  return steps.reduce((total, { seconds }) => total + seconds, 0)
}
