import { describe, expect, test } from '@jest/globals'
import type { History } from '../../../src/core/history/history.ts'
import { DAY, HOUR } from '../../../src/core/model.ts'
import { kpiIds } from '../../../src/core/reports/kpi.ts'
import { assessHealth } from '../../../src/core/vitals/assess.ts'
import { isoTime } from '../../../src/core/words.ts'
import { aQuestion } from '../../builders/histories.ts'
import { aHistory, aRun, NOW } from '../../builders/runs.ts'

const WEEK = 7 * DAY

/** A run every five hours, every sixth of which failed, known without a hole for so many days. */
function history(days: number, knownDays = days): History {
  const count = Math.floor((days * DAY) / (5 * HOUR))
  const runs = Array.from({ length: count }, (_, i) =>
    aRun({
      id: count - i,
      createdAt: NOW - 1000 - i * 5 * HOUR,
      sha: `${i}`,
      endings: [i % 6 === 0 ? 'failure' : 'success'],
    }),
  )
  return {
    ...aHistory(runs),
    covered: [{ from: NOW - knownDays * DAY, to: NOW }],
    raised: new Map(
      runs.map((run) => [
        `${run.id}`,
        { rule: 'x', workflowId: 10, at: run.createdAt + 900, causedAt: run.createdAt + 300, runId: run.id },
      ]),
    ),
    coverage: new Map(
      [1, 8, 15, 22].map((age) => {
        const at = NOW - age * DAY
        return [at, { at, sha: 'a', covered: 80 + age, total: 200, what: 'lines' }]
      }),
    ),
  }
}

const kpisAt = (known: History, now: number) => assessHealth(known, aQuestion({ now })).kpis

describe('the windows of a KPI', () => {
  test('are what a health check at the end of each would have said', () => {
    const known = history(60)
    const kpis = kpisAt(known, NOW)
    for (const { id, windows = [] } of kpis.filter(({ id }) => id !== 'satisfaction')) {
      expect(windows).toHaveLength(8)
      for (const [i, window] of windows.entries()) {
        const end = NOW - (7 - i) * WEEK
        const then = kpisAt(known, end).find((kpi) => kpi.id === id)
        expect([id, i, window.from, window.value, window.count]).toEqual([
          ...[id, i, isoTime(end - WEEK)],
          ...[then?.state === 'not-enough-data' ? undefined : then?.value, then?.of.count],
        ])
      }
    }
  })

  test.each([
    [60, 60, 8],
    [60, 30, 4],
    [60, 21, 3],
    [60, 20, undefined],
    [60, 0, undefined],
  ])('of %i days, known for %i, are %s', (days, knownDays, expected) => {
    const [successRate] = kpisAt(history(days, knownDays), NOW)
    expect(successRate?.windows?.length).toBe(expected)
  })

  test('have a count and no value where there was too little', () => {
    const known = history(10, 30)
    const [successRate] = kpisAt(known, NOW)
    expect(successRate?.windows?.map(({ value, count }) => [value !== undefined, count > 0])).toEqual([
      [false, false],
      [false, false],
      [true, true],
      [true, true],
    ])
  })

  test('are absent of satisfaction, which has no past', () => {
    const kpi = kpisAt(history(60), NOW).find(({ id }) => id === 'satisfaction')
    expect(kpi).not.toHaveProperty('windows')
    expect(kpiIds).toContain(kpi?.id)
  })
})
