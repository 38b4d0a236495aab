import { describe, expect, test } from '@jest/globals'
import { alertKey } from '../../../src/core/history/history.ts'
import { type Sight, seenIn } from '../../../src/core/incidents/sight.ts'
import { DAY } from '../../../src/core/model.ts'
import type { Alert } from '../../../src/core/reports/health.ts'
import { historyOfFailures, type Told } from '../../builders/failures.ts'
import { someVitals } from '../../builders/findings.ts'
import { NOW } from '../../builders/runs.ts'
import { anIncident, memoryOf } from './build.ts'

const path = '.github/workflows/10.yml'

function sightOf(told: readonly Told[], more: Partial<Sight> = {}): Sight {
  return {
    history: historyOfFailures(told),
    health: { alerts: [], workflows: [] },
    ...{ defaultBranch: 'main', includes: () => true, now: NOW, lookbackDays: 7 },
    ...more,
  }
}

const seen = (told: readonly Told[], more: Partial<Sight> = {}) =>
  seenIn(sightOf(told, more)).observations.map(({ kind, subject: { fingerprint, branchClass }, ...one }) =>
    [kind, branchClass, fingerprint, 'failures' in one ? one.failures : one.passes].join(' '),
  )

const alert: Alert = {
  ...{ rule: 'stale', severity: 'critical', workflow: path, workflowId: 10, message: 'No run comes.' },
  ...{ value: 1, threshold: 1, unit: 'runs', key: alertKey('stale', 10, 'x') },
}

describe('what is seen', () => {
  test('are causes that last, and causes that are over', () => {
    expect(
      seen([
        { hoursAgo: 4, ends: 'a' },
        { hoursAgo: 3, ends: '.' },
        { hoursAgo: 2, ends: 'b' },
        { hoursAgo: 1, ends: '?' },
      ]),
    ).toEqual(['passing default a 1', 'failing default b 2'])
  })

  test('is no failure of the default branch where a fork calls its own branch so', () => {
    const of = { fromFork: true, branch: 'main', event: 'pull_request' }
    expect(seen([{ hoursAgo: 1, ends: 'a', of }])).toEqual(['failing pull-request a 1'])
  })

  test('are alerts, and that they hold no more where there was enough to say so', () => {
    expect(seen([], { health: { alerts: [alert], workflows: [] } })).toEqual([
      'failing default rule:stale:x 0',
    ])

    const subject = { workflow: path, branchClass: 'default', fingerprint: 'rule:stale:x' } as const
    const told = [{ hoursAgo: 1, ends: '.' }]
    const history = { ...historyOfFailures(told), incidents: memoryOf(anIncident({ subject })) }
    expect(seen(told, { history })).toEqual([])
    const judged = { ...someVitals(10), path, runs: 1 }
    expect(seen(told, { history, health: { alerts: [], workflows: [judged] } })).toEqual([
      'passing default rule:stale:x 0',
    ])
  })

  test('are no alerts of workflows that none but forks have run', () => {
    const health = { alerts: [{ ...alert, rule: 'low-success-rate' }], workflows: [] }
    const of = { fromFork: true, event: 'pull_request' }
    const fork = { hoursAgo: 2, ends: '.', of }
    expect(seen([fork], { health })).toEqual([])
    expect(seen([fork, { hoursAgo: 1, ends: '.' }], { health })).toHaveLength(1)
  })

  test('is nothing of workflows that nobody wants to hear of', () => {
    expect(seen([{ hoursAgo: 1, ends: 'a' }], { includes: () => false })).toEqual([])
  })

  test('are failures of before the window, where what they were goes on', () => {
    const told = [{ hoursAgo: 24 * 20, ends: 'a' }]
    expect(seen(told)).toEqual([])
    const lasting = anIncident({
      subject: { workflow: path, branchClass: 'default', fingerprint: 'a' },
      span: { ...anIncident().span, from: NOW - 20 * DAY },
    })
    const history = { ...historyOfFailures(told), incidents: memoryOf(lasting) }
    expect(seen(told, { history })).toEqual(['failing default a 1'])
  })

  test('of a window that could not be read whole is that no pass can be believed', () => {
    const health = { alerts: [], workflows: [], partial: true } as const
    expect([...seenIn(sightOf([{ hoursAgo: 1, ends: 'a' }], { health })).unread]).toEqual([path])
    expect([...seenIn(sightOf([{ hoursAgo: 1, ends: 'a' }])).unread]).toEqual([])
  })
})
