import { isGrave } from '../dependencies/dependencies.ts'
import type { VulnerabilityVitals } from '../reports/dependencies.ts'
import { countInWords, thousands } from '../words.ts'
import type { Rule } from './rule.ts'

/** Packages named in a message. */
const MAX_NAMED = 3

/** Low and moderate ones, and those of tools that only developers use, are listed in the report and wake nobody. */
export const vulnerability: Rule = {
  id: 'vulnerability',
  title: 'Vulnerable dependencies are in use',
  severity: 'critical',
  unit: 'vulnerabilities',
  fires: 'at-least',
  threshold: 1,
  needs: 'dependencies',
  about: 'repository',
  readings: ({ dependencies, url }) => {
    const found = dependencies?.vulnerabilities
    if (!found) return []
    const { critical, high } = found.runtime
    return [
      {
        message: () =>
          `${thousands(critical)} critical and ${countInWords(high, 'high vulnerability', 'high vulnerabilities')} in dependencies at runtime: ${namesOf(found)}.`,
        value: critical + high,
        url: `${url}/security/dependabot`,
        // Another one is news, however many there were.
        subject: found.newestGrave ?? '',
      },
    ]
  },
}

/**
 * Dependabot opens no more than five version updates of an ecosystem at a time: where as many wait for long, nobody
 * knows how far behind the others are.
 * https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference
 */
export const dependenciesBehind: Rule = {
  id: 'dependencies-behind',
  title: 'Updates of dependencies are left lying',
  severity: 'warning',
  unit: 'updates',
  fires: 'at-least',
  threshold: 5,
  needs: 'dependencies',
  about: 'repository',
  readings: ({ dependencies }, threshold) => {
    const updates = dependencies?.updates
    if (!updates?.waiting) return []
    const [oldest] = updates.oldest
    const since = oldest ? `, the oldest since ${oldest.since.slice(0, 10)}` : ''
    return [
      {
        message: () =>
          `${thousands(updates.overdue)} of ${countInWords(updates.waiting, 'pull request')} that update dependencies have waited for more than 30 days${since}; the limit is ${threshold}.`,
        value: updates.overdue,
        ...(oldest && { url: oldest.url }),
        subject: '',
      },
    ]
  },
}

function namesOf({ packages }: Pick<VulnerabilityVitals, 'packages'>): string {
  const grave = packages.filter(isGrave).map(({ name }) => name)
  return `${grave.slice(0, MAX_NAMED).join(', ')}${grave.length > MAX_NAMED ? ' and others' : ''}`
}
