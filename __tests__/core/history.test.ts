import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeState, encodeState } from '../../src/core/history/codec.ts'
import { emptyHistory, type History, merge } from '../../src/core/history/history.ts'
import { gapsIn, union } from '../../src/core/history/intervals.ts'
import { prune } from '../../src/core/history/prune.ts'
import type { Attempt } from '../../src/core/model.ts'
import { aHistory, anAttempt, anyHistory, aRun } from '../builders/runs.ts'

/** Two histories say the same when this is the same, in whatever order they hold it. */
function text(history: History): string {
  return encodeState({ repository: 'o/r', history: merge(history, emptyHistory), mergedArtifacts: new Set() })
}

describe('merging histories', () => {
  test('does not depend on the order', () => {
    fc.assert(
      fc.property(anyHistory(), anyHistory(), (a, b) => text(merge(a, b)) === text(merge(b, a))),
      { numRuns: 500 },
    )
  })

  test('does not depend on what is merged first', () => {
    const law = (a: History, b: History, c: History) =>
      text(merge(merge(a, b), c)) === text(merge(a, merge(b, c)))
    fc.assert(fc.property(anyHistory(), anyHistory(), anyHistory(), law), { numRuns: 1000 })
  })

  test('of a history with itself changes nothing', () => {
    fc.assert(
      fc.property(anyHistory(), (a) => text(merge(a, a)) === text(a)),
      { numRuns: 300 },
    )
  })

  test('loses nothing of either', () => {
    const attempts = (history: History) =>
      [...history.runs.values()].flatMap((run) => run.attempts.map(({ number }) => `${run.id}/${number}`))
    fc.assert(
      fc.property(anyHistory(), anyHistory(), (a, b) => {
        const both = merge(a, b)
        expect(attempts(both).sort()).toEqual([...new Set([...attempts(a), ...attempts(b)])].sort())
        expect(new Set(both.jobs.keys())).toEqual(new Set([...a.jobs.keys(), ...b.jobs.keys()]))
        expect(both.gone).toEqual(a.gone.union(b.gone))
        for (let second = 0; second <= 12; second++) {
          const covers = ({ covered }: History) =>
            covered.some(({ from, to }) => from <= second && second <= to)
          expect(covers(both)).toBe(covers(a) || covers(b))
        }
      }),
      { numRuns: 300 },
    )
  })

  const mergedAttempt = (a: Partial<Attempt>, b: Partial<Attempt>) => {
    const one = aHistory([aRun({ attempts: [anAttempt(a)] })])
    const other = aHistory([aRun({ attempts: [anAttempt(b)] })])
    return merge(one, other).runs.get(1)?.attempts[0]
  }
  test('an attempt that ended beats the sight of it running, even a later one', () => {
    const running = { conclusion: undefined, updatedAt: 900 }
    expect(mergedAttempt(running, { conclusion: 'failure', updatedAt: 500 })).toMatchObject({
      conclusion: 'failure',
    })
  })
  test('of two sights of an ended attempt the earlier end is the end', () => {
    expect(mergedAttempt({ updatedAt: 500 }, { updatedAt: 9000 })).toMatchObject({ updatedAt: 500 })
  })
  test('an attempt that waited for approval goes on', () => {
    expect(
      mergedAttempt(
        { conclusion: 'action_required', updatedAt: 100 },
        { conclusion: 'success', updatedAt: 800 },
      ),
    ).toMatchObject({ conclusion: 'success' })
  })
  test('a time-out that was found out stays one', () => {
    expect(
      mergedAttempt(
        { conclusion: 'cancelled', hitTimeLimit: true },
        { conclusion: 'cancelled', updatedAt: 1 },
      ),
    ).toMatchObject({ hitTimeLimit: true })
  })
})

test('forgetting before or after merging leaves the same runs and the same covered times', () => {
  // A run whose time of creation differs between two sights does not exist; those here do not.
  const aligned = (history: History): History => ({
    ...history,
    runs: new Map([...history.runs].map(([id, run]) => [id, { ...run, createdAt: id * 3 }])),
  })
  const histories = anyHistory().map(aligned)
  fc.assert(
    fc.property(histories, histories, fc.integer({ min: 0, max: 12 }), (a, b, before) => {
      const after = prune(merge(a, b), before)
      const first = merge(prune(a, before), prune(b, before))
      expect(text({ ...emptyHistory, runs: first.runs })).toBe(text({ ...emptyHistory, runs: after.runs }))
      expect(first.covered).toEqual(after.covered)
      for (const run of after.runs.values()) expect(run.createdAt).toBeGreaterThanOrEqual(before)
    }),
  )
})

describe('stretches of time', () => {
  const stretch = fc
    .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }))
    .map(([from, to]) => ({ from, to }))
  const seconds = (stretches: readonly { from: number; to: number }[]) =>
    Array.from({ length: 40 }, (_, second) =>
      stretches.some(({ from, to }) => from <= second && second <= to),
    )

  test('have one union, whatever the order, with the same seconds in it', () => {
    fc.assert(
      fc.property(fc.array(stretch), (stretches) => {
        const joined = union(stretches)
        expect(union(stretches.toReversed())).toEqual(joined)
        expect(seconds(joined)).toEqual(seconds(stretches.filter(({ from, to }) => from <= to)))
        for (const [i, { from }] of joined.entries())
          expect(from).toBeGreaterThan((joined[i - 1]?.to ?? -2) + 1)
      }),
    )
  })

  test('leave as gaps just the seconds that none of them reaches, newest first', () => {
    fc.assert(
      fc.property(fc.array(stretch), stretch, (stretches, whole) => {
        fc.pre(whole.from <= whole.to)
        const gaps = gapsIn(whole, union(stretches))
        const reached = seconds(union(stretches))
        const expected = seconds([whole]).map((inside, second) => inside && !reached[second])
        expect(seconds(gaps)).toEqual(expected)
        expect(gaps).toEqual(gaps.toSorted((a, b) => b.from - a.from))
      }),
    )
  })
})

describe('the stored form', () => {
  test('gives back what was stored', () => {
    fc.assert(
      fc.property(anyHistory(), (any) => {
        const history = merge(any, emptyHistory)
        const state = { repository: 'o/r', history, mergedArtifacts: new Set([3, 1]) }
        const decoded = decodeState(encodeState(state))
        expect(decoded.kind).toBe('state')
        if (decoded.kind !== 'state') return
        expect(encodeState(decoded.state)).toBe(encodeState(state))
        expect(decoded.state.history.runs).toEqual(history.runs)
        expect(new Map(decoded.state.history.jobs)).toEqual(new Map(history.jobs))
      }),
    )
  })

  test('of a later version is not read', () => {
    expect(decodeState('{"version":4,"anything":[]}')).toEqual({ kind: 'newer', version: 4 })
  })

  const good = JSON.parse(
    encodeState({ repository: 'o/r', history: aHistory([aRun()]), mergedArtifacts: new Set() }),
  )
  const changed = (change: object) => JSON.stringify({ ...good, ...change })
  const [row] = good.runs
  test.each([
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['a number', '1'],
    ['half of it', JSON.stringify(good).slice(0, -9)],
    ['another kind of version', changed({ version: '1' })],
    ['version 0', changed({ version: 0 })],
    ['runs that are no list', changed({ runs: {} })],
    ['a run that is null', changed({ runs: [null] })],
    ['a run without attempts', changed({ runs: [row.with(8, [])] })],
    ['an id that JavaScript cannot hold', changed({ runs: [row.with(0, 2 ** 53)] })],
    ['an id that is a text', changed({ runs: [row.with(0, '1')] })],
    ['a text that is not in the table', changed({ texts: [] })],
    [
      'a conclusion that nobody knows',
      changed({ texts: good.texts.map((text: string) => (text === 'success' ? 'great' : text)) }),
    ],
    ['an interval without end', changed({ covered: [{ from: 1 }] })],
    ['a prototype', `{"__proto__":{"version":1},"runs":[]}`],
    ['a time that is infinite', changed({ covered: [{ from: 0, to: 1 }] }).replace('"to":1', '"to":1e999')],
    ['a thousand times a thousand brackets', '['.repeat(1_000_000)],
  ])('that is %s is broken, and nothing is thrown', (_, stored) => {
    expect(decodeState(stored)).toMatchObject({ kind: 'broken' })
  })
})
