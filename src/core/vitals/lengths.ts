import type { Seconds } from '../model.ts'
import type { Lengths } from '../reports/signs.ts'
import { durationsOf } from './durations.ts'

/** Mean, median and 95th percentile of some lengths of time, as a report says them: nothing of none. */
export function lengthsOf(seconds: readonly Seconds[]): Lengths {
  const { count, mean, p50, p95 } = durationsOf(seconds)
  if (mean === undefined || p50 === undefined || p95 === undefined) return { count }
  return { count, meanSeconds: mean, p50Seconds: p50, p95Seconds: p95 }
}
