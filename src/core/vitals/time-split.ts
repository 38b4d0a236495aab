import { attemptKey, type History } from '../history/history.ts'
import type { Interval } from '../history/intervals.ts'
import { type Attempt, type Job, outcomeOf, type Run, type Seconds } from '../model.ts'
import type { Signs, StepKind, TimeVitals } from '../reports/signs.ts'
import { executionTime } from './execution-time.ts'
import type { JobExecutions } from './executions-by-job.ts'
import { lengthsOf } from './lengths.ts'
import type { StepKinds } from './step-kinds.ts'
import { stepSeconds } from './step-seconds.ts'
import type { Scene } from './vitals.ts'

/** Attempts of runs that ended, known or not, and those whose jobs are known: what measures of jobs are made of. */
export function basisOf(runs: readonly Run[], { jobs }: Pick<History, 'jobs'>): Signs['basis'] {
  let [attempts, withJobs] = [0, 0]
  for (const run of runs) {
    const latest = run.attempts.at(-1)
    if (!latest) continue
    attempts += latest.number - (latest.conclusion === undefined ? 1 : 0)
    withJobs += run.attempts.filter(
      ({ number, conclusion }) => conclusion !== undefined && jobs.has(attemptKey(run.id, number)),
    ).length
  }
  return { attempts, withJobs }
}

/**
 * How attempts spent their time, of those of `runs` that ended, whose jobs are known and of which at least one was executed.
 * `bySteps` is of passed executions in runs of the window whose steps are known.
 */
export function timeVitalsOf(
  runs: readonly Run[],
  jobs: readonly JobExecutions[],
  kinds: StepKinds,
  { history, from }: Pick<Scene, 'history' | 'from'>,
): TimeVitals {
  const splits = runs.flatMap((run) =>
    run.attempts.flatMap((attempt) => {
      const ofAttempt = history.jobs.get(attemptKey(run.id, attempt.number))
      return (ofAttempt && timeSplitOf(attempt, ofAttempt)) ?? []
    }),
  )
  return {
    attempts: splits.length,
    queue: lengthsOf(splits.map(({ queueSeconds }) => queueSeconds)),
    execution: lengthsOf(splits.map(({ executionSeconds }) => executionSeconds)),
    idle: lengthsOf(splits.map(({ idleSeconds }) => idleSeconds)),
    bySteps: secondsByKind(jobs, kinds, from),
  }
}

type TimeSplit = {
  readonly queueSeconds: Seconds
  readonly executionSeconds: Seconds
  readonly idleSeconds: Seconds
}

/**
 * Until the first job started; while at least one job ran; and between, while none did (waiting for a runner or for an
 * approval). The three sum up to the time from the start of the attempt to the end of its last job.
 */
export function timeSplitOf(attempt: Attempt, jobs: readonly Job[]): TimeSplit | undefined {
  const times = jobs.flatMap((job) => executionTime(job) ?? []).toSorted((a, b) => a.from - b.from)
  const [first] = times
  if (!first || attempt.conclusion === undefined) return undefined
  const executionSeconds = coveredSeconds(times)
  const end = times.reduce((latest, { to }) => Math.max(latest, to), first.to)
  return {
    queueSeconds: Math.max(0, first.from - attempt.startedAt),
    executionSeconds,
    idleSeconds: end - first.from - executionSeconds,
  }
}

/** Length of the union of intervals, in order of their starts, as stretches of time and not as sets of seconds. */
function coveredSeconds(intervals: readonly Interval[]): Seconds {
  let [total, end] = [0, Number.NEGATIVE_INFINITY]
  for (const { from, to } of intervals) {
    total += Math.max(0, to - Math.max(from, end))
    end = Math.max(end, to)
  }
  return total
}

function secondsByKind(
  jobs: readonly JobExecutions[],
  kinds: StepKinds,
  from: Seconds,
): Readonly<Record<StepKind, Seconds>> {
  const sums = { test: 0, build: 0, setup: 0, other: 0 }
  for (const { name, executions } of jobs)
    for (const { run, job } of executions) {
      if (run.createdAt < from || outcomeOf(job) !== 'passed') continue
      for (const [step, seconds] of stepSeconds(job)) sums[kinds.ofStep(step, name)] += seconds
    }
  return sums
}
