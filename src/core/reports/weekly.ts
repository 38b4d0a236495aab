import type { Category } from '../diagnosis/category.ts'
import type { Pattern } from '../failures/pattern.ts'
import type { Rate } from '../vitals/rate.ts'
import type { PeriodKind } from '../weekly/period.ts'
import type { DependencyVitals } from './dependencies.ts'
import type { FailureGroup } from './failures.ts'
import type { Alert, Gap, Status } from './health.ts'
import type { Kpi } from './kpi.ts'
import type { CostPart, FlakyJob, Lengths, StepVitals } from './signs.ts'
import type { ThresholdOutcome } from './tuning.ts'

/**
 * The facts of the report of a period, as plain JSON: the `weekly` output, and what `schema/weekly.schema.json`
 * describes. Numbers are those of a health check of the same window. Times are ISO 8601 in UTC, lengths are seconds,
 * shares are percent. Names, titles and lines are foreign text.
 */
export type WeeklyReport = {
  readonly schemaVersion: 1
  readonly mode: 'weekly-report'
  readonly repository: string
  readonly repositoryUrl: string
  readonly defaultBranch: string
  readonly generatedAt: string
  readonly period: ReportPeriod
  /** At the end of the period. */
  readonly status: Status
  /** Nothing happened that anybody has to know or do. */
  readonly quiet: boolean
  /** Runs of the period could not all be read. */
  readonly partial?: true
  readonly summary: Summary & { readonly previous?: Summary }
  readonly kpis: readonly WeeklyKpi[]
  /** Oldest first; the last is this one. Periods of which nothing is known are left out. */
  readonly trend: readonly TrendPeriod[]
  readonly failures: FailureChanges
  /** Times in which the default branch was red; open ones first, then the longest. */
  readonly incidents: readonly WeeklyIncident[]
  readonly flakyJobs: readonly FlakyJob[]
  readonly slowestSteps: readonly SlowStep[]
  readonly lost: LostTime
  readonly dependencies?: DependencyVitals
  /** Newest first. */
  readonly workflowChanges: readonly WorkflowChange[]
  readonly monitor: MonitorReview
  readonly recommendations: readonly Recommendation[]
  readonly actions: readonly ActionItem[]
  /** Of periods before this one that nobody got when they were due, newest first. */
  readonly missed: readonly MissedReport[]
  readonly notMeasured: readonly Gap[]
  /** Parts left out so that the report fits where it was written; the file at `weekly-path` is whole. */
  readonly leftOut?: readonly string[]
}

/** All runs of it are known, and dependencies only as they are now. */
export type MissedReport = Omit<WeeklyReport, 'missed' | 'actions' | 'dependencies' | 'partial'>

/** A calendar period: whole days of a place's wall clock, first and last included. */
export type ReportPeriod = {
  readonly kind: PeriodKind
  readonly firstDay: string
  readonly lastDay: string
  readonly timezone: string
  /** The first and the last second. */
  readonly from: string
  readonly to: string
}

export type Summary = {
  readonly runs: number
  /** Of runs that passed or failed in the end. */
  readonly successRate: Rate
  /** Of passed runs; `meanSeconds` is absent of none. */
  readonly build: { readonly count: number; readonly meanSeconds?: number }
  /** Runs of the default branch that failed in the end. */
  readonly criticalFailures: number
}

export type WeeklyKpi = Omit<Kpi, 'windows'> & {
  /** Median of the value over the eight periods before `previous`, as far as they are known. */
  readonly usual?: { readonly value: number; readonly periods: number }
  readonly usualTrend?: NonNullable<Kpi['trend']>
}

export type TrendPeriod = {
  readonly firstDay: string
  readonly lastDay: string
  readonly runs: number
  readonly final: Rate
  readonly p50Seconds?: number
  readonly p95Seconds?: number
  readonly criticalFailures: number
  readonly incidents: number
  /** Billable minutes of failures, reruns and superseded runs. */
  readonly lostMinutes: number
  /** Failed jobs whose logs were read, by kind. */
  readonly patterns: Readonly<Record<Pattern, number>>
}

/** Causes of failures, against what was seen before. Each is in one list. */
export type FailureChanges = {
  /** Seen for the first time. */
  readonly new: readonly WeeklyFailure[]
  /** Seen before, and again. */
  readonly recurring: readonly WeeklyFailure[]
  /** Seen in the period before, not in this one, and over. */
  readonly resolved: readonly WeeklyFailure[]
  /** Failed jobs, and those of them whose logs were read: causes are told of these. */
  readonly jobs: number
  readonly read: number
}

export type WeeklyFailure = {
  readonly fingerprint: string
  readonly category: Category
  readonly rule?: string
  /** The root error line, redacted. */
  readonly line?: string
  readonly state: FailureGroup['state']
  /** Failed jobs; of a resolved cause, in the period before. */
  readonly count: number
  readonly job: string
  readonly workflow: string
  readonly firstSeen: string
  readonly lastSeen: string
  /** The newest failed job. */
  readonly url: string
}

export type WeeklyIncident = {
  readonly workflow: string
  readonly branch: string
  readonly since: string
  /** Absent while it lasts. */
  readonly until?: string
  /** How long it lasted; of an open one, until the end of the period. */
  readonly seconds: number
  readonly failedRuns: number
  readonly url: string
}

export type SlowStep = StepVitals & { readonly workflow: string; readonly job: string }

/** An estimate by list prices, as in the health report. Each job counts in the first part that fits. */
export type LostTime = {
  readonly currency: string
  readonly total: CostPart
  readonly failures: CostPart
  readonly reruns: CostPart
  readonly superseded: CostPart
  /** Failures, reruns and superseded runs together. */
  readonly lost: CostPart
  /** The same of the period before. */
  readonly previous?: CostPart
}

/** A commit that changed files below `.github/workflows`. */
export type WorkflowChange = {
  readonly sha: string
  readonly title: string
  readonly author: string
  readonly at: string
  readonly url: string
  /** As far as they are known. */
  readonly files: readonly string[]
}

/** How good the monitor itself was. */
export type MonitorReview = {
  /** Alerts first raised in the period. */
  readonly alerts: number
  readonly byRule: readonly { readonly rule: string; readonly alerts: number }[]
  /** Share of them that were none. */
  readonly falsePositives: Rate
  /** From the end of a failed run to the alert about it. */
  readonly detection: Lengths
  /** Still there at the end of the period, days after they were raised, and taken on by nobody. */
  readonly unanswered: readonly UnansweredAlert[]
  /** Thresholds that the past says should be others. */
  readonly thresholds: readonly ThresholdAdvice[]
}

export type UnansweredAlert = Pick<Alert, 'rule' | 'severity' | 'message' | 'url'> & {
  readonly raisedAt: string
  readonly ageSeconds: number
}

export type ThresholdAdvice = {
  readonly rule: string
  readonly title: string
  readonly unit: Alert['unit']
  readonly current: ThresholdOutcome
  readonly suggested: ThresholdOutcome
}

/** Something worth doing, with what shows it and what it would bring in a period like this one. */
export type Recommendation = {
  /** The same for as long as the reason for it is. */
  readonly key: string
  readonly title: string
  readonly evidence: string
  readonly gain: Gain
  readonly url?: string
}

/** Absent members are not known. `says` is the same in words. */
export type Gain = {
  readonly says: string
  /** Of machines. */
  readonly minutes?: number
  readonly price?: number
  /** Failed jobs fewer. */
  readonly failures?: number
  /** Alerts fewer. */
  readonly alerts?: number
}

/** A recommendation of this or an earlier report. */
export type ActionItem = {
  readonly key: string
  readonly title: string
  readonly state: ActionState
  /** The end of the period whose report said it first. */
  readonly since: string
}

/** `gone`: what showed it is not there any more. `ticked`: a person said so. */
export type ActionState = 'open' | 'gone' | 'ticked'
