import type { History } from '../history/history.ts'
import { DAY, HOUR, type Seconds } from '../model.ts'
import type { Dashboard, DashboardWorkflow } from '../reports/dashboard.ts'
import type { FailureGroup, FailureReport } from '../reports/failures.ts'
import type { Gap, HealthReport } from '../reports/health.ts'
import type { Tariff } from '../vitals/prices.ts'
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

/** As long as GitHub keeps runs, unless somebody asks it to. */
const MAX_AGE: Seconds = 90 * DAY

/** Causes that a page shows; `analyze-failures` tells of all. */
const MAX_FAILURES = 40
const MAX_OCCURRENCES = 5

/** All that the page shows. Pure: the same history and reports give the same. */
export function dashboardOf(question: DashboardQuestion): Dashboard {
  const { history, health, failures, now, tariff } = question
  const { repositoryUrl, defaultBranch, signs } = health
  const from = Math.max(now - MAX_AGE, Math.min(history.covered.at(-1)?.from ?? now, windowStart(health)))
  const runs = countedRuns(history, question, from)
  const workflows = workflowsIn(question, new Set(runs.map(({ workflowId }) => workflowId)))
  const costs = runCosts(runs, { history, tariff })
  const { rows, branches } = runRowsOf(runs, { history, defaultBranch, workflows, costs })
  return {
    ...{ schemaVersion: 1, kind: 'dashboard' },
    ...{ repository: health.repository, repositoryUrl, defaultBranch, generatedAt: health.generatedAt },
    lateAfterSeconds: lateAfter(question),
    status: health.status,
    ...(health.partial && { partial: true }),
    ...{ window: health.window, branchState: health.overall.onDefaultBranch.state },
    broken: brokenWorkflows({ health, failures: failures.groups, runs }),
    incidents: ongoingIncidents({ history, repositoryUrl, now }),
    ...{ kpis: health.kpis, alerts: health.alerts, workflows, branches },
    ...{ runsFrom: isoTime(from), runs: rows, currency: tariff.currency },
    grid: gridOf(runs, { history, defaultBranch, workflows }),
    workflowChanges: workflowChangesOf(question.workflowCommits ?? [], { repositoryUrl, from }),
    slowdowns: signs.slowdowns,
    failures: failures.groups.slice(0, MAX_FAILURES).map(inShort),
    flakyJobs: signs.flakyJobs.filter(({ state }) => state !== 'steady' && state !== 'not-enough-data'),
    ...{ silentFailures: signs.silentFailures, schedules: signs.schedules },
    ...(health.dependencies && { dependencies: health.dependencies }),
    notMeasured: gapsOf(health, failures),
  }
}

function windowStart({ window }: HealthReport): Seconds {
  return Date.parse(window.from) / 1000
}

/** Those that were judged, the worst first, and then others with runs that are shown. */
function workflowsIn(
  { history, health }: DashboardQuestion,
  shown: ReadonlySet<number>,
): readonly DashboardWorkflow[] {
  const judged = health.workflows.map(({ id, name, path, url }) => ({ id, name, path, url }))
  const known = new Set(judged.map(({ id }) => id))
  const others = [...shown]
    .filter((id) => !known.has(id))
    .toSorted((a, b) => a - b)
    .map((id) => {
      const { name = '', path = '' } = history.workflows.get(id) ?? {}
      return { id, name, path, url: `${health.repositoryUrl}/actions` }
    })
  return [...judged, ...others]
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
