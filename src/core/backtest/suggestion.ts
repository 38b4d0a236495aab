import type { ThresholdOutcome } from '../reports/tuning.ts'

/** Fewer alerts than this are too few to learn from. */
const MIN_RAISED = 5
/** A quieter rule must keep this share of the alerts that were true. */
const KEPT = 0.9

/**
 * The threshold that would raise the fewest false alarms without losing true ones, the nearest to what is set of equals.
 * Nothing where too little happened, where false alarms are no more than the share that is wanted (percent), or where
 * no candidate raises fewer. It never asks for more alerts: what should have been told and was not, no replay knows.
 */
export function suggestionFor(
  current: ThresholdOutcome,
  candidates: readonly ThresholdOutcome[],
  wantedPercent: number,
): number | undefined {
  const { raised, falseAlarms = 0 } = current
  if (raised < MIN_RAISED || 100 * falseAlarms <= wantedPercent * raised) return undefined
  const [best] = candidates
    .filter(
      (other) => (other.falseAlarms ?? 0) < falseAlarms && trueAlarms(other) >= KEPT * trueAlarms(current),
    )
    .toSorted(
      (a, b) =>
        (a.falseAlarms ?? 0) - (b.falseAlarms ?? 0) ||
        Math.abs(a.threshold - current.threshold) - Math.abs(b.threshold - current.threshold),
    )
  return best?.threshold
}

function trueAlarms({ raised, falseAlarms = 0 }: ThresholdOutcome): number {
  return raised - falseAlarms
}
