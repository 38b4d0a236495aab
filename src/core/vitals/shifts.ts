import { medianOf } from './duration-series.ts'
import { ranksOf } from './ranks.ts'

/** A place where the level of a series changes: `index` is the first value of the new level, `z` above 0 a rise. */
export type Shift = { readonly index: number; readonly z: number; readonly limit: number }

/** Values on either side of a shift, at the least: fewer are outliers, not a level. */
export const MIN_SIDE = 5

/** Equal sums may differ by this much, depending on the unit. */
const ROUNDING = 1e-9

/** Longer series are condensed to about this many medians, which bounds the time and loses nothing people see. */
const MAX_POINTS = 2000

/**
 * Every significant shift of a series, by position: the strongest one first splits it, then each part is looked
 * at alone (binary segmentation: Scott & Knott, 1974). |z| of each reaches its limit, which is higher for one of many
 * series.
 */
export function shiftsIn(values: readonly number[], among = 1): readonly Shift[] {
  const size = Math.ceil(values.length / MAX_POINTS)
  const points = size === 1 ? values : condense(values, size)
  const found: Shift[] = []
  const parts = [{ start: 0, end: points.length }]
  for (let part = parts.pop(); part; part = parts.pop()) {
    const shift = strongestShift(points.slice(part.start, part.end))
    const limit = rarer(shift?.limit ?? 0, among)
    if (!shift || Math.abs(shift.z) < limit) continue
    const index = part.start + shift.index
    found.push({ ...shift, index: index * size, limit })
    parts.push({ start: part.start, end: index }, { start: index, end: part.end })
  }
  return found.toSorted((a, b) => a.index - b.index)
}

/**
 * The split that separates the ranks best: the largest |z| of Wilcoxon's statistic (1945) over all splits that leave
 * `MIN_SIDE` values on either side (Pettitt, 1979). Only the order of the values counts, so neither the shape of the
 * noise nor the size of an outlier matters.
 */
export function strongestShift(values: readonly number[]): Shift | undefined {
  const count = values.length
  if (count < 2 * MIN_SIDE) return undefined
  const ranks = ranksOf(values)
  const mean = (count + 1) / 2
  const variance = ranks.reduce((sum, rank) => sum + (rank - mean) ** 2, 0) / (count - 1)
  if (variance === 0) return undefined
  let best = { index: 0, z: 0 }
  let sum = 0
  for (let index = 1; index <= count - MIN_SIDE; index++) {
    sum += (ranks[index - 1] ?? 0) - mean
    if (index < MIN_SIDE) continue
    const z = -sum / Math.sqrt((variance * index * (count - index)) / count)
    if (Math.abs(z) > Math.abs(best.z)) best = { index, z }
  }
  return { ...best, limit: limitFor(count) }
}

/**
 * The largest |z| that 1 in 50 series without a change reaches, 1 in 100 upwards, by number of values. Ranks make it the
 * same for every noise, so it can be drawn once: the 98th percentile of `strongestShift` over 10,000 to 200,000 random
 * orders of each length. Independence is assumed.
 */
const limits: readonly (readonly [count: number, z: number])[] = [
  [10, 2.193],
  [12, 2.517],
  [15, 2.662],
  [20, 2.777],
  [30, 2.924],
  [40, 3.028],
  [60, 3.116],
  [100, 3.21],
  [200, 3.348],
  [300, 3.362],
  [600, 3.433],
  [2000, 3.522],
]

/** From the table, linear in the logarithm of the count. */
export function limitFor(count: number): number {
  const above = limits.findIndex(([known]) => known >= count)
  const [high, low] = [limits.at(above), limits[above - 1]]
  if (!high || !low) return high?.[1] ?? 0
  const share = Math.log(count / low[0]) / Math.log(high[0] / low[0])
  return low[1] + share * (high[1] - low[1])
}

/** The z that comes up by chance so many times more rarely: the normal distribution's tails fall like exp(-z²/2). */
export function rarer(z: number, times: number): number {
  return Math.sqrt(z ** 2 + 2 * Math.log(times))
}

/**
 * The index, from 1 to the last, at which values change from the level of those before `index` to that of those
 * after it, by least absolute deviations on the logarithm. A single value moves it by no more than one of the
 * level it is nearer to, however far out it lies.
 */
export function locate(values: readonly number[], index: number): number {
  const logs = values.map((value) => Math.log(Math.max(1, value)))
  const before = medianOf(logs.slice(0, index))
  const after = medianOf(logs.slice(index))
  let best = { index, gain: -1 }
  let gain = 0
  for (let at = logs.length - 1; at > 0; at--) {
    const value = logs[at] ?? 0
    gain += Math.abs(value - before) - Math.abs(value - after)
    if (gain > best.gain + ROUNDING) best = { index: at, gain }
  }
  return best.index
}

function condense(values: readonly number[], size: number): readonly number[] {
  return Array.from({ length: Math.floor(values.length / size) }, (_, i) =>
    medianOf(values.slice(i * size, i * size + size)),
  )
}
