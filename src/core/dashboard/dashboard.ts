import { occurrencesOf } from '../failures/occurrences.ts'
import { inOrder } from '../history/daily-counts.ts'
import type { History } from '../history/history.ts'
import { HOUR, onDefaultBranch, type Run, type Seconds } from '../model.ts'
import type {
  Dashboard,
  DashboardWorkflow,
  FailedJobRow,
  RaisedRow,
  RejectedRow,
} from '../reports/dashboard.ts'
import type { FailureGroup, FailureReport } from '../reports/failures.ts'
import type { Gap, HealthReport } from '../reports/health.ts'
import type { Tariff } from '../vitals/prices.ts'
import { stateOf } from '../vitals/vitals.ts'
import { reachOf } from '../vitals/workflow-runs.ts'
import type { WorkflowCommit } from '../weekly/workflow-changes.ts'
import { isoTime } from '../words.ts'
import { brokenWorkflows } from './broken-workflows.ts'
import { type Counted, countedRuns } from './counted-runs.ts'
import { gridOf } from './grid.ts'
import { ongoingIncidents } from './ongoing-incidents.ts'
import { runCosts } from './run-costs.ts'
import { runRowsOf } from './run-rows.ts'
import { workflowChangesOf } from './workflow-changes.ts'

export type DashboardQuestion = Counted & {
  readonly history: History
  readonly health: HealthReport
  readonly failures: FailureReport
  readonly tariff: Tariff
  readonly ownWorkflowPath: string | undefined
  /** Absent where they were not read. */
  readonly workflowCommits?: readonly WorkflowCommit[]
}

/** Causes that a page shows; `analyze-failures` tells of all. */
const MAX_FAILURES = 40
const MAX_OCCURRENCES = 5

/** All that the page shows. Pure: the same history and reports give the same. */
export function dashboardOf(question: DashboardQuestion): Dashboard {
  const { history, health, failures, now, tariff } = question
  const { repositoryUrl, defaultBranch, signs } = health
  const [from = now, previousFrom = now] = [health.window, health.previousWindow].map(startOf)
  const runs = countedRuns(history, question, reachOf(history, now, previousFrom))
  const runsFrom = Math.min(history.covered.at(-1)?.from ?? now, from)
  const workflows = workflowsIn(question, runs)
  const costs = runCosts(runs, { history, tariff })
  const groups = failures.groups.slice(0, MAX_FAILURES)
  return {
    ...{ schemaVersion: 1, kind: 'dashboard' },
    ...{ repository: health.repository, repositoryUrl, defaultBranch, generatedAt: health.generatedAt },
    lateAfterSeconds: lateAfter(question),
    status: health.status,
    ...(health.partial && { partial: true }),
    ...{ window: health.window, thresholds: health.thresholds },
    branchState: health.overall.onDefaultBranch.state,
    broken: brokenWorkflows(runs, { ...question, ...health, from, failures: failures.groups }),
    incidents: ongoingIncidents({ history, repositoryUrl, now }),
    ...{ kpis: health.kpis, alerts: health.alerts, workflows },
    ...{ runsFrom: isoTime(runsFrom), ...runRowsOf(runs, { history, workflows, costs }) },
    ...{ raised: raisedRows(history, now), rejected: rejectedRows(history) },
    currency: tariff.currency,
    grid: gridOf(runs, { history, defaultBranch, workflows }),
    workflowChanges: workflowChangesOf(question.workflowCommits ?? [], { repositoryUrl, from: runsFrom }),
    slowdowns: signs.slowdowns,
    ...{ failures: groups.map(inShort), failedJobs: failedJobRows(groups, runs, history) },
    flakyJobs: signs.flakyJobs.filter(({ state }) => state !== 'steady' && state !== 'not-enough-data'),
    ...{ silentFailures: signs.silentFailures, schedules: signs.schedules },
    ...(health.dependencies && { dependencies: health.dependencies }),
    notMeasured: gapsOf(health, failures),
  }
}

function startOf({ from }: HealthReport['window']): Seconds {
  return Date.parse(from) / 1000
}

/** Those that were judged, the worst first, and then others with runs that are shown. */
function workflowsIn(
  { history, health }: DashboardQuestion,
  runs: readonly Run[],
): readonly DashboardWorkflow[] {
  const judged = health.workflows.map(({ id, name, path, url, onDefaultBranch: { state } }) => ({
    ...{ id, name, path, url, state },
  }))
  const known = new Set(judged.map(({ id }) => id))
  const others = [...Map.groupBy(runs, ({ workflowId }) => workflowId)]
    .filter(([id]) => !known.has(id))
    .toSorted(([a], [b]) => a - b)
    .map(([id, ofWorkflow]) => {
      const { name = '', path = '' } = history.workflows.get(id) ?? {}
      const onMain = ofWorkflow.filter((run) => onDefaultBranch(run, health.defaultBranch))
      // One that is red is judged.
      return { id, name, path, url: `${health.repositoryUrl}/actions`, state: stateOf(onMain, []) }
    })
  return [...judged, ...others]
}

function raisedRows({ raised }: History, now: Seconds): readonly RaisedRow[] {
  return [...raised.values()]
    .filter(({ at }) => at <= now)
    .toSorted((a, b) => a.at - b.at)
    .map(({ workflowId, at, causedAt = -1, runId = -1 }) => [workflowId, at, causedAt, runId])
}

function rejectedRows({ opinions, daily }: History): readonly RejectedRow[] {
  return [...inOrder(daily.opinions), ...(opinions ? [opinions] : [])].map(({ seenAt, rejected }) => [
    ...([seenAt, rejected] as const),
  ])
}

function failedJobRows(
  groups: readonly FailureGroup[],
  runs: readonly Run[],
  history: History,
): readonly FailedJobRow[] {
  const occurrences = occurrencesOf(runs, history)
  return groups.flatMap(({ fingerprint }, i) =>
    (occurrences.get(fingerprint) ?? []).map(({ run }): FailedJobRow => [i, run.id]),
  )
}

/** Twice as long as our own schedule promises; without one, nobody knows when the next is due. */
function lateAfter({ health, ownWorkflowPath }: DashboardQuestion): Seconds {
  const own = health.signs.schedules.find(({ path }) => path === ownWorkflowPath)
  return Math.max(2 * HOUR, 2 * (own?.expectedEverySeconds ?? 12 * HOUR))
}

function inShort(group: FailureGroup): FailureGroup {
  return { ...group, occurrences: group.occurrences.slice(0, MAX_OCCURRENCES) }
}

function gapsOf(...reports: readonly { readonly notMeasured: readonly Gap[] }[]): readonly Gap[] {
  const gaps = reports.flatMap(({ notMeasured }) => notMeasured)
  return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()]
}
