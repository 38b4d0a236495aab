import type { Seconds } from '../model.ts'
import { type Coverage, coveragePercent } from './coverage.ts'

/** The coverage of a commit, as a step read it. */
export type CoveragePoint = {
  readonly at: Seconds
  readonly sha: string
  readonly covered: number
  readonly total: number
  /** What is counted: a change of the report's format is no change of coverage. */
  readonly what: Coverage['what']
}

export type CoverageTrend = {
  /** The newest point of the window. */
  readonly current: CoveragePoint | undefined
  /** What it is compared with: the last point before the window that counts the same. */
  readonly previous: CoveragePoint | undefined
  /** Percentage points from `previous` to `current`, below 0 for a drop; of 85 % and 80 %, exactly -5. */
  readonly changePoints: number | undefined
}

/** How coverage changed in the last `lookback` seconds. Points may be in any order; those of nothing are no points. */
export function coverageTrend(
  points: Iterable<CoveragePoint>,
  window: { readonly now: Seconds; readonly lookback: Seconds },
): CoverageTrend {
  const from = window.now - window.lookback
  const known = [...points].filter(({ at, total }) => total > 0 && at <= window.now).toSorted(byTime)
  const current = known.findLast(({ at }) => at >= from)
  const previous = known.findLast(({ at, what }) => at < from && what === (current?.what ?? what))
  return { current, previous, changePoints: current && previous && changeOf(previous, current) }
}

function changeOf(before: CoveragePoint, after: CoveragePoint): number {
  // Rounded to a millionth, so that the noise of binary fractions does not put a change above a limit it meets.
  return Math.round((coveragePercent(after) - coveragePercent(before)) * 1e6) / 1e6
}

function byTime(a: CoveragePoint, b: CoveragePoint): number {
  return a.at - b.at || (a.sha < b.sha ? -1 : a.sha > b.sha ? 1 : 0)
}
