import { type Choice, choiceOf, fields, quoted } from './fields.ts'
import { type TimeZone, timeZone } from './time-zone.ts'

/** A cron expression, read. */
export type Cron = {
  readonly expression: string
  readonly zone: TimeZone
  /** Minutes since midnight at which it fires on its days, ascending. */
  readonly minutes: readonly number[]
  readonly days: ReadonlySet<number>
  /** Those in which a chosen day can exist; empty where it never fires. */
  readonly months: ReadonlySet<number>
  /** 0 is Sunday. */
  readonly weekdays: ReadonlySet<number>
  /** Whether a day must be chosen by day of the month and of the week, or by one of them. */
  readonly dayRule: 'both' | 'either'
  /** Whether the clock's changes move it (a time of day), or time just goes on (every so many minutes or hours). */
  readonly pace: 'time-of-day' | 'interval'
}

export type Reading =
  | { readonly kind: 'cron'; readonly cron: Cron }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** No expression that means something comes near it. */
const MAX_LENGTH = 1000

/**
 * Reads the five fields GitHub documents, separated by spaces, and an IANA time zone. Anything else, `@daily` too,
 * is a reason in words. A date that never comes (`0 0 31 2 *`) is read, and never fires.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
export function readCron(expression: string, timezone = 'UTC'): Reading {
  if (expression.length > MAX_LENGTH) return unreadable(`it has more than ${MAX_LENGTH} characters`)
  if (expression.startsWith('@')) return unreadable(`GitHub knows no aliases like ${quoted(expression)}`)
  const [minute, hour, day, month, weekday, ...more] = expression.split(/ +/)
  if (minute === undefined || hour === undefined || day === undefined) return wrongCount(expression)
  if (month === undefined || weekday === undefined || more.length > 0) return wrongCount(expression)
  const zone = timeZone(timezone)
  if (!zone) return unreadable(`${quoted(timezone)} is not an IANA time zone`)
  const texts = { minute, hour, day, month, weekday }
  const choices = {
    minute: choiceOf(fields.minute, minute),
    hour: choiceOf(fields.hour, hour),
    day: choiceOf(fields.day, day),
    month: choiceOf(fields.month, month),
    weekday: choiceOf(fields.weekday, weekday),
  }
  const wrong = Object.values(choices).find((choice) => choice.kind === 'unreadable')
  return wrong ?? { kind: 'cron', cron: assemble({ expression, zone, texts, choices }) }
}

const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

type Parts = {
  readonly expression: string
  readonly zone: TimeZone
  readonly texts: Readonly<Record<keyof typeof fields, string>>
  readonly choices: Readonly<Record<keyof typeof fields, Choice>>
}

/**
 * The rules of Vixie's cron where POSIX is silent. A day needs one of the two day fields where both are restricted,
 * and both where one begins with `*`, with or without a step. A time of day is one where neither minute nor hour
 * begins with `*`.
 */
function assemble({ expression, zone, texts, choices }: Parts): Cron {
  const hours = ascending(choices.hour)
  const days = ascending(choices.day)
  const dayRule = texts.day.startsWith('*') || texts.weekday.startsWith('*') ? 'both' : 'either'
  return {
    expression,
    zone,
    minutes: hours.flatMap((hour) => ascending(choices.minute).map((minute) => 60 * hour + minute)),
    days: new Set(days),
    months: new Set(
      ascending(choices.month).filter(
        (month) => dayRule === 'either' || (days[0] ?? 32) <= (longest[month - 1] ?? 0),
      ),
    ),
    weekdays: new Set(ascending(choices.weekday)),
    dayRule,
    pace: texts.minute.startsWith('*') || texts.hour.startsWith('*') ? 'interval' : 'time-of-day',
  }
}

const ascending = (choice: Choice): readonly number[] =>
  choice.kind === 'numbers' ? [...choice.numbers].toSorted((a, b) => a - b) : []

const unreadable = (reason: string): Reading => ({ kind: 'unreadable', reason })

const wrongCount = (expression: string): Reading =>
  unreadable(
    `it has ${expression === '' ? 0 : expression.split(/ +/).length} fields, not five separated by spaces`,
  )
