import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { attemptKey } from '../../src/core/history/history.ts'
import type { Run } from '../../src/core/model.ts'
import { fitReport } from '../../src/core/reports/fit-report.ts'
import type { HealthReport } from '../../src/core/reports/health.ts'
import { outputJson } from '../../src/core/reports/output-json.ts'
import { assessHealth } from '../../src/core/vitals/assess.ts'
import { aQuestion, strangeHistory } from '../builders/histories.ts'
import { aHistory, aRun, NOW } from '../builders/runs.ts'

/** What the numbers of a whole repository take with the longest names that GitHub allows. */
const FLOOR = 4_000

const runs = Array.from({ length: 3000 }, (_, i) =>
  aRun({ id: i + 1, workflowId: 1 + (i % 300), createdAt: NOW - 600 - i, endings: ['failure'] }),
)
const report = assessHealth(aHistory(runs), aQuestion())

test.each([4_000, 10_000, 20_000, 50_000, 100_000, 200_000, 400_000])(
  'a report of 300 red workflows fits into %i characters, and says what was left out',
  (max) => {
    const text = fitReport(report, max)
    expect(text.length).toBeLessThanOrEqual(max)
    const cut: HealthReport = JSON.parse(text)
    expect(cut.status).toBe('unhealthy')
    expect(cut.overall.successRate).toEqual(report.overall.successRate)
    expect(cut.leftOut?.length).toBeGreaterThan(0)
  },
)

test('a report that fits is left whole, to the last character', () => {
  const whole = outputJson(report)
  const { length } = whole
  expect(fitReport(report, length) === whole).toBe(true)
  expect(JSON.parse(fitReport(report, length - 1)).leftOut).toEqual(['trend'])
})

test('the worst is left out last', () => {
  const kept = (max: number): HealthReport => JSON.parse(fitReport(report, max))
  const [many, few, fewest] = [kept(200_000), kept(50_000), kept(4_500)]
  expect(many.workflows).toEqual(report.workflows.slice(0, many.workflows.length))
  expect(fewest.alerts).toEqual(report.alerts.slice(0, 3))
  expect([many, few, fewest].map((cut) => cut.workflows.length)).toEqual([50, 5, 0])
  expect([many, few, fewest].map((cut) => cut.alerts.length)).toEqual([50, 50, 3])
})

describe('hostile is a report with', () => {
  const long = '"\u0000💥\ud800'.repeat(500)
  const [first = aRun()] = runs
  const jobs = Array.from({ length: 1_000 }, (_, id) => ({
    id,
    name: long.slice(0, 100),
    conclusion: 'failure' as const,
    startedAt: 1,
    completedAt: 2,
    failedStep: long.slice(0, 100),
  }))
  const gap = { what: long, why: long }
  const branch = '"'.repeat(255)
  const on = (run: Run) => ({ ...run, branch })

  test.each<[string, HealthReport]>([
    ['a workflow of an endless name', assessHealth(named(long), aQuestion())],
    [
      'a run of endless jobs',
      assessHealth({ ...aHistory([first]), jobs: new Map([[attemptKey(1, 1), jobs]]) }, aQuestion()),
    ],
    ['endless gaps', assessHealth(aHistory([first]), aQuestion({ gaps: [gap, gap] }))],
    ['ten thousand gaps', { ...report, notMeasured: Array(10_000).fill({ what: 'a', why: 'b' }) }],
    [
      'the longest names that GitHub allows',
      assessHealth(
        aHistory(runs.map(on)),
        aQuestion({
          defaultBranch: branch,
          repository: `${'o'.repeat(39)}/${'r'.repeat(100)}`,
          repositoryUrl: `https://github.example.com/${'o'.repeat(39)}/${'r'.repeat(100)}`,
        }),
      ),
    ],
  ])('%s, and fits all the same', (_, hostile) => {
    for (const max of [FLOOR, 10_000, 50_000, 200_000]) {
      const text = fitReport(hostile, max)
      expect(text.length).toBeLessThanOrEqual(max)
      expect(JSON.parse(text)).toMatchObject({ status: hostile.status, schemaVersion: 1 })
    }
  })

  test('endless jobs, and loses those before the incidents they are of', () => {
    const history = { ...aHistory([first]), jobs: new Map([[attemptKey(1, 1), jobs]]) }
    const cut: HealthReport = JSON.parse(fitReport(assessHealth(history, aQuestion()), 20_000))
    expect(cut.overall.recovery.open).toMatchObject([{ failedRuns: 1 }])
    expect(cut.overall.recovery.open[0]).not.toHaveProperty('failedJobs')
    expect(cut.workflows).toHaveLength(1)
    expect(cut.leftOut?.slice(-1)).toEqual(['failed jobs'])
  })

  function named(name: string) {
    const history = aHistory(runs.filter(({ workflowId }) => workflowId <= 10))
    return {
      ...history,
      workflows: new Map([...history.workflows].map(([id, seen]) => [id, { ...seen, name }])),
    }
  }
})

test('what is said to be left out is just what is missing', () => {
  const anyReport = strangeHistory().map((history) => assessHealth(history, aQuestion()))
  fc.assert(
    fc.property(anyReport, fc.integer({ min: FLOOR, max: 30_000 }), (whole, max) => {
      const text = fitReport(whole, max)
      expect(text.length).toBeLessThanOrEqual(max)
      const cut: HealthReport = JSON.parse(text)
      const { leftOut = [], ...kept } = cut
      const said = leftOut.join()
      const isShorter = (list: (of: Omit<HealthReport, 'leftOut'>) => readonly unknown[]) =>
        list(kept).length < list(whole).length
      expect(leftOut.length > 0).toBe(JSON.stringify(kept) !== JSON.stringify(whole))
      expect(said.includes('trend')).toBe(isShorter(({ trend }) => trend))
      expect(said.includes('workflows')).toBe(isShorter(({ workflows }) => workflows))
      if (isShorter(({ alerts }) => alerts)) expect(said).toContain('alerts')
      if (isShorter(({ overall }) => overall.recovery.open)) expect(said).toContain('open incidents')
    }),
    { numRuns: 100 },
  )
})

test('a cut that takes nothing away is not said', () => {
  const small = assessHealth(aHistory([aRun(), aRun({ id: 2, workflowId: 2 })]), aQuestion())
  expect(JSON.parse(fitReport(small, 0)).leftOut).toEqual([
    'trend',
    'signs, coverage and dependencies',
    'workflows, and alerts beyond 3',
    'KPIs',
  ])
})

test('with less than it needs it gives the least it can, and no broken JSON', () => {
  const least = fitReport(report, 0)
  expect(least.length).toBeLessThan(FLOOR)
  expect(JSON.parse(least)).toMatchObject({ status: 'unhealthy', workflows: [], alerts: [], trend: [] })
})
