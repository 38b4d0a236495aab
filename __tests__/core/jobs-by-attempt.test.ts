import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeState } from '../../src/core/history/codec.ts'
import { type History, merge } from '../../src/core/history/history.ts'
import { keepJobs, withJobs } from '../../src/core/history/jobs-by-attempt.ts'
import { strangeHistory, textOf } from '../builders/histories.ts'

function stored(history: History): History {
  const decoded = decodeState(textOf(history))
  if (decoded.kind !== 'state') throw new Error(JSON.stringify(decoded))
  return decoded.state.history
}

const entries = ({ jobs }: Pick<History, 'jobs'>) => [...jobs].sort(([a], [b]) => (a < b ? -1 : 1))

test('jobs that were stored can be asked for like those in a map', () => {
  fc.assert(
    fc.property(strangeHistory(), (history) => {
      const { jobs } = stored(history)
      expect(entries({ jobs })).toEqual(entries(history))
      expect([jobs.size, [...jobs.keys()].sort()]).toEqual([
        history.jobs.size,
        [...history.jobs.keys()].sort(),
      ])
      for (const [key, of] of history.jobs) expect([jobs.has(key), jobs.get(key)]).toEqual([true, of])
      expect([jobs.has('0/0'), jobs.get('0/0')]).toEqual([false, undefined])
    }),
  )
})

test('stored or not, histories merge to the same', () => {
  fc.assert(
    fc.property(strangeHistory(), strangeHistory(), (a, b) => {
      const jobs = (x: History, y: History) => entries(merge(x, y))
      const wanted = jobs(a, b)
      for (const [x, y] of [
        [stored(a), b],
        [a, stored(b)],
        [stored(b), stored(a)],
      ] as const)
        expect(jobs(x, y)).toEqual(wanted)
    }),
  )
})

test('some can be left out, and others put in their place', () => {
  fc.assert(
    fc.property(strangeHistory({ minRuns: 1 }), (history) => {
      const [first = '', ...others] = [...history.jobs.keys()]
      for (const jobs of [history.jobs, stored(history).jobs]) {
        const kept = keepJobs(jobs, (key) => key !== first)
        expect([...kept.keys()].sort()).toEqual(others.sort())
        expect(entries({ jobs: withJobs(kept, new Map([[first, []]])) })).toEqual(
          entries({ jobs: new Map([...history.jobs, [first, []]]) }),
        )
      }
    }),
  )
})
