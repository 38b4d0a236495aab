import type { LogFactor } from '../simulator/noise.ts'
import type { Series } from '../simulator/series.ts'

/** What is left to learn from the samples: the level before, and the growth, both as logarithms. */
type Guess = { readonly level: number; readonly growth: number }

/** What a reader who knows where a change is, how it grew and how lengths scatter makes of a series. */
export type Reading = {
  /** The logarithm of the likelihood ratio of some growth to none. */
  readonly changed: number
  /** The same where nothing had grown: of the same noise. */
  readonly quiet: number
}

/**
 * The best that can be: it looks at one place for one shape, with the true density of the noise, and learns from the
 * samples only how long runs took and how much they grew. Nobody who has to find the place sees more.
 */
export function oracleReading(series: Series): Reading {
  const growth = Math.log(series.factor)
  const shape = series.grown.map((share) => Math.log(1 + share * (series.factor - 1)))
  const quiet = series.samples.map(({ at, seconds }, i) => ({
    at,
    log: Math.log(seconds / series.base) - (shape[i] ?? 0),
  }))
  const changed = quiet.map(({ at, log }, i) => ({ at, log: log + (shape[i] ?? 0) }))
  return {
    changed: likelihoodRatio(changed, series, { level: 0, growth }),
    quiet: likelihoodRatio(quiet, series, { level: 0, growth: 0 }),
  }
}

function likelihoodRatio(factors: readonly LogFactor[], series: Series, truth: Guess): number {
  const { grown, logLikelihood } = series
  const given = ({ level, growth }: Guess) =>
    logLikelihood(
      factors.map(({ at, log }, i) => ({
        at,
        log: log - level - Math.log(1 + (grown[i] ?? 0) * (Math.exp(growth) - 1)),
      })),
    )
  const mean = factors.reduce((sum, { log }) => sum + log, 0) / factors.length
  const none = Math.max(
    best(given, { level: 0, growth: 0 }, steps.slice(0, 2)),
    best(given, { level: mean, growth: 0 }, steps.slice(0, 2)),
  )
  return Math.max(0, best(given, truth, steps) - none)
}

const steps: readonly Guess[] = [
  { level: 1, growth: 0 },
  { level: -1, growth: 0 },
  { level: 0, growth: 1 },
  { level: 0, growth: -1 },
  // What the newer runs say of the level leaves theirs as it is.
  { level: 1, growth: -1 },
  { level: -1, growth: 1 },
]

/** The highest value near a guess: steps that lead upwards, ever smaller ones. Growth is never below 0. */
function best(value: (guess: Guess) => number, start: Guess, directions: readonly Guess[]): number {
  let [guess, highest] = [start, value(start)]
  for (let size = 0.16; size > 0.004; ) {
    const found = directions
      .map(({ level, growth }) => ({
        level: guess.level + size * level,
        growth: Math.max(0, guess.growth + size * growth),
      }))
      .map((next) => ({ next, height: value(next) }))
      .reduce((a, b) => (b.height > a.height ? b : a))
    if (found.height > highest) [guess, highest] = [found.next, found.height]
    else size /= 2
  }
  return highest
}
