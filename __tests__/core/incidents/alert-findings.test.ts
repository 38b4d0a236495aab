import { describe, expect, test } from '@jest/globals'
import { alertKey } from '../../../src/core/history/history.ts'
import { alertFindings, clearedAlerts } from '../../../src/core/incidents/alert-findings.ts'
import { HOUR } from '../../../src/core/model.ts'
import type { Alert } from '../../../src/core/reports/health.ts'
import { aFinding, lookedAt, NOON } from './build.ts'

function anAlert(more: Partial<Alert> = {}): Alert {
  return {
    rule: 'slower',
    severity: 'warning',
    workflow: 'ci.yml',
    workflowId: 1,
    message: 'CI takes 62 % longer.',
    value: 62,
    threshold: 25,
    unit: 'percent',
    since: '2025-06-16T11:00:00.000Z',
    key: alertKey('slower', 1, 'abc'),
    ...more,
  }
}

const always = () => true

describe('an alert', () => {
  test('is an incident from when it began, with the first look', () => {
    const { kinds, incidents } = lookedAt([[NOON, ...alertFindings([anAlert()], NOON)]])
    expect(kinds).toEqual(['opened'])
    expect([...incidents.values()]).toMatchObject([
      {
        subject: { workflow: 'ci.yml', branchClass: 'default', fingerprint: 'rule:slower:abc' },
        span: { from: NOON - 3600 },
        failures: 0,
      },
    ])
  })

  test('is over where it was judged and holds no more, and not where there was too little to judge', () => {
    const coverage = anAlert({ rule: 'coverage-drop', key: alertKey('coverage-drop', 1, 'abc') })
    const { incidents } = lookedAt([[NOON, ...alertFindings([coverage], NOON)]])
    expect(clearedAlerts(incidents, [], always, NOON + 60)).toMatchObject([
      { kind: 'passing', seenAt: NOON + 60 },
    ])
    expect(clearedAlerts(incidents, [], () => false, NOON + 60)).toEqual([])
    expect(clearedAlerts(incidents, [coverage], always, NOON + 60)).toEqual([])
    expect(clearedAlerts(lookedAt([[NOON, aFinding()]]).incidents, [], always, NOON + 60)).toEqual([])
    const { kinds, incidents: end } = lookedAt([
      [NOON, ...alertFindings([coverage], NOON)],
      [NOON + 60, ...clearedAlerts(incidents, [], always, NOON + 60)],
    ])
    expect(kinds).toEqual(['opened', 'to-be-verified'])
    expect([...end.values()]).toMatchObject([{ resolution: { cause: 'ended' } }])
  })

  test('that wavers about its threshold is over once it has not held for most of a day', () => {
    const { incidents } = lookedAt([
      [NOON, ...alertFindings([anAlert()], NOON)],
      [NOON + 5 * HOUR, ...alertFindings([anAlert()], NOON + 5 * HOUR)],
    ])
    for (const hours of [6, 24]) expect(clearedAlerts(incidents, [], always, NOON + hours * HOUR)).toEqual([])
    expect(clearedAlerts(incidents, [], always, NOON + 25 * HOUR)).toHaveLength(1)
  })

  test('that informs, or that a run gave rise to, is none', () => {
    expect(alertFindings([anAlert({ severity: 'info' }), anAlert({ runId: 7 })], NOON)).toEqual([])
  })

  test('of the whole repository has no workflow, and began by now', () => {
    const { workflow: _, since: __, ...rest } = anAlert()
    expect(alertFindings([rest, anAlert({ since: '2199-01-01T00:00:00Z' })], NOON)).toMatchObject([
      { subject: { workflow: '' }, from: NOON },
      { from: NOON },
    ])
  })
})
