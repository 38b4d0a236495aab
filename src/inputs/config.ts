import { defaultSettings, type Settings } from '../core/settings/settings.ts'
import { thousands } from '../core/words.ts'
import { UserError } from '../errors.ts'
import type { ConfigFile, ConfigurableRule } from './config/schema.ts'
import type { FileMistake, YamlFile } from './config/yaml.ts'
import { nameFilter, workflowFilter } from './patterns.ts'

/** Settings of the largest organisations are a few kilobytes. */
const MAX_CHARACTERS = 256 * 1024

/** A file can be nothing but mistakes; more would not be read. */
const MAX_TOLD = 20

/**
 * The settings in the text of a config file, over the defaults, or one `UserError` that names every mistake with its
 * line. `file` is what to call it; `rules` are those that can be set.
 */
export async function readConfig(
  text: string,
  { file, rules }: { readonly file: string; readonly rules: readonly ConfigurableRule[] },
): Promise<Settings> {
  if (text.length > MAX_CHARACTERS)
    throw mistaken(file, [{ line: 1, says: `The file is longer than ${MAX_CHARACTERS} characters` }])
  const { parseYaml } = await import('./config/yaml.ts')
  const yaml = parseYaml(text)
  const { config, mistakes } = await validated(yaml, rules)
  if (mistakes.length > 0) throw mistaken(file, mistakes)
  return settingsOf(config)
}

async function validated(yaml: YamlFile, rules: readonly ConfigurableRule[]) {
  // An empty file, or one of comments, sets nothing.
  if (yaml.value === undefined || yaml.value === null) return { config: {}, mistakes: yaml.mistakes }
  const { checkConfig } = await import('./config/check.ts')
  const { config, mistakes } = checkConfig(yaml.value, rules)
  const placed = mistakes.map(({ path, says }) => ({ line: yaml.lineOf(path), says }))
  return { config, mistakes: [...yaml.mistakes, ...placed] }
}

function mistaken(file: string, mistakes: readonly FileMistake[]): UserError {
  const told = mistakes
    .toSorted((a, b) => a.line - b.line)
    .slice(0, MAX_TOLD)
    .map(({ line, says }) => `line ${line}: ${says}${says.endsWith('?') ? '' : '.'}`)
  const rest = mistakes.length - told.length
  const list = [...told, ...(rest > 0 ? [`and ${thousands(rest)} more.`] : [])].join('\n- ')
  const message =
    mistakes.length === 1
      ? `\`${file}\`, ${list}`
      : `\`${file}\` has ${thousands(mistakes.length)} mistakes:\n- ${list}`
  return new UserError(message, { hint: 'docs/configuration.md says what can be set, and how.' })
}

function settingsOf({ targets, rules = {}, workflows = [], steps = {}, prices = {} }: ConfigFile): Settings {
  const { tariff } = defaultSettings
  return {
    targets: { ...defaultSettings.targets, ...targets },
    rules,
    workflows: workflows.map(({ match, required = false, rules = {} }) => ({
      matches: workflowFilter(match).includes,
      required,
      rules,
    })),
    steps: { test: nameFilter(steps.test ?? []), build: nameFilter(steps.build ?? []) },
    tariff: {
      currency: prices.currency ?? tariff.currency,
      prices: Object.entries(prices['per-minute'] ?? {}).map(([label, perMinute]) => ({
        matches: nameFilter([label]),
        perMinute,
      })),
    },
  }
}
