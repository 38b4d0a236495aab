import type { Seconds } from '../model.ts'
import type { CoverageReading, CoverageVitals } from '../reports/health.ts'
import { isoTime } from '../words.ts'
import { coveragePercent } from './coverage.ts'
import { type CoveragePoint, coverageTrend } from './coverage-trend.ts'

/** Coverage as a report says it; `undefined` where none was read in the window. */
export function coverageVitals(
  points: ReadonlyMap<number, CoveragePoint>,
  window: { readonly now: Seconds; readonly lookback: Seconds },
): CoverageVitals | undefined {
  // A state that was tampered with can hold what no reader gives.
  const possible = [...points.values()].filter(({ covered, total }) => covered <= total)
  const { current, previous, changePoints } = coverageTrend(possible, window)
  return (
    current && {
      current: readingOf(current),
      ...(previous && { previous: readingOf(previous) }),
      ...(changePoints !== undefined && { changePoints }),
    }
  )
}

function readingOf(point: CoveragePoint): CoverageReading {
  const { at, sha, covered, total } = point
  return { at: isoTime(at), sha, covered, total, percent: coveragePercent(point) }
}
