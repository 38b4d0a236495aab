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

/** A level before the change is known from this many samples. */
const MIN_BASELINE = 10

/** The newest runs must be slow too: an outlier is nothing, and what recovered is over. */
const NEWEST = 5

/** A level of this many runs or fewer could owe its height to an outlier or two. */
const YOUNG = 8

/** Shares of pairs in which the later run is the slower one, at the least. */
const STILL_SLOWER = 0.75
const CLEARLY_SLOWER = 0.9

/** The latest shift upwards from which a series, in order of time, has not come back. */
export function riseIn(series: readonly DurationSample[], floors: Floors, among: number): Rise | undefined {
  const values = series.map(lengthOf)
  // Half of a level's baseline lie below it: most series can be told apart by this, which spares them the ranks.
  const low = values.toSorted((a, b) => a - b)[MIN_BASELINE / 2 - 1] ?? 0
  if (newestOf(series) - low < floors.seconds) return undefined
  const shifts = shiftsIn(values, among)
  for (let i = shifts.length - 1; i >= 0; i--) {
    const [shift, start, end] = [shifts[i], shifts[i - 1]?.index ?? 0, shifts[i + 1]?.index ?? values.length]
    if (!shift || shift.z < 0) continue
    const index = start + locate(values.slice(start, end), shift.index - start)
    const [before, after] = [series.slice(start, index), series.slice(index)]
    const beforeSeconds = medianOf(before.map(lengthOf))
    const starts = [index, ...shifts.slice(i + 1).map((later) => later.index)]
    const levels = starts.map((from, k) => medianOf(values.slice(from, starts[k + 1])))
    const lasts = [...levels, newestOf(series)].every((level) => isNoticeable(beforeSeconds, level, floors))
    if (lasts && isSustained(before, after) && !isCycle(series.slice(0, index), after))
      return { before, after, beforeSeconds, afterSeconds: levels.at(-1) ?? 0, shift }
  }
  return undefined
}

/**
 * The newest runs stand above the level before; and a young level does so without its two slowest runs, which
 * may be outliers.
 */
function isSustained(before: readonly DurationSample[], after: readonly DurationSample[]): boolean {
  if (after.length < MIN_SIDE || before.length < MIN_BASELINE) return false
  const [fast, slow] = [before.map(lengthOf), after.map(lengthOf)]
  if (superiority(fast, slow.slice(-YOUNG)) < STILL_SLOWER) return false
  const withoutOutliers = slow.toSorted((a, b) => a - b).slice(0, -2)
  return slow.length > YOUNG || superiority(fast, withoutOutliers) >= CLEARLY_SLOWER
}

/** Median of the newest samples. */
export function newestOf(series: readonly DurationSample[]): Seconds {
  return medianOf(series.slice(-NEWEST).map(lengthOf))
}
