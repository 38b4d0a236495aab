import { DAY, type Seconds } from '../model.ts'
import { creepOf } from './creep.ts'
import {
  type DurationSample,
  type Floors,
  growthPercent,
  inTime,
  isNoticeable,
  lengthOf,
} from './duration-series.ts'
import { superiority } from './ranks.ts'
import { hasRisen, newestOf, riseIn } from './rises.ts'
import { rarer } from './shifts.ts'

/** A job, step or workflow became slower, and still is. */
export type DurationChange = {
  /** A step happens between two runs; creep is growth over weeks that no single run began. */
  readonly kind: 'step' | 'creep'
  /** Median before and now for a step; the ends of the fitted line for creep. */
  readonly beforeSeconds: Seconds
  readonly afterSeconds: Seconds
  readonly changePercent: number
  /** Start of the first slow run. */
  readonly at: Seconds
  /** For creep: the first run at which the line has grown by more than the floors. */
  readonly firstSlow: { readonly runId: number; readonly sha: string }
  /** The last run of the level before: the cause lies between its commit and that of the first slow run. */
  readonly lastFast: { readonly runId: number; readonly sha: string }
  /** Samples of the level before, and since. */
  readonly samplesBefore: number
  readonly samplesAfter: number
  /** Start of the first sample that was compared. */
  readonly comparedFrom: Seconds
  readonly evidence: Evidence
}

export type Evidence = {
  /** The strongest shift of the ranks over all places, or their trend. */
  readonly test: 'strongest-shift' | 'trend'
  /** The statistic, and what it had to reach. */
  readonly z: number
  readonly limit: number
  /** Share of pairs (one run before, one since) in which the later run is slower, 0 to 1. */
  readonly slowerPairs: number
}

/** Less is not worth a word: found changes start here, alarms should start higher. */
export const noticeable: Floors = { percent: 10, seconds: 10 }

/** Fewer samples are not enough data: `undefined` then does not mean that nothing changed. */
export const MIN_SAMPLES = 15

/** z of a trend that 1 in 100 series without one reaches upwards; most of them not by the floors. */
const TREND_LIMIT = 2.3

/**
 * The current slow-down of one series on one kind of runner, or `undefined`. Samples in any order; those with
 * impossible times or lengths are ignored. Who looks at many series where one
 * false alarm would be too many says among how many.
 */
export function changeIn(
  samples: readonly DurationSample[],
  floors: Floors = noticeable,
  among = 1,
): DurationChange | undefined {
  const series = inTime(samples)
  if (series.length < MIN_SAMPLES) return undefined
  const creep = currentCreep(series, floors, among)
  const step = currentStep(series, floors, among)
  return creep && (!step || fitsBetter(creep, step, series)) ? creep : step
}

/**
 * The slow-downs of one job on each of its runners. A runner that was not used for a week, while another was, has
 * no present.
 */
export function changesByLabel(
  samples: readonly DurationSample[],
  floors: Floors = noticeable,
  among = 1,
): readonly { readonly label: string | undefined; readonly change: DurationChange }[] {
  const series = inTime(samples)
  const recent = (series.at(-1)?.at ?? 0) - 7 * DAY
  return [...Map.groupBy(series, ({ label }) => label)].flatMap(([label, ofLabel]) => {
    const change = (ofLabel.at(-1)?.at ?? 0) >= recent ? changeIn(ofLabel, floors, among) : undefined
    return change ? [{ label, change }] : []
  })
}

function currentStep(
  series: readonly DurationSample[],
  floors: Floors,
  among: number,
): DurationChange | undefined {
  const rise = riseIn(series, floors, among)
  return (
    rise &&
    changeBetween(rise.before, rise.after, {
      kind: 'step',
      beforeSeconds: rise.beforeSeconds,
      afterSeconds: rise.afterSeconds,
      test: { test: 'strongest-shift', z: rise.shift.z, limit: rise.shift.limit },
    })
  )
}

function currentCreep(
  series: readonly DurationSample[],
  floors: Floors,
  among: number,
): DurationChange | undefined {
  const creep = creepOf(series, floors)
  const limit = rarer(TREND_LIMIT, among)
  if (!creep || creep.z < limit) return undefined
  const { from, beforeSeconds, afterSeconds, secondsPerDay, z } = creep
  if (!isNoticeable(beforeSeconds, newestOf(series), floors)) return undefined
  const window = series.filter(({ at }) => at >= from)
  if (!hasRisen(window)) return undefined
  const first = window.findIndex(({ at }) =>
    isNoticeable(beforeSeconds, beforeSeconds + (secondsPerDay * (at - from)) / DAY, floors),
  )
  return changeBetween(window.slice(0, first), window.slice(first), {
    kind: 'creep',
    beforeSeconds,
    afterSeconds,
    test: { test: 'trend', z, limit },
  })
}

function changeBetween(
  before: readonly DurationSample[],
  after: readonly DurationSample[],
  {
    kind,
    beforeSeconds,
    afterSeconds,
    test,
  }: Pick<DurationChange, 'kind' | 'beforeSeconds' | 'afterSeconds'> & {
    readonly test: Omit<Evidence, 'slowerPairs'>
  },
): DurationChange | undefined {
  const [first, last, slow] = [before[0], before.at(-1), after[0]]
  if (!first || !last || !slow) return undefined
  return {
    kind,
    beforeSeconds,
    afterSeconds,
    changePercent: growthPercent(beforeSeconds, afterSeconds),
    at: slow.at,
    firstSlow: { runId: slow.runId, sha: slow.sha },
    lastFast: { runId: last.runId, sha: last.sha },
    samplesBefore: before.length,
    samplesAfter: after.length,
    comparedFrom: first.at,
    evidence: { ...test, slowerPairs: superiority(before.map(lengthOf), after.map(lengthOf)) },
  }
}

/** Whether the line leaves less (sum of absolute deviations in its window) than the two levels of the step. */
function fitsBetter(creep: DurationChange, step: DurationChange, series: readonly DurationSample[]): boolean {
  const from = creep.comparedFrom
  const length = Math.max(1, (series.at(-1)?.at ?? 0) - from)
  const grown = creep.afterSeconds - creep.beforeSeconds
  const misfit = series
    .filter(({ at }) => at >= from)
    .map(({ at, seconds }) => ({
      line: Math.abs(seconds - creep.beforeSeconds - (grown * (at - from)) / length),
      step: Math.abs(seconds - (at < step.at ? step.beforeSeconds : step.afterSeconds)),
    }))
  return misfit.reduce((sum, { line, step }) => sum + line - step, 0) < 0
}
