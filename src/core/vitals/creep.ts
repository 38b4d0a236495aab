import { DAY, type Seconds } from '../model.ts'
import { type DurationSample, type Floors, isNoticeable, medianOf } from './duration-series.ts'
import { trendSince } from './trend-test.ts'

/** How far back slow growth is looked for, and what was before it. */
export const CREEP_DAYS = 28
const COMPARED_DAYS = 2 * CREEP_DAYS

/** Days with samples, at the least: fewer are no trend. */
const MIN_DAYS = 10

/** A straight line through the daily medians. */
export type Creep = {
  readonly secondsPerDay: number
  /** Level of the line at the first and at the last sample. */
  readonly beforeSeconds: Seconds
  readonly afterSeconds: Seconds
  readonly from: Seconds
  readonly z: number
}

/**
 * The trend of the last 28 days of samples, which are in order of time: Theil and Sen's slope (Sen, 1968) of the daily
 * medians, in which days count alike however many runs they had, and `trendSince` their begin among all samples of 56
 * days. `undefined` for fewer than `MIN_DAYS` days, and for growth below the floors, which spares most series the ranks.
 */
export function creepOf(samples: readonly DurationSample[], floors: Floors): Creep | undefined {
  const end = samples.at(-1)?.at ?? 0
  const compared = samples.filter(({ at }) => at > end - COMPARED_DAYS * DAY)
  const recent = compared.filter(({ at }) => at > end - CREEP_DAYS * DAY)
  const from = recent[0]?.at ?? end
  const days = [...Map.groupBy(recent, ({ at }) => Math.floor((end - at) / DAY)).values()].map((day) => ({
    at: medianOf(day.map(({ at }) => at)),
    seconds: medianOf(day.map(({ seconds }) => seconds)),
  }))
  if (days.length < MIN_DAYS) return undefined
  const secondsPerDay = DAY * slopeOf(days)
  const level = medianOf(days.map(({ at, seconds }) => seconds - (secondsPerDay * (at - from)) / DAY))
  const beforeSeconds = Math.max(0, level)
  const afterSeconds = level + (secondsPerDay * (end - from)) / DAY
  return isNoticeable(beforeSeconds, afterSeconds, floors)
    ? { secondsPerDay, beforeSeconds, afterSeconds, from, z: trendSince(from, compared) }
    : undefined
}

type Point = { readonly at: Seconds; readonly seconds: Seconds }

function slopeOf(points: readonly Point[]): number {
  return medianOf(
    points.flatMap((a, i) => points.slice(i + 1).map((b) => (b.seconds - a.seconds) / (b.at - a.at))),
  )
}
