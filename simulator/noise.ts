import type { Random } from './random.ts'

/** How the lengths of one job scatter. */
export type NoiseModel = {
  /** A factor of the level; days have to come in order. */
  readonly draw: (at: number) => number
  /** Standard deviation of the logarithm, outliers apart. */
  readonly spread: number
  /** Of the logarithms of the factors, up to a constant. */
  readonly logLikelihood: (factors: readonly LogFactor[]) => number
}

export type LogFactor = { readonly at: number; readonly log: number }

export const noises = ['lognormal', 'heavy', 'outliers', 'bimodal', 'weekly', 'busy-days'] as const
export type Noise = (typeof noises)[number]

const DAY = 86_400

export const isWeekend = (at: number) => [2, 3].includes(Math.floor(at / DAY) % 7)

/** Standard normal: Box & Muller, 1958. */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
}

/** Coefficients of variation from 5 to 30 %. */
export function noiseOf(random: Random, noise: Noise): NoiseModel {
  const cv = 0.05 + 0.25 * random.next()
  return models[noise](random, Math.sqrt(Math.log(1 + cv * cv)))
}

const models = {
  lognormal: (random, sigma) => ({
    draw: () => Math.exp(sigma * normal(random)),
    spread: sigma,
    logLikelihood: independent((log) => logNormal(log, sigma)),
  }),
  heavy: (random, sigma) => ({
    // Student's t with 3 degrees of freedom, scaled to the same spread.
    draw: () => Math.exp((sigma * studentsT3(random)) / Math.sqrt(3)),
    spread: sigma,
    logLikelihood: independent((log) => -2 * Math.log(1 + (log / sigma) ** 2)),
  }),
  outliers: (random, sigma) => {
    const share = 0.01 + 0.05 * random.next()
    return {
      draw: () => Math.exp(sigma * normal(random)) * (random.chance(share) ? 2 + 6 * random.next() : 1),
      spread: sigma,
      logLikelihood: independent((log) => {
        const outlier = multiples.reduce((sum, by) => sum + Math.exp(logNormal(log - Math.log(by), sigma)), 0)
        return Math.log((1 - share) * Math.exp(logNormal(log, sigma)) + (share * outlier) / multiples.length)
      }),
    }
  },
  bimodal: (random, sigma) => {
    // Cache hits and misses.
    const share = 0.1 + 0.3 * random.next()
    const miss = Math.log(1.2 + 1.3 * random.next())
    const within = sigma / 2
    return {
      draw: () => Math.exp(within * normal(random)) * (random.chance(share) ? Math.exp(miss) : 1),
      spread: Math.sqrt(within ** 2 + share * (1 - share) * miss ** 2),
      logLikelihood: independent((log) => {
        const [hit, missed] = [logNormal(log, within), logNormal(log - miss, within)]
        const most = Math.max(hit, missed)
        return most + Math.log((1 - share) * Math.exp(hit - most) + share * Math.exp(missed - most))
      }),
    }
  },
  weekly: (random, sigma) => {
    const weekend = 0.7 + 0.25 * random.next()
    return {
      draw: (at) => Math.exp(sigma * normal(random)) * (isWeekend(at) ? weekend : 1),
      spread: sigma,
      logLikelihood: independent((log, at) =>
        logNormal(log - (isWeekend(at) ? Math.log(weekend) : 0), sigma),
      ),
    }
  },
  'busy-days': (random, sigma) => {
    const days = new Map<number, number>()
    const busy = 0.02 + 0.06 * random.next()
    const ofDay = (day: number) => {
      const known = days.get(day) ?? Math.exp(busy * normal(random))
      days.set(day, known)
      return known
    }
    return {
      draw: (at) => Math.exp(sigma * normal(random)) * ofDay(Math.floor(at / DAY)),
      spread: Math.hypot(sigma, busy),
      logLikelihood: (factors) => dayByDay(factors, { sigma, busy }),
    }
  },
} satisfies Record<Noise, (random: Random, sigma: number) => NoiseModel>

/** Outliers are 2 to 8 times as long. */
const multiples: readonly number[] = Array.from({ length: 24 }, (_, i) => 2 + (i + 0.5) / 4)

function studentsT3(random: Random): number {
  return normal(random) / Math.sqrt((normal(random) ** 2 + normal(random) ** 2 + normal(random) ** 2) / 3)
}

function logNormal(value: number, sigma: number): number {
  return -0.5 * (value / sigma) ** 2 - Math.log(sigma)
}

function independent(logDensity: (log: number, at: number) => number): NoiseModel['logLikelihood'] {
  return (factors) => factors.reduce((sum, { at, log }) => sum + logDensity(log, at), 0)
}

/** Runs of a day share a normal effect, so that their covariance is `sigma²` on the diagonal and `busy²` everywhere. */
function dayByDay(
  factors: readonly LogFactor[],
  { sigma, busy }: { readonly sigma: number; readonly busy: number },
): number {
  const days = [...Map.groupBy(factors, ({ at }) => Math.floor(at / DAY)).values()]
  return days.reduce((total, day) => {
    const sum = day.reduce((all, { log }) => all + log, 0)
    const squares = day.reduce((all, { log }) => all + log ** 2, 0)
    const shared = (busy * sum) ** 2 / (sigma ** 2 + day.length * busy ** 2)
    return total - (squares - shared) / (2 * sigma ** 2)
  }, 0)
}
