import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { DAY } from '../../src/core/model.ts'
import { durationsOf, percentile } from '../../src/core/vitals/durations.ts'
import { measure } from '../../src/core/vitals/measures.ts'
import { rateOf } from '../../src/core/vitals/rate.ts'
import { trendOf } from '../../src/core/vitals/trend.ts'
import {
  countInWords,
  isoDate,
  isoTime,
  lengthInWords,
  percentInWords,
  thousands,
  timeInWords,
} from '../../src/core/words.ts'
import { anAttempt, aRun, at } from '../builders/runs.ts'

describe('a rate', () => {
  // Both ends are the roots p of (p̂ - p)² = z² p (1 - p) / n, which is how Wilson defines them.
  test('has the interval that Wilson’s equation gives', () => {
    const z = 1.959963984540054
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), (good, bad) => {
        fc.pre(good + bad > 0)
        const { total, low = -1, high = -1 } = rateOf(good, good + bad)
        for (const end of [low / 100, high / 100])
          expect((good / total - end) ** 2 - (z * z * end * (1 - end)) / total).toBeCloseTo(0, 9)
      }),
    )
  })

  test('is more exact of more runs, and the interval moves up with every success', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (good, bad) => {
        fc.pre(good + bad > 0)
        const total = good + bad
        const { low = 0, high = 0 } = rateOf(good, total)
        const tenfold = rateOf(10 * good, 10 * total)
        expect((tenfold.high ?? 0) - (tenfold.low ?? 0)).toBeLessThan(high - low)
        if (bad === 0) return
        const better = rateOf(good + 1, total)
        expect(better.low).toBeGreaterThanOrEqual(low)
        expect(better.high).toBeGreaterThanOrEqual(high)
      }),
    )
  })

  test('that is a whole number of percent is just that number', () => {
    for (let percent = 0; percent <= 100; percent++)
      for (const factor of [1, 3, 7, 10]) expect(rateOf(percent * factor, 100 * factor).percent).toBe(percent)
  })
})

describe('a percentile', () => {
  const lengths = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 40 })

  test('divides the numbers as it says: p percent of the steps are below it', () => {
    fc.assert(
      fc.property(lengths, fc.integer({ min: 0, max: 100 }), (numbers, p) => {
        const ascending = numbers.toSorted((a, b) => a - b)
        // A walk along the line through all numbers, in hundredths of a step.
        const line = ascending.flatMap((number, i) => {
          const next = ascending[i + 1]
          return next === undefined
            ? [number]
            : Array.from({ length: 100 }, (_, k) => number + ((next - number) * k) / 100)
        })
        expect(percentile(ascending, p)).toBeCloseTo(line[p * (ascending.length - 1)] ?? -1, 6)
      }),
      { numRuns: 500 },
    )
  })

  test('lies between the least and the greatest, and does not fall with p', () => {
    fc.assert(
      fc.property(lengths, (numbers) => {
        const { p50 = -1, p95 = -1, mean = -1, count } = durationsOf(numbers)
        expect(count).toBe(numbers.length)
        expect(p50).toBeLessThanOrEqual(p95)
        expect(p50).toBeGreaterThanOrEqual(Math.min(...numbers))
        expect(p95).toBeLessThanOrEqual(Math.max(...numbers))
        expect(mean).toBeCloseTo(numbers.reduce((sum, number) => sum + number, 0) / count, 6)
      }),
    )
  })

  test('of no lengths does not exist, nor does a mean', () => {
    expect(durationsOf([])).toEqual({ count: 0, mean: undefined, p50: undefined, p95: undefined })
  })
})

describe('the duration', () => {
  test('is of runs that passed, from the start of the latest attempt to its end', () => {
    const lasting = (seconds: number, conclusion: 'success' | 'failure' | 'cancelled') =>
      anAttempt({ startedAt: 1000, updatedAt: 1000 + seconds, conclusion })
    const runs = [
      aRun({ attempts: [lasting(100, 'success')] }),
      aRun({ attempts: [lasting(1, 'failure')] }),
      aRun({ attempts: [lasting(2, 'cancelled')] }),
      aRun({ attempts: [lasting(0, 'success')] }),
      aRun({ createdAt: 0, attempts: [lasting(5, 'failure'), { ...lasting(300, 'success'), number: 2 }] }),
    ]
    expect(measure(runs).duration).toMatchObject({ count: 2, mean: 200, p50: 200 })
  })
})

describe('a run', () => {
  test.each([
    ['failure then success', ['failure', 'success'], { passedOnRerun: 1, first: [0, 1], final: [1, 1] }],
    ['cancelled then success', ['cancelled', 'success'], { passedOnRerun: 0, first: [0, 0], final: [1, 1] }],
    ['success then failure', ['success', 'failure'], { passedOnRerun: 0, first: [1, 1], final: [0, 1] }],
    ['failure then cancelled', ['failure', 'cancelled'], { passedOnRerun: 0, first: [0, 1], final: [0, 0] }],
    ['failure then running', ['failure', undefined], { passedOnRerun: 0, first: [0, 1], final: [0, 0] }],
    [
      'failure, cancelled, then success',
      ['failure', 'cancelled', 'success'],
      { passedOnRerun: 1, first: [0, 1], final: [1, 1] },
    ],
  ] as const)('with %s counts once, in the end and at first', (_, endings, expected) => {
    const { passedOnRerun, firstAttempt, final, runs } = measure([aRun({ endings })])
    expect(runs).toBe(1)
    expect({
      passedOnRerun,
      first: [firstAttempt.good, firstAttempt.total],
      final: [final.good, final.total],
    }).toEqual(expected)
  })

  test('that goes on is unfinished, though a time limit is noted', () => {
    const { unfinished, conclusions, final } = measure([
      aRun({ attempts: [anAttempt({ conclusion: undefined, hitTimeLimit: true })] }),
    ])
    expect([unfinished, conclusions.timed_out, final.total]).toEqual([1, 0, 0])
  })

  test('that passed has passed, though a time limit is noted', () => {
    const run = aRun({ attempts: [anAttempt({ conclusion: 'success', hitTimeLimit: true })] })
    expect(measure([run])).toMatchObject({ final: { good: 1 }, conclusions: { success: 1, timed_out: 0 } })
  })
})

describe('the trend', () => {
  test('has every UTC day, also those without runs, and each run on its own', () => {
    const [from, to] = [at('2026-11-20T12:00:00Z'), at('2026-11-23T12:00:00Z')]
    const created = [
      '2026-11-20T11:59:59Z',
      '2026-11-20T23:59:59Z',
      '2026-11-21T00:00:00Z',
      '2026-11-23T12:00:00Z',
    ]
    const trend = trendOf(
      created.map((time, i) => aRun({ id: i, createdAt: at(time) })),
      from,
      to,
    )
    expect(trend.map(({ date, runs }) => `${date}: ${runs}`)).toEqual([
      '2026-11-20: 1',
      '2026-11-21: 1',
      '2026-11-22: 0',
      '2026-11-23: 1',
    ])
    expect(trend[2]).not.toHaveProperty('p50Seconds')
  })
})

describe('words', () => {
  test('say a length in at most two units, and never too much by as much as the smaller', () => {
    const units: Readonly<Record<string, number>> = { d: DAY, h: 3600, min: 60, s: 1 }
    fc.assert(
      fc.property(fc.nat(1_000 * DAY), (seconds) => {
        const parts = [...lengthInWords(seconds).matchAll(/(\d+) (\w+)/g)]
        const sizes = parts.map(([, , unit = '']) => units[unit] ?? Number.NaN)
        const said = parts.reduce((sum, [, count], i) => sum + Number(count) * (sizes[i] ?? Number.NaN), 0)
        expect(parts.length).toBeLessThanOrEqual(2)
        expect(said).toBeLessThanOrEqual(seconds)
        expect(seconds - said).toBeLessThan(Math.max(1, seconds / 24))
      }),
    )
  })

  test('say 100 % just of all, and 0 % just of none', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (bad, good) => {
        const total = good + bad
        expect(percentInWords((100 * good) / total) === '100 %').toBe(bad === 0)
        expect(percentInWords((100 * bad) / total) === '0 %').toBe(bad === 0)
      }),
    )
  })

  test.each([
    [96.2, '96.2 %'],
    [99.999, '> 99.9 %'],
    [89.96, '90 %'],
    [0.1, '0.1 %'],
    [0.049, '< 0.1 %'],
    [50, '50 %'],
    [150.04, '150 %'],
  ])('say %d percent as %s', (percent, words) => expect(percentInWords(percent)).toBe(words))

  test('set commas after every three digits', () => {
    expect([0, 999, 1000, 123_456, 1_234_567].map(thousands)).toEqual([
      '0',
      '999',
      '1,000',
      '123,456',
      '1,234,567',
    ])
  })

  test('know one from many', () => {
    expect([0, 1, 2, 1000].map((count) => countInWords(count, 'run'))).toEqual([
      '0 runs',
      '1 run',
      '2 runs',
      '1,000 runs',
    ])
    expect(countInWords(2, 'branch', 'branches')).toBe('2 branches')
  })

  test('write times in UTC', () => {
    const time = at('2026-11-23T10:15:07Z')
    expect([isoTime(time), isoDate(time), timeInWords(time)]).toEqual([
      '2026-11-23T10:15:07Z',
      '2026-11-23',
      '2026-11-23 10:15 UTC',
    ])
  })
})
