import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type CoveragePoint, coverageTrend } from '../../../src/core/coverage/coverage-trend.ts'
import { DAY } from '../../../src/core/model.ts'

const NOW = 1_750_000_000
const window = { now: NOW, lookback: 7 * DAY }
const point = (daysAgo: number, covered: number, total = 100): CoveragePoint => ({
  at: NOW - daysAgo * DAY,
  sha: `${covered}/${total}`,
  covered,
  total,
  what: 'lines',
})

describe('the trend of coverage', () => {
  test('compares the newest point of the window with the last one before it', () => {
    const points = [point(20, 50), point(8, 85), point(6, 60), point(1, 80)]
    expect(coverageTrend(points, window)).toEqual({
      current: point(1, 80),
      previous: point(8, 85),
      changePoints: -5,
    })
  })

  test('compares nothing with a report that counts something else', () => {
    const statements = { ...point(8, 50), what: 'statements' } as const
    expect(coverageTrend([statements, point(1, 80)], window)).toEqual({ current: point(1, 80) })
    expect(coverageTrend([point(9, 70), statements, point(1, 80)], window).changePoints).toBe(10)
  })

  test('is a change in percentage points, whatever the denominators', () => {
    expect(coverageTrend([point(8, 1, 4), point(0, 300, 1000)], window).changePoints).toBe(5)
  })

  test('counts a point at the very start of the window as in it', () => {
    expect(coverageTrend([point(7, 80)], window)).toMatchObject({
      current: point(7, 80),
      previous: undefined,
    })
  })

  test.each([
    ['there is no point', []],
    ['there is none in the window', [point(9, 80), point(8, 20)]],
    ['there is none before it', [point(6, 80), point(1, 20)]],
    ['the only other is of nothing', [point(8, 0, 0), point(1, 20)]],
    ['the only other is of the future', [point(-1, 80), point(8, 20)]],
  ])('says no change where %s', (_, points) => {
    expect(coverageTrend(points, window).changePoints).toBeUndefined()
  })

  test('of tenths of percents is a number of tenths of points, without the noise of fractions', () => {
    const tenths = fc.integer({ min: 0, max: 1000 })
    fc.assert(
      fc.property(tenths, tenths, fc.integer({ min: 1, max: 1000 }), (before, after, scale) => {
        const points = [point(8, before * scale, 1000 * scale), point(0, after * scale, 1000 * scale)]
        expect(coverageTrend(points, window).changePoints).toBe((after - before) / 10)
      }),
    )
  })

  test('does not depend on the order of the points', () => {
    const points = fc.array(
      fc.record({ at: fc.integer({ min: NOW - 20 * DAY, max: NOW }), covered: fc.nat(100) }),
    )
    fc.assert(
      fc.property(points, (points) => {
        const given = points.map(({ at, covered }) => ({ ...point(0, covered), at }))
        expect(coverageTrend(given.toReversed(), window)).toEqual(coverageTrend(given, window))
      }),
    )
  })
})
