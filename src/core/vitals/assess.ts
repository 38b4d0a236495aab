import { type History, runKey } from '../history/history.ts'
import { DAY, onDefaultBranch, type Run, type Seconds, type Workflow } from '../model.ts'
import type {
  Alert,
  Gap,
  HealthReport,
  Status,
  Thresholds,
  Vitals,
  WorkflowVitals,
} from '../reports/health.ts'
import { severities } from '../reports/health.ts'
import { isoTime } from '../words.ts'
import { redStretches } from './incidents.ts'
import { rules } from './rules.ts'
import { trendOf } from './trend.ts'
import { type Scene, vitalsOf } from './vitals.ts'

export type Question = {
  readonly repository: string
  /** `https://github.com/octo-org/octo-repo`, for links. */
  readonly repositoryUrl: string
  readonly defaultBranch: string
  readonly now: Seconds
  readonly lookbackDays: number
  readonly thresholds: Thresholds
  /** Which workflows count. */
  readonly includes: (workflow: Workflow) => boolean
  readonly gaps: readonly Gap[]
  /** Runs of the window could not all be listed: then finding nothing wrong does not mean that nothing is. */
  readonly runsMissing: boolean
}

/** Two windows of runs, judged. Pure: the same history and question give the same report. */
export function assessHealth(history: History, question: Question): HealthReport {
  const { now, lookbackDays, thresholds, defaultBranch } = question
  const from = now - lookbackDays * DAY
  const previousFrom = from - lookbackDays * DAY
  const scene: Scene = { ...question, history, from, previousFrom }
  // As far back as is known without a hole, so that a long red stretch is seen whole and none is made up.
  const reach = Math.min(previousFrom, history.covered.at(-1)?.from ?? now)
  // GitHub is the truth: what it does not have any more did not happen.
  const runs = [...history.runs.values()].filter(
    (run) => run.createdAt >= reach && run.createdAt <= now && !history.gone.has(runKey(run.id)),
  )
  const groups = [...Map.groupBy(runs, (run) => history.workflows.get(run.workflowId))].flatMap(
    ([workflow, runs]) =>
      workflow && question.includes(workflow)
        ? [{ workflow, runs, stretches: stretchesOf(runs, defaultBranch) }]
        : [],
  )
  const workflows = groups
    .map(({ workflow, runs, stretches }) => ({
      ...nameOf(workflow, question.repositoryUrl),
      ...vitalsOf(runs, stretches, scene),
    }))
    .filter(
      ({ runs, recovery, recentFailures }) => runs > 0 || recovery.open.length > 0 || recentFailures.runs > 0,
    )
    .toSorted(worstFirst)
  const counted = groups.flatMap((group) => group.runs)
  const overall = vitalsOf(
    counted,
    groups.flatMap((group) => group.stretches),
    scene,
  )
  const alerts = workflows
    .flatMap((workflow) => raise(workflow, thresholds, defaultBranch))
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
  return {
    schemaVersion: 1,
    mode: 'health-check',
    repository: question.repository,
    repositoryUrl: question.repositoryUrl,
    defaultBranch,
    generatedAt: isoTime(now),
    status: statusOf(alerts, overall, question),
    ...(question.runsMissing && { partial: true }),
    window: { from: isoTime(scene.from), to: isoTime(now), days: lookbackDays },
    previousWindow: { from: isoTime(previousFrom), to: isoTime(scene.from - 1), days: lookbackDays },
    thresholds,
    overall,
    workflows,
    alerts,
    trend: trendOf(counted, scene.from, now),
    notMeasured: question.gaps,
  }
}

function stretchesOf(runs: readonly Run[], branch: string) {
  return redStretches(
    runs.filter((run) => onDefaultBranch(run, branch)),
    branch,
  )
}

function nameOf({ id, name, path }: Workflow, repositoryUrl: string) {
  const file = path.startsWith('dynamic/') ? undefined : path.split('/').at(-1)
  return {
    id,
    name,
    path,
    url: `${repositoryUrl}/actions${file ? `/workflows/${encodeURIComponent(file.toWellFormed())}` : ''}`,
  }
}

function raise(vitals: WorkflowVitals, thresholds: Thresholds, branch: string): readonly Alert[] {
  return rules.flatMap(({ id, severity, judge }) => {
    const finding = judge(vitals, thresholds, branch)
    return finding ? [{ rule: id, severity, workflow: vitals.path, workflowId: vitals.id, ...finding }] : []
  })
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
