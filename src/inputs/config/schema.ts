import * as z from 'zod/mini'
import type { Rule } from '../../core/alerts/rule.ts'
import { severities } from '../../core/reports/health.ts'
import type { KpiId } from '../../core/reports/kpi.ts'
import { failureRules } from './failure-rules.ts'
import { lifeCycleSchema, notifySchema } from './incidents.ts'
import { length, mapping, numberFrom, onlyGlobs, patterns, titled } from './parts.ts'

/** What of a rule decides how it can be set. */
export type ConfigurableRule = Pick<Rule, 'id' | 'title' | 'unit' | 'fires' | 'threshold'>

export type ConfigFile = z.infer<ReturnType<typeof configSchema>>

/**
 * The config file. Errors complete a sentence that begins with the name of a key; descriptions are what editors show.
 * `schema/config.schema.json` is made from it.
 */
export function configSchema(rules: readonly ConfigurableRule[]) {
  const settings = () =>
    mapping(Object.fromEntries(rules.map((rule) => [rule.id, titled(ruleSetting(rule), `${rule.title}.`)])))
  const workflow = mapping(
    {
      required: titled(
        z.boolean('must be true or false'),
        'It has to report on every commit of the default branch.',
      ),
      rules: titled(settings(), 'As for all workflows, but for these.'),
    },
    { match: titled(patterns(), 'Names or file names of workflows, or globs of them; `!` excludes.') },
  )
  return mapping({
    targets: titled(mapping(targets), 'Targets of the key figures.'),
    rules: titled(
      settings(),
      'Severity and threshold of alert rules, for all workflows; `off` switches a rule off.',
    ),
    workflows: titled(
      z.array(workflow, 'must be a list of entries with `match`'),
      'Settings of some workflows. Of entries that match the same workflow, later ones win.',
    ),
    steps: titled(
      mapping({
        test: titled(patterns(), 'Names of steps and jobs that test, or globs of them; `!` excludes.'),
        build: titled(patterns(), 'Names of steps and jobs that build.'),
      }),
      'What tests and what builds, asked before the built-in rules.',
    ),
    prices: titled(
      mapping({
        currency: titled(currency, 'What the prices are in.'),
        'per-minute': titled(
          perMinute,
          'Price of a minute by label of the runner, or glob of labels; the first wins.',
        ),
      }),
      'What runners cost, where it is not what GitHub charges.',
    ),
    incidents: titled(lifeCycleSchema(), 'How failures become incidents, and incidents end.'),
    notify: titled(notifySchema(), 'Who is told of what, and how often.'),
    'failure-rules': titled(
      failureRules(),
      'What your own tools say in logs, asked before the built-in rules.',
    ),
  })
}

const percent = () => numberFrom(0, 100)

const targets = {
  'success-rate': titled(percent(), 'Runs that pass, in percent.'),
  'time-to-fix': titled(length(), 'From red to green.'),
  'build-time': titled(length(), 'Length of a run.'),
  coverage: titled(percent(), 'Code that tests execute, in percent.'),
  'time-to-feedback': titled(length(), 'From a push to the first answer.'),
  'false-positives': titled(percent(), 'Alerts that were none, in percent.'),
  satisfaction: titled(numberFrom(1, 5), 'What people think of our messages, from 1 to 5.'),
  'detection-latency': titled(length(), 'From the end of a failed run to our alert.'),
} as const satisfies Record<KpiId, z.ZodMiniType>

function ruleSetting(rule: ConfigurableRule) {
  const severity = z.enum(severities, `must be one of ${severities.join(', ')}`)
  return rule.threshold === undefined
    ? offOr({ severity })
    : offOr({ severity, threshold: thresholdOf(rule) })
}

function offOr<T extends Readonly<Record<string, z.ZodMiniType>>>(members: T) {
  const names = Object.keys(members).join(' and ')
  return z.union([z.literal('off'), mapping(members)], `must be off, or a mapping of ${names}`)
}

function thresholdOf({ unit, fires }: ConfigurableRule) {
  switch (unit) {
    case 'percent':
      return fires === 'below' ? percent() : numberFrom(0, 10_000)
    case 'points':
      return percent()
    case 'runs':
    case 'jobs':
    case 'schedules':
    case 'targets':
    case 'vulnerabilities':
    case 'updates':
      return numberFrom(1, 10_000, 'whole')
  }
}

const currency = z
  .string('must be a currency such as USD')
  .check(z.regex(/^[\p{L}\p{Sc}]{1,8}$/u, 'must be a currency such as USD'))

const perMinute = z
  .record(z.string(), numberFrom(0, 10_000), 'must be a mapping of labels to prices')
  .check(onlyGlobs((prices: Readonly<Record<string, number>>) => Object.keys(prices)))
