import { afterAll, expect, test } from '@jest/globals'
import type { Simulator } from '../../simulator/server.ts'
import { neglectDependencies } from '../../simulator/stories/dependencies.ts'
import { collect } from '../../src/collection/collect.ts'
import { inOrder } from '../../src/core/history/daily-counts.ts'
import { emptyHistory, type History } from '../../src/core/history/history.ts'
import { HOUR } from '../../src/core/model.ts'
import { assessHealth } from '../../src/core/vitals/assess.ts'
import { aQuestion } from '../builders/histories.ts'
import { aNeed } from '../builders/needs.ts'
import { connect, simulate } from '../fakes/real.ts'
import { makeRun, NOW, worldAt } from '../fakes/world.ts'

const simulators: Simulator[] = []
afterAll(async () => {
  for (const simulator of simulators) await simulator.close()
})

/** A look at a repository whose runs are all well. */
async function lookAt(permissions: Readonly<Record<string, 'read'>>, remembered: History = emptyHistory) {
  const world = worldAt(remembered === emptyHistory ? NOW : NOW + HOUR)
  for (let id = 1; id <= 8; id++) world.runs.push(makeRun({ id, createdAt: NOW - id * HOUR, branch: 'main' }))
  neglectDependencies({ world })
  const simulator = await simulate(world, [], permissions)
  simulators.push(simulator)
  const { github, clock } = connect(simulator)
  const { history, now, gaps } = await collect(remembered, aNeed(), github, clock)
  const report = assessHealth(history, aQuestion({ now, gaps }))
  const asked = simulator.requests.filter(({ body }) => body?.includes('vulnerabilityAlerts')).length
  return { history, report, asked, requests: simulator.requests.length }
}

const least = { actions: 'read', checks: 'read', contents: 'read' } as const
const all = { ...least, 'vulnerability-alerts': 'read', 'pull-requests': 'read' } as const

test('neglected dependencies are found, without a request of their own', async () => {
  const [found, without] = [await lookAt(all), await lookAt(least)]
  expect(found.report.alerts.map(({ rule, value }) => [rule, value])).toEqual(
    expect.arrayContaining([
      ['vulnerability', 2],
      ['dependencies-behind', 6],
    ]),
  )
  expect(found.report.alerts[0]?.message).toContain('fast-xml-parser, tar.')
  expect(found.report.dependencies?.updates).toMatchObject({ waiting: 9, overdue: 6 })
  expect(inOrder(found.history.daily.updates)).toEqual([{ seenAt: NOW, waiting: 9, overdue: 6 }])
  expect(inOrder(found.history.daily.vulnerabilities)).toMatchObject([
    { seenAt: NOW, runtime: { critical: 1 } },
  ])
  expect(without.history.daily.vulnerabilities.size).toBe(0)
  expect([found.asked, found.requests]).toEqual([1, without.requests])
})

test('within a day nothing is asked again, and what is not measured is said again', async () => {
  const first = await lookAt(least)
  const second = await lookAt(least, first.history)
  for (const { report } of [first, second]) {
    expect(report.notMeasured.map(({ why }) => why)).toEqual([
      'It needs `vulnerability-alerts: read`.',
      'It needs `pull-requests: read`.',
    ])
    expect(report).not.toHaveProperty('dependencies')
  }
  expect([first.asked, second.asked]).toEqual([1, 0])
})
