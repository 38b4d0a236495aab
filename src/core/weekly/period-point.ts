import type { Pattern } from '../failures/pattern.ts'
import { DAY, type Seconds } from '../model.ts'
import type { KpiId } from '../reports/kpi.ts'
import type { CostPart, Lengths } from '../reports/signs.ts'
import type { Summary, TrendPeriod } from '../reports/weekly.ts'
import { rateOf } from '../vitals/rate.ts'
import { isoDate } from '../words.ts'
import { lostOf } from './lost-time.ts'
import type { Calendar, Period, PeriodKind } from './period.ts'
import type { PeriodFigures } from './period-figures.ts'

/** What is remembered of a period once it was reported, so that it outlives its runs. Plain data. */
export type PeriodPoint = {
  readonly kind: PeriodKind
  readonly period: Period
  /** The newest look. */
  readonly seenAt: Seconds
  readonly runs: number
  /** Of `decided` runs, which passed or failed in the end. */
  readonly passed: number
  readonly decided: number
  /** Of passed runs. */
  readonly duration: Lengths
  readonly criticalFailures: number
  readonly incidents: number
  readonly lost: CostPart
  readonly patterns: Readonly<Record<Pattern, number>>
  /** Those that had enough to be judged. */
  readonly kpis: Readonly<Partial<Record<KpiId, KpiPoint>>>
}

export type KpiPoint = { readonly value: number; readonly count: number }

export function pointOf(
  period: Period,
  { overall, kpis, cost, patterns }: PeriodFigures,
  { calendar, now }: { readonly calendar: Calendar; readonly now: Seconds },
): PeriodPoint {
  const { final } = overall.successRate
  const { total, good } = overall.onDefaultBranch.final
  const { previous: _, changePercent: __, ...duration } = overall.duration
  const judged = kpis.flatMap(({ id, value, state, of }): readonly [KpiId, KpiPoint][] =>
    value !== undefined && (state === 'met' || state === 'missed') ? [[id, { value, count: of.count }]] : [],
  )
  return {
    ...{ kind: calendar.kind, period, seenAt: now },
    ...{ runs: overall.runs, passed: final.good, decided: final.total, duration },
    criticalFailures: total - good,
    incidents: overall.recovery.closed + overall.recovery.open.length,
    lost: lostOf(cost),
    patterns,
    kpis: Object.fromEntries(judged),
  }
}

export function summaryOf({ runs, passed, decided, duration, criticalFailures }: PeriodPoint): Summary {
  const { count, meanSeconds } = duration
  return {
    runs,
    successRate: rateOf(passed, decided),
    build: { count, ...(meanSeconds !== undefined && { meanSeconds }) },
    criticalFailures,
  }
}

export function trendPeriodOf(point: PeriodPoint): TrendPeriod {
  const { period, runs, passed, decided, duration, criticalFailures, incidents, lost, patterns } = point
  const { p50Seconds, p95Seconds } = duration
  return {
    ...{ ...daysOf(period), runs, final: rateOf(passed, decided) },
    ...(p50Seconds !== undefined && { p50Seconds }),
    ...(p95Seconds !== undefined && { p95Seconds }),
    ...{ criticalFailures, incidents, lostMinutes: lost.minutes, patterns },
  }
}

export function daysOf({ firstDay, lastDay }: Period) {
  return { firstDay: isoDate(firstDay * DAY), lastDay: isoDate(lastDay * DAY) }
}
