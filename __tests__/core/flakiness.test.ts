import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createJobs } from '../../simulator/outcomes.ts'
import { DAY, HOUR } from '../../src/core/model.ts'
import { type Flakiness, flakinessOf, HALF_LIFE, type JobOutcome } from '../../src/core/vitals/flakiness.ts'

const START = 1_750_000_000

/** One commit a word, half a day apart; each letter is an attempt: P passed, F failed, c cancelled. */
function history(commits: string, more: Partial<JobOutcome> = {}): readonly JobOutcome[] {
  return commits.split(' ').flatMap((attempts, i) =>
    [...attempts].map((letter, attempt) => ({
      sha: `sha ${i}`,
      at: START + i * (DAY / 2) + attempt * HOUR,
      outcome:
        letter === 'P' ? ('passed' as const) : letter === 'F' ? ('failed' as const) : ('neither' as const),
      runId: i,
      attempt: attempt + 1,
      seconds: 100,
      ...more,
    })),
  )
}

const good = (count: number) => Array.from({ length: count }, () => 'P').join(' ')

describe('the state of a job', () => {
  test.each([
    ['flaky', `P FP ${good(6)} FP P FP P`, 'failed and passed at three commits'],
    ['suspected', `${good(20)} FP P`, 'did so once'],
    ['suspected', `${good(10)} FFFFP P`, 'did so at one commit'],
    ['suspected', `${good(10)} FP FP ${good(4)}`, 'did so within half a day'],
    ['steady', `${good(10)} F FF FFF F ${good(5)}`, 'failed again wherever it was tried again'],
    ['steady', `${good(12)} F P F P`, 'failed at commits that nobody tried again'],
    ['steady', `${good(12)} PFF F F`, 'broke from outside, at a commit that had passed'],
    ['steady', `${good(12)} PF`, 'failed at the end, and what comes next is unknown'],
    ['recovered', `FP P FP FP P FP ${good(60)}`, 'was flaky and has passed sixty times since'],
    ['not-enough-data', 'P P P', 'ran three times'],
    ['not-enough-data', 'F F F F F F F F F F F F', 'never passed'],
    ['not-enough-data', 'c cc c', 'was always cancelled'],
  ])('is %s: %s, which %s', (state, commits) => expect(flakinessOf(history(commits)).state).toBe(state))

  test('comes from the same commit in several runs too', () => {
    const nightly = history('P P F P P P F P P P').map((one) => ({ ...one, sha: 'the only one' }))
    expect(flakinessOf(nightly)).toMatchObject({
      flakes: 2,
      executions: 10,
      flakyCommits: 1,
      state: 'suspected',
    })
  })

  test('does not come from other legs, nor from siblings that fail-fast cancelled', () => {
    const linux = history(good(20), { leg: 'linux' })
    const windows = history(good(20).replaceAll('P', 'F'), { leg: 'windows' })
    const macos = history(good(20).replaceAll('P', 'c'), { leg: 'macos' })
    expect(flakinessOf([...linux, ...windows, ...macos])).toMatchObject({
      state: 'steady',
      flakes: 0,
      executions: 20,
      unproven: 20,
    })
  })
})

describe('the score', () => {
  test('is the share of failures at commits proven good, with what they cost and where', () => {
    const flaky = history('P FP P P FFP P P', { at: START, leg: 'linux' })
    const fine = history('P P P', { at: START, leg: 'macos' })
    const result = flakinessOf([...flaky, ...fine])
    expect(result).toMatchObject({
      flakes: 3,
      executions: 13,
      flakyCommits: 2,
      lostSeconds: 300,
      legs: [{ leg: 'linux', flakes: 3, executions: 10 }],
    })
    expect(result.percent).toBeCloseTo((100 * 3) / 13, 9)
    // Wilson's interval of 3 in 13.
    expect(result.low).toBeCloseTo(8.18, 1)
    expect(result.high).toBeCloseTo(50.26, 1)
  })

  test('weighs an execution half as much for each half-life of its age', () => {
    const old = history('FP', { at: START - HALF_LIFE })
    const now = history('P', { at: START, sha: 'now', runId: 99 })
    // Two old ones at a half, one now: 0.5 of 2.
    expect(flakinessOf([...old, ...now]).percent).toBeCloseTo(25, 9)
  })

  test('takes failures that nobody tried again for flakes as often as those that were', () => {
    const tried = flakinessOf(history('FP FP P P P P', { at: START }))
    const half = flakinessOf(history('FP F P P P P', { at: START }))
    expect(tried.percent).toBeCloseTo(25, 9)
    expect(half).toMatchObject({ flakes: 1, executions: 6, unproven: 1 })
    // 1 of 6 where a commit is proven good, which half of those that fail are.
    expect(half.percent).toBeCloseTo((100 * 2) / 6, 9)
  })

  test('takes what was cut off at a good commit for half a pass, since failures come sooner', () => {
    const cut = flakinessOf(history('FP cP P Pc c', { at: START }))
    // 1 in 5 that ended and 2 halves; nothing is known of the last commit.
    expect(cut).toMatchObject({ flakes: 1, executions: 5 })
    expect(cut.percent).toBeCloseTo((100 * 1) / 6, 9)
  })

  test('is the less sure, the fewer of the failures were tried again', () => {
    const wide = ({ low = 0, high = 0 }: Flakiness) => high - low
    const alike = (commits: string) => flakinessOf(history(commits, { at: START }))
    const [all, few] = [alike(`FP FP FP FP ${good(36)}`), alike(`FP FP F F ${good(36)}`)]
    expect(all.percent).toBeCloseTo((100 * 4) / 44, 9)
    expect(few.percent).toBeCloseTo((100 * 2) / 40 / 0.5, 9)
    expect(wide(few)).toBeGreaterThan(1.8 * wide(all))
  })

  test('has the true rate in its interval nineteen times out of twenty', () => {
    const flaky = Array.from({ length: 100 }, (_, i) => createJobs(30_001 + i)).flat()
    const inside = flaky
      .filter(({ kind }) => kind === 'flaky')
      .map(({ flakeRate, outcomes }) => ({ rate: 100 * flakeRate, ...flakinessOf(outcomes) }))
      .map(({ rate, low = 100, high = 0 }) => low <= rate && rate <= high)
    expect(inside.filter(Boolean).length / inside.length).toBeGreaterThan(0.93)
    expect(inside.filter(Boolean).length / inside.length).toBeLessThan(0.98)
  })

  test('is nothing of nothing', () => {
    expect(flakinessOf([])).toMatchObject({ percent: undefined, low: undefined, state: 'not-enough-data' })
  })
})

describe('every job', () => {
  const jobs = Array.from({ length: 8 }, (_, i) => createJobs(10_001 + i)).flat()
  const anyJob = fc.constantFrom(...jobs.map(({ outcomes }) => outcomes))

  test('is judged the same in any order, given twice, and at any time', () => {
    fc.assert(
      fc.property(anyJob, fc.integer({ min: -1e9, max: 1e9 }), (outcomes, shift) => {
        const judged = flakinessOf(outcomes)
        const again = [...outcomes, ...outcomes.toReversed()].map((one) => ({ ...one, at: one.at + shift }))
        const { lastFlakeAt, flaked, percent, low, high, ...rest } = flakinessOf(again)
        expect(judged).toMatchObject(rest)
        expect(percent).toBeCloseTo(judged.percent ?? -1, 6)
        expect(lastFlakeAt).toBe(judged.lastFlakeAt && judged.lastFlakeAt + shift)
        expect(new Set(flaked.map((one) => ({ ...one, at: one.at - shift })))).toEqual(new Set(judged.flaked))
      }),
      { numRuns: 40 },
    )
  })

  test('has its score in its interval, between 0 and 100', () => {
    fc.assert(
      fc.property(anyJob, (outcomes) => {
        const { percent = -1, low = 101, high = -1, flakes, executions } = flakinessOf(outcomes)
        expect(0 <= low && low <= percent && percent <= high && high <= 100).toBe(true)
        expect(flakes).toBeLessThanOrEqual(executions)
      }),
      { numRuns: 40 },
    )
  })

  test('without a failure is not flaky, whatever its times and lengths say', () => {
    fc.assert(
      fc.property(fc.array(fc.double()), (lengths) => {
        const passed = lengths.map((length, i) => ({
          ...history('P')[0],
          at: length,
          seconds: length,
          runId: i,
        }))
        const { state, lostSeconds } = flakinessOf(
          passed.map((one) => ({ sha: '', outcome: 'passed', attempt: 1, ...one })),
        )
        expect(['steady', 'not-enough-data']).toContain(state)
        expect(lostSeconds).toBe(0)
      }),
    )
  })
})

test('100,000 executions are judged', () => {
  const many = Array.from({ length: 100_000 }, (_, i) => ({
    sha: `${i >> 1}`,
    at: START + 20 * i,
    outcome: i % 20 === 4 ? ('failed' as const) : ('passed' as const),
    runId: i,
    attempt: 1,
    seconds: 60,
  }))
  expect(flakinessOf(many)).toMatchObject({ state: 'flaky', flakes: 5000, lostSeconds: 300_000 })
})

test('the flaky jobs of 40 seeded repositories are told from the broken and the healthy ones', () => {
  const jobs = Array.from({ length: 40 }, (_, i) => createJobs(20_001 + i)).flat()
  const flagged = jobs.filter(({ outcomes }) => flakinessOf(outcomes).state === 'flaky')
  const hits = flagged.filter(({ kind }) => kind === 'flaky').length
  const flaky = jobs.filter(({ kind }) => kind === 'flaky').length
  expect((2 * hits) / (flagged.length + flaky)).toBeGreaterThan(0.92)
})
