import { expect, test } from '@jest/globals'
import { alertKey } from '../../../src/core/history/history.ts'
import { worthTelling } from '../../../src/core/incidents/worth-telling.ts'
import type { Alert } from '../../../src/core/reports/health.ts'
import { aFinding, main, request } from './build.ts'

function anAlert(rule: string, aspect = ''): Alert {
  return {
    ...{
      rule,
      severity: 'warning',
      workflow: 'ci.yml',
      workflowId: 1,
      message: rule,
      value: 1,
      threshold: 1,
    },
    ...{ unit: 'runs', key: alertKey(rule, 1, aspect) },
  }
}

const rules = (alerts: readonly Alert[], ...subjects: readonly (typeof main)[]) =>
  worthTelling(
    alerts,
    subjects.map((subject) => aFinding({ subject })),
    new Set(['mallory.yml']),
  ).map(({ rule, key }) => `${rule} ${JSON.parse(key)[2]}`)

const counting = [
  anAlert('too-many-failures'),
  anAlert('low-success-rate'),
  anAlert('silent-failure', 'hidden-timeout'),
  anAlert('silent-failure', 'no-job'),
]

test('what only counts failures that are told themselves is not told besides', () => {
  expect(rules(counting, main)).toEqual([])
  expect(rules(counting, { ...main, branchClass: 'other' })).toEqual([])
})

test('it is told where those are on pull requests, of which nobody is told, or of another workflow', () => {
  expect(rules(counting, request)).toHaveLength(4)
  expect(rules(counting, { ...main, workflow: 'other.yml' })).toHaveLength(4)
})

test('nothing but its schedules is told of a workflow that none but forks have run', () => {
  const all = [...counting, anAlert('flaky-job'), anAlert('stale-schedule')]
  expect(rules(all.map((alert) => ({ ...alert, workflow: 'mallory.yml' })))).toEqual(['stale-schedule '])
})

test('what has no failed run is told, but for missed targets', () => {
  const others = [anAlert('silent-failure', 'tolerated-failure'), anAlert('slower'), anAlert('missed-target')]
  expect(rules(others, main)).toEqual(['silent-failure tolerated-failure', 'slower '])
})
