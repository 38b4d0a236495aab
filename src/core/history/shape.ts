/** Reads of what was stored: each gives the type it names, or throws `Malformed`. */

export class Malformed extends Error {}

/** The farthest moment a `Date` can hold. */
const MAX_SECONDS = 8.64e12

export function object(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Malformed(`${what} is no object`)
  return value as Readonly<Record<string, unknown>>
}

export function array(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Malformed(`${what} is no list`)
  return value
}

export function string(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new Malformed(`${what} is no text`)
  return value
}

export function integer(value: unknown, what: string): number {
  if (!Number.isSafeInteger(value)) throw new Malformed(`${what} is no whole number`)
  return value as number
}

export function time(value: unknown, what: string): number {
  const seconds = integer(value, what)
  if (!isTime(seconds)) throw new Malformed(`${what} is no time`)
  return seconds
}

/** Whether a `Date` can hold it. */
export function isTime(seconds: number): boolean {
  return Math.abs(seconds) <= MAX_SECONDS
}

export function flag(value: unknown, what: string): boolean {
  if (value !== 0 && value !== 1) throw new Malformed(`${what} is neither 0 nor 1`)
  return value === 1
}

export function oneOf<const T extends string>(words: readonly T[], value: unknown, what: string): T {
  const word = words.find((word) => word === value)
  if (word === undefined) throw new Malformed(`${what} is not known`)
  return word
}

export function optional<T>(
  value: unknown,
  decode: (value: unknown, what: string) => T,
  what: string,
): T | undefined {
  return value === undefined || value === null ? undefined : decode(value, what)
}

/** A list of pairs, as a map. */
export function map<K, V>(
  value: unknown,
  decode: (key: unknown, value: unknown) => readonly [K, V],
  what: string,
): ReadonlyMap<K, V> {
  return new Map(
    array(value, what).map((pair) => {
      const [key, of] = array(pair, what)
      return decode(key, of)
    }),
  )
}
