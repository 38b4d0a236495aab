import type { BranchClass } from '../incidents/branch-class.ts'
import type { IncidentState } from '../incidents/incident.ts'
import type { Seconds } from '../model.ts'
import type { DependencyVitals } from './dependencies.ts'
import type { FailureGroup, RunPoint } from './failures.ts'
import type { Alert, FailedJob, Gap, HealthReport, Severity, Thresholds, Window } from './health.ts'
import type { Kpi } from './kpi.ts'
import type { FlakyJob, ScheduleVitals, SilentFailure, Slowdown } from './signs.ts'

/**
 * What the dashboard shows, as plain JSON: within the page, in `data.json` beside it, and what
 * `schema/dashboard.schema.json` describes. Runs are rows, from which the page makes every number that a filter
 * changes. Times are ISO 8601 in UTC, within rows seconds since 1970. Names, titles and lines are foreign text.
 */
export type Dashboard = {
  readonly schemaVersion: 1
  readonly kind: 'dashboard'
  readonly repository: string
  readonly repositoryUrl: string
  readonly defaultBranch: string
  readonly generatedAt: string
  /** Older than this it says that it is late. */
  readonly lateAfterSeconds: number
  readonly status: HealthReport['status']
  readonly partial?: true
  /** What the KPIs are of, and what is shown until somebody filters. */
  readonly window: Window
  readonly thresholds: Thresholds
  readonly branchState: BranchState
  /** Workflows that fail on a branch: those of the default branch first, and then the longest red. */
  readonly broken: readonly BrokenWorkflow[]
  /** What is remembered as going on, whatever it is about; the gravest first. */
  readonly incidents: readonly OngoingIncident[]
  readonly kpis: readonly Kpi[]
  readonly alerts: readonly Alert[]
  readonly workflows: readonly DashboardWorkflow[]
  /** What rows speak of. */
  readonly branches: readonly string[]
  readonly events: readonly string[]
  readonly commits: readonly string[]
  /** From then on all runs are in `runs`, as far as they could be read. */
  readonly runsFrom: string
  /** Oldest first. */
  readonly runs: readonly RunRow[]
  readonly raised: readonly RaisedRow[]
  /** Oldest first. */
  readonly rejected: readonly RejectedRow[]
  readonly currency: string
  readonly grid: Grid
  /** Changes of workflow files, oldest first. */
  readonly workflowChanges: readonly WorkflowChange[]
  readonly slowdowns: readonly Slowdown[]
  readonly failures: readonly FailureGroup[]
  /** One for each failed job whose log was read. */
  readonly failedJobs: readonly FailedJobRow[]
  readonly flakyJobs: readonly FlakyJob[]
  readonly silentFailures: readonly SilentFailure[]
  readonly schedules: readonly ScheduleVitals[]
  readonly dependencies?: DependencyVitals
  readonly notMeasured: readonly Gap[]
  /** Parts left out so that the page stays small. */
  readonly leftOut?: readonly string[]
}

export type BranchState = 'green' | 'red' | 'unknown'

export type DashboardWorkflow = {
  readonly id: number
  /** Of its default branch. */
  readonly state: BranchState
  readonly name: string
  readonly path: string
  readonly url: string
}

/** A workflow that is red on a branch. */
export type BrokenWorkflow = {
  readonly workflowId: number
  readonly branch: string
  readonly since: string
  /** It may have begun earlier. */
  readonly atLeast?: true
  readonly failedRuns: number
  readonly failedJobs?: readonly FailedJob[]
  readonly firstBad: RunPoint
  readonly lastBad: RunPoint
  /** The last run that passed, where one is known. */
  readonly lastGood?: RunPoint
  /** GitHub's comparison of the last good commit and the first bad one, where they differ. */
  readonly compareUrl?: string
  /** Of the failures that hold it up, as far as logs were read. */
  readonly fingerprints: readonly string[]
}

/** An incident that is not resolved, as docs/incidents.md has them. */
export type OngoingIncident = {
  readonly title: string
  readonly severity: Severity
  readonly state: Exclude<IncidentState, 'pending' | 'resolved'>
  /** Path of the workflow; absent for the whole repository. */
  readonly workflow?: string
  readonly branchClass: BranchClass
  readonly since: string
  readonly failures: number
  readonly lastSeen: string
  readonly url?: string
}

/**
 * One run. Indexes lead into `workflows`, `branches` (-1 for none), `events` and `commits`; lengths are seconds from the
 * run's creation.
 */
export type RunRow = readonly [
  id: number,
  workflow: number,
  branch: number,
  event: number,
  commit: number,
  isOfFork: 0 | 1,
  createdAt: Seconds,
  /**
   * Four numbers for each attempt that is known: which it is, its start, its end, and its conclusion as an index into
   * the list in `src/core/model.ts`, -1 while it lasts.
   */
  attempts: readonly number[],
  /** When the first job failed in the first attempt; empty where none did, or it is not known. */
  firstFailure: readonly Seconds[],
  /** Seconds until the first job started, of each attempt whose jobs are known. */
  queues: readonly number[],
  /** Estimated, in millionths of the currency, and the part of it that bought nothing. */
  cost: number,
  wasted: number,
]

/** An alert that people were shown: 0 for the whole repository; -1 where no single run gave rise to it. */
export type RaisedRow = readonly [workflowId: number, at: Seconds, causedAt: Seconds, runId: number]

/** How many alerts people had called false when that was counted; of which workflow is not known. */
export type RejectedRow = readonly [seenAt: Seconds, count: number]

/** Index into `failures`, and the run. */
export type FailedJobRow = readonly [failure: number, runId: number]

/** Jobs against the newest commits of the default branch. */
export type Grid = {
  /** Newest first. */
  readonly commits: readonly GridCommit[]
  /** Those of a workflow together, and its runs as the first of them. */
  readonly rows: readonly GridRow[]
}

export type GridCommit = {
  readonly sha: string
  /** Creation of its first run. */
  readonly at: string
  /** The first line of its message, where it is known. */
  readonly title?: string
  /** Newest run of each workflow, by id. */
  readonly runs: readonly (readonly [workflowId: number, runId: number])[]
}

export type GridRow = {
  readonly workflowId: number
  /** Absent for the runs themselves. */
  readonly job?: string
  readonly state: GridState
  /** One letter of `gridCells` for each commit. */
  readonly cells: string
  /** The failed job of a commit, by the commit's index, and the cause where its log was read. */
  readonly failed: readonly GridFailure[]
}

/** `broken`: its newest result is a failure. `flaky`: it failed and passed at one commit. */
export type GridState = 'broken' | 'flaky' | 'mended' | 'steady' | 'unknown'

export type GridFailure = {
  readonly commit: number
  readonly runId: number
  readonly jobId: number
  readonly fingerprint?: string
}

/** What a letter of a grid's row means. */
export const gridCells = {
  P: 'passed',
  F: 'failed',
  f: 'failed and passed',
  c: 'cancelled',
  s: 'skipped',
  r: 'not ended',
  ' ': 'did not run',
} as const
export type GridCell = keyof typeof gridCells

/** A commit that changed workflow files: an entry for each of them, as far as they are named. */
export type WorkflowChange = {
  readonly at: string
  readonly path?: string
  readonly sha: string
  readonly title: string
  readonly author: string
  readonly url: string
}
