import fc from 'fast-check'
import type { History } from '../../src/core/history/history.ts'
import { periodKinds } from '../../src/core/weekly/period.ts'
import type { PeriodPoint } from '../../src/core/weekly/period-point.ts'

type Times = { readonly time: fc.Arbitrary<number> }
type Texts = Times & { readonly name: fc.Arbitrary<string> }

const count = fc.integer({ min: 0, max: 9 })
const amount = fc.constantFrom(0, 0.006, 61.5, 1e6)
const lengths = fc.oneof(
  fc.constant({ count: 0 }),
  fc.record({ count, meanSeconds: amount, p50Seconds: amount, p95Seconds: amount }),
)

/** Few keys, so that two histories often speak of the same periods. */
export function anyPeriods({ time }: Times): fc.Arbitrary<History['periods']> {
  const point: fc.Arbitrary<PeriodPoint> = fc.record({
    kind: fc.constantFrom(...periodKinds),
    period: fc.record({ firstDay: count, lastDay: count, from: time, to: time }),
    seenAt: time,
    runs: count,
    passed: count,
    decided: count,
    duration: lengths,
    criticalFailures: count,
    incidents: count,
    lost: fc.record({ jobs: count, minutes: count, price: amount }),
    patterns: fc.record({ typescript: count, dependency: count, test: count, build: count, other: count }),
    kpis: fc.constantFrom({}, { 'success-rate': { value: 96.2, count: 412 } }),
  })
  const key = fc.constantFrom('week 20 UTC', 'week 13 UTC', 'day 20 Europe/Berlin')
  return fc.array(fc.tuple(key, point), { maxLength: 2 }).map((pairs) => new Map(pairs))
}

export function anyActions({ name, time }: Texts): fc.Arbitrary<History['actions']> {
  const memo = fc.record({
    title: name,
    state: fc.constantFrom('open', 'gone', 'ticked'),
    since: time,
    seenAt: time,
  } as const)
  const key = fc.constantFrom('superseded', 'flaky ci.yml test', '__proto__')
  return fc.array(fc.tuple(key, memo), { maxLength: 2 }).map((pairs) => new Map(pairs))
}
