import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { gapsIn, type Interval, union } from '../../src/core/history/intervals.ts'

const ends = fc.integer({ min: -5, max: 40 })
const anyInterval = fc.record({ from: ends, to: ends })
const anyIntervals = fc.array(anyInterval, { maxLength: 8 })

test('the gaps are just the seconds that nothing covers, each a stretch of its own with a second in it', () => {
  fc.assert(
    fc.property(anyInterval, anyIntervals, (whole, intervals) => {
      const covered = union(intervals)
      const gaps = gapsIn(whole, covered)
      expect(secondsOf(gaps)).toEqual(secondsOf([whole]).difference(secondsOf(covered)))
      // In normal form: none is empty, none touches another.
      expect(gaps.toReversed()).toEqual(union(gaps))
    }),
    { numRuns: 1000 },
  )
})

test('a union of a union is the same', () => {
  fc.assert(
    fc.property(anyIntervals, (intervals) => {
      expect(union(union(intervals))).toEqual(union(intervals))
    }),
  )
})

function secondsOf(intervals: readonly Interval[]): Set<number> {
  const seconds = intervals.flatMap(({ from, to }) =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i),
  )
  return new Set(seconds.sort((a, b) => a - b))
}
