import { array, Malformed } from './shape.ts'

/** The numbers of one member of many things, in as few bytes as they allow; NaN stands for none. */
export type Column = Int8Array | Int16Array | Int32Array | Float64Array

export function columnOf(values: readonly number[]): Column {
  let greatest = 0
  for (const value of values) greatest = Math.max(greatest, Math.abs(value))
  // NaN, which is below nothing, needs the widest.
  if (greatest < 2 ** 7) return new Int8Array(values)
  if (greatest < 2 ** 15) return new Int16Array(values)
  if (greatest < 2 ** 31) return new Int32Array(values)
  return new Float64Array(values)
}

/** Each value less the one before: neighbours are alike, and small numbers are short as text. */
export function deltasOf(values: readonly number[]): readonly number[] {
  return values.map((value, i) => value - (values[i - 1] ?? 0))
}

/** What `deltasOf` was made of. */
export function sumsOf(deltas: readonly number[]): readonly number[] {
  let sum = 0
  return deltas.map((delta) => {
    sum += delta
    return sum
  })
}

type Wanted = {
  readonly what: string
  readonly count: number
  /** Of each value. */
  readonly fits?: (value: number) => boolean
}

/** Reads so many whole numbers, or throws `Malformed`. */
export function wholeNumbers(value: unknown, { what, count, fits }: Wanted): readonly number[] {
  const values = array(value, what)
  if (values.length !== count) throw new Malformed(`${what} are too few or too many`)
  if (!values.every((one): one is number => Number.isSafeInteger(one)))
    throw new Malformed(`${what} are no whole numbers`)
  if (fits && !values.every(fits)) throw new Malformed(`${what} are out of range`)
  return values
}

/** The same, with NaN for what is written as `null`. */
export function someNumbers(value: unknown, wanted: Wanted): readonly number[] {
  const values = array(value, wanted.what)
  if (!values.includes(null)) return wholeNumbers(values, wanted)
  const numbers = wholeNumbers(
    values.map((one) => one ?? 0),
    wanted,
  )
  return numbers.map((number, i) => (values[i] === null ? Number.NaN : number))
}
