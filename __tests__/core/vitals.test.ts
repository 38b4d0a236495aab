import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  type Conclusion,
  DAY,
  durationOf,
  HOUR,
  MINUTE,
  onDefaultBranch,
  type Run,
} from '../../src/core/model.ts'
import { assessHealth, type Question } from '../../src/core/vitals/assess.ts'
import { durationsOf, percentile } from '../../src/core/vitals/durations.ts'
import { failuresInARow, redStretches } from '../../src/core/vitals/incidents.ts'
import { measure } from '../../src/core/vitals/measures.ts'
import { rateOf } from '../../src/core/vitals/rate.ts'
import { lengthInWords, percentInWords, rateInWords, thousands } from '../../src/core/words.ts'
import { aQuestion, withoutTargets } from '../builders/histories.ts'
import { aHistory, anAttempt, anyHistory, aRun, NOW } from '../builders/runs.ts'

describe('a rate', () => {
  test.each([
    // Brown, Cai & DasGupta, "Interval Estimation for a Binomial Proportion", 2001, and textbooks after it.
    [8, 10, 49.02, 94.33],
    [0, 10, 0, 27.75],
    [10, 10, 72.25, 100],
    [81, 263, 25.53, 36.62],
  ])('of %i in %i has the published Wilson interval', (good, total, low, high) => {
    const rate = rateOf(good, total)
    expect(rate.low).toBeCloseTo(low, 1)
    expect(rate.high).toBeCloseTo(high, 1)
  })

  test('lies in its interval, and grows with every success', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (good, bad) => {
        fc.pre(good + bad > 0)
        const { percent = -1, low = 101, high = -1 } = rateOf(good, good + bad)
        expect(0 <= low && low <= percent && percent <= high && high <= 100).toBe(true)
        expect(rateOf(good + 1, good + bad + 1).percent).toBeGreaterThanOrEqual(percent)
      }),
    )
  })

  test('of nothing is nothing', () => {
    expect(rateOf(0, 0)).toEqual({ good: 0, total: 0, percent: undefined, low: undefined, high: undefined })
    expect(rateInWords(rateOf(0, 0))).toBe('no data')
  })
})

test('percentiles are those of a spreadsheet', () => {
  expect(percentile([15, 20, 35, 40, 50], 40)).toBe(29)
  expect(percentile([1, 2, 3, 4], 50)).toBe(2.5)
  expect(percentile([7], 95)).toBe(7)
  expect(percentile([], 50)).toBeUndefined()
  expect(durationsOf([30, 10, 20])).toMatchObject({ count: 3, mean: 20, p50: 20, p95: 29 })
})

describe('words', () => {
  test.each([
    [0, '0 s'],
    [59.4, '59 s'],
    [60, '1 min'],
    [3599.6, '1 h'],
    [2 * HOUR + 10 * MINUTE + 59, '2 h 10 min'],
    [4 * DAY + 20 * MINUTE, '4 d'],
  ])('%d seconds are %s', (seconds, words) => expect(lengthInWords(seconds)).toBe(words))

  test('less than all is never 100 %, and more than none never 0 %', () => {
    expect([percentInWords(99.97), percentInWords(100), percentInWords(0.01), percentInWords(0)]).toEqual([
      '> 99.9 %',
      '100 %',
      '< 0.1 %',
      '0 %',
    ])
    expect(rateInWords(rateOf(4999, 5000))).toBe('> 99.9 % of 5,000')
    expect(thousands(1_234_567)).toBe('1,234,567')
  })
})

describe('what counts', () => {
  test.each([
    ['cancelled', 0, 0],
    ['skipped', 0, 0],
    ['neutral', 0, 0],
    ['stale', 0, 0],
    ['action_required', 0, 0],
    ['unknown', 0, 0],
    [undefined, 0, 0],
    ['success', 1, 1],
    ['failure', 0, 1],
    ['timed_out', 0, 1],
    ['startup_failure', 0, 1],
  ] as const)('a run that ended as %s is %i good of %i judged', (ending, good, total) => {
    expect(measure([aRun({ endings: [ending] })]).final).toMatchObject({ good, total })
  })

  test('a time-out recorded as cancelled counts as a failure, and as timed_out', () => {
    const run = aRun({ attempts: [anAttempt({ conclusion: 'cancelled', hitTimeLimit: true })] })
    const { final, conclusions } = measure([run])
    expect(final).toMatchObject({ good: 0, total: 1 })
    expect(conclusions).toMatchObject({ timed_out: 1, cancelled: 0 })
  })

  test('a green rerun does not hide the red first attempt', () => {
    const measures = measure([aRun({ endings: ['failure', 'success'] }), aRun({ id: 2 })])
    expect(measures).toMatchObject({
      attempts: 3,
      passedOnRerun: 1,
      final: { good: 2 },
      firstAttempt: { good: 1, total: 2 },
    })
  })

  test('a first attempt that is not known is counted as not known', () => {
    const measures = measure([aRun({ attempts: [anAttempt({ number: 3 })] })])
    expect(measures).toMatchObject({
      attempts: 3,
      firstAttemptUnknown: 1,
      firstAttempt: { total: 0 },
      final: { good: 1 },
    })
  })

  test('an attempt that executed nothing has no duration', () => {
    expect(durationOf(anAttempt({ startedAt: 10, updatedAt: 10 }))).toBeUndefined()
    expect(durationOf(anAttempt({ startedAt: 10, updatedAt: 5 }))).toBeUndefined()
    expect(durationOf(anAttempt({ startedAt: 10, updatedAt: 99, conclusion: undefined }))).toBeUndefined()
    expect(durationOf(anAttempt({ startedAt: 10, updatedAt: 99 }))).toBe(89)
  })

  test.each([
    ['a push to it', {}, true],
    ['a schedule', { event: 'schedule' }, true],
    ['a fork’s branch of the same name', { fromFork: true }, false],
    ['a pull request from it', { event: 'pull_request' }, false],
    ['a pull_request_target', { event: 'pull_request_target' }, false],
    ['another branch', { branch: 'Main' }, false],
    ['no branch', { branch: undefined }, false],
  ])('%s: on the default branch %#', (_, given, expected) => {
    expect(onDefaultBranch(aRun(given), 'main')).toBe(expected)
  })
})

describe('red stretches', () => {
  /** One run every ten minutes; each lasts five. */
  const story = (...endings: readonly (Conclusion | 'rerun' | undefined)[]) =>
    endings.map((ending, i) =>
      aRun({
        id: i + 1,
        createdAt: i * 600,
        endings: ending === 'rerun' ? ['failure', 'success'] : [ending],
      }),
    )

  test('begin with the end of the first failure and end with the end of the next success', () => {
    const stretches = redStretches(story('success', 'failure', 'failure', 'success', 'failure'), 'main')
    expect(stretches.map(({ since, until, failedRuns }) => [since, until, failedRuns])).toEqual([
      [900, 2100, 2],
      [2700, undefined, 1],
    ])
  })

  test('neither begin nor end with a cancelled, a skipped or an unfinished run', () => {
    const stretches = redStretches(story('cancelled', 'failure', 'cancelled', 'skipped', undefined), 'main')
    expect(stretches.map(({ until, failedRuns }) => [until, failedRuns])).toEqual([[undefined, 1]])
  })

  test('do not begin with a run that passed when it was run again', () => {
    expect(redStretches(story('success', 'rerun', 'success'), 'main')).toEqual([])
  })

  test('begin and end with the first attempts that ended so, whoever ran them again later', () => {
    const failed = aRun({ id: 1, createdAt: 0, endings: ['failure', 'failure', 'failure'] })
    const passed = aRun({ id: 2, createdAt: 600, endings: ['success', 'success'] })
    expect(redStretches([failed, passed], 'main')).toMatchObject([{ since: 300, until: 900 }])
    const mended = aRun({ id: 2, createdAt: 600, endings: ['failure', 'success'] })
    expect(redStretches([failed, mended], 'main')).toMatchObject([{ since: 300, until: 1500, failedRuns: 1 }])
  })

  test('begin with the failure that ended first, not with the run that was created first', () => {
    const slow = aRun({
      id: 1,
      createdAt: 0,
      attempts: [anAttempt({ startedAt: 0, updatedAt: 5000, conclusion: 'failure' })],
    })
    const runs = [slow, ...story(undefined, 'failure')]
    expect(redStretches(runs, 'main')).toMatchObject([{ since: 900, firstRun: { id: 2 }, failedRuns: 2 }])
  })

  test.each([undefined, 'cancelled', 'action_required'] as const)(
    'go on while a run that failed is run again, or where its rerun ended as %s',
    (ending) => {
      const runs = [
        aRun({ id: 1, createdAt: 0 }),
        aRun({ id: 2, createdAt: 600, endings: ['failure', ending] }),
      ]
      expect(redStretches(runs, 'main')).toMatchObject([{ since: 900, until: undefined, failedRuns: 1 }])
      expect(failuresInARow(runs)).toBe(1)
      const report = assessHealth(aHistory(runs), aQuestion({ now: 2000 }))
      expect(report.status).toBe('unhealthy')
      expect(report.overall.recentFailures.runs).toBe(1)
    },
  )

  test('are none where an old run fails after a newer one has passed', () => {
    const [old, newer] = [
      aRun({ id: 1, createdAt: 0, endings: ['success', 'success', 'failure'] }),
      aRun({ id: 2, createdAt: 600 }),
    ]
    expect(redStretches([old, newer], 'main')).toEqual([])
    const broken = aRun({ id: 3, createdAt: 1200, endings: ['failure'] })
    expect(redStretches([old, newer, broken], 'main')).toMatchObject([
      { since: 1500, failedRuns: 1, begun: true },
    ])
  })

  test('do not end with an old run that passes after a newer one has failed', () => {
    const runs = [
      aRun({ id: 1, createdAt: 0, endings: ['failure'] }),
      aRun({ id: 2, createdAt: 600, endings: ['failure', 'failure', 'success'] }),
      aRun({ id: 3, createdAt: 1200, endings: ['failure'] }),
    ]
    expect(redStretches(runs, 'main')).toMatchObject([{ since: 300, until: undefined, failedRuns: 2 }])
  })

  test('are when the newest run that had ended by then had failed', () => {
    const anyRuns = fc.array(
      fc.record({
        createdAt: fc.nat(40).map((n) => n * 200),
        endings: fc.array(fc.constantFrom('success', 'failure', 'cancelled'), { minLength: 1, maxLength: 3 }),
      }),
      { maxLength: 10 },
    )
    fc.assert(
      fc.property(anyRuns, (given) => {
        const runs = given
          .toSorted((a, b) => a.createdAt - b.createdAt)
          .map((run, id) => aRun({ ...run, id }))
        const stretches = redStretches(runs, 'main')
        for (let now = 0; now < 11_000; now += 100) {
          const standing = ({ attempts }: Run) =>
            attempts.findLast(({ conclusion }) => conclusion !== 'cancelled')?.conclusion
          const newest = runs.findLast((run) => {
            const end = run.attempts.find(({ conclusion }) => conclusion === standing(run))?.updatedAt
            return standing(run) !== undefined && (end ?? 0) <= now
          })
          const red = stretches.filter(({ since, until }) => since <= now && now < (until ?? Infinity))
          expect(red).toHaveLength(newest && standing(newest) === 'failure' ? 1 : 0)
        }
      }),
    )
  })

  test('and failures in a row do not depend on the order in which runs are given', () => {
    const runs = story('failure', 'success', 'failure', 'failure', 'cancelled', 'failure')
    expect(failuresInARow(runs)).toBe(3)
    fc.assert(
      fc.property(fc.shuffledSubarray(runs, { minLength: runs.length }), (shuffled) => {
        expect(redStretches(shuffled, 'main')).toEqual(redStretches(runs, 'main'))
        expect(failuresInARow(shuffled)).toBe(3)
      }),
    )
  })
})

describe('judging', () => {
  const question = aQuestion({ settings: withoutTargets })
  const ago = (hours: number) => NOW - hours * HOUR
  const green = (count: number, from = 30) =>
    Array.from({ length: count }, (_, i) => aRun({ id: 100 + i, createdAt: ago(from + i) }))
  const judge = (runs: readonly Run[], given: Partial<Question> = {}) =>
    assessHealth(aHistory(runs), { ...question, ...given })
  const rules = (runs: readonly Run[], given: Partial<Question> = {}) =>
    judge(runs, given).alerts.map(({ rule }) => rule)
  const failed = (id: number, hours: number, branch = 'main') =>
    aRun({ id, createdAt: ago(hours), branch, endings: ['failure'] })

  test('five green runs are healthy; four are not enough to say', () => {
    expect([judge(green(5)).status, judge(green(4)).status, judge([]).status]).toEqual([
      'healthy',
      'unknown',
      'unknown',
    ])
  })

  test('runs that could not be listed never make it healthy, and never hide what is wrong', () => {
    expect(judge(green(50), { runsMissing: true }).status).toBe('unknown')
    expect(judge([...green(50), failed(1, 1)], { runsMissing: true }).status).toBe('unhealthy')
  })

  test('one failure of the newest run makes the default branch red', () => {
    expect(rules([...green(50), failed(1, 1)])).toEqual(['default-branch-red'])
    expect(rules([...green(50), failed(1, 60)])).toEqual([])
  })

  test('the third failure in a row alerts, the second does not', () => {
    const two = [...green(50), failed(1, 28), failed(2, 27)]
    expect(rules(two)).toEqual(['default-branch-red'])
    expect(rules([...two, failed(3, 26)])).toEqual(['default-branch-red', 'consecutive-failures'])
  })

  test('the third failure within the window alerts, the second does not', () => {
    const two = [...green(80), failed(1, 3, 'x'), failed(2, 2, 'y')]
    expect(rules(two)).toEqual([])
    const three = judge([...two, failed(3, 23, 'z')]).alerts
    expect(three).toMatchObject([{ rule: 'too-many-failures', severity: 'warning', value: 3, threshold: 3 }])
    expect(rules([...two, failed(3, 25, 'z')])).toEqual([])
  })

  test('just the least wanted success rate is enough', () => {
    const runs = (good: number) => [...green(good), failed(1, 200 - 40, 'x')]
    expect(judge(runs(9)).overall.successRate.final.percent).toBe(90)
    expect(rules(runs(9))).toEqual([])
    expect(rules(runs(8))).toEqual(['low-success-rate'])
    expect(rules([...green(2), failed(1, 100, 'x')])).toEqual([])
  })

  test('builds that take more than half as long again alert, if people notice', () => {
    const lasting = (seconds: number, from: number, firstId: number) =>
      Array.from({ length: 6 }, (_, i) => {
        const startedAt = ago(from + i)
        return aRun({
          id: firstId + i,
          createdAt: startedAt,
          attempts: [anAttempt({ startedAt, updatedAt: startedAt + seconds })],
        })
      })
    expect(rules([...lasting(100, 200, 1), ...lasting(151, 30, 50)])).toEqual(['slower'])
    expect(rules([...lasting(100, 200, 1), ...lasting(150, 30, 50)])).toEqual([])
    expect(rules([...lasting(10, 200, 1), ...lasting(30, 30, 50)])).toEqual([])
    expect(rules([...lasting(100, 200, 1).slice(2), ...lasting(200, 30, 50)])).toEqual([])
  })

  test('many reruns are worth a word, and no more', () => {
    const rerun = Array.from({ length: 3 }, (_, i) =>
      aRun({ id: i + 1, createdAt: ago(90 + i), endings: ['failure', 'success'] }),
    )
    const report = judge([...green(7), ...rerun])
    expect(report.alerts).toMatchObject([{ rule: 'needs-reruns', severity: 'info', value: 70 }])
    expect(report.status).toBe('healthy')
  })

  test('a run that GitHub does not have any more counts nowhere', () => {
    const history = aHistory([...green(20), failed(1, 1)])
    const report = assessHealth({ ...history, gone: new Set(['1']) }, question)
    expect([report.status, report.overall.runs]).toEqual(['healthy', 20])
  })

  test('a red stretch longer than two windows is told whole where that far is covered, else as at least that long', () => {
    const daily = Array.from({ length: 50 }, (_, i) => failed(i + 1, 24 * i + 1))
    const history = aHistory([...daily, aRun({ id: 99, createdAt: ago(24 * 51) })])
    const open = (covered: typeof history.covered) =>
      assessHealth({ ...history, covered }, question).overall.recovery.open
    expect(open([{ from: ago(24 * 60), to: NOW }])).toMatchObject([{ failedRuns: 50 }])
    expect(open([{ from: ago(24 * 60), to: NOW }])[0]).not.toHaveProperty('atLeast')
    expect(open([{ from: ago(24 * 14), to: NOW }])).toMatchObject([{ failedRuns: 14, atLeast: true }])
  })

  test('a workflow that was red when it last ran, before the window, is worth a word and no more', () => {
    const report = judge([
      ...green(20),
      aRun({ id: 1, workflowId: 11, createdAt: ago(200), endings: ['failure'] }),
    ])
    expect(report.alerts).toMatchObject([{ rule: 'default-branch-red', severity: 'info', workflowId: 11 }])
    expect(report.status).toBe('healthy')
  })

  test('recovery is measured for what ended in the window, and what is open is listed with its age', () => {
    const runs = [...green(6, 100), failed(1, 50), aRun({ id: 2, createdAt: ago(48) }), failed(3, 5)]
    const { recovery } = judge(runs).overall
    expect(recovery).toMatchObject({ closed: 1, meanSeconds: 2 * HOUR, medianSeconds: 2 * HOUR })
    expect(recovery.open).toMatchObject([{ failedRuns: 1, ageSeconds: 5 * HOUR - 300, branch: 'main' }])
  })

  test('numbers agree with each other, for any history', () => {
    const spread = (history: ReturnType<typeof aHistory>) => ({
      ...history,
      runs: new Map(
        [...history.runs].map(([id, run]) => [id, { ...run, createdAt: NOW - run.createdAt * DAY }]),
      ),
    })
    fc.assert(
      fc.property(anyHistory().map(spread), (history) => {
        const { overall, workflows, alerts, trend } = assessHealth(history, question)
        for (const vitals of [overall, ...workflows]) {
          const ended = Object.values(vitals.conclusions).reduce((sum, count) => sum + count, 0)
          expect(ended + vitals.unfinished).toBe(vitals.runs)
          expect(vitals.successRate.final.total).toBeLessThanOrEqual(ended)
          expect(vitals.duration.count).toBeLessThanOrEqual(vitals.successRate.final.good)
          expect(vitals.onDefaultBranch.final.total).toBeLessThanOrEqual(vitals.successRate.final.total)
          expect(vitals.attempts).toBeGreaterThanOrEqual(vitals.runs)
        }
        expect(workflows.reduce((sum, { runs }) => sum + runs, 0)).toBe(overall.runs)
        expect(trend.reduce((sum, { runs }) => sum + runs, 0)).toBe(overall.runs)
        const paths = workflows.map(({ path }) => path)
        expect(alerts.filter(({ workflow = '' }) => !paths.includes(workflow))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('does not depend on the order of the runs', () => {
    const runs = [
      ...green(20),
      failed(1, 3),
      failed(2, 2),
      aRun({ id: 3, workflowId: 11, createdAt: ago(4) }),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(runs, { minLength: runs.length }), (shuffled) => {
        expect(judge(shuffled)).toEqual(judge(runs))
      }),
      { numRuns: 50 },
    )
  })
})
