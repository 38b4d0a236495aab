import { ApiError } from '../../errors.ts'

/** Reads of JSON that came from outside: each gives the type it names, or throws an `ApiError` of kind `shape`. */

export type Json = Readonly<Record<string, unknown>>

export function parseJson(body: Buffer, what: string): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch (cause) {
    throw new ApiError('shape', `${what} is not JSON.`, cause)
  }
}

export function object(value: unknown, what: string): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json
  throw odd(what, 'an object', value)
}

export function array(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw odd(what, 'a list', value)
}

export function text(value: unknown, what: string): string {
  if (typeof value === 'string') return value
  throw odd(what, 'a text', value)
}

export function optionalText(value: unknown, what: string): string | undefined {
  return value === null || value === undefined ? undefined : text(value, what)
}

/** A whole number that JavaScript holds exactly; ids are far below 2^53. */
export function integer(value: unknown, what: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw odd(what, 'a whole number', value)
}

/** Whole seconds of a time in ISO 8601. */
export function time(value: unknown, what: string): number {
  const milliseconds = Date.parse(text(value, what))
  if (Number.isFinite(milliseconds)) return Math.floor(milliseconds / 1000)
  throw odd(what, 'a time', value)
}

/** An absolute address that a request can be sent to. */
export function address(value: unknown, what: string): string {
  const url = text(value, what)
  if (/^https?:/i.test(url) && URL.canParse(url)) return url
  throw odd(what, 'an address', value)
}

function odd(what: string, expected: string, found: unknown): ApiError {
  const kind = found === null ? 'null' : Array.isArray(found) ? 'a list' : typeof found
  return new ApiError(
    'shape',
    `GitHub’s answer is not as described: ${what} should be ${expected} and is ${kind}.`,
  )
}
