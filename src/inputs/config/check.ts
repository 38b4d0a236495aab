import { safeParse } from 'zod/mini'
import type { Rule } from '../../core/diagnosis/rule.ts'
import { readFailureRules } from './failure-rules.ts'
import { type PlacedMistake, placedMistakes } from './mistakes.ts'
import { type ConfigFile, type ConfigurableRule, configSchema } from './schema.ts'

export type CheckedConfig = {
  readonly config: ConfigFile
  readonly failureRules: readonly Rule[]
  readonly mistakes: readonly PlacedMistake[]
}

/** What a file holds, once it has no mistakes. */
export async function checkConfig(
  value: unknown,
  rules: readonly ConfigurableRule[],
): Promise<CheckedConfig> {
  const { data: config = {}, error } = safeParse(configSchema(rules), value)
  const mistakes = error ? placedMistakes(error.issues, value) : []
  if (mistakes.some(({ path }) => path.length === 0 || path[0] === FAILURE_RULES))
    return { config, failureRules: [], mistakes }
  // Also where the rest has mistakes: all are told at once.
  const own: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, FAILURE_RULES) : undefined
  const read = await readFailureRules(own ?? [], [FAILURE_RULES])
  return { config, failureRules: read.rules, mistakes: [...mistakes, ...read.mistakes] }
}

const FAILURE_RULES = 'failure-rules'
