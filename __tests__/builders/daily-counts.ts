import fc from 'fast-check'
import {
  countsOfDay,
  type DailyCounts,
  mergeDailyCounts,
  noDailyCounts,
} from '../../src/core/history/daily-counts.ts'
import type { Opinions } from '../../src/core/history/history.ts'
import type { Seconds } from '../../src/core/model.ts'
import { anyDependencies } from './dependencies.ts'

type Arbitraries = { readonly name: fc.Arbitrary<string>; readonly time: fc.Arbitrary<Seconds> }

/** Such as could be decoded: a day or two, of which any part may be unknown. */
export function anyDailyCounts({ name, time }: Arbitraries): fc.Arbitrary<DailyCounts> {
  const count = fc.integer({ min: 0, max: 9 })
  const opinions: fc.Arbitrary<Opinions> = fc.record({
    issues: count,
    reactions: fc.record({ '+1': count, confused: count }),
    rejected: count,
  })
  const day = fc
    .record({ time, opinions, dependencies: anyDependencies({ name, time }) }, { requiredKeys: ['time'] })
    .map(({ time, ...parts }) => countsOfDay(time, parts))
  return fc.array(day, { maxLength: 2 }).map((days) => days.reduce(mergeDailyCounts, noDailyCounts))
}
