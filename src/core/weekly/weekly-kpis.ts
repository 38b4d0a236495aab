import { trendOf } from '../kpis/kpis.ts'
import type { Kpi } from '../reports/kpi.ts'
import type { WeeklyKpi } from '../reports/weekly.ts'
import { percentile } from '../vitals/durations.ts'
import type { KpiPoint, PeriodPoint } from './period-point.ts'

/** KPIs beside those of the period before and the usual ones of the eight before that, newest first. */
export function weeklyKpisOf(
  kpis: readonly Kpi[],
  before: PeriodPoint | undefined,
  earlier: readonly PeriodPoint[],
): readonly WeeklyKpi[] {
  return kpis.map((kpi) => {
    // A health check compares with windows of the same length, which no calendar month has before it.
    const { previous: _, trend: __, windows: ___, ...rest } = kpi
    const previous = before?.kpis[kpi.id]
    const usual = usualOf(earlier.flatMap(({ kpis }) => kpis[kpi.id] ?? []))
    const judged = kpi.value !== undefined && (kpi.state === 'met' || kpi.state === 'missed')
    return {
      ...rest,
      ...(judged && previous && { previous, trend: trendFrom(kpi, previous.value) }),
      ...(judged && usual && { usual, usualTrend: trendFrom(kpi, usual.value) }),
    }
  })
}

function trendFrom({ value = 0, target }: Kpi, before: number): NonNullable<Kpi['trend']> {
  return trendOf(value, before, target.is)
}

function usualOf(points: readonly KpiPoint[]): WeeklyKpi['usual'] {
  const value = percentile(
    points.map((point) => point.value).toSorted((a, b) => a - b),
    50,
  )
  return value === undefined ? undefined : { value, periods: points.length }
}
