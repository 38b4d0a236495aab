import type { CoveragePoint } from '../coverage/coverage-trend.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { CommitRange } from '../failures/commit-range.ts'
import type { Finding } from '../failures/finding.ts'
import { emptyIncidentMemory, type IncidentMemory, mergeIncidentMemories } from '../incidents/memory.ts'
import type { KnownIssue } from '../known-issues/known-issue.ts'
import type { Run, Seconds, Workflow } from '../model.ts'
import type { ActionMemos } from '../weekly/actions.ts'
import type { PeriodPoint } from '../weekly/period-point.ts'
import type { ListedWorkflow, WorkflowFile } from '../workflow-file.ts'
import type { SeenConfigs } from './configs.ts'
import { type DailyCounts, mergeDailyCounts, noDailyCounts } from './daily-counts.ts'
import { type Interval, union } from './intervals.ts'
import { type JobsByAttempt, joinJobs } from './jobs-by-attempt.ts'
import { greaterText, greatest } from './order.ts'
import { mergeRuns } from './run-sights.ts'
import { mergeMaps, newerOf, newerSight, type Sight } from './sights.ts'

export type { Sight } from './sights.ts'

/**
 * What is remembered of the runs, all but `incidents`, `periods`, `actions` and `daily` rebuildable from GitHub. Grows by `merge` alone, which is a join:
 * two monitors that raced, an old copy and a new one, the cache's and the artifact's can be merged in any
 * order and any number of times, and give the same history.
 */
export type History = {
  readonly workflows: ReadonlyMap<number, SeenWorkflow>
  readonly runs: ReadonlyMap<number, Run>
  /** Jobs that were executed in an attempt, under its `attemptKey`. Only attempts that had ended. */
  readonly jobs: JobsByAttempt
  /** Every run created in these times has been listed. Normal form of `union`. */
  readonly covered: readonly Interval[]
  /** Attempts (`attemptKey`) and runs (`runKey`) that GitHub says it does not have. */
  readonly gone: ReadonlySet<string>
  /**
   * Cancelled attempts (`attemptKey`) that were held against their workflow's time limits, and changes of ended runs
   * that turned out to be no rerun. Like those of `gone`, they begin with the id of their run.
   */
  readonly examined: ReadonlySet<string>
  /** When the runs created in an hour were last looked at for reruns, by the hour's first second. */
  readonly looked: ReadonlyMap<Seconds, Seconds>
  /** The validator of the newest page of runs, everything on which is in `runs`. */
  readonly newestEtag: string | undefined
  readonly defaultBranch: SeenText | undefined
  /** What GitHub's list of workflows said last, by id. */
  readonly listed: ReadonlyMap<number, ListedWorkflow & Sight>
  /** When that list was read last: only it tells of a workflow that is new. */
  readonly listRead: Sight | undefined
  /** Workflow files of the default branch as they were last, by path. */
  readonly files: ReadonlyMap<string, SeenFile>
  /** Config files at commits of the default branch, as they were read there last. */
  readonly configs: SeenConfigs
  /** When schedules were seen in a file, by `scheduleKey`: since when it has those it has now follows from it. */
  readonly schedules: ReadonlyMap<string, Interval>
  /** Time of the newest commit of the default branch. */
  readonly newestCommit: (Sight & { readonly at: Seconds }) | undefined
  /** Coverage as it was read in a step, by the time of the reading. */
  readonly coverage: ReadonlyMap<number, CoveragePoint>
  /** Alerts that people were shown, by `alertKey`, when first. */
  readonly raised: ReadonlyMap<string, RaisedAlert>
  /** What the logs of failed jobs said, by job: no log is read twice. */
  readonly findings: ReadonlyMap<number, Finding>
  /** Commits between two, by `rangeKey`. */
  readonly ranges: ReadonlyMap<string, CommitRange & Sight>
  /** What people say of the monitor's own issues. */
  readonly opinions: (Sight & Opinions) | undefined
  readonly dependencies: (Sight & Dependencies) | undefined
  /** How much there was of both, day by day. */
  readonly daily: DailyCounts
  /** Issues that say how known failures look in logs. */
  readonly knownIssues: (Sight & { readonly issues: readonly KnownIssue[] }) | undefined
  /** Whether the authors of such issues may write to the repository, by their ids. */
  readonly writers: ReadonlyMap<number, Sight & { readonly mayWrite: boolean }>
  readonly incidents: IncidentMemory
  /** What was reported of calendar periods, by `periodKey`: it outlives their runs. */
  readonly periods: ReadonlyMap<string, PeriodPoint>
  /** The checklist of the reports, by the keys of its items. */
  readonly actions: ActionMemos
}

/** Workflows are renamed. */
export type SeenWorkflow = Workflow & Sight
export type SeenText = Sight & { readonly text: string }
export type SeenFile = Sight & { readonly file: WorkflowFile }

/** An alert as it was first raised. */
export type RaisedAlert = {
  readonly rule: string
  readonly workflowId: number
  readonly at: Seconds
  /** End of the run that gave rise to it, where one did: from there to `at` it took to detect. */
  readonly causedAt?: Seconds
  readonly runId?: number
}

/** Counted over the monitor's own issues. */
export type Opinions = {
  readonly issues: number
  /** Reactions, by GitHub's names: `+1`, `-1`, `laugh`, `confused`, `heart`, `hooray`, `rocket`, `eyes`. */
  readonly reactions: Readonly<Record<string, number>>
  /** Issues that people labelled as false alarms, or gave a thumb down. */
  readonly rejected: number
}

export const emptyHistory: History = {
  workflows: new Map(),
  runs: new Map(),
  jobs: new Map(),
  covered: [],
  gone: new Set(),
  examined: new Set(),
  looked: new Map(),
  newestEtag: undefined,
  defaultBranch: undefined,
  listed: new Map(),
  listRead: undefined,
  files: new Map(),
  configs: new Map(),
  schedules: new Map(),
  newestCommit: undefined,
  coverage: new Map(),
  raised: new Map(),
  findings: new Map(),
  ranges: new Map(),
  opinions: undefined,
  dependencies: undefined,
  daily: noDailyCounts,
  knownIssues: undefined,
  writers: new Map(),
  incidents: emptyIncidentMemory,
  periods: new Map(),
  actions: new Map(),
}

export function attemptKey(runId: number, attempt: number): string {
  return `${runId}/${attempt}`
}

export function runKey(runId: number): string {
  return `${runId}`
}

/** Names the schedules of a file: other schedules in the same file have another key. */
export function scheduleKey(path: string, schedules: WorkflowFile['schedules']): string {
  return JSON.stringify([path, ...schedules.map(({ cron, timezone }) => [cron, timezone ?? ''])])
}

/** Names an alert that goes on: `subject` is what began it, for instance the first failed run. */
export function alertKey(rule: string, workflowId: number, subject: string | number): string {
  return JSON.stringify([rule, workflowId, subject])
}

/** The join of two histories: commutative, associative, idempotent. */
export function merge(a: History, b: History): History {
  return {
    workflows: mergeMaps(a.workflows, b.workflows, newerSight),
    runs: mergeMaps(a.runs, b.runs, mergeRuns),
    jobs: joinJobs(a.jobs, b.jobs),
    covered: union([...a.covered, ...b.covered]),
    gone: a.gone.union(b.gone),
    examined: a.examined.union(b.examined),
    looked: mergeMaps(a.looked, b.looked, Math.max),
    newestEtag: greatest(a.newestEtag, b.newestEtag),
    defaultBranch: newerOf(a.defaultBranch, b.defaultBranch),
    listed: mergeMaps(a.listed, b.listed, newerSight),
    listRead: newerOf(a.listRead, b.listRead),
    files: mergeMaps(a.files, b.files, newerSight),
    configs: mergeMaps(a.configs, b.configs, newerSight),
    schedules: mergeMaps(a.schedules, b.schedules, hull),
    newestCommit: newerOf(a.newestCommit, b.newestCommit),
    coverage: mergeMaps(a.coverage, b.coverage, greaterText),
    raised: mergeMaps(a.raised, b.raised, firstRaised),
    findings: mergeMaps(a.findings, b.findings, newerFinding),
    ranges: mergeMaps(a.ranges, b.ranges, newerSight),
    opinions: newerOf(a.opinions, b.opinions),
    dependencies: newerOf(a.dependencies, b.dependencies),
    daily: mergeDailyCounts(a.daily, b.daily),
    knownIssues: newerOf(a.knownIssues, b.knownIssues),
    writers: mergeMaps(a.writers, b.writers, newerSight),
    incidents: mergeIncidentMemories(a.incidents, b.incidents),
    periods: mergeMaps(a.periods, b.periods, newerSight),
    actions: mergeMaps(a.actions, b.actions, newerSight),
  }
}

function hull(a: Interval, b: Interval): Interval {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }
}

function firstRaised(a: RaisedAlert, b: RaisedAlert): RaisedAlert {
  if (a.at !== b.at) return a.at < b.at ? a : b
  return greaterText(a, b)
}

/** The same log may have been read by two versions of the rules. */
function newerFinding(a: Finding, b: Finding): Finding {
  if (a.readAt !== b.readAt) return a.readAt > b.readAt ? a : b
  return greaterText(a, b)
}
