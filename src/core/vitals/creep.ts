import { DAY, type Seconds } from '../model.ts'
import { type DurationSample, medianOf } from './duration-series.ts'

/** How far back slow growth is looked for. */
export const CREEP_DAYS = 28

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
 * The trend of the last 28 days of samples, which are in order of time: Theil and Sen's slope (Sen, 1968) of the
 * daily medians, with Mann and Kendall's test (Kendall, "Rank Correlation Methods", 1975), ties corrected. Days
 * count alike however many runs they had. `undefined` for fewer than `MIN_DAYS` days.
 */
export function creepOf(samples: readonly DurationSample[]): Creep | undefined {
  const end = samples.at(-1)?.at ?? 0
  const recent = samples.filter(({ at }) => at > end - CREEP_DAYS * DAY)
  const from = recent[0]?.at ?? end
  const days = [...Map.groupBy(recent, ({ at }) => Math.floor((end - at) / DAY)).values()].map((day) => ({
    at: medianOf(day.map(({ at }) => at)),
    seconds: medianOf(day.map(({ seconds }) => seconds)),
  }))
  if (days.length < MIN_DAYS) return undefined
  const secondsPerDay = DAY * slopeOf(days)
  const level = medianOf(days.map(({ at, seconds }) => seconds - (secondsPerDay * (at - from)) / DAY))
  const z = kendall(days.map(({ seconds }) => seconds))
  return {
    secondsPerDay,
    beforeSeconds: Math.max(0, level),
    afterSeconds: level + (secondsPerDay * (end - from)) / DAY,
    from,
    z,
  }
}

type Point = { readonly at: Seconds; readonly seconds: Seconds }

function slopeOf(points: readonly Point[]): number {
  return medianOf(
    points.flatMap((a, i) => points.slice(i + 1).map((b) => (b.seconds - a.seconds) / (b.at - a.at))),
  )
}

/** z of S = sum of sign(later - earlier), Var S = (n(n-1)(2n+5) - sum of t(t-1)(2t+5)) / 18, S one nearer to 0. */
function kendall(values: readonly number[]): number {
  const s = values.reduce(
    (sum, a, i) => sum + values.slice(i + 1).reduce((inner, b) => inner + Math.sign(b - a), 0),
    0,
  )
  const weight = (n: number) => n * (n - 1) * (2 * n + 5)
  const ties = [...Map.groupBy(values, (value) => value).values()].reduce(
    (sum, t) => sum + weight(t.length),
    0,
  )
  const variance = (weight(values.length) - ties) / 18
  return variance > 0 ? (s - Math.sign(s)) / Math.sqrt(variance) : 0
}
