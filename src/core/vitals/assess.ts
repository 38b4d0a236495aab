import { casesOf } from '../alerts/cases.ts'
import { raiseAlerts } from '../alerts/raise.ts'
import { tuningOf } from '../backtest/tuning.ts'
import { coverageVitals } from '../coverage/coverage-vitals.ts'
import { dependencyVitals } from '../dependencies/dependency-vitals.ts'
import { unreadDependencies } from '../dependencies/unread.ts'
import type { History } from '../history/history.ts'
import { figuresOf } from '../kpis/figures.ts'
import { kpisOf } from '../kpis/kpis.ts'
import { kpiWindows, withWindows } from '../kpis/windows.ts'
import { DAY, type Seconds, type Workflow } from '../model.ts'
import { workflowUrl } from '../pages.ts'
import type {
  Alert,
  Gap,
  HealthReport,
  Status,
  Thresholds,
  Vitals,
  WorkflowVitals,
} from '../reports/health.ts'
import type { Tuning } from '../reports/tuning.ts'
import { isoTime } from '../words.ts'
import { type SignsQuestion, signsOf } from './signs.ts'
import { trendOf } from './trend.ts'
import { type Scene, vitalsOf } from './vitals.ts'
import { reachOf, type WorkflowRuns, workflowRuns } from './workflow-runs.ts'

export type Question = SignsQuestion & {
  readonly repository: string
  /** `https://github.com/octo-org/octo-repo`, for links. */
  readonly repositoryUrl: string
  readonly defaultBranch: string
  readonly now: Seconds
  readonly lookbackDays: number
  readonly thresholds: Thresholds
  /** Whether the past is to be replayed, to find better thresholds. */
  readonly suggestThresholds: boolean
  readonly gaps: readonly Gap[]
  /** Runs of the window could not all be listed: then finding nothing wrong does not mean that nothing is. */
  readonly runsMissing: boolean
}

/** Two windows of runs, judged. Pure: the same history and question give the same report. */
export function assessHealth(history: History, question: Question): HealthReport {
  const { now, lookbackDays, thresholds, settings, defaultBranch: branch, repositoryUrl } = question
  // A day in which the clock is put forward or back is no whole number of them.
  const lookback = Math.round(lookbackDays * DAY)
  const from = now - lookback
  const scene: Scene = { ...question, history, from, previousFrom: from - lookback }
  const reach = reachOf(history, now, scene.previousFrom)
  const groups = workflowRuns(history, question, reach)
  const runs = groups.flatMap((group) => group.runs)
  const stretches = groups.flatMap((group) => group.stretches)
  const overall = vitalsOf(runs, stretches, scene)
  const workflows = workflowsOf(groups, scene)
  const signs = signsOf(runs, scene, question)
  const coverage = coverageVitals(history.coverage, { now, lookback })
  const dependencies = dependencyVitals(history.dependencies, { repositoryUrl, now })
  const measured = { ...scene, overall, signs, coverage, runs, stretches, minRuns: thresholds.minRuns }
  const past = kpiWindows({ ...measured, lookback, reach: history.covered.at(-1)?.from ?? now })
  const kpis = withWindows(kpisOf(figuresOf(measured, settings.targets), settings.targets), past)
  const watched = watchedIn(history, question)
  const parts = { signs, coverage, dependencies, kpis }
  const found = { ...parts, workflows, watched, stretches, repositoryUrl, branch, thresholds }
  const alerts = raiseAlerts(casesOf(found, settings), settings, thresholds)
  return {
    schemaVersion: 1,
    mode: 'health-check',
    repository: question.repository,
    repositoryUrl,
    defaultBranch: branch,
    generatedAt: isoTime(now),
    status: statusOf(alerts, overall, question),
    ...(question.runsMissing && { partial: true }),
    window: { from: isoTime(from), to: isoTime(now), days: lookbackDays },
    previousWindow: { from: isoTime(scene.previousFrom), to: isoTime(from - 1), days: lookbackDays },
    thresholds,
    overall,
    kpis,
    workflows,
    alerts,
    signs,
    ...(coverage && { coverage }),
    ...(dependencies && { dependencies }),
    ...(question.suggestThresholds && { tuning: tuned(groups, question, reach) }),
    trend: trendOf(runs, from, now),
    notMeasured: [...question.gaps, ...unreadDependencies(history.dependencies, { ...settings, now })],
  }
}

/** The workflows that count, by id, also those that GitHub lists and of which no run is known. */
function watchedIn({ listed, workflows }: History, { includes }: Question): ReadonlyMap<number, Workflow> {
  const all: readonly Workflow[] = [...listed.values(), ...workflows.values()]
  return new Map(all.filter(includes).map((workflow) => [workflow.id, workflow]))
}

/** Those with a run in the window, or with something left to mend. */
function workflowsOf(groups: readonly WorkflowRuns[], scene: Scene): readonly WorkflowVitals[] {
  return groups
    .map(({ workflow, runs, stretches }) => ({
      ...nameOf(workflow, scene.repositoryUrl),
      ...vitalsOf(runs, stretches, scene),
    }))
    .filter(
      ({ runs, recovery, recentFailures }) => runs > 0 || recovery.open.length > 0 || recentFailures.runs > 0,
    )
    .toSorted(worstFirst)
}

function tuned(groups: readonly WorkflowRuns[], question: Question, reach: Seconds): Tuning {
  const { now, lookbackDays, thresholds, settings, defaultBranch } = question
  return tuningOf(groups, {
    branch: defaultBranch,
    lookback: Math.round(lookbackDays * DAY),
    thresholds,
    settings,
    from: reach,
    now,
    wantedFalsePercent: settings.targets['false-positives'],
  })
}

function nameOf({ id, name, path }: Workflow, repositoryUrl: string) {
  return { id, name, path, url: workflowUrl(repositoryUrl, path) }
}

/** Few runs, or runs that could not be read, never make a pipeline healthy; what was found wrong stays wrong. */
function statusOf(alerts: readonly Alert[], overall: Vitals, question: Question): Status {
  if (alerts.some(({ severity }) => severity === 'critical')) return 'unhealthy'
  if (alerts.some(({ severity }) => severity === 'warning')) return 'degraded'
  const enough = overall.successRate.final.total >= question.thresholds.minRuns
  return enough && !question.runsMissing ? 'healthy' : 'unknown'
}

/** Red ones first, then by how few runs passed, then by name, which two workflows may share. */
function worstFirst(a: WorkflowVitals, b: WorkflowVitals): number {
  return (
    Number(b.onDefaultBranch.state === 'red') - Number(a.onDefaultBranch.state === 'red') ||
    (a.successRate.final.percent ?? 101) - (b.successRate.final.percent ?? 101) ||
    (a.name === b.name ? a.id - b.id : a.name < b.name ? -1 : 1)
  )
}
