import { thresholdAdvice } from '../failures/threshold-advice.ts'
import type { History } from '../history/history.ts'
import { DAY } from '../model.ts'
import type { Gap } from '../reports/health.ts'
import type { Recommendation, WeeklyReport } from '../reports/weekly.ts'
import { countInWords, isoTime } from '../words.ts'
import { failureChangesOf } from './failure-changes.ts'
import { incidentsIn } from './incidents.ts'
import { failuresIn, type Look, lookAt, type WeeklyQuestion } from './look.ts'
import { lostTimeOf } from './lost-time.ts'
import { monitorReviewOf } from './monitor-review.ts'
import { type Period, periodsBefore } from './period.ts'
import { figuresIn } from './period-figures.ts'
import { daysOf, type PeriodPoint, pointOf, summaryOf, trendPeriodOf } from './period-point.ts'
import { pointAt } from './points.ts'
import { adviceOn, recommendationsOf } from './recommendations.ts'
import { slowestStepsOf } from './slow-steps.ts'
import { stillSo } from './still.ts'
import { weeklyKpisOf } from './weekly-kpis.ts'
import { type WorkflowCommit, workflowChangesIn } from './workflow-changes.ts'

/** Periods before the one before, by which is told what is usual. */
const EARLIER = 8

const MAX_FLAKY = 5

export type WeeklyContext = WeeklyQuestion & {
  readonly workflowCommits: readonly WorkflowCommit[]
  /** Keys of recommendations that people have said to be done. */
  readonly ticked: ReadonlySet<string>
}

/** A report without what only the newest has. */
export type PlainReport = Omit<WeeklyReport, 'missed' | 'actions'>

export type Reported = {
  readonly report: PlainReport
  readonly point: PeriodPoint
  /** All that could be recommended, what would bring most first. */
  readonly advised: readonly Recommendation[]
}

/** The report of one period. */
export function reportOn(period: Period, history: History, context: WeeklyContext): Reported {
  const look = lookAt(period, history, context)
  const [last, ...others] = periodsBefore(context.calendar, period, 1 + EARLIER)
  const before = last && pointAt(last, history, context, 'fresh')
  const earlier = others.flatMap((one) => pointAt(one, history, context, 'memory') ?? [])
  const point = pointOf(period, figuresIn(look), context)
  const { health } = look
  const both = failuresIn(look.history, { from: last?.from ?? period.from, to: period.to }, context)
  const parts = {
    failures: failureChangesOf(look.failures, both),
    lost: lostTimeOf(health.signs.cost, before?.lost),
    monitor: monitorReviewOf(look, betterThresholds(look, context)),
  }
  const share = shareOf(period, history)
  const still = stillSo(period, history, context)
  const advice = adviceOn({ ...parts, kind: context.calendar.kind, health, share, still })
  const recommendations = recommendationsOf(advice, context.ticked)
  const report: PlainReport = {
    ...headOf(look, context),
    summary: { ...summaryOf(point), ...(before && { previous: summaryOf(before) }) },
    kpis: weeklyKpisOf(health.kpis, before, earlier),
    trend: trendOf([point, ...(before ? [before] : []), ...earlier]),
    incidents: incidentsIn(look, context),
    flakyJobs: health.signs.flakyJobs.filter(({ state }) => state !== 'steady').slice(0, MAX_FLAKY),
    slowestSteps: slowestStepsOf(health),
    ...parts,
    ...(health.dependencies && { dependencies: health.dependencies }),
    workflowChanges: workflowChangesIn(period, context.workflowCommits, context),
    recommendations,
    quiet: isQuiet(look, recommendations),
    notMeasured: [...context.gaps, ...health.notMeasured, ...unknownOf(look, before, earlier.length)],
  }
  return { report, point, advised: advice.map(({ recommendation }) => recommendation) }
}

/** Oldest first, from the first period that had a run. */
function trendOf(points: readonly PeriodPoint[]): PlainReport['trend'] {
  const oldest = points.findLastIndex(({ runs }) => runs > 0)
  return points
    .slice(0, Math.max(0, oldest) + 1)
    .toReversed()
    .map(trendPeriodOf)
}

type Head = Pick<PlainReport, 'schemaVersion' | 'mode' | 'period' | 'status' | 'partial'> &
  Pick<PlainReport, 'repository' | 'repositoryUrl' | 'defaultBranch' | 'generatedAt'>

function headOf(
  { period, health, whole }: Look,
  { calendar, now, repository, repositoryUrl }: WeeklyContext,
): Head {
  return {
    schemaVersion: 1,
    mode: 'weekly-report',
    repository,
    repositoryUrl,
    defaultBranch: health.defaultBranch,
    generatedAt: isoTime(now),
    period: {
      kind: calendar.kind,
      ...daysOf(period),
      timezone: calendar.zone.name,
      from: isoTime(period.from),
      to: isoTime(period.to),
    },
    status: health.status,
    ...(!whole && { partial: true }),
  }
}

/** As far as they can be suggested: by the runs alone. */
function betterThresholds({ period: { from, to }, history }: Look, context: WeeklyContext) {
  return thresholdAdvice({ ...context, history, now: to, lookbackDays: (to - from) / DAY })
}

/** The part of all that is remembered that the period is. */
function shareOf({ from, to }: Period, { covered }: History): number {
  const reach = covered.findLast((known) => known.from <= to)?.from ?? from
  return Math.min(1, (to - from) / Math.max(1, to - Math.min(from, reach)))
}

/** Nothing failed on the default branch, nothing was alarming, nothing is to be done. */
function isQuiet({ health, whole }: Look, recommendations: readonly Recommendation[]): boolean {
  const { overall, alerts } = health
  const { good, total } = overall.onDefaultBranch.final
  const red = overall.recovery.closed + overall.recovery.open.length
  const alarms = alerts.filter(({ severity }) => severity !== 'info').length
  return whole && good === total && red === 0 && alarms === 0 && recommendations.length === 0
}

function unknownOf({ whole, period }: Look, before: PeriodPoint | undefined, known: number): readonly Gap[] {
  const { firstDay, lastDay } = daysOf(period)
  const days = firstDay === lastDay ? firstDay : `${firstDay} to ${lastDay}`
  const why = 'Neither its runs nor a report of it are remembered; with every report more becomes known.'
  const gaps: readonly (Gap | false)[] = [
    !whole && {
      what: `Some runs of ${days}`,
      why: 'Not all of them could be listed: counts may be too low.',
    },
    !before && { what: 'The period before', why },
    known < EARLIER && {
      what: `${countInWords(EARLIER - known, 'period')} of the ${EARLIER} before that`,
      why: why.replace('its runs', 'their runs').replace('of it', 'of them'),
    },
  ]
  return gaps.filter((gap) => gap !== false)
}
