import type { Severity, Thresholds } from '../reports/health.ts'
import type { Rule } from './rule.ts'

/** What people set of a rule. */
export type RuleSetting = 'off' | { readonly severity?: Severity; readonly threshold?: number }
export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** What people set of the rules: for all, and for workflows that match, of which later entries win. */
export type AlertSettings = {
  readonly rules: RuleSettings
  readonly workflows: readonly {
    readonly matches: (workflow: { readonly name: string; readonly path: string }) => boolean
    readonly rules: RuleSettings
  }[]
}

/** How a rule is to be applied. */
export type Policy = 'off' | { readonly severity: Severity; readonly threshold: number }

/**
 * The policy of a rule for a workflow, or for the whole repository. The nearest word wins: a workflow's entry, the
 * settings for all, the input (which always has a value, given or not), the rule's own.
 */
export function policyOf(
  rule: Rule,
  { rules, workflows }: AlertSettings,
  thresholds: Thresholds,
  workflow?: { readonly name: string; readonly path: string },
): Policy {
  const entries = workflow ? workflows.filter(({ matches }) => matches(workflow)) : []
  const byDefault = defaultOf(rule, thresholds)
  return [rules, ...entries.map((entry) => entry.rules)].reduce<Policy>((policy, { [rule.id]: setting }) => {
    if (setting === undefined || setting === 'off') return setting ?? policy
    return { ...(policy === 'off' ? byDefault : policy), ...setting }
  }, byDefault)
}

function defaultOf({ severity, threshold }: Rule, thresholds: Thresholds) {
  return { severity, threshold: typeof threshold === 'string' ? thresholds[threshold] : (threshold ?? 1) }
}
