import type { Conclusion } from '../model.ts'
import type { Rate } from '../vitals/rate.ts'
import type { DependencyVitals } from './dependencies.ts'
import type { Kpi } from './kpi.ts'
import type { Signs } from './signs.ts'
import type { Tuning } from './tuning.ts'

/**
 * The facts of a health check, as plain JSON: the `report` output, and what `schema/report.schema.json`
 * describes. Times are ISO 8601 in UTC, lengths are seconds, shares are percent. A member that is absent was
 * not measured; `notMeasured` says why.
 */
export type HealthReport = {
  readonly schemaVersion: 1
  readonly mode: 'health-check'
  readonly repository: string
  /** Address of the repository's page; all addresses in the report begin with it. */
  readonly repositoryUrl: string
  readonly defaultBranch: string
  readonly generatedAt: string
  readonly status: Status
  /** Runs of the window could not all be read: the counts are of those that were. */
  readonly partial?: true
  readonly window: Window
  readonly previousWindow: Window
  readonly thresholds: Thresholds
  readonly overall: Vitals
  readonly workflows: readonly WorkflowVitals[]
  readonly kpis: readonly Kpi[]
  readonly alerts: readonly Alert[]
  readonly signs: Signs
  /** Absent where no coverage is known in the window. */
  readonly coverage?: CoverageVitals
  /** Absent where nothing was read of them in the last days. */
  readonly dependencies?: DependencyVitals
  /** What other thresholds would do; only where it was asked for. */
  readonly tuning?: Tuning
  readonly trend: readonly TrendDay[]
  readonly notMeasured: readonly Gap[]
  /** Parts left out so that the report fits where it was written; the file at `report-path` is whole. */
  readonly leftOut?: readonly string[]
}

/** `unknown` is too little data to say, which is neither good nor bad. */
export type Status = 'healthy' | 'degraded' | 'unhealthy' | 'unknown'

/** The times of creation of the runs that count, both included. */
export type Window = { readonly from: string; readonly to: string; readonly days: number }

export type Thresholds = {
  /** This many failed runs of a workflow within `failureWindowHours` raise an alert. */
  readonly maxFailures: number
  readonly failureWindowHours: number
  /** Percent, of final results. */
  readonly minSuccessRate: number
  /** This many failed runs in a row on the default branch raise an alert. */
  readonly maxConsecutiveFailures: number
  /** Percent, median against median of the window before. */
  readonly maxDurationIncrease: number
  /** Fewer runs than this are not enough to judge a rate or a duration. */
  readonly minRuns: number
}

export type Vitals = {
  readonly runs: number
  readonly attempts: number
  readonly unfinished: number
  readonly conclusions: Readonly<Record<Conclusion, number>>
  readonly successRate: {
    readonly firstAttempt: Rate
    readonly firstAttemptUnknown: number
    readonly final: Rate
    readonly passedOnRerun: number
  }
  /** Runs that failed within the failure window, and were not passed by a rerun. */
  readonly recentFailures: { readonly runs: number; readonly onDefaultBranch: number }
  readonly onDefaultBranch: {
    readonly state: 'green' | 'red' | 'unknown'
    readonly runs: number
    readonly firstAttempt: Rate
    readonly final: Rate
    readonly consecutiveFailures: number
  }
  readonly duration: DurationVitals
  readonly recovery: {
    /** Red stretches of the default branch that ended in the window. */
    readonly closed: number
    readonly meanSeconds?: number
    readonly medianSeconds?: number
    readonly open: readonly OpenIncident[]
  }
}

export type DurationVitals = {
  /** Passed runs that the numbers are of. */
  readonly count: number
  readonly meanSeconds?: number
  readonly p50Seconds?: number
  readonly p95Seconds?: number
  readonly previous: { readonly count: number; readonly p50Seconds?: number }
  /** Change of the median, percent; absent where either window has too few runs. */
  readonly changePercent?: number
}

export type OpenIncident = {
  readonly workflow: string
  readonly branch: string
  readonly since: string
  readonly ageSeconds: number
  readonly failedRuns: number
  /** No passed run is known before it: it may have begun earlier, with more failed runs. */
  readonly atLeast?: true
  readonly firstFailedRun: string
  readonly lastFailedRun: string
  /** Jobs of the last failed run that failed, with the step. Absent where they were not read. */
  readonly failedJobs?: readonly FailedJob[]
}

export type FailedJob = { readonly name: string; readonly step?: string; readonly url: string }

export type WorkflowVitals = Vitals & {
  readonly id: number
  readonly name: string
  readonly path: string
  readonly url: string
}

export const severities = ['critical', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

export type Alert = {
  /** Which rule fired; a name that stays. */
  readonly rule: string
  readonly severity: Severity
  /** Path and id of the workflow concerned; absent for the whole repository. */
  readonly workflow?: string
  readonly workflowId?: number
  readonly branch?: string
  readonly message: string
  readonly value: number
  readonly threshold: number
  /** `points` are percentage points. A schedule or a target is one: what is wrong with it, `message` says. */
  readonly unit:
    | 'runs'
    | 'percent'
    | 'points'
    | 'jobs'
    | 'schedules'
    | 'targets'
    | 'vulnerabilities'
    | 'updates'
  readonly since?: string
  readonly url?: string
  /** The same for as long as it goes on: by it is remembered what people were told. */
  readonly key: string
  /** The run that gave rise to it and when that ended, where one run did. */
  readonly runId?: number
  readonly causedAt?: string
}

/** How much of the code tests executed, of the newest commit in the window and of the last before it. */
export type CoverageVitals = {
  readonly current: CoverageReading
  readonly previous?: CoverageReading
  /** Percentage points from the one to the other. */
  readonly changePoints?: number
}

/** Lines or statements, whichever the coverage file counts. */
export type CoverageReading = {
  readonly at: string
  readonly sha: string
  readonly covered: number
  readonly total: number
  readonly percent: number
}

/** One day, in UTC, of the window; the first and the last can be shorter. */
export type TrendDay = {
  readonly date: string
  readonly runs: number
  readonly final: Rate
  readonly p50Seconds?: number
}

/** Something that was not measured, and why. */
export type Gap = { readonly what: string; readonly why: string }
