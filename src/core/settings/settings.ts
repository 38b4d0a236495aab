import type { AlertSettings } from '../alerts/policy.ts'
import type { Rule as FailureRule } from '../diagnosis/rule.ts'
import { defaultNotifySettings, type NotifySettings } from '../incidents/notify-settings.ts'
import { defaultLifeCycle, type LifeCycle } from '../incidents/settings.ts'
import type { KpiTargets } from '../kpis/kpis.ts'
import { HOUR, MINUTE } from '../model.ts'
import { publishedPrices, type Tariff } from '../vitals/prices.ts'
import type { OwnKinds } from '../vitals/step-kinds.ts'

/** What people set beyond the inputs, in the config file. Patterns have become predicates. */
export type Settings = {
  readonly targets: KpiTargets
  readonly rules: AlertSettings['rules']
  /** Later entries win. */
  readonly workflows: readonly (AlertSettings['workflows'][number] & {
    /** It has to report on every commit of the default branch. */
    readonly required: boolean
  })[]
  readonly steps: OwnKinds
  readonly tariff: Tariff
  readonly incidents: LifeCycle
  readonly notify: NotifySettings
  /** What their own tools say in logs. */
  readonly failureRules: readonly FailureRule[]
}

/** Without a config file. */
export const defaultSettings: Settings = {
  targets: {
    'success-rate': 95,
    'time-to-fix': 4 * HOUR,
    'build-time': 5 * MINUTE,
    coverage: 80,
    'time-to-feedback': 2 * MINUTE,
    'false-positives': 5,
    satisfaction: 4,
    'detection-latency': 5 * MINUTE,
  },
  rules: {},
  workflows: [],
  steps: { test: () => false, build: () => false },
  tariff: publishedPrices,
  incidents: defaultLifeCycle,
  notify: defaultNotifySettings,
  failureRules: [],
}
