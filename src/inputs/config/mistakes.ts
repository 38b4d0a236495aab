import type { core } from 'zod/mini'
import { quoted } from '../quoted.ts'
import { nearest } from './nearest.ts'

/** Something wrong at a place of the file; `says` is a sentence without its full stop. */
export type PlacedMistake = { readonly path: readonly PropertyKey[]; readonly says: string }

/** What the schema found wrong in `value`. */
export function placedMistakes(issues: readonly core.$ZodIssue[], value: unknown): readonly PlacedMistake[] {
  return issues.flatMap(innermost).flatMap((issue): readonly PlacedMistake[] => {
    const { path, message } = issue
    if (issue.code === 'unrecognized_keys') {
      const known = message.split(', ')
      return issue.keys.map((key) => unknownKey([...path, key], known))
    }
    if (issue.code === 'custom') return [{ path, says: `${placeInWords(path)} ${message}` }]
    return [{ path, says: `${placeInWords(path)} ${message}, ${insteadOf(valueAt(value, path))}` }]
  })
}

/** Of a choice between a word and a mapping, what is wrong in the mapping, where one was given. */
function innermost(issue: core.$ZodIssue): readonly core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const inside = issue.errors.find((issues) =>
    issues.every(({ code, path }) => path.length > 0 || code === 'unrecognized_keys'),
  )
  return inside?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue]
}

function unknownKey(path: readonly PropertyKey[], known: readonly string[]): PlacedMistake {
  const meant = nearest(String(path.at(-1)), known)
  const hint = meant === undefined ? `known are ${known.join(', ')}` : `did you mean \`${meant}\`?`
  return { path, says: `${placeInWords(path)} is not known; ${hint}` }
}

/** `workflows[0].rules`, in backticks; keys that are no plain words in quotes. */
export function placeInWords(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'The file'
  const parts = path.map((part) => {
    if (typeof part === 'number') return `[${part}]`
    const name = String(part)
    return /^[\w-]{1,80}$/.test(name) ? `.${name}` : `[${quoted(name).replaceAll('`', "'")}]`
  })
  return `\`${parts.join('').replace(/^\./, '')}\``
}

function insteadOf(value: unknown): string {
  if (value === undefined) return 'and is missing'
  if (value === null) return 'and is empty'
  if (Array.isArray(value)) return value.length === 0 ? 'not an empty list' : 'not a list'
  if (typeof value === 'object') return 'not a mapping'
  return `not ${typeof value === 'string' ? quoted(value) : String(value)}`
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined,
    value,
  )
}
