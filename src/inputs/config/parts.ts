import * as z from 'zod/mini'
import { DAY, HOUR, MINUTE } from '../../core/model.ts'
import { patternMistake } from '../patterns.ts'

type Members = Readonly<Record<string, z.ZodMiniType>>
type Optional<T extends Members> = { readonly [K in keyof T]: z.ZodMiniExactOptional<T[K]> }

/**
 * Members that can be left out, and those that cannot; one that is not known is a mistake, whose message is nothing
 * but the known names.
 */
export function mapping<T extends Members, R extends Members = Record<never, never>>(
  members: T,
  required?: R,
) {
  const entries = Object.entries(members).map(([name, member]) => [name, z.exactOptional(member)])
  const shape = { ...(required as R), ...(Object.fromEntries(entries) as Optional<T>) }
  const known = Object.keys(shape).join(', ')
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? known : `must be a mapping of ${known}`),
  })
}

/** With a description for editors. */
export function titled<T extends z.ZodMiniType>(schema: T, description: string): T {
  z.globalRegistry.add(schema, { description })
  return schema
}

export function numberFrom(min: number, max: number, kind: 'any' | 'whole' = 'any') {
  const error = `must be a ${kind === 'whole' ? 'whole ' : ''}number from ${min} to ${max}`
  return (kind === 'whole' ? z.int(error) : z.number(error)).check(z.gte(min, error), z.lte(max, error))
}

const secondsIn: Readonly<Record<string, number>> = { s: 1, min: MINUTE, h: HOUR, d: DAY }
const LENGTH = /^(?<count>\d{1,6}(?:\.\d{1,3})?) ?(?<unit>s|min|h|d)$/

/** `90 s`, `5 min`, `4 h` or `2 d`; seconds, once it is read. */
export function length() {
  const error = 'must be a length of time such as 90 s, 5 min, 4 h or 2 d'
  return z.pipe(z.string(error).check(z.regex(LENGTH, error)), z.transform(secondsOf))
}

function secondsOf(text: string): number {
  const { count, unit = '' } = LENGTH.exec(text)?.groups ?? {}
  return Number(count) * (secondsIn[unit] ?? Number.NaN)
}

/** Longer ones are no names, and globs cost by their length. */
const MAX_PATTERN = 200

/** Names or globs. */
export function patterns() {
  const list = 'must be a list of one or more names or globs'
  const one = `must be a text of at most ${MAX_PATTERN} characters`
  return z.array(z.string(one).check(z.maxLength(MAX_PATTERN, one)), list).check(
    z.minLength(1, list),
    onlyGlobs((given) => given),
  )
}

/** Refuses what is no glob. */
export function onlyGlobs<T>(patternsIn: (given: T) => readonly string[]) {
  return z.check<T>(({ value, issues }) => {
    const mistake = patternMistake(patternsIn(value))
    if (mistake !== undefined) issues.push({ code: 'custom', input: value, message: mistake })
  })
}
