import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dashboardOf } from '../../../src/core/dashboard/dashboard.ts'
import { type Filter, rowsOf, viewOf } from '../../../src/core/dashboard/view.ts'
import { DAY, HOUR } from '../../../src/core/model.ts'
import { aDashboard, aDashboardQuestion } from '../../builders/dashboards.ts'
import { strangeHistory } from '../../builders/histories.ts'
import { aHistory, aRun, NOW } from '../../builders/runs.ts'

const everything: Filter = { workflowId: undefined, branch: 'all', days: 7 }

test('unfiltered, the page’s numbers are those of the health check, whatever the history', () => {
  fc.assert(
    fc.property(strangeHistory({ minRuns: 2 }), (history) => {
      const question = aDashboardQuestion(history)
      const { overall, signs } = question.health
      const view = viewOf(dashboardOf(question), everything)
      expect(view.runs).toBe(overall.runs)
      expect(view.final).toEqual(overall.successRate.final)
      expect(view.firstAttempt).toEqual(overall.successRate.firstAttempt)
      expect(view.duration.count).toBe(overall.duration.count)
      expect(view.duration.mean).toBe(overall.duration.meanSeconds)
      expect(view.duration.p95).toBe(overall.duration.p95Seconds)
      expect(view.queue.count).toBe(signs.time.queue.count)
      expect(view.queue.p50).toBe(signs.time.queue.p50Seconds)
      expect(view.cost).toBeCloseTo(signs.cost.total.price, 9)
      const { failures, reruns, superseded } = signs.cost
      expect(view.wasted).toBeCloseTo(failures.price + reruns.price + superseded.price, 9)
    }),
    { numRuns: 300 },
  )
})

test('by workflow they are those of the workflow', () => {
  fc.assert(
    fc.property(strangeHistory({ minRuns: 2 }), (history) => {
      const question = aDashboardQuestion(history)
      const dashboard = dashboardOf(question)
      for (const { id, runs, successRate } of question.health.workflows) {
        const view = viewOf(dashboard, { ...everything, workflowId: id })
        expect([view.runs, view.final]).toEqual([runs, successRate.final])
      }
    }),
    { numRuns: 100 },
  )
})

test('days add up to the whole, and so do the default branch and the others', () => {
  fc.assert(
    fc.property(strangeHistory({ minRuns: 2 }), fc.integer({ min: 1, max: 30 }), (history, days) => {
      const dashboard = aDashboard(history)
      const count = (filter: Partial<Filter>) => rowsOf(dashboard, { ...everything, days, ...filter }).length
      const view = viewOf(dashboard, { ...everything, days })
      expect(view.days.reduce((sum, day) => sum + day.runs, 0)).toBe(view.runs)
      expect(count({ branch: 'default' }) + count({ branch: 'other' })).toBe(view.runs)
      const named = dashboard.branches.map((name) => count({ branch: { name } }))
      expect(named.reduce((sum, some) => sum + some, 0)).toBe(view.runs)
    }),
    { numRuns: 100 },
  )
})

describe('failures', () => {
  const failed = (id: number, hoursAgo: number) =>
    aRun({ id, createdAt: NOW - hoursAgo * HOUR, endings: ['failure'] })
  // NOW is at noon, UTC.
  const board = aDashboard(aHistory([failed(1, 11), failed(2, 13), failed(3, 25)]))

  test('of today are those since midnight UTC, beside those of the last 24 hours', () => {
    const { today, lastDay } = viewOf(board, everything)
    expect([today.good, lastDay.good]).toEqual([1, 2])
  })

  test('of a pull request from a branch called like ours are not ours', () => {
    const fork = { ...failed(4, 2), event: 'pull_request', branch: 'main', fromFork: true }
    const dashboard = aDashboard(aHistory([failed(1, 11), fork]))
    expect(rowsOf(dashboard, { ...everything, branch: 'default' }).map(([id]) => id)).toEqual([1])
    expect(dashboard.branches).toEqual(['main', 'main (pull request)'])
  })
})

test('days without a run are there, back to where runs are known and no further', () => {
  const history = { ...aHistory([aRun({ id: 1, createdAt: NOW - 2 * DAY })]), covered: [] }
  const dates = viewOf(aDashboard(history), { ...everything, days: 90 }).days.map(({ date }) => date)
  expect(dates).toHaveLength(8)
  expect(dates.at(-1)).toBe('2026-11-20')
})
