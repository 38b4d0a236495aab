import { describe, expect, test } from '@jest/globals'
import { emptyHistory, type History } from '../../../src/core/history/history.ts'
import { subjectOf } from '../../../src/core/incidents/alert-findings.ts'
import { incidentKey } from '../../../src/core/incidents/incident.ts'
import { emptyIncidentMemory } from '../../../src/core/incidents/memory.ts'
import { DAY } from '../../../src/core/model.ts'
import { monitorReviewOf } from '../../../src/core/weekly/monitor-review.ts'
import { anIncident } from '../../builders/incident-facts.ts'
import { everything } from '../../render/health-reports.ts'

const to = Date.parse(everything.generatedAt) / 1000
const period = { firstDay: 0, lastDay: 6, from: to - 7 * DAY + 1, to }
const [alert] = everything.alerts.filter(({ severity }) => severity !== 'info')
if (!alert) throw new Error('there is no alert')

/** What is said of the monitor where this alert was raised so many days before the end. */
function reviewOf(daysAgo: number, given: Partial<History> = {}) {
  const raised = new Map([
    [alert?.key ?? '', { rule: alert?.rule ?? '', workflowId: 1, at: to - daysAgo * DAY }],
  ])
  const look = { period, history: { ...emptyHistory, raised, ...given }, health: everything }
  return monitorReviewOf(look, everything.tuning?.rules ?? [])
}

describe('an alert', () => {
  test('raised in the period counts, by its rule', () => {
    expect(reviewOf(6)).toMatchObject({ alerts: 1, byRule: [{ rule: alert.rule, alerts: 1 }] })
    expect(reviewOf(8)).toMatchObject({ alerts: 0, byRule: [] })
  })

  test('that is there after three days is unanswered', () => {
    expect(reviewOf(2.9).unanswered).toEqual([])
    expect(reviewOf(3).unanswered).toMatchObject([{ message: alert.message, ageSeconds: 3 * DAY }])
    expect(reviewOf(30).unanswered).toHaveLength(1)
  })

  test('that somebody took on is answered', () => {
    const subject = subjectOf(alert)
    const incident = anIncident({ subject, acknowledgedAt: to - DAY })
    const incidents = { ...emptyIncidentMemory, incidents: new Map([[incidentKey(subject), incident]]) }
    expect(reviewOf(6, { incidents }).unanswered).toEqual([])
    const open = { ...incidents, incidents: new Map([[incidentKey(subject), anIncident({ subject })]]) }
    expect(reviewOf(6, { incidents: open }).unanswered).toHaveLength(1)
  })
})

test('thresholds that would have been better are told, and no others', () => {
  const suggested = (everything.tuning?.rules ?? []).filter(({ suggestion }) => suggestion !== undefined)
  expect(reviewOf(6).thresholds.map(({ rule }) => rule)).toEqual(suggested.map(({ rule }) => rule))
})
