import { DAY, type Seconds } from '../model.ts'
import { type DurationSample, lengthOf } from './duration-series.ts'
import { ranksOf } from './ranks.ts'

/**
 * z of growth from a moment on: the covariance of the ranks with the time since then, which is 0 before, over its
 * standard error. Runs of one day may be alike, so that the error is no less than that of days that are drawn as a whole
 * (Liang & Zeger, 1986). 0 where all values or all times are equal.
 */
export function trendSince(from: Seconds, samples: readonly DurationSample[]): number {
  const ranks = centred(ranksOf(samples.map(lengthOf)))
  const times = centred(samples.map(({ at }) => Math.max(0, at - from) / DAY))
  const [covariance, spread, variance] = [
    products(times, ranks),
    products(times, times),
    products(ranks, ranks),
  ]
  if (spread === 0 || variance === 0) return 0
  const slope = covariance / spread
  const days = new Map<number, number>()
  for (const [i, { at }] of samples.entries()) {
    const [time = 0, rank = 0, day] = [times[i], ranks[i], Math.floor((at - from) / DAY)]
    days.set(day, (days.get(day) ?? 0) + time * (rank - slope * time))
  }
  const ofDays = [...days.values()].reduce((sum, part) => sum + part ** 2, 0)
  const squaredErrors = [
    (spread * variance) / (samples.length - 1),
    // Two parameters are fitted.
    (ofDays * days.size) / Math.max(1, days.size - 2),
  ]
  return covariance / Math.sqrt(Math.max(...squaredErrors))
}

function centred(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.map((value) => value - mean)
}

function products(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)
}
