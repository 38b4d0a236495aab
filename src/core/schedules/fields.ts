/** The five fields of a cron expression: which numbers each allows, and which a text chooses. */

export type Field = {
  readonly name: string
  readonly min: number
  readonly max: number
  /** Words for the numbers from `min` on. */
  readonly words: readonly string[]
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'] as const
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] as const

/**
 * As GitHub documents them; the day of the week ends with 6, there is no 7.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
export const fields = {
  minute: { name: 'minute', min: 0, max: 59, words: [] },
  hour: { name: 'hour', min: 0, max: 23, words: [] },
  day: { name: 'day of the month', min: 1, max: 31, words: [] },
  month: { name: 'month', min: 1, max: 12, words: months },
  weekday: { name: 'day of the week', min: 0, max: 6, words: weekdays },
} as const satisfies Record<string, Field>

/** What a field chooses, without order or duplicates; or why it can't be read. */
export type Choice =
  | { readonly kind: 'numbers'; readonly numbers: ReadonlySet<number> }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** Reads `*`, `5`, `MON`, `1-5`, a step behind any of them, and lists. */
export function choiceOf(field: Field, text: string): Choice {
  const numbers = new Set<number>()
  for (const part of text.split(',')) {
    const range = rangeOf(field, part)
    if (typeof range === 'string') return { kind: 'unreadable', reason: `${field.name}: ${range}` }
    for (let n = range.from; n <= range.to; n += range.step) numbers.add(n)
  }
  return { kind: 'numbers', numbers }
}

type Range = { readonly from: number; readonly to: number; readonly step: number }

/** One part of a list, or the reason why it is none. */
function rangeOf(field: Field, part: string): Range | string {
  const [bounds = '', stepText, ...rest] = part.split('/')
  if (rest.length > 0) return `${quoted(part)} has more than one step`
  const step = stepText === undefined ? 1 : numberIn(stepText)
  if (step === undefined || step < 1 || step > field.max) {
    return `the step of ${quoted(part)} is not a number from 1 to ${field.max}`
  }
  const range = boundsOf(field, bounds)
  if (typeof range === 'string') return range
  return { ...range, to: stepText !== undefined && range.from === range.to ? field.max : range.to, step }
}

/**
 * First and last of a range. Of a single number with a step GitHub says that it goes on to the end of the field
 * (`20/15` is 20, 35 and 50); of `20-20/15` it says nothing, and the conformance data read it alike.
 */
function boundsOf(field: Field, text: string): { readonly from: number; readonly to: number } | string {
  if (text === '*') return { from: field.min, to: field.max }
  const [first = '', last = first, ...rest] = text.split('-')
  if (rest.length > 0) return `${quoted(text)} is not a range`
  const from = valueIn(field, first)
  const to = valueIn(field, last)
  if (from === undefined || to === undefined) {
    return `${quoted(text)} is not within ${field.min} and ${field.max}${field.words.length > 0 ? ' or a name' : ''}`
  }
  return from > to ? `the range ${quoted(text)} runs backwards` : { from, to }
}

function valueIn(field: Field, text: string): number | undefined {
  const word = field.words.indexOf(text.toUpperCase())
  const value = word === -1 ? numberIn(text) : field.min + word
  return value !== undefined && value >= field.min && value <= field.max ? value : undefined
}

/** Plain digits only: no sign, no fraction, no `0x`, no digits of other scripts. */
const numberIn = (text: string) => (/^[0-9]{1,4}$/.test(text) ? Number(text) : undefined)

/** At most 20 characters of a stranger's text, in quotation marks. */
export function quoted(text: string): string {
  return `"${text.length > 20 ? `${text.slice(0, 20).toWellFormed()}…` : text.toWellFormed()}"`
}
