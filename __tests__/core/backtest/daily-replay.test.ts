import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dailyReplay } from '../../../src/core/backtest/daily-replay.ts'
import { historyAt } from '../../../src/core/backtest/history-at.ts'
import { type History, scheduleKey } from '../../../src/core/history/history.ts'
import { DAY, HOUR, type Job } from '../../../src/core/model.ts'
import { defaultSettings } from '../../../src/core/settings/settings.ts'
import { assessHealth } from '../../../src/core/vitals/assess.ts'
import { aQuestion, strangeHistory, textOf } from '../../builders/histories.ts'
import { aJob, historyWith, type RunWithJobs } from '../../builders/jobs.ts'
import { aRun, NOW } from '../../builders/runs.ts'

/** Six runs a day for six weeks, each with what `jobs` makes of its age in days. */
function history(jobs: (age: number, id: number) => Partial<Job>): History {
  const runs = Array.from({ length: 6 * 42 }, (_, i): RunWithJobs => {
    const createdAt = NOW - 2 * HOUR - i * 4 * HOUR
    const run = aRun({ id: 1000 - i, createdAt, sha: `sha${i}` })
    const job = aJob({ id: 1000 - i, startedAt: createdAt + 5, ...jobs((NOW - createdAt) / DAY, i) })
    return [run, [job]]
  })
  return { ...historyWith(...runs), covered: [{ from: NOW - 42 * DAY, to: NOW }] }
}

const replayOf = (known: History, given: Parameters<typeof aQuestion>[0] = {}) => {
  const { days, rules } = dailyReplay(known, aQuestion(given))
  const raised = Object.fromEntries(rules.map(({ rule, current }) => [rule, current.raised]))
  return { days, rules, raised }
}

/** Failed in runs that passed. */
const tolerated = { conclusion: 'failure' } as const

describe('looking once a day', () => {
  test('an alert that goes on is one, and one that comes again another', () => {
    expect(replayOf(history(() => ({}))).raised).toMatchObject({ 'silent-failure': 0, performance: 0 })
    expect(replayOf(history((age) => (age < 5 ? tolerated : {}))).raised['silent-failure']).toBe(1)
    const twice = (age: number) => (age < 3 || (age > 14 && age < 16) ? tolerated : {})
    expect(replayOf(history(twice)).raised['silent-failure']).toBe(2)
  })

  test('other thresholds raise it less often', () => {
    const { rules } = replayOf(history((age) => (age > 1 && age < 1.5 ? tolerated : {})))
    const silent = rules.find(({ rule }) => rule === 'silent-failure')
    expect(silent?.current).toEqual({ threshold: 1, raised: 1 })
    expect(silent?.candidates.map(({ threshold, raised }) => [threshold, raised])).toEqual([
      ...[
        [2, 1],
        [3, 1],
        [4, 0],
        [5, 0],
        [7, 0],
        [10, 0],
      ],
    ])
  })

  test('a job that became slower is seen when enough runs show it', () => {
    const slower = (age: number) => ({ completedAt: NOW - age * DAY + 5 + (age < 10 ? 390 : 300) })
    expect(replayOf(history(slower)).raised.performance).toBe(1)
  })

  test.each([
    [42, 21],
    [20, 14],
    [7, 1],
    [6, 0],
  ])('with %i days known of the runs, on %i days', (knownDays, days) => {
    const known = { ...history(() => ({})), covered: [{ from: NOW - knownDays * DAY, to: NOW }] }
    expect(replayOf(known).days).toBe(days)
  })

  test('a schedule that fell silent is seen, where it had been seen by then and is active today', () => {
    const [path, schedules] = ['.github/workflows/10.yml', [{ cron: '0 */6 * * *' }]]
    const known = history(() => ({}))
    const nightly = [...known.runs.values()].filter(({ createdAt }) => createdAt < NOW - 6 * DAY)
    const scheduled = (given: { readonly state: string; readonly seenDaysAgo: number }): History => ({
      ...known,
      runs: new Map(nightly.map((run) => [run.id, { ...run, event: 'schedule' }])),
      files: new Map([[path, { seenAt: NOW, file: { events: ['schedule'], schedules, jobs: [] } }]]),
      listed: new Map([
        [10, { id: 10, name: 'CI', path, state: given.state, createdAt: NOW - 99 * DAY, seenAt: NOW }],
      ]),
      schedules: new Map([[scheduleKey(path, schedules), { from: NOW - given.seenDaysAgo * DAY, to: NOW }]]),
    })
    const raised = (given: Parameters<typeof scheduled>[0]) =>
      replayOf(scheduled(given)).raised['stale-schedule']
    expect(raised({ state: 'active', seenDaysAgo: 40 })).toBe(1)
    expect(raised({ state: 'disabled_manually', seenDaysAgo: 40 })).toBe(0)
    expect(raised({ state: 'active', seenDaysAgo: -1 })).toBe(0)
  })

  test('a rule that is off is not replayed, nor one that cannot be', () => {
    const settings = { ...defaultSettings, rules: { 'flaky-job': 'off' as const } }
    const { rules } = replayOf(
      history(() => ({})),
      { settings },
    )
    expect(rules.map(({ rule }) => rule)).toEqual([
      ...[
        'stale-schedule',
        'silent-failure',
        'performance',
        'coverage-drop',
        'runner-trouble',
        'deprecation',
      ],
    ])
  })
})

describe('the history at a moment', () => {
  const moment = fc.integer({ min: NOW - 40 * DAY, max: NOW + DAY })

  test('has nothing that came later', () => {
    fc.assert(
      fc.property(strangeHistory({ minRuns: 1 }), moment, (known, at) => {
        const then = historyAt(known, at)
        for (const { createdAt, attempts } of then.runs.values()) {
          expect(createdAt).toBeLessThanOrEqual(at)
          for (const { startedAt, updatedAt } of attempts)
            expect(Math.max(startedAt, updatedAt)).toBeLessThanOrEqual(at)
        }
        for (const key of then.jobs.keys()) {
          const [id = 0, number] = key.split('/').map(Number)
          const attempt = then.runs.get(id)?.attempts.find((one) => one.number === number)
          expect(attempt?.conclusion).toBeDefined()
        }
      }),
    )
  })

  test('is the same when it is asked for again, and a health check can be made of it', () => {
    fc.assert(
      fc.property(strangeHistory(), moment, (known, at) => {
        const then = historyAt(known, at)
        expect(textOf(historyAt(then, at))).toBe(textOf(then))
        assessHealth(then, aQuestion({ now: at, suggestThresholds: true }))
      }),
      { numRuns: 30 },
    )
  })
})
