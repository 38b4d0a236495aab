import { type AlertSettings, type Policy, policyOf } from '../alerts/policy.ts'
import type { Cases } from '../alerts/raise.ts'
import { isBreach, type Reading, type Rule } from '../alerts/rule.ts'
import type { Thresholds } from '../reports/health.ts'
import type { RuleReplay } from '../reports/tuning.ts'
import { candidatesFor } from './candidates.ts'

type Question = { readonly settings: AlertSettings; readonly thresholds: Thresholds }

/**
 * How often a rule would have alarmed somebody who looked now and then, oldest look first. Nothing of a rule that is off:
 * what is set is known to be wanted.
 */
export function replayOf(rule: Rule, looks: readonly Cases[], question: Question): readonly RuleReplay[] {
  const { settings, thresholds } = question
  const policy = policyOf(rule, settings, thresholds)
  if (policy === 'off') return []
  const outcomeWith = (threshold: number) => {
    const own = { ...settings.rules, [rule.id]: { severity: policy.severity, threshold } }
    const changed = { ...question, settings: { ...settings, rules: own } }
    return { threshold, raised: begunIn(looks.map((look) => alertsIn(look, rule, changed))) }
  }
  const { id, title, unit } = rule
  const candidates = candidatesFor(rule, policy.threshold).map(outcomeWith)
  return [{ rule: id, title, unit, current: outcomeWith(policy.threshold), candidates }]
}

/** How many alerts were there on a day and not on the day before. */
function begunIn(days: readonly ReadonlySet<string>[]): number {
  return days.reduce((sum, day, i) => sum + day.difference(days[i - 1] ?? new Set()).size, 0)
}

/** The alerts of one rule on one day, by workflow and subject. */
function alertsIn({ workflows, repository }: Cases, rule: Rule, question: Question): ReadonlySet<string> {
  const { settings, thresholds } = question
  if (rule.about === 'repository') {
    const policy = policyOf(rule, settings, thresholds)
    return new Set(breaches(rule, policy, (threshold) => rule.readings(repository, threshold)))
  }
  return new Set(
    workflows.flatMap((workflow) => {
      const policy = policyOf(rule, settings, thresholds, workflow)
      const it = { ...workflow, thresholdOf: () => thresholds.maxDurationIncrease }
      const subjects = breaches(rule, policy, (threshold) => rule.readings(it, threshold))
      return subjects.map((subject) => `${workflow.path} ${subject}`)
    }),
  )
}

function breaches(
  rule: Rule,
  policy: Policy,
  readings: (threshold: number) => readonly Reading[],
): readonly string[] {
  if (policy === 'off') return []
  return readings(policy.threshold)
    .filter(({ value, threshold = policy.threshold }) => isBreach(rule, value, threshold))
    .map(({ subject }) => `${subject}`)
}
