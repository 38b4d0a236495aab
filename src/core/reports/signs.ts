import type { Conclusion } from '../model.ts'
import type { FlakinessState } from '../vitals/flakiness.ts'
import type { Rate } from '../vitals/rate.ts'

/**
 * What a health check knows beyond the results of runs: their jobs, schedules, cost and warnings. Plain JSON, part of
 * the report. Every list is gravest first. How each is defined, and of what: docs/vitals.md.
 */
export type Signs = {
  /** Attempts in the window that ended, and how many of them had their jobs read: what is told of jobs is told of these. */
  readonly basis: { readonly attempts: number; readonly withJobs: number }
  readonly branches: readonly NamedRates[]
  readonly events: readonly NamedRates[]
  readonly jobs: readonly JobVitals[]
  readonly time: TimeVitals
  readonly feedback: FeedbackVitals
  readonly recovery: readonly RecoveryVitals[]
  /** From the end of a failed run to the alert about it, of alerts first raised in the window. */
  readonly detection: Lengths
  readonly slowdowns: readonly Slowdown[]
  readonly slowerSteps: readonly SlowerStep[]
  readonly flakyJobs: readonly FlakyJob[]
  readonly silentFailures: readonly SilentFailure[]
  readonly schedules: readonly ScheduleVitals[]
  readonly cost: CostVitals
  readonly deprecations: readonly Deprecation[]
  readonly runners: readonly RunnerTrouble[]
}

/** Some lengths of time. The members besides `count` are absent where there is none. */
export type Lengths = {
  readonly count: number
  readonly meanSeconds?: number
  readonly p50Seconds?: number
  readonly p95Seconds?: number
}

export type NamedRates = {
  readonly name: string
  readonly runs: number
  readonly firstAttempt: Rate
  readonly final: Rate
}

export type StepKind = 'test' | 'build' | 'setup' | 'other'

/** One job of one workflow, its matrix legs apart. */
export type JobVitals = {
  readonly workflowId: number
  readonly name: string
  readonly kind: StepKind
  /** Executions in the window, of any attempt. */
  readonly executions: number
  /** Executions in first attempts that passed, and runs whose last execution of it passed. */
  readonly firstAttempt: Rate
  readonly final: Rate
  readonly conclusions: Readonly<Partial<Record<Conclusion, number>>>
  /** Of executions that passed. */
  readonly duration: Lengths
  /** Slowest first, of passed executions whose steps are known. */
  readonly steps: readonly StepVitals[]
}

export type StepVitals = { readonly name: string; readonly kind: StepKind; readonly duration: Lengths }

/**
 * How the time of attempts that ended was spent: until the first job started, while at least one job ran, and between
 * jobs. Sums and their attempts; shares follow.
 */
export type TimeVitals = {
  readonly attempts: number
  readonly queue: Lengths
  readonly execution: Lengths
  readonly idle: Lengths
  /** Seconds of steps in passed executions, by kind. */
  readonly bySteps: Readonly<Record<StepKind, number>>
}

/**
 * Per push, from the creation of its first run: a commit that a later event tests again counts again. First attempts
 * alone count, so that a rerun makes nothing look slow.
 */
export type FeedbackVitals = {
  readonly commits: number
  /** To the end of the first job (or run, where jobs are not known) that failed. */
  readonly firstRed: Lengths
  /** To the end of the last run, where all of them passed. */
  readonly allGreen: Lengths
}

/** Red stretches of a workflow on a branch that ended in the window, and whether one is open. */
export type RecoveryVitals = {
  readonly workflowId: number
  readonly branch: string
  readonly closed: Lengths
  /** Age of the stretch that is open. */
  readonly openForSeconds?: number
}

/** A job that became slower and still is. */
export type Slowdown = {
  readonly workflowId: number
  readonly job: string
  readonly runner?: string
  readonly kind: 'step' | 'creep'
  readonly beforeSeconds: number
  readonly afterSeconds: number
  readonly changePercent: number
  readonly samplesBefore: number
  readonly samplesAfter: number
  /** Start of the first slow run. */
  readonly since: string
  readonly firstSlow: { readonly sha: string; readonly url: string }
  readonly lastFast: { readonly sha: string; readonly url: string }
  /** The step that grew most, where steps are known. */
  readonly step?: { readonly name: string; readonly beforeSeconds: number; readonly afterSeconds: number }
  /** GitHub's comparison of the two commits. */
  readonly compareUrl: string
}

/** A step that became slower and still is, beside what is told of its job. */
export type SlowerStep = Omit<Slowdown, 'step'> & { readonly step: string }

export type FlakyJob = {
  readonly workflowId: number
  readonly job: string
  readonly state: FlakinessState
  /** Chance that an execution at a good commit fails, with its 95 % interval, in percent. */
  readonly percent?: number
  readonly low?: number
  readonly high?: number
  readonly flakes: number
  readonly executions: number
  readonly flakyCommits: number
  readonly lastFlakeAt?: string
  /** Of a job with a matrix: its legs with flakes, the worst first. */
  readonly legs?: readonly { readonly name: string; readonly flakes: number; readonly executions: number }[]
  /** Of the flaked executions and the attempts that were run again because of them. */
  readonly lostMinutes: number
  readonly url: string
}

export const silentKinds = [
  /** A job failed under `continue-on-error`, so that its run is green. */
  'tolerated-failure',
  /** A job is green, and something in it was annotated as a failure. */
  'failing-annotation',
  /** The run had no job: the workflow file is broken, or could not be used. */
  'no-job',
  /** A job ran into its time limit and was recorded as cancelled. */
  'hidden-timeout',
  /** A job is always red, and another began to fail behind it: the run's colour did not change. */
  'masked-failure',
  /** A workflow that has to report did not, for a commit of the default branch. */
  'never-reported',
] as const
export type SilentKind = (typeof silentKinds)[number]

export type SilentFailure = {
  readonly kind: SilentKind
  readonly workflowId: number
  readonly job?: string
  /** In how many runs of the window, of how many in which it could be seen. */
  readonly runs: number
  readonly of: number
  readonly since: string
  readonly lastAt: string
  /** The newest run (or commit) in question. */
  readonly url: string
  /** What was said, where something was. Foreign text. */
  readonly detail?: string
}

/** The schedules of one workflow file, judged. */
export type ScheduleVitals = {
  readonly workflowId?: number
  readonly path: string
  readonly name: string
  readonly status: string
  readonly weight: 'fine' | 'alarm' | 'unknown'
  /** One sentence for people. */
  readonly says: string
  readonly crons: readonly string[]
  readonly expectedEverySeconds?: number
  readonly lastRunAt?: string
  readonly lastSuccessAt?: string
  readonly overdueSince?: string
  readonly nextDueAt?: string
  /** When GitHub will switch it off for want of commits, where that is near. */
  readonly disabledAt?: string
  readonly url: string
}

/** An estimate: whole minutes of each job on each runner, times a price. Never GitHub's own bill. */
export type CostVitals = {
  readonly currency: string
  readonly total: CostPart
  /** Parts of the total that bought nothing; each job counts in the first that fits. */
  readonly failures: CostPart
  readonly reruns: CostPart
  readonly superseded: CostPart
  readonly workflows: readonly (CostPart & { readonly workflowId: number })[]
  /** Jobs whose runner is not known or has no price: they are counted in minutes, not in money. */
  readonly unpricedJobs: number
}

/** `minutes` are billable: each job rounded up. */
export type CostPart = { readonly jobs: number; readonly minutes: number; readonly price: number }

export type Deprecation = {
  /** What is going away, in words that stay the same for the same thing: `node20`, `set-output`, … */
  readonly id: string
  readonly title: string
  /** Cut; foreign text. */
  readonly message: string
  readonly advice: string
  readonly workflowIds: readonly number[]
  readonly jobs: number
  readonly lastAt: string
  readonly url: string
}

export type RunnerTrouble = {
  readonly kind: 'lost-communication' | 'not-picked-up' | 'shut-down' | 'out-of-disk' | 'out-of-memory'
  readonly jobs: number
  /** Jobs whose annotations are known. */
  readonly of: number
  readonly workflowIds: readonly number[]
  readonly lastAt: string
  readonly url: string
}
