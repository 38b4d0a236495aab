import { type TimeZone, timeZone } from '../core/schedules/time-zone.ts'
import { patternMistake, type WorkflowFilter, workflowFilter } from './patterns.ts'
import { quoted } from './quoted.ts'

/** One input of the action: how it is described, and how its text becomes a value. */
export type Field<T> = {
  readonly description: string
  /** As in `action.yml`; also used where the input is empty. */
  readonly default: string | undefined
  readonly required: boolean
  readonly secret: boolean
  /** The words of which it is one; empty where it can be others. */
  readonly words: readonly string[]
  /** Throws a `Mistake`, whose message completes "`name` …". */
  readonly parse: (text: string) => T
}

/** What is wrong with an input, as the end of a sentence that begins with its name. */
export class Mistake extends Error {
  override readonly name = 'Mistake'
}

type Described = {
  readonly description: string
  readonly default?: string
  readonly required?: boolean
  readonly of?: readonly string[]
}

function field<T>(described: Described, parse: (text: string) => T, secret = false): Field<T> {
  return {
    description: described.description,
    default: described.default,
    required: described.required ?? false,
    secret,
    words: described.of ?? [],
    parse,
  }
}

export function secret(described: Described): Field<string> {
  const parse = (text: string) => {
    if (text === '') throw new Mistake('is empty. Leave it out to use the job’s own token, or give a token')
    refuseMiscopied(text)
    return text
  }
  return field(described, parse, true)
}

/** Nothing else can stand in a header of HTTP. */
function refuseMiscopied(text: string): void {
  if (/\s/.test(text)) throw new Mistake('contains white space; it was probably not copied whole')
  if (!/^[\x21-\x7e]*$/.test(text))
    throw new Mistake('contains characters that no secret has; it was probably copied from a formatted text')
}

const MAX_TEXT = 1000

/** A secret that need not be there: forks and Dependabot are given none. */
export function secretOrNone(described: Described & { readonly spaces?: 'allowed' }): Field<string> {
  const parse = (given: string) => {
    if (given.length > MAX_TEXT) throw new Mistake(`is longer than ${MAX_TEXT} characters`)
    if (described.spaces === undefined) refuseMiscopied(given)
    return given
  }
  return field(described, parse, true)
}

/** Some words; empty where they are left out. */
export function text(described: Described): Field<string> {
  return field(described, (given) => {
    if (given.length > MAX_TEXT) throw new Mistake(`is longer than ${MAX_TEXT} characters`)
    return given
  })
}

/** An address of a page; empty where it is left out. */
export function address(described: Described): Field<string> {
  return field(described, (given) => {
    if (given !== '' && !(/^https?:/i.test(given) && URL.canParse(given)))
      throw new Mistake(`must be an address such as https://example.com/, not ${quoted(given)}`)
    return given
  })
}

/** A file of the repository; empty where none is named. */
export function path(described: Described): Field<string> {
  return field(described, (text) => (text === '' ? '' : inRepository(text)))
}

/** Some of them, separated by commas or line breaks. */
export function paths(described: Described): Field<readonly string[]> {
  return field(described, (text) => listed(text).map(inRepository))
}

function inRepository(text: string): string {
  const leadsOut = /^([/\\]|[a-z]:)/i.test(text) || text.split(/[/\\]/).includes('..')
  if (leadsOut || /[\0\n]/.test(text))
    throw new Mistake(
      `must be a path within the repository, such as \`reports/lcov.info\`, not ${quoted(text)}`,
    )
  return text
}

export function number(
  described: Described & { readonly min: number; readonly max: number; readonly whole?: boolean },
): Field<number> {
  const { min, max, whole = true } = described
  return field(described, (text) => {
    const value = /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
    const kind = whole ? 'a whole number' : 'a number'
    if (Number.isNaN(value) || (whole && !Number.isInteger(value)) || value < min || value > max) {
      throw new Mistake(`must be ${kind} from ${min} to ${max}, not ${quoted(text)}`)
    }
    return value
  })
}

/** `undefined` where it is left out. */
export function maybeNumber(
  described: Described & { readonly min: number; readonly max: number },
): Field<number | undefined> {
  const { parse } = number(described)
  return field(described, (given) => (given === '' ? undefined : parse(given)))
}

/** Yes or no, in the spellings of YAML 1.2's core schema, as GitHub's own toolkit reads them. */
export function flag(described: Described): Field<boolean> {
  return field(described, (text) => {
    if (/^(true|True|TRUE)$/.test(text)) return true
    if (/^(false|False|FALSE)$/.test(text)) return false
    throw new Mistake(`must be true or false, not ${quoted(text)}`)
  })
}

export function choice<const T extends string>(
  described: Described & { readonly of: readonly T[] },
): Field<T> {
  return field(described, (text) => oneOf(described.of, text))
}

/** `undefined` where it is left out. */
export function maybeChoice<const T extends string>(
  described: Described & { readonly of: readonly T[] },
): Field<T | undefined> {
  return field(described, (text) => (text === '' ? undefined : oneOf(described.of, text)))
}

/** A place's wall clock, by its name in the IANA database. */
export function zone(described: Described): Field<TimeZone> {
  return field(described, (text) => {
    const zone = timeZone(text)
    if (!zone)
      throw new Mistake(`must be a time zone such as \`Europe/Berlin\` or \`UTC\`, not ${quoted(text)}`)
    return zone
  })
}

/** One or more of some words, separated by commas or line breaks; each counts once. */
export function choices<const T extends string>(
  described: Described & { readonly of: readonly T[] },
): Field<readonly T[]> {
  const { of: words } = described
  return field(described, (text) => {
    const given = [...new Set(listed(text))]
    const unknown = given.filter((word) => !words.some((known) => known === word))
    if (unknown.length > 0)
      throw new Mistake(`must be of ${words.join(', ')}, not ${unknown.map(quoted).join(', ')}`)
    if (given.length === 0) throw new Mistake(`must be one or more of ${words.join(', ')}`)
    return given.map((word) => oneOf(words, word))
  })
}

/** Names or file names of workflows, or globs of them; `!` excludes. An empty list means all. */
export function workflows(described: Described): Field<WorkflowFilter> {
  return field(described, (text) => {
    const given = listed(text)
    const mistake = patternMistake(given)
    if (mistake !== undefined) throw new Mistake(mistake)
    return workflowFilter(given)
  })
}

/** Some of a kind, separated by commas or line breaks; each counts once. */
export function several(
  described: Described & { readonly kind: string; readonly fits: RegExp; readonly max: number },
): Field<readonly string[]> {
  const { kind, fits, max } = described
  return field(described, (text) => {
    const given = [...new Set(listed(text))]
    const wrong = given.find((word) => !fits.test(word))
    if (wrong !== undefined) throw new Mistake(`must hold ${kind}, not ${quoted(wrong)}`)
    if (given.length > max) throw new Mistake(`holds ${given.length}, more than ${max}`)
    return given
  })
}

function oneOf<const T extends string>(words: readonly T[], text: string): T {
  const word = words.find((word) => word === text)
  if (word === undefined) throw new Mistake(`must be one of ${words.join(', ')}, not ${quoted(text)}`)
  return word
}

/** Commas inside of braces belong to a glob. */
function listed(text: string): readonly string[] {
  return text
    .split(/\n|,(?![^{}\n]*\})/)
    .map((word) => word.trim())
    .filter(Boolean)
}
