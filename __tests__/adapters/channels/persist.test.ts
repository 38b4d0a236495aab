import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Delivery } from '../../../src/adapters/channels/delivery.ts'
import { persist } from '../../../src/adapters/channels/persist.ts'

const outcome: fc.Arbitrary<Delivery> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Delivery>({ kind: 'sent' }) },
  { weight: 1, arbitrary: fc.constant<Delivery>({ kind: 'failed', why: 'no', retryable: false }) },
  {
    weight: 6,
    arbitrary: fc.record({ wait: fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: undefined }) }).map(
      ({ wait }): Delivery => ({
        kind: 'failed',
        why: 'later',
        retryable: true,
        ...(wait !== undefined && { wait }),
      }),
    ),
  },
)

test('it ends in time, asks no sooner than it was told, and stops at the first answer that is one', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(outcome, { minLength: 10, maxLength: 10 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (outcomes, random) => {
        let now = 1000
        let sent = 0
        const waits: number[] = []
        const delivery = await persist(async () => outcomes[sent++] ?? { kind: 'sent' }, {
          tries: 4,
          firstPause: 1000,
          deadline: 45_000,
          sleep: async (milliseconds) => {
            waits.push(milliseconds)
            now += milliseconds
          },
          random: () => random,
          now: () => now,
        })
        const seen = outcomes.slice(0, sent)
        const last = seen.at(-1)
        expect(sent).toBeLessThanOrEqual(4)
        expect(now - 1000).toBeLessThanOrEqual(45_000)
        expect(delivery.kind).toBe(last?.kind)
        expect(seen.slice(0, -1).every((one) => one.kind === 'failed' && one.retryable)).toBe(true)
        for (const [i, wait] of waits.entries()) {
          const one = seen[i]
          expect(wait).toBeGreaterThanOrEqual(one?.kind === 'failed' ? (one.wait ?? 0) : 0)
          expect(wait).toBeLessThanOrEqual(
            Math.max(1000 * 2 ** i, one?.kind === 'failed' ? (one.wait ?? 0) : 0),
          )
        }
      },
    ),
    { numRuns: 300 },
  )
})
