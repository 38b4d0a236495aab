import type { RuleSettings } from '../alerts/policy.ts'
import type { Sight } from '../history/history.ts'
import type { Seconds } from '../model.ts'
import type { Gap } from '../reports/health.ts'
import { isoDate } from '../words.ts'
import type { Dependencies, Unread } from './dependencies.ts'
import { MAX_AGE } from './dependency-vitals.ts'

/** The two parts, what each needs, and the rule that people switch off who do not want it. */
const parts = {
  vulnerabilities: {
    what: 'Vulnerable dependencies',
    rule: 'vulnerability',
    permission: 'vulnerability-alerts: read',
  },
  updates: {
    what: 'Dependencies behind',
    rule: 'dependencies-behind',
    permission: 'pull-requests: read',
  },
} as const satisfies Record<keyof Dependencies, { what: string; rule: string; permission: string }>

/** Why parts were not measured, at every look and not only when they were asked for. Nothing of a part whose rule is off. */
export function unreadDependencies(
  seen: (Sight & Dependencies) | undefined,
  { rules, now }: { readonly rules: RuleSettings; readonly now: Seconds },
): readonly Gap[] {
  if (!seen) return []
  return (['vulnerabilities', 'updates'] as const).flatMap((name): readonly Gap[] => {
    const { what, rule, permission } = parts[name]
    const part = seen[name]
    if (rules[rule] === 'off') return []
    if (typeof part === 'string') return [{ what, why: reasonInWords(part, permission) }]
    return now - seen.seenAt > MAX_AGE
      ? [{ what, why: `GitHub has not told it since ${isoDate(seen.seenAt)}.` }]
      : []
  })
}

function reasonInWords(reason: Unread, permission: string): string {
  switch (reason) {
    case 'forbidden':
      return `It needs \`${permission}\`.`
    case 'switched-off':
      return 'No alert is open, and GitHub does not say that Dependabot alerts are switched on.'
    case 'failed':
      return 'GitHub could not answer this when it was last asked.'
  }
}
