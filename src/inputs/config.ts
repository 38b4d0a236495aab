import { defaultSettings, type Settings } from '../core/settings/settings.ts'
import { thousands } from '../core/words.ts'
import { UserError } from '../errors.ts'
import { lifeCycleOf, notifySettingsOf } from './config/incident-settings.ts'
import type { PlacedMistake } from './config/mistakes.ts'
import type { ConfigFile, ConfigurableRule } from './config/schema.ts'
import type { FileMistake, YamlFile } from './config/yaml.ts'
import { nameFilter, workflowFilter } from './patterns.ts'

/** Settings of the largest organisations are a few kilobytes. */
const MAX_CHARACTERS = 256 * 1024

/** A file can be nothing but mistakes; more would not be read. */
const MAX_TOLD = 20

/** What to call the file, and the alert rules that can be set in it. */
type About = { readonly file: string; readonly rules: readonly ConfigurableRule[] }

/**
 * The settings in the text of a config file, over the defaults, or one `UserError` that names every mistake with its
 * line.
 */
export async function readConfig(text: string, { file, rules }: About): Promise<Settings> {
  const yaml = await parsed(text, file)
  // An empty file, or one of comments, sets nothing.
  if (yaml.value === undefined || yaml.value === null) {
    refuse(file, yaml, [])
    return defaultSettings
  }
  const { checkConfig } = await import('./config/check.ts')
  const { config, failureRules, mistakes } = await checkConfig(yaml.value, rules)
  refuse(file, yaml, mistakes)
  return { ...settingsOf(config), failureRules }
}

/** Failure rules alone, from a config file or from a file that is nothing but their list. */
export async function readFailureRuleFile(text: string, about: About): Promise<Settings['failureRules']> {
  const yaml = await parsed(text, about.file)
  if (!Array.isArray(yaml.value)) return (await readConfig(text, about)).failureRules
  const { readFailureRules } = await import('./config/failure-rules.ts')
  const { rules, mistakes } = await readFailureRules(yaml.value, [])
  refuse(about.file, yaml, mistakes)
  return rules
}

async function parsed(text: string, file: string): Promise<YamlFile> {
  if (text.length > MAX_CHARACTERS)
    throw mistaken(file, [{ line: 1, says: `The file is longer than ${MAX_CHARACTERS} characters` }])
  const { parseYaml } = await import('./config/yaml.ts')
  return parseYaml(text)
}

function refuse(file: string, yaml: YamlFile, found: readonly PlacedMistake[]): void {
  const placed = found.map(({ path, says }) => ({ line: yaml.lineOf(path), says }))
  const mistakes = [...yaml.mistakes, ...placed]
  if (mistakes.length > 0) throw mistaken(file, mistakes)
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

function settingsOf({
  targets,
  rules = {},
  workflows = [],
  steps = {},
  prices = {},
  incidents = {},
  notify = {},
}: ConfigFile): Omit<Settings, 'failureRules'> {
  const { tariff } = defaultSettings
  return {
    targets: { ...defaultSettings.targets, ...targets },
    rules,
    workflows: workflows.map(({ match, required = false, rules = {} }) => ({
      matches: workflowFilter(match).includes,
      required,
      rules,
    })),
    incidents: lifeCycleOf(incidents),
    notify: notifySettingsOf(notify),
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
