import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { momentsOf } from '../../../src/core/backtest/moments.ts'
import { createRecentFailures } from '../../../src/core/backtest/recent-failures.ts'
import { HOUR, type Run } from '../../../src/core/model.ts'
import { failuresSince } from '../../../src/core/vitals/measures.ts'
import { anAttempt, aRun } from '../../builders/runs.ts'

test('what is carried along is what a count at any moment gives, whatever was run again or cancelled', () => {
  const ends = fc.array(
    fc.record({
      hours: fc.integer({ min: 1, max: 40 }),
      conclusion: fc.constantFrom('success', 'failure', 'cancelled'),
    }),
    { minLength: 1, maxLength: 3 },
  )
  const anyRun = fc
    .record({ createdAt: fc.nat(60).map((hours) => hours * HOUR), ends })
    .map(({ createdAt, ends }) => {
      let at = createdAt
      const attempts = ends.map(({ hours, conclusion }, i) => {
        const startedAt = at
        at += hours * HOUR
        return anAttempt({ number: i + 1, startedAt, updatedAt: at, conclusion })
      })
      return aRun({ createdAt, attempts })
    })
  fc.assert(
    fc.property(fc.array(anyRun, { maxLength: 6 }), (some) => {
      const failures = createRecentFailures('main')
      const known = new Map<number, Run>()
      for (const { at, run } of momentsOf(some.map((run, id) => ({ ...run, id })))) {
        known.set(run.id, run)
        failures.learn(run)
        const from = at - 24 * HOUR
        expect(failures.since(from).runs).toBe(failuresSince([...known.values()], from).length)
      }
    }),
    { numRuns: 1000 },
  )
})
