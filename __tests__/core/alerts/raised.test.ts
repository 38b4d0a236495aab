import { describe, expect, test } from '@jest/globals'
import { raisedNow } from '../../../src/core/alerts/raised.ts'
import { HOUR } from '../../../src/core/model.ts'
import { assessHealth } from '../../../src/core/vitals/assess.ts'
import { aQuestion } from '../../builders/histories.ts'
import { aHistory, aRun, NOW } from '../../builders/runs.ts'

const green = Array.from({ length: 20 }, (_, i) => aRun({ id: 100 + i, createdAt: NOW - (30 + i) * HOUR }))
const failed = (id: number, hoursAgo: number) =>
  aRun({ id, createdAt: NOW - hoursAgo * HOUR, endings: ['failure'] })
const lookAt = (runs: Parameters<typeof aHistory>[0], now = NOW) =>
  assessHealth(aHistory(runs), aQuestion({ now })).alerts

describe('an alert', () => {
  test('keeps its key while it goes on, and the time at which it was first raised', () => {
    const first = lookAt([...green, failed(1, 5)])
    const raised = raisedNow(first, { raised: new Map() }, NOW)
    const later = lookAt([...green, failed(1, 5), failed(2, -1)], NOW + 2 * HOUR)
    const again = raisedNow(later, { raised }, NOW + 2 * HOUR)
    const [red] = first
    expect(later.map(({ key }) => key)).toContain(red?.key)
    expect(again.get(red?.key ?? '')).toEqual({
      rule: 'default-branch-red',
      workflowId: 10,
      at: NOW,
      causedAt: NOW - 5 * HOUR + 300,
      runId: 1,
    })
  })

  test('that comes again is another', () => {
    const keys = (runs: Parameters<typeof aHistory>[0]) =>
      lookAt(runs).flatMap(({ rule, key }) => (rule === 'default-branch-red' ? [key] : []))
    const before = keys([...green, failed(1, 5)])
    const after = keys([...green, failed(1, 5), aRun({ id: 2, createdAt: NOW - 4 * HOUR }), failed(3, 3)])
    expect(before).toHaveLength(1)
    expect(after).toHaveLength(1)
    expect(before).not.toEqual(after)
  })

  test('whose beginning is not known says nothing of how long it took to detect', () => {
    const [red] = lookAt([failed(1, 5)])
    expect(red).toMatchObject({ rule: 'default-branch-red', runId: 1 })
    expect(red).not.toHaveProperty('causedAt')
  })

  test('that alarms nobody is not remembered', () => {
    const alerts = lookAt(green).map((alert) => ({ ...alert, severity: 'info' as const }))
    expect(raisedNow(alerts, { raised: new Map() }, NOW).size).toBe(0)
  })
})
