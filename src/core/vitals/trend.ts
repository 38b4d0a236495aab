import { DAY, type Run, type Seconds } from '../model.ts'
import type { TrendDay } from '../reports/health.ts'
import { isoDate } from '../words.ts'
import { measure } from './measures.ts'

/** One entry for each UTC day from `from` to `to`, also for days without runs. */
export function trendOf(runs: readonly Run[], from: Seconds, to: Seconds): readonly TrendDay[] {
  const byDay = Map.groupBy(
    runs.filter((run) => run.createdAt >= from && run.createdAt <= to),
    (run) => Math.floor(run.createdAt / DAY),
  )
  const first = Math.floor(from / DAY)
  return Array.from({ length: Math.floor(to / DAY) - first + 1 }, (_, i) => {
    const { runs, final, duration } = measure(byDay.get(first + i) ?? [])
    return {
      date: isoDate((first + i) * DAY),
      runs,
      final,
      ...(duration.p50 !== undefined && { p50Seconds: duration.p50 }),
    }
  })
}
