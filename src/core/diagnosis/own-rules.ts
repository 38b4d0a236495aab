import { type Category, categories } from './category.ts'
import type { Pattern, Rule } from './rule.ts'

export type OwnRules = {
  readonly rules: readonly Rule[]
  /** What is wrong with those that were left out, in sentences. */
  readonly mistakes: readonly string[]
}

const MAX_RULES = 200

/** Characters of a pattern. */
const MAX_PATTERN = 1000

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Rules of a project, from a list as YAML or JSON gives it. They stand before those of the pack. `compile` makes a
 * pattern that takes linear time, and throws where it is not valid: the patterns are foreign.
 */
export function ownRules(value: unknown, compile: (source: string) => Pattern): OwnRules {
  if (!Array.isArray(value)) return { rules: [], mistakes: ['The rules must be a list.'] }
  const found = value.slice(0, MAX_RULES).map((entry, i) => ruleOf(entry, i, compile))
  const many =
    value.length > MAX_RULES ? [`There are ${value.length} rules; only ${MAX_RULES} are read.`] : []
  return {
    rules: found.filter((one) => typeof one !== 'string'),
    mistakes: [...found.filter((one) => typeof one === 'string'), ...many],
  }
}

/** A rule, or what is wrong with it. */
function ruleOf(entry: unknown, index: number, compile: (source: string) => Pattern): Rule | string {
  const field = (name: string): string | undefined => {
    const value: unknown = isRecord(entry) && Object.hasOwn(entry, name) ? entry[name] : undefined
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
  }
  const wrong = (what: string) => `Rule ${index + 1}: ${what}`
  const [id, category, source, meaning] = [field('id'), field('category'), field('pattern'), field('meaning')]
  if (id === undefined || !ID.test(id)) return wrong('`id` must look like `tool/what-happened`.')
  if (!isCategory(category)) return wrong(`\`category\` must be one of ${categories.join(', ')}.`)
  if (source === undefined || source.length > MAX_PATTERN)
    return wrong(`\`pattern\` must be a text of at most ${MAX_PATTERN} characters.`)
  if (meaning === undefined) return wrong('`meaning` must say what the line means.')
  try {
    const pattern = compile(source)
    const advice = field('advice') ?? ''
    return {
      id,
      category,
      strength: 'cause',
      pattern,
      meaning,
      advice,
      prevention: field('prevention') ?? '',
    }
  } catch (error) {
    return wrong(`\`pattern\` is not valid: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isCategory(value: string | undefined): value is Category {
  return categories.some((category) => category === value)
}
