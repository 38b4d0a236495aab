import { DAY, type Seconds } from '../model.ts'
import { percentile } from './durations.ts'

/** How long one successful execution of a job, a step or a workflow took. Failed ones stop early and lie. */
export type DurationSample = {
  /** When it started; the same moment for all samples of a run is fine. */
  readonly at: Seconds
  readonly seconds: Seconds
  readonly runId: number
  readonly sha: string
  /** The runner it ran on, such as `ubuntu-24.04`: lengths on different runners are never compared. */
  readonly label?: string
}

/** The smallest growth worth a word; both must be reached. */
export type Floors = { readonly percent: number; readonly seconds: Seconds }

/**
 * Longest a run may take before GitHub ends it, so that anything above is not a length.
 * https://docs.github.com/en/actions/reference/limits
 */
const LONGEST: Seconds = 35 * DAY

/** The samples that can be true, oldest first; the order of those of one moment does not depend on the input's. */
export function inTime(samples: readonly DurationSample[]): readonly DurationSample[] {
  return samples
    .filter(({ at, seconds }) => Number.isFinite(at) && seconds >= 0 && seconds <= LONGEST)
    .toSorted(
      (a, b) =>
        a.at - b.at ||
        a.runId - b.runId ||
        a.seconds - b.seconds ||
        (a.sha < b.sha ? -1 : a.sha > b.sha ? 1 : 0),
    )
}

export const lengthOf = ({ seconds }: DurationSample): Seconds => seconds

/** Median; NaN of nothing, which no comparison lets pass. */
export function medianOf(values: readonly number[]): number {
  return percentile(new Float64Array(values).sort(), 50) ?? Number.NaN
}

/** Growth in percent. Less than a second counts as one, the resolution GitHub reports in, so that it is finite. */
export function growthPercent(before: Seconds, after: Seconds): number {
  return (100 * (after - before)) / Math.max(1, before)
}

export function isNoticeable(before: Seconds, after: Seconds, floors: Floors): boolean {
  return after - before >= floors.seconds && growthPercent(before, after) >= floors.percent
}
