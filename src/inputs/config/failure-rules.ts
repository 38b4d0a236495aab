import * as z from 'zod/mini'
import { categories } from '../../core/diagnosis/category.ts'
import { ownRules } from '../../core/diagnosis/own-rules.ts'
import type { Rule } from '../../core/diagnosis/rule.ts'
import { type PlacedMistake, placedMistakes, placeInWords } from './mistakes.ts'
import { mapping, titled } from './parts.ts'

/** Every line of a log is held against every rule, and every rule against lines of its own. */
const MAX_RULES = 200
const MAX_LINES = 20

const MAX_PATTERN = 1000
const MAX_TEXT = 500

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Rules of a project for what its logs say, as the config file has them, or a file of their own. */
export function failureRules() {
  const many = `must be a list of at most ${MAX_RULES} rules`
  return z.array(failureRule(), many).check(z.maxLength(MAX_RULES, many))
}

function failureRule() {
  const id = 'must look like `tool/what-happened`'
  return mapping(
    {
      advice: titled(text(), 'What to do about it.'),
      prevention: titled(text(), 'What keeps it from coming back.'),
      matches: titled(lines(), 'Lines that the pattern must match; the step fails if it does not.'),
      ignores: titled(lines(), 'Lines that the pattern must not match.'),
    },
    {
      id: titled(z.string(id).check(z.regex(ID, id)), 'Its name, for people, tables and fingerprints.'),
      category: titled(
        z.enum(categories, `must be one of ${categories.join(', ')}`),
        'What kind of thing broke.',
      ),
      pattern: titled(
        text(MAX_PATTERN),
        'Regular expression (RE2) that finds the line; a group named `key` tells one cause from another.',
      ),
      meaning: titled(text(), 'What the line means.'),
    },
  )
}

function text(maxLength = MAX_TEXT) {
  const error = `must be a text of at most ${maxLength} characters`
  return z.string(error).check(z.regex(/\S/, error), z.maxLength(maxLength, error))
}

function lines() {
  const error = `must be a list of at most ${MAX_LINES} lines`
  return z.array(text(MAX_PATTERN), error).check(z.maxLength(MAX_LINES, error))
}

type Read = { readonly rules: readonly Rule[]; readonly mistakes: readonly PlacedMistake[] }

/** Reads such a list. `at`: its place in a file of which the schema has told the other mistakes; empty where it is all. */
export async function readFailureRules(value: unknown, at: readonly PropertyKey[]): Promise<Read> {
  const { data, error } = z.safeParse(failureRules(), value)
  if (!data) return { rules: [], mistakes: placedMistakes(error.issues, value) }
  if (data.length === 0) return { rules: [], mistakes: [] }
  // Most have none, and the engine of patterns is large.
  const { linearPattern } = await import('../linear-pattern.ts')
  const { rules, mistakes } = ownRules(data, linearPattern)
  return {
    rules,
    mistakes: mistakes.map(({ path, says }) => {
      const place = [...at, ...path]
      return { path: place, says: `${placeInWords(place)} ${says}` }
    }),
  }
}
