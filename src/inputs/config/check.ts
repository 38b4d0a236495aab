import { safeParse } from 'zod/mini'
import { type PlacedMistake, placedMistakes } from './mistakes.ts'
import { type ConfigFile, type ConfigurableRule, configSchema } from './schema.ts'

/** What a file holds, once it has no mistakes. */
export function checkConfig(
  value: unknown,
  rules: readonly ConfigurableRule[],
): { readonly config: ConfigFile; readonly mistakes: readonly PlacedMistake[] } {
  const { data: config = {}, error } = safeParse(configSchema(rules), value)
  return { config, mistakes: error ? placedMistakes(error.issues, value) : [] }
}
