import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dashboardOf } from '../../../src/core/dashboard/dashboard.ts'
import { type Filter, isAsked } from '../../../src/core/dashboard/filter.ts'
import { branchName } from '../../../src/core/dashboard/page-runs.ts'
import { viewOf } from '../../../src/core/dashboard/view.ts'
import type { History } from '../../../src/core/history/history.ts'
import { DAY, HOUR } from '../../../src/core/model.ts'
import type { Dashboard } from '../../../src/core/reports/dashboard.ts'
import type { Kpi } from '../../../src/core/reports/kpi.ts'
import { assessHealth } from '../../../src/core/vitals/assess.ts'
import { aDashboard, aDashboardQuestion } from '../../builders/dashboards.ts'
import { historyOfFailures } from '../../builders/failures.ts'
import { aQuestion, strangeHistory } from '../../builders/histories.ts'
import { aHistory, aRun, NOW } from '../../builders/runs.ts'

const everything: Filter = { workflowId: undefined, branch: 'all', days: 7 }

/** Without their past, which a page does not show. */
const figures = (kpis: readonly Kpi[]) =>
  kpis
    .filter(({ id }) => id !== 'coverage' && id !== 'satisfaction')
    .map(({ windows: _, ...figure }) => figure)

/**
 * Runs that do not count tell a health check what became of alerts all the same: those from before the times of which all
 * are known, of the future, or that are gone. A page does not know them.
 */
function withoutUncounted(history: History): History {
  const { runs } = aDashboard(history)
  const shown = new Set(runs.map(([id]) => id))
  const oldest = runs[0]?.[6] ?? Number.POSITIVE_INFINITY
  const known = [...history.raised].filter(([, { runId }]) => runId === undefined || shown.has(runId))
  return {
    ...history,
    raised: new Map(known),
    runs: new Map([...history.runs].filter(([id, { createdAt }]) => shown.has(id) || createdAt < oldest)),
  }
}

test('unfiltered, the page’s numbers are those of the health check, whatever the history', () => {
  fc.assert(
    fc.property(strangeHistory({ minRuns: 2 }), (strange) => {
      const history = withoutUncounted(strange)
      const question = aDashboardQuestion(history)
      const { overall, signs, kpis } = question.health
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
      expect(view.kpis).toEqual(figures(kpis))
      expect(view.state).toBe(overall.onDefaultBranch.state)
      expect(view.broken).toHaveLength(overall.recovery.open.length)
    }),
    { numRuns: 2000 },
  )
})

const anyFilter = fc.record({
  workflowId: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  branch: fc.oneof(
    fc.constantFrom<Filter['branch']>('all', 'default', 'other'),
    // One of those that there are, by its place.
    fc.nat({ max: 7 }),
  ),
  days: fc.constantFrom(1, 7, 14, 30),
})

/** What is left of a history if nothing else ever ran; of all of it, all runs are known. */
function restricted(history: History, board: Dashboard, filter: Filter): History {
  const { workflowId, branch } = filter
  const shown = new Set(board.runs.map(([id]) => id))
  const runs = new Map([...history.runs].filter(([id, run]) => shown.has(id) && isAsked(run, filter, board)))
  const raised = [...history.raised].filter(
    ([, alert]) =>
      (workflowId === undefined || alert.workflowId === workflowId) &&
      (branch === 'all' || runs.has(alert.runId ?? -1)),
  )
  const isWhole = workflowId === undefined && branch === 'all'
  return {
    ...history,
    ...{ runs, raised: new Map(raised), covered: [{ from: 0, to: NOW }] },
    opinions: isWhole ? history.opinions : undefined,
    daily: isWhole ? history.daily : { ...history.daily, opinions: new Map() },
  }
}

test('filtered, they are those of a health check that knows of nothing else', () => {
  fc.assert(
    fc.property(strangeHistory({ minRuns: 3 }), anyFilter, (history, { branch, ...rest }) => {
      const board: Dashboard = JSON.parse(JSON.stringify(aDashboard(history)))
      const name = board.branches[typeof branch === 'number' ? branch % board.branches.length : -1]
      const filter = { ...rest, branch: typeof branch === 'number' ? { name: name ?? 'main' } : branch }
      const view = viewOf(board, filter)
      const question = aQuestion({ lookbackDays: filter.days })
      const { overall, kpis, signs } = assessHealth(restricted(history, board, filter), question)
      expect([view.runs, view.final, view.firstAttempt]).toEqual([
        ...[overall.runs, overall.successRate.final, overall.successRate.firstAttempt],
      ])
      expect([view.duration.count, view.duration.mean, view.duration.p50]).toEqual([
        ...[overall.duration.count, overall.duration.meanSeconds, overall.duration.p50Seconds],
      ])
      expect([view.queue.count, view.queue.p50]).toEqual([
        ...[signs.time.queue.count, signs.time.queue.p50Seconds],
      ])
      const whoIsRed = (all: typeof view.red) =>
        all.map(({ workflowId, branch }) => `${workflowId} ${branch}`).toSorted()
      expect(whoIsRed(view.red)).toEqual(whoIsRed(view.broken))
      expect(whoIsRed(viewOf({ ...board, broken: [] }, filter).red)).toEqual(whoIsRed(view.broken))
      const isFix = ({ id }: Kpi) => id === 'time-to-fix'
      if (filter.branch === 'all' || filter.branch === 'default') {
        expect(view.kpis).toEqual(figures(kpis))
        expect(view.state).toBe(overall.onDefaultBranch.state)
        expect(view.broken.map(({ since }) => since)).toEqual(
          overall.recovery.open.map(({ since }) => since).toSorted(),
        )
        return
      }
      // Of other branches a health check tells how they recovered line by line.
      const others = (all: readonly Kpi[]) => figures(all).filter((kpi) => !isFix(kpi))
      expect(others(view.kpis)).toEqual(others(kpis))
      const lines = signs.recovery.filter((line) => line.branch !== 'main')
      const closed = lines.reduce((sum, line) => sum + line.closed.count, 0)
      const seconds = lines.reduce((sum, line) => sum + line.closed.count * (line.closed.meanSeconds ?? 0), 0)
      const fix = view.kpis.find(isFix)
      expect(fix?.of.count).toBe(closed)
      expect(fix?.value ?? 0).toBeCloseTo(closed === 0 ? 0 : seconds / closed, 6)
    }),
    { numRuns: 200 },
  )
})

test('by workflow they are those of the workflow', () => {
  fc.assert(
    fc.property(strangeHistory({ minRuns: 2 }), (history) => {
      const question = aDashboardQuestion(history)
      const board = dashboardOf(question)
      for (const { id, runs, successRate, onDefaultBranch } of question.health.workflows) {
        const view = viewOf(board, { ...everything, workflowId: id })
        expect([view.runs, view.final, view.state]).toEqual([
          ...[runs, successRate.final, onDefaultBranch.state],
        ])
      }
    }),
    { numRuns: 100 },
  )
})

test('days add up to the whole, and so do the default branch and the others', () => {
  fc.assert(
    fc.property(strangeHistory({ minRuns: 2 }), fc.integer({ min: 1, max: 30 }), (history, days) => {
      const board = aDashboard(history)
      const seen = (filter: Partial<Filter>) => viewOf(board, { ...everything, days, ...filter }).seen.length
      const view = viewOf(board, { ...everything, days })
      expect(seen({ branch: 'default' }) + seen({ branch: 'other' })).toBe(view.runs)
      const nameless = view.seen.filter(({ branch }) => branch === undefined).length
      const named = board.branches.map((name) => seen({ branch: { name } }))
      expect(named.reduce((sum, some) => sum + some, 0) + nameless).toBe(seen({ branch: 'other' }))
      const known = viewOf({ ...board, runsFrom: '2026-01-01T00:00:00Z' }, { ...everything, days })
      expect(known.days.reduce((sum, day) => sum + day.runs, 0)).toBe(view.runs)
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

  test('are counted cause by cause, as far as they are looked at', () => {
    const board = aDashboard(
      historyOfFailures([
        { hoursAgo: 100, ends: 'a' },
        { hoursAgo: 30, ends: 'b' },
        { hoursAgo: 26, ends: 'a' },
        { hoursAgo: 2, ends: 'a' },
      ]),
    )
    const counts = (filter: Partial<Filter>) =>
      board.failures.map(({ fingerprint }, i) => [
        ...[fingerprint, viewOf(board, { ...everything, ...filter }).failedJobs[i]],
      ])
    expect(counts({})).toEqual(board.failures.map(({ fingerprint, count }) => [fingerprint, count]))
    expect(counts({ days: 1 })).toEqual([
      ['a', 1],
      ['b', 0],
    ])
    expect(counts({ branch: 'other' }).map(([, count]) => count)).toEqual([0, 0])
  })

  test('of a pull request from a branch called like ours are not ours', () => {
    const fork = { ...failed(4, 2), event: 'pull_request', branch: 'main', fromFork: true }
    const dashboard = aDashboard(aHistory([failed(1, 11), fork]))
    const of = (branch: Filter['branch']) => viewOf(dashboard, { ...everything, branch }).seen
    expect(of('default').map(({ id }) => id)).toEqual([1])
    expect(of({ name: 'main' }).map((run) => [run.id, branchName(run, 'main')])).toEqual([
      [4, 'main (pull request)'],
    ])
  })
})

test('days without a run are there, back to where runs are known and no further', () => {
  const history = { ...aHistory([aRun({ id: 1, createdAt: NOW - 2 * DAY })]), covered: [] }
  const dates = viewOf(aDashboard(history), { ...everything, days: 90 }).days.map(({ date }) => date)
  expect(dates).toHaveLength(8)
  expect(dates.at(-1)).toBe('2026-11-20')
})
