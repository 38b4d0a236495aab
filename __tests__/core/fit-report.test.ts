import { expect, test } from '@jest/globals'
import { fitReport } from '../../src/core/reports/fit-report.ts'
import { assessHealth } from '../../src/core/vitals/assess.ts'
import { aHistory, aRun, NOW } from '../builders/runs.ts'

const runs = Array.from({ length: 3000 }, (_, i) =>
  aRun({ id: i + 1, workflowId: 1 + (i % 300), createdAt: NOW - 600 - i, endings: ['failure'] }),
)
const report = assessHealth(aHistory(runs), {
  repository: 'o/r',
  repositoryUrl: 'https://github.com/o/r',
  defaultBranch: 'main',
  now: NOW,
  lookbackDays: 7,
  thresholds: {
    maxFailures: 3,
    failureWindowHours: 24,
    minSuccessRate: 90,
    maxConsecutiveFailures: 3,
    maxDurationIncrease: 50,
    minRuns: 5,
  },
  includes: () => true,
  gaps: [],
  runsMissing: false,
})

test.each([10_000, 20_000, 50_000, 100_000, 200_000, 400_000])(
  'a report of 300 red workflows fits into %i characters, and says what was left out',
  (max) => {
    const text = fitReport(report, max)
    expect(text.length).toBeLessThanOrEqual(max)
    const cut = JSON.parse(text)
    expect(cut.status).toBe('unhealthy')
    expect(cut.overall.successRate).toEqual(report.overall.successRate)
    expect(cut.leftOut.length).toBeGreaterThan(0)
  },
)

test('a report that fits is left whole', () => {
  expect(fitReport(report, 10_000_000)).toBe(JSON.stringify(report))
})
