import { isWeekend, type Noise, type NoiseModel, noiseOf, noises } from './noise.ts'
import { createRandom, type Random } from './random.ts'

/**
 * Made-up series of durations whose truth is known. The noise is multiplicative, as build times are; lengths are
 * whole seconds, as GitHub's are.
 */
export type Series = {
  readonly seed: number
  readonly samples: readonly {
    readonly at: number
    readonly seconds: number
    readonly runId: number
    readonly sha: string
  }[]
  readonly noise: Noise
  readonly shape: Shape
  /** What was done to the level: 1.2 is +20 %. 1 for a quiet series. */
  readonly factor: number
  /** Index of the first sample that was changed, of those that stay changed to the end; else `undefined`. */
  readonly firstSlow: number | undefined
  /** Level without noise before the change, seconds. */
  readonly base: number
  /** The share of the growth that each sample has, 0 to 1. */
  readonly grown: readonly number[]
} & Pick<NoiseModel, 'spread' | 'logLikelihood'>

/** `hump` went up and came back; `late-outliers` are one or two slow runs at the end: neither is a current change. */
export const shapes = ['quiet', 'step', 'ramp', 'hump', 'late-outliers', 'improvement'] as const
export type Shape = (typeof shapes)[number]

const DAY = 86_400

/** One series; the same seed gives the same. */
export function createSeries(seed: number, shape: Shape): Series {
  const random = createRandom(seed * 7919 + shapes.indexOf(shape))
  const noise = noises[random.between(0, noises.length - 1)] ?? 'lognormal'
  const count = Math.round(logUniform(random, 20, 300))
  const base = logUniform(random, 30, 1800)
  const times = timesOf(random, count, shape)
  const factor = ['step', 'ramp', 'hump'].includes(shape) ? 1 + 0.2 + 1.8 * random.next() : 1
  const level = levelOf(random, { shape, factor, times })
  const { draw, ...model } = noiseOf(random, noise)
  return {
    seed,
    samples: times.map((at, i) => ({
      at,
      seconds: Math.max(1, Math.round(base * level.at(i) * draw(at))),
      runId: 1000 + i,
      sha: (seed * 1000 + i).toString(16).padStart(40, '0'),
    })),
    noise,
    shape,
    factor,
    firstSlow: level.firstSlow,
    base,
    grown: times.map((_, i) => (factor === 1 ? 0 : (level.at(i) - 1) / (factor - 1))),
    ...model,
  }
}

export function logUniform(random: Random, min: number, max: number): number {
  return min * (max / min) ** random.next()
}

/** Fewer runs on week-ends and at night. A ramp needs weeks to be one, so that its series last some. */
export function timesOf(random: Random, count: number, shape: Shape): readonly number[] {
  const perDay = shape === 'ramp' ? count / (14 + 28 * random.next()) : logUniform(random, 0.7, 30)
  const times: number[] = []
  let at = 1_750_000_000 + random.between(0, 60 * DAY)
  while (times.length < count) {
    at += Math.ceil((-Math.log(1 - random.next()) * DAY) / perDay / 2)
    const night = at % DAY < DAY / 4
    if (random.chance(isWeekend(at) ? 0.2 : night ? 0.2 : 0.8)) times.push(at)
  }
  return times
}

type Level = { readonly at: (index: number) => number; readonly firstSlow: number | undefined }

function levelOf(
  random: Random,
  {
    shape,
    factor,
    times,
  }: { readonly shape: Shape; readonly factor: number; readonly times: readonly number[] },
): Level {
  const count = times.length
  // Ten runs before and six after, at the least.
  const place = random.between(10, count - 6)
  const end = times[count - 1] ?? 0
  switch (shape) {
    case 'step':
      return { firstSlow: place, at: (i) => (i < place ? 1 : factor) }
    case 'ramp': {
      const from = Math.max(times[0] ?? 0, end - DAY * (14 + 14 * random.next()))
      const grown = (i: number) => Math.max(0, ((times[i] ?? 0) - from) / (end - from))
      return { firstSlow: times.findIndex((at) => at > from), at: (i) => 1 + (factor - 1) * grown(i) }
    }
    case 'hump': {
      const back = random.between(Math.min(count - 8, place + 3), count - 8)
      return { firstSlow: undefined, at: (i) => (i >= Math.min(place, back) && i < back ? factor : 1) }
    }
    case 'late-outliers': {
      const slow = random.between(1, 2)
      return { firstSlow: undefined, at: (i) => (i >= count - slow ? 2 + 2 * random.next() : 1) }
    }
    case 'improvement':
      return { firstSlow: undefined, at: (i) => (i < place ? 1 : 0.6) }
    case 'quiet':
      return { firstSlow: undefined, at: () => 1 }
  }
}
