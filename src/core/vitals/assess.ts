import { raiseAlerts } from '../alerts/raise.ts'
import { rules } from '../alerts/rules.ts'
import { dailyReplay } from '../backtest/daily-replay.ts'
import { dependencyReplay } from '../backtest/dependency-replay.ts'
import { tuningOf } from '../backtest/tuning.ts'
import { unreadDependencies } from '../dependencies/unread.ts'
import type { History } from '../history/history.ts'
import { DAY, type Seconds } from '../model.ts'
import type { Alert, Gap, HealthReport, Status, Thresholds, Vitals } from '../reports/health.ts'
import type { Tuning } from '../reports/tuning.ts'
import { isoTime } from '../words.ts'
import { type Look, lookAt } from './look.ts'
import type { SignsQuestion } from './signs.ts'
import { trendOf } from './trend.ts'

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
  const { now, lookbackDays, thresholds, settings, repositoryUrl } = question
  const look = lookAt(history, question)
  const { overall, kpis, workflows, signs, coverage, dependencies } = look
  const { from, previousFrom } = look.scene
  const alerts = raiseAlerts(look.cases, settings, thresholds)
  return {
    schemaVersion: 1,
    mode: 'health-check',
    repository: question.repository,
    repositoryUrl,
    defaultBranch: question.defaultBranch,
    generatedAt: isoTime(now),
    status: statusOf(alerts, overall, question),
    ...(question.runsMissing && { partial: true }),
    window: { from: isoTime(from), to: isoTime(now), days: lookbackDays },
    previousWindow: { from: isoTime(previousFrom), to: isoTime(from - 1), days: lookbackDays },
    thresholds,
    overall,
    kpis,
    workflows,
    alerts,
    signs,
    ...(coverage && { coverage }),
    ...(dependencies && { dependencies }),
    ...(question.suggestThresholds && { tuning: tuned(look, history, question) }),
    trend: trendOf(look.runs, from, now),
    notMeasured: [...question.gaps, ...unreadDependencies(history.dependencies, { ...settings, now })],
  }
}

function tuned({ groups, reach }: Look, history: History, question: Question): Tuning {
  const { now, lookbackDays, thresholds, settings, defaultBranch } = question
  const tuning = tuningOf(groups, {
    branch: defaultBranch,
    lookback: Math.round(lookbackDays * DAY),
    thresholds,
    settings,
    from: reach,
    now,
    wantedFalsePercent: settings.targets['false-positives'],
  })
  const daily = dailyReplay(history, question)
  const order = rules.map(({ id }) => id)
  const replayed = [...tuning.rules, ...daily.rules, ...dependencyReplay(history, question)]
  return {
    ...tuning,
    days: daily.days,
    rules: replayed.toSorted((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule)),
  }
}

/** Few runs, or runs that could not be read, never make a pipeline healthy; what was found wrong stays wrong. */
function statusOf(alerts: readonly Alert[], overall: Vitals, question: Question): Status {
  if (alerts.some(({ severity }) => severity === 'critical')) return 'unhealthy'
  if (alerts.some(({ severity }) => severity === 'warning')) return 'degraded'
  const enough = overall.successRate.final.total >= question.thresholds.minRuns
  return enough && !question.runsMissing ? 'healthy' : 'unknown'
}
