import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dependencyReplay } from '../../../src/core/backtest/dependency-replay.ts'
import type { UpdateRequest } from '../../../src/core/dependencies/dependencies.ts'
import {
  countsOfDay,
  type DailyCounts,
  mergeDailyCounts,
  noDailyCounts,
} from '../../../src/core/history/daily-counts.ts'
import { emptyHistory } from '../../../src/core/history/history.ts'
import { DAY } from '../../../src/core/model.ts'
import { defaultSettings } from '../../../src/core/settings/settings.ts'
import { assessHealth } from '../../../src/core/vitals/assess.ts'
import { isoTime } from '../../../src/core/words.ts'
import { anyDailyCounts } from '../../builders/daily-counts.ts'
import { anAlert } from '../../builders/dependencies.ts'
import { aQuestion } from '../../builders/histories.ts'
import { NOW } from '../../builders/runs.ts'

/** One entry a day, the last one today: the numbers of the grave alerts that are open; `undefined` for a day unread. */
function vulnerableDays(days: readonly (readonly number[] | undefined)[]): DailyCounts {
  return days
    .map((numbers, i) => {
      const at = NOW - (days.length - 1 - i) * DAY
      const alerts = numbers?.map((number) => anAlert({ number, createdAt: at }))
      const vulnerabilities = alerts ? { open: alerts.length, alerts } : 'failed'
      return countsOfDay(at, { dependencies: { vulnerabilities, updates: 'forbidden' } })
    })
    .reduce(mergeDailyCounts, noDailyCounts)
}

/** So many overdue pull requests, one entry a day, the last one today. */
function waitingDays(overdue: readonly number[]): DailyCounts {
  const request = (number: number, createdAt: number): UpdateRequest => ({ number, title: 'Bump', createdAt })
  return overdue
    .map((count, i) => {
      const at = NOW - (overdue.length - 1 - i) * DAY
      const requests = Array.from({ length: count }, (_, k) => request(k, at - 31 * DAY))
      const updates = { requests: [...requests, request(99, at - DAY)], unseen: 0 }
      return countsOfDay(at, { dependencies: { vulnerabilities: 'switched-off', updates } })
    })
    .reduce(mergeDailyCounts, noDailyCounts)
}

const replayOf = (daily: DailyCounts, given: Parameters<typeof aQuestion>[0] = {}) =>
  dependencyReplay({ daily }, aQuestion(given))

describe('the rules about dependencies', () => {
  test('are replayed from the first day that is remembered, with other thresholds beside', () => {
    const found = replayOf(vulnerableDays([undefined, undefined, [], [7], [7], [], [7, 8]]))
    expect(found).toEqual([
      {
        rule: 'vulnerability',
        title: 'Vulnerable dependencies are in use',
        unit: 'vulnerabilities',
        since: isoTime(NOW - 4 * DAY),
        current: { threshold: 1, raised: 2 },
        candidates: [
          { threshold: 2, raised: 1 },
          { threshold: 3, raised: 0 },
          { threshold: 5, raised: 0 },
          { threshold: 10, raised: 0 },
        ],
      },
    ])
  })

  test('raise one alert while it goes on, another for a newer vulnerability, and none over days unread', () => {
    const raised = (days: Parameters<typeof vulnerableDays>[0]) =>
      replayOf(vulnerableDays(days)).map(({ current }) => current.raised)
    expect(raised([[], [], []])).toEqual([0])
    expect(raised([[7], [7], [7]])).toEqual([1])
    expect(raised([[7], [7, 9], [7, 9]])).toEqual([2])
    expect(raised([[7], undefined, [7]])).toEqual([1])
  })

  test('count updates that have waited for long', () => {
    const [found] = replayOf(waitingDays([2, 4, 5, 5, 4, 5]))
    expect(found).toMatchObject({ rule: 'dependencies-behind', current: { threshold: 5, raised: 2 } })
    expect(found?.candidates).toContainEqual({ threshold: 3, raised: 1 })
  })

  test('are not replayed where nothing is remembered, nor where they are off, nor of what comes later', () => {
    expect(replayOf(noDailyCounts)).toEqual([])
    const settings = { ...defaultSettings, rules: { vulnerability: 'off' as const } }
    expect(replayOf(vulnerableDays([[7]]), { settings })).toEqual([])
    expect(replayOf(vulnerableDays([[7]]), { now: NOW - 1 })).toEqual([])
  })

  test('are part of what a health check replays, in the order of the rules', () => {
    const daily = mergeDailyCounts(vulnerableDays([[7]]), waitingDays([5]))
    const { tuning } = assessHealth({ ...emptyHistory, daily }, aQuestion({ suggestThresholds: true }))
    const known = tuning?.rules.filter(({ since }) => since !== undefined)
    expect(known?.map(({ rule }) => rule)).toEqual(['vulnerability', 'dependencies-behind'])
  })

  test('never raise more alerts than there were days', () => {
    const time = fc.integer({ min: NOW - 5 * DAY, max: NOW })
    fc.assert(
      fc.property(fc.array(anyDailyCounts({ name: fc.constant('a'), time }), { maxLength: 4 }), (parts) => {
        const daily = parts.reduce(mergeDailyCounts, noDailyCounts)
        const most = Math.max(daily.vulnerabilities.size, daily.updates.size)
        for (const { current, candidates } of replayOf(daily))
          for (const { raised } of [current, ...candidates]) expect(raised).toBeLessThanOrEqual(most)
      }),
      { numRuns: 50 },
    )
  })
})
