import fc from 'fast-check'
import {
  type Dependencies,
  dependencyScopes,
  reasons,
  type UpdateRequest,
  type VulnerabilityAlert,
  vulnerabilitySeverities,
} from '../../src/core/dependencies/dependencies.ts'
import type { Sight } from '../../src/core/history/history.ts'
import { DAY, type Seconds } from '../../src/core/model.ts'

export function anAlert(given: Partial<VulnerabilityAlert> & { readonly createdAt: Seconds }) {
  const usual = { number: 1, severity: 'high', scope: 'runtime', ecosystem: 'npm', name: 'lodash' } as const
  return { ...usual, ...given }
}

type Told = { readonly foreign: (usual: string) => string; readonly now: Seconds }

/** Of a repository that looks after its dependencies seldom. */
export function someDependencies({ foreign, now }: Told): Sight & Dependencies {
  const alert = (
    number: number,
    daysAgo: number,
    given: Partial<VulnerabilityAlert>,
  ): VulnerabilityAlert => ({
    ...anAlert({ number, createdAt: now - daysAgo * DAY }),
    ...given,
  })
  const request = (number: number, daysAgo: number, title: string): UpdateRequest => ({
    ...{ number, title: foreign(title), createdAt: now - daysAgo * DAY },
  })
  const alerts = [
    alert(31, 40, { name: foreign('lodash'), fixedIn: foreign('4.17.21') }),
    alert(44, 3, { name: foreign('lodash'), severity: 'critical', fixedIn: foreign('4.17.21') }),
    alert(40, 12, { name: foreign('jinja2'), ecosystem: 'pip', severity: 'moderate' }),
    alert(12, 90, { name: foreign('webpack'), scope: 'development', severity: 'critical' }),
  ]
  const titles = ['Bump vite from 7.0.1 to 8.0.0', 'Update dependency typescript to v7', 'Update react']
  return {
    seenAt: now - 3600,
    vulnerabilities: { open: 6, alerts },
    updates: {
      requests: Array.from({ length: 12 }, (_, i) => request(500 + i, 60 - 5 * i, titles[i % 3] ?? '')),
      unseen: 3,
    },
  }
}

type Arbitraries = { readonly name: fc.Arbitrary<string>; readonly time: fc.Arbitrary<Seconds> }

/** Such as could be decoded. */
export function anyDependencies({ name, time }: Arbitraries): fc.Arbitrary<Sight & Dependencies> {
  const count = fc.integer({ min: 0, max: 9 })
  const alert = fc
    .record({
      number: count,
      severity: fc.constantFrom(...vulnerabilitySeverities),
      scope: fc.constantFrom(...dependencyScopes),
      ecosystem: fc.constantFrom('npm', 'pip'),
      name,
      createdAt: time,
      fixedIn: fc.option(name, { nil: undefined }),
    })
    .map(({ fixedIn, ...rest }) => ({ ...rest, ...(fixedIn !== undefined && { fixedIn }) }))
  const request = fc.record({ number: count, title: name, createdAt: time })
  return fc.record({
    seenAt: time,
    vulnerabilities: fc.oneof(
      fc.constantFrom(...reasons),
      fc.record({ open: count, alerts: fc.array(alert, { maxLength: 3 }) }),
    ),
    updates: fc.oneof(
      fc.constantFrom(...reasons),
      fc.record({ requests: fc.array(request, { maxLength: 2 }), unseen: count }),
    ),
  })
}
