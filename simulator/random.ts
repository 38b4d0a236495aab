/** Chance that repeats: the same seed gives the same numbers. */
export type Random = {
  /** From 0, below 1. */
  readonly next: () => number
  /** A whole number from `min` to `max`. */
  readonly between: (min: number, max: number) => number
  readonly chance: (probability: number) => boolean
  /** Around `middle`, seldom beyond twice the spread. */
  readonly around: (middle: number, spread: number) => number
  readonly hex: (length: number) => string
}

/** Mulberry32, a small generator that is good enough for made-up runs. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    around: (middle, spread) => middle + spread * (next() + next() + next() - 1.5),
    hex: (length) => {
      let digits = ''
      while (digits.length < length) digits += between(0, 15).toString(16)
      return digits
    },
  }
}
