import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isUpdater, type VulnerabilityAlert } from '../../../src/core/dependencies/dependencies.ts'
import { dependencyVitals, MAX_AGE } from '../../../src/core/dependencies/dependency-vitals.ts'
import { unreadDependencies } from '../../../src/core/dependencies/unread.ts'
import { emptyHistory, merge } from '../../../src/core/history/history.ts'
import { DAY } from '../../../src/core/model.ts'
import { assessHealth } from '../../../src/core/vitals/assess.ts'
import { anAlert, anyDependencies, someDependencies } from '../../builders/dependencies.ts'
import { alertsOf } from '../../builders/findings.ts'
import { anyName, anyTime, aQuestion } from '../../builders/histories.ts'
import { aHistory, NOW } from '../../builders/runs.ts'

const scene = { repositoryUrl: 'https://github.com/octo-org/octo-repo', now: NOW }
const seen = someDependencies({ foreign: (usual) => usual, now: NOW })
const any = anyDependencies({ name: anyName, time: anyTime })

const vulnerable = (alerts: readonly Partial<VulnerabilityAlert>[], open = alerts.length) =>
  dependencyVitals(
    {
      ...{ ...seen, updates: 'failed' as const },
      vulnerabilities: {
        open,
        alerts: alerts.map((alert, i) => anAlert({ number: i + 1, createdAt: NOW - DAY, ...alert })),
      },
    },
    scene,
  )
const waiting = (...daysAgo: readonly number[]) =>
  dependencyVitals(
    {
      ...{ ...seen, vulnerabilities: 'failed' as const },
      updates: {
        requests: daysAgo.map((days, i) => ({ number: i, title: 'Bump', createdAt: NOW - days * DAY })),
        unseen: 0,
      },
    },
    scene,
  )
const rulesOf = (dependencies: ReturnType<typeof dependencyVitals>) =>
  alertsOf({ dependencies }).map(({ rule, severity, value }) => `${rule} ${severity} ${value}`)

describe('vulnerable dependencies', () => {
  test('are counted by scope and severity, and what is not known of them is said', () => {
    expect(dependencyVitals(seen, scene)?.vulnerabilities).toMatchObject({
      open: 6,
      runtime: { critical: 1, high: 1, moderate: 1, low: 0 },
      development: { critical: 1, high: 0, moderate: 0, low: 0 },
      uncounted: 2,
      fixable: 2,
      newestGrave: 44,
      affected: 3,
    })
  })

  test('come worst first: at runtime before in development, each package with its worst alert', () => {
    const { packages } = dependencyVitals(seen, scene)?.vulnerabilities ?? { packages: [] }
    expect(packages.map(({ name, scope, severity, alerts }) => [name, scope, severity, alerts])).toEqual([
      ['lodash', 'runtime', 'critical', 2],
      ['jinja2', 'runtime', 'moderate', 1],
      ['webpack', 'development', 'critical', 1],
    ])
    expect(packages[0]?.url).toBe(`${scene.repositoryUrl}/security/dependabot/44`)
  })

  test('of one name in two ecosystems are two packages, and of many the 20 worst are named', () => {
    expect(vulnerable([{}, { ecosystem: 'pip' }])?.vulnerabilities?.affected).toBe(2)
    const many = vulnerable(Array.from({ length: 30 }, (_, i) => ({ name: `p${i}` })))?.vulnerabilities
    expect([many?.affected, many?.packages.length]).toEqual([30, 20])
  })

  test.each<[string, Partial<VulnerabilityAlert>, readonly string[]]>([
    ['critical at runtime is critical', { severity: 'critical' }, ['vulnerability critical 1']],
    ['high at runtime is critical', { severity: 'high' }, ['vulnerability critical 1']],
    ['moderate at runtime wakes nobody', { severity: 'moderate' }, []],
    ['low at runtime wakes nobody', { severity: 'low' }, []],
    ['critical in development wakes nobody', { severity: 'critical', scope: 'development' }, []],
  ])('%s', (_, alert, expected) => {
    expect(rulesOf(vulnerable([alert, { severity: 'low' }]))).toEqual(expected)
  })

  test('are told again when another one comes, and not while all are as they were', () => {
    const keyOf = (...numbers: readonly number[]) =>
      alertsOf({ dependencies: vulnerable(numbers.map((number) => ({ number }))) })[0]?.key
    expect(keyOf(3, 5)).toBe(keyOf(5, 3, 1))
    expect(keyOf(3, 5)).not.toBe(keyOf(3, 5, 6))
  })

  test('name the worst packages in the alert, and no more than three', () => {
    const names = ['a', 'b', 'c', 'd'].map((name) => ({ name, severity: 'critical' as const }))
    const [alert] = alertsOf({ dependencies: vulnerable([...names, { name: 'e', severity: 'low' }]) })
    expect(alert?.message).toBe(
      '4 critical and 0 high vulnerabilities in dependencies at runtime: a, b, c and others.',
    )
  })
})

describe('updates', () => {
  test('that have waited for over 30 days are overdue, and five of them are a warning', () => {
    expect(waiting(30, 31, 3)?.updates).toMatchObject({ waiting: 3, overdue: 1 })
    expect(rulesOf(waiting(31, 32, 33, 34))).toEqual([])
    expect(rulesOf(waiting(31, 32, 33, 34, 35))).toEqual(['dependencies-behind warning 5'])
  })

  test('that are new are no warning, however many they are', () => {
    expect(rulesOf(waiting(...Array(50).fill(2)))).toEqual([])
  })

  test('are listed oldest first', () => {
    expect(waiting(1, 9, 4)?.updates?.oldest.map(({ url }) => url.split('/').at(-1))).toEqual(['1', '2', '0'])
  })

  test.each([
    ['dependabot[bot]', true],
    ['dependabot-preview[bot]', true],
    ['renovate[bot]', true],
    ['acme-renovate[bot]', true],
    ['renovate-bot', true],
    ['Renovate-Bot', true],
    ['github-actions[bot]', false],
    ['dependabotfan', false],
    ['renovate', false],
    ['my-renovate-fork', false],
    ['__proto__', false],
    ['', false],
  ])('an author called %s makes them: %s', (login, expected) => {
    expect(isUpdater(login)).toBe(expected)
  })
})

describe('what was not read', () => {
  const unread = { ...seen, vulnerabilities: 'forbidden', updates: 'failed' } as const
  const gaps = (of: typeof seen | typeof unread | undefined, rules = {}, now = NOW) =>
    unreadDependencies(of, { rules, now }).map(({ what, why }) => `${what}: ${why}`)

  test('is no part of the report, and every report says why', () => {
    expect(dependencyVitals(unread, scene)).toBeUndefined()
    expect(gaps(unread)).toEqual([
      'Vulnerable dependencies: It needs `vulnerability-alerts: read`.',
      'Dependencies behind: GitHub could not answer this when it was last asked.',
    ])
    const history = { ...aHistory([]), dependencies: unread }
    for (const day of [0, 1]) {
      const { dependencies, notMeasured } = assessHealth(history, aQuestion({ now: NOW + day * DAY }))
      expect([dependencies, notMeasured.length]).toEqual([undefined, 2])
    }
  })

  test('does not take the other part along', () => {
    const report = dependencyVitals({ ...seen, vulnerabilities: 'forbidden' }, scene)
    expect(report).not.toHaveProperty('vulnerabilities')
    expect(report?.updates?.waiting).toBe(12)
  })

  test('is not said by those who switched its rule off', () => {
    expect(gaps(unread, { vulnerability: 'off', 'dependencies-behind': 'off' })).toEqual([])
    expect(gaps(unread, { vulnerability: 'off' })).toHaveLength(1)
  })

  test('was never asked for, and nothing is said', () => expect(gaps(undefined)).toEqual([]))

  test('for days is not passed off as of today', () => {
    const now = seen.seenAt + MAX_AGE
    expect([dependencyVitals(seen, { ...scene, now }) === undefined, gaps(seen, {}, now)]).toEqual([
      false,
      [],
    ])
    expect(dependencyVitals(seen, { ...scene, now: now + 1 })).toBeUndefined()
    expect(gaps(seen, {}, now + 1)).toHaveLength(2)
  })
})

test('every alert is counted once, whatever there is', () => {
  fc.assert(
    fc.property(any, (dependencies) => {
      const found = dependencyVitals(dependencies, scene)?.vulnerabilities
      if (!found) return
      const counted = [found.runtime, found.development].flatMap((counts) => Object.values(counts))
      expect(counted.reduce((sum, count) => sum + count, found.uncounted)).toBe(found.open)
    }),
  )
})

test('of two sights the newer one counts, in whatever order they are merged', () => {
  fc.assert(
    fc.property(any, any, (a, b) => {
      const [x, y] = [a, b].map((dependencies) => ({ ...emptyHistory, dependencies }))
      if (!x || !y) return
      const both = merge(x, y).dependencies
      expect(merge(y, x).dependencies).toEqual(both)
      expect(both?.seenAt).toBe(Math.max(a.seenAt, b.seenAt))
    }),
  )
})
