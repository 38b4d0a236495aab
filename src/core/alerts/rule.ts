import type { Seconds } from '../model.ts'
import type { UpdateVitals, VulnerabilityVitals } from '../reports/dependencies.ts'
import type {
  Alert,
  CoverageVitals,
  OpenIncident,
  Severity,
  Thresholds,
  Vitals,
  WorkflowVitals,
} from '../reports/health.ts'
import type { Kpi } from '../reports/kpi.ts'
import type {
  Deprecation,
  FlakyJob,
  RunnerTrouble,
  ScheduleVitals,
  SilentFailure,
  Slowdown,
  SlowerStep,
} from '../reports/signs.ts'

/** One reason to raise an alert. The table of them all is `rules`; docs/vitals.md says the same in words. */
export type Rule = {
  /** A name that stays. */
  readonly id: string
  /** What it means to people, as a heading. */
  readonly title: string
  /** The gravest that it speaks with, unless the settings say otherwise. */
  readonly severity: Severity
  /** What its values and its threshold count. */
  readonly unit: Alert['unit']
  /** Where a value stands to the threshold that makes it an alert. */
  readonly fires: 'at-least' | 'more-than' | 'below'
  /** A number, or the input that gives it; `undefined` where nothing can be set, since finding it is enough. */
  readonly threshold: number | InputThreshold | undefined
  /** What has to be known for it. */
  readonly needs: 'runs' | 'jobs' | 'annotations' | 'workflow-files' | 'coverage' | 'kpis' | 'dependencies'
  /** What would show that an alert was none, where anything would: the same commit passed when it was tested next. */
  readonly disprovedBy?: 'next-result'
} & (
  | {
      readonly about: 'workflow'
      readonly readings: (it: WorkflowCase, threshold: number) => readonly Reading[]
    }
  | {
      readonly about: 'repository'
      readonly readings: (it: RepositoryCase, threshold: number) => readonly Reading[]
    }
)

export type InputThreshold = Exclude<keyof Thresholds, 'failureWindowHours' | 'minRuns'>

/** Something measured, which is an alert once its value is on the wrong side of the threshold. */
export type Reading = {
  readonly value: number
  /** In place of the rule's own. */
  readonly threshold?: number
  readonly unit?: Alert['unit']
  /** Called only for alerts. */
  readonly message: () => string
  /** What began it: the same for as long as it goes on, another when it comes again, where that can be told. */
  readonly subject: string | number
  /** No graver than this, whatever the rule's severity. */
  readonly atMost?: Severity
  /** Said all the same, as this, where the value is on the right side. */
  readonly otherwise?: Severity
  readonly branch?: string
  readonly since?: string
  readonly url?: string
  /** The run that gave rise to it, and when that ended, where one run did. */
  readonly runId?: number
  readonly causedAt?: Seconds
}

/** What rules about a workflow look at. */
export type WorkflowCase = {
  readonly id: number | undefined
  readonly name: string
  readonly path: string
  /** `undefined` where it has no run that counts. */
  readonly vitals: JudgedVitals | undefined
  /** The runs of the red stretch of the default branch that lasts, if one does. */
  readonly red: { readonly firstRunId: number; readonly firstEnd: Seconds } | undefined
  readonly slowdowns: readonly Slowdown[]
  readonly slowerSteps: readonly SlowerStep[]
  readonly flakyJobs: readonly FlakyJob[]
  readonly silentFailures: readonly SilentFailure[]
  readonly schedules: readonly ScheduleVitals[]
  readonly branch: string
  readonly thresholds: Thresholds
  /** The threshold of another rule, for this workflow. */
  readonly thresholdOf: (rule: 'slower') => number
}

/** The part of a workflow's vitals that rules read: a replay of the past makes no more of them. */
export type JudgedVitals = Pick<WorkflowVitals, 'url' | 'runs' | 'recentFailures' | 'duration'> & {
  readonly successRate: Pick<Vitals['successRate'], 'firstAttempt' | 'final' | 'passedOnRerun'>
  readonly onDefaultBranch: Pick<Vitals['onDefaultBranch'], 'consecutiveFailures'>
  readonly recovery: { readonly open: readonly Omit<OpenIncident, 'workflow' | 'branch' | 'failedJobs'>[] }
}

/** What rules about the whole repository look at. */
export type RepositoryCase = {
  readonly url: string
  readonly coverage: CoverageVitals | undefined
  readonly dependencies: JudgedDependencies | undefined
  /** Without the workflows for which the rule is off. */
  readonly deprecations: readonly Deprecation[]
  readonly runners: readonly RunnerTrouble[]
  readonly kpis: readonly Kpi[]
  readonly nameOf: (workflowId: number) => string
}

/** The part of the dependencies that rules read: of the past only counts are remembered, and no names. */
export type JudgedDependencies = {
  readonly vulnerabilities?: Pick<VulnerabilityVitals, 'runtime' | 'newestGrave' | 'packages'>
  readonly updates?: Pick<UpdateVitals, 'waiting' | 'overdue' | 'oldest'>
}

export function isBreach({ fires }: Rule, value: number, threshold: number): boolean {
  switch (fires) {
    case 'at-least':
      return value >= threshold
    case 'more-than':
      return value > threshold
    case 'below':
      return value < threshold
  }
}
