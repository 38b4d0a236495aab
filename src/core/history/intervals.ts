import type { Seconds } from '../model.ts'

/** A closed stretch of time. */
export type Interval = { readonly from: Seconds; readonly to: Seconds }

/**
 * The union of stretches in its one normal form: ascending, disjoint, with neighbours joined. GitHub's times
 * are whole seconds, so [1,2] and [3,4] have no second between them and are one stretch.
 */
export function union(intervals: readonly Interval[]): readonly Interval[] {
  const ascending = intervals.filter(({ from, to }) => from <= to).toSorted((a, b) => a.from - b.from)
  const joined: Interval[] = []
  for (const interval of ascending) {
    const last = joined.at(-1)
    if (last && interval.from <= last.to + 1) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, interval.to) }
    } else {
      joined.push({ from: interval.from, to: interval.to })
    }
  }
  return joined
}

/** The parts of `whole` that none of `covered` reaches, newest first. `covered` is in normal form. */
export function gapsIn(whole: Interval, covered: readonly Interval[]): readonly Interval[] {
  const gaps: Interval[] = []
  let from = whole.from
  for (const interval of covered) {
    if (interval.to < from) continue
    if (interval.from > whole.to) break
    if (interval.from > from) gaps.push({ from, to: interval.from - 1 })
    from = interval.to + 1
  }
  if (from <= whole.to) gaps.push({ from, to: whole.to })
  return gaps.reverse()
}
