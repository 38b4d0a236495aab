import { describe, expect, test } from '@jest/globals'
import { countsOfDay, mergeDailyCounts, noDailyCounts } from '../../../src/core/history/daily-counts.ts'
import type { History } from '../../../src/core/history/history.ts'
import { DAY, HOUR } from '../../../src/core/model.ts'
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

  describe('of satisfaction', () => {
    const opinions = (up: number) => ({ issues: 9, reactions: { '+1': up, '-1': 3 }, rejected: 0 })
    /** Seen so many days ago, with so many thumbs up; the newest is what is known now. */
    const satisfaction = (...sights: readonly (readonly [daysAgo: number, up: number])[]) => {
      const [, up = 0] = sights.at(-1) ?? []
      const known: History = {
        ...history(60),
        opinions: { seenAt: NOW, ...opinions(up) },
        daily: sights
          .map(([daysAgo, ups]) => countsOfDay(NOW - daysAgo * DAY, { opinions: opinions(ups) }))
          .reduce(mergeDailyCounts, noDailyCounts),
      }
      return kpisAt(known, NOW).find(({ id }) => id === 'satisfaction')
    }

    test('have what all reactions said when each was last looked at, since that is known', () => {
      const kpi = satisfaction([24, 0], [20, 1], [16, 3], [9, 3], [8, 9], [0, 9])
      expect(kpi?.windows?.map(({ from, value, count }) => [from, value, count])).toEqual([
        [isoTime(NOW - 4 * WEEK), 1, 3],
        [isoTime(NOW - 3 * WEEK), 3, 6],
        [isoTime(NOW - 2 * WEEK), 4, 12],
        [isoTime(NOW - WEEK), 4, 12],
      ])
      expect(kpi).toMatchObject({ value: 4, previous: { value: 4, count: 12 }, trend: 'same' })
    })

    test('have no value where nobody looked, nor where too few said something', () => {
      const kpi = satisfaction([24, 3], [9, 3], [0, 0])
      expect(kpi?.windows?.map(({ value, count }) => [value, count])).toEqual([
        [3, 6],
        [undefined, 0],
        [3, 6],
        [1, 3],
      ])
      expect(kpi).toMatchObject({ value: 1, trend: 'worse' })
    })

    test('are absent where fewer than three are known', () => {
      expect(satisfaction([8, 3], [0, 9])).not.toHaveProperty('windows')
      expect(satisfaction([8, 3], [0, 9])).toMatchObject({
        trend: 'better',
        previous: { value: 3, count: 6 },
      })
      expect(satisfaction([0, 9])).not.toHaveProperty('trend')
    })
  })
})
