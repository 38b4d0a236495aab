import type { Seconds } from '../model.ts'
import type { DurationChange } from './change-points.ts'
import { inTime, medianOf } from './duration-series.ts'
import type { StepSeries } from './timed-executions.ts'

export type GrownStep = {
  readonly name: string
  /** Median length; 0 where it was not run by most of the runs. */
  readonly beforeSeconds: Seconds
  readonly afterSeconds: Seconds
  readonly growthSeconds: Seconds
}

/**
 * The step that grew most across a change of its job, in seconds of the median run; `undefined` where none grew.
 * A step that a run did not have took it 0 seconds, so that a new step counts in full; a run of which no step at
 * all is known does not count.
 */
export function grownStep(
  steps: readonly StepSeries[],
  change: Pick<DurationChange, 'at' | 'comparedFrom'>,
): GrownStep | undefined {
  const all = steps.map(({ name, samples }) => ({
    name,
    samples: inTime(samples).filter(({ at }) => at >= change.comparedFrom),
  }))
  const starts = new Map(all.flatMap(({ samples }) => samples.map(({ runId, at }) => [runId, at] as const)))
  const [fast, slow] = [
    [...starts].filter(([, at]) => at < change.at).map(([runId]) => runId),
    [...starts].filter(([, at]) => at >= change.at).map(([runId]) => runId),
  ]
  return all
    .map(({ name, samples }) => {
      const lengths = new Map(samples.map(({ runId, seconds }) => [runId, seconds]))
      const level = (runs: readonly number[]) => medianOf(runs.map((run) => lengths.get(run) ?? 0))
      const [beforeSeconds, afterSeconds] = [level(fast), level(slow)]
      return { name, beforeSeconds, afterSeconds, growthSeconds: afterSeconds - beforeSeconds }
    })
    .filter(({ growthSeconds }) => growthSeconds > 0)
    .toSorted((a, b) => b.growthSeconds - a.growthSeconds || (a.name < b.name ? -1 : 1))[0]
}
