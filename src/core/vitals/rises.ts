import type { Seconds } from '../model.ts'
import { isCycle } from './cycles.ts'
import { type DurationSample, type Floors, isNoticeable, lengthOf, medianOf } from './duration-series.ts'
import { superiority } from './ranks.ts'
import { locate, MIN_SIDE, type Shift, shiftsIn } from './shifts.ts'

export type Rise = {
  /** Samples of the level before, and all since. */
  readonly before: readonly DurationSample[]
  readonly after: readonly DurationSample[]
  readonly beforeSeconds: Seconds
  /** The present level, where there were several since. */
  readonly afterSeconds: Seconds
  readonly shift: Shift
}

/** A level before the change is known from this many samples, and the one since from this many: some of them outliers. */
const MIN_BASELINE = 8
const MIN_SINCE = 6

/**
 * The newest runs must be slow too: an outlier is nothing, and what recovered is over. A level of no more runs than
 * these could owe its height to an outlier or two.
 */
const NEWEST = 8

/** Shares of pairs in which the later run is the slower one, at the least. */
const STILL_SLOWER = 0.75
const CLEARLY_SLOWER = 0.9

/** Growth that is small beside the noise cannot reach those: then so much of the way that the runs before them went. */
const STILL_THERE = 0.6

/** The same of a trend, whose first runs are not all before it. */
const RISEN = 0.6

/** The latest shift upwards from which a series, in order of time, has not come back. */
export function riseIn(series: readonly DurationSample[], floors: Floors, among: number): Rise | undefined {
  const values = series.map(lengthOf)
  // Half of a level's baseline lie below it: most series can be told apart by this, which spares them the ranks.
  const low = values.toSorted((a, b) => a - b)[MIN_BASELINE / 2 - 1] ?? 0
  if (newestOf(series) - low < floors.seconds) return undefined
  const shifts = shiftsIn(values, among)
  for (let i = shifts.length - 1; i >= 0; i--) {
    const shift = shifts[i]
    if (!shift || shift.z < 0) continue
    const index = placeOf(shift, values, { from: shifts[i - 1]?.index, to: shifts[i + 1]?.index })
    // A level that did not last long enough to be known is known by what was before it, too.
    const earlier = shifts.slice(0, i).findLast((start) => index - start.index >= MIN_BASELINE)
    const [before, after] = [series.slice(earlier?.index ?? 0, index), series.slice(index)]
    const beforeSeconds = medianOf(before.map(lengthOf))
    const starts = [index, ...shifts.slice(i + 1).map((later) => later.index)]
    const levels = starts.map((from, k) => medianOf(values.slice(from, starts[k + 1])))
    const lasts = [...levels, newestOf(after)].every((level) => isNoticeable(beforeSeconds, level, floors))
    if (lasts && isSustained(before, after) && !isCycle(series.slice(0, index), after))
      return { before, after, beforeSeconds, afterSeconds: levels.at(-1) ?? 0, shift }
  }
  return undefined
}

/** Where the level of the values between two other shifts changes. */
function placeOf(
  { index }: Shift,
  values: readonly number[],
  { from = 0, to }: { readonly from: number | undefined; readonly to: number | undefined },
): number {
  return from + locate(values.slice(from, to), index - from)
}

/** The newest runs stand above the level before; and a young level does so without outliers. */
function isSustained(before: readonly DurationSample[], after: readonly DurationSample[]): boolean {
  if (after.length < MIN_SINCE || before.length < MIN_BASELINE) return false
  const [fast, slow] = [before.map(lengthOf), after.map(lengthOf)]
  const [rest, newest] = [slow.slice(0, -NEWEST), slow.slice(-NEWEST)]
  const wanted = rest.length < MIN_SIDE ? STILL_SLOWER : 0.5 + STILL_THERE * (superiority(fast, rest) - 0.5)
  if (superiority(fast, newest) < Math.min(STILL_SLOWER, wanted)) return false
  return rest.length > 0 || superiority(fast, withoutOutliers(newest)) >= CLEARLY_SLOWER
}

/** Without the two largest, which may be outliers. */
function withoutOutliers(values: readonly number[]): readonly number[] {
  return values.toSorted((a, b) => a - b).slice(0, -2)
}

/** Whether the newest samples, without outliers, stand above the first ones: a trend that has come back is over. */
export function hasRisen(series: readonly DurationSample[]): boolean {
  const lengths = series.map(lengthOf)
  const first = lengths.slice(0, Math.max(MIN_SIDE, Math.floor(lengths.length / 3)))
  return superiority(first, withoutOutliers(lengths.slice(-NEWEST))) >= RISEN
}

/** Median of the newest samples. */
export function newestOf(series: readonly DurationSample[]): Seconds {
  return medianOf(series.slice(-NEWEST).map(lengthOf))
}
