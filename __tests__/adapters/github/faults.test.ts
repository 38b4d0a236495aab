import { expect, test } from '@jest/globals'
import { quickLimits } from '../../fakes/real.ts'
import { passing } from './faults.ts'
import { atEachRequest, checkRight, onceAtEveryRequest, right } from './under-faults.ts'

test('without a fault there is no gap', () => {
  expect(right.gaps).toEqual([])
})

/** A wait each, or not for the first request: met by one request at a time, in collections side by side. */
const apart = /^hang|^drip|304/

const limits = { ...quickLimits, total: 2000 }

const faults = Object.entries(passing)
const isApart = ([name, { kind }]: (typeof faults)[number]) => apart.test(kind) || apart.test(name)

test.each(faults.filter((fault) => !isApart(fault)))(
  'once at every request changes nothing: %s',
  async (_, fault) => checkRight(await onceAtEveryRequest(fault)),
)

test.each(faults.filter(isApart))(
  'once, whichever request it meets, changes nothing: %s',
  async (_, fault) => await atEachRequest({ fault, times: 1, every: 1, limits }, checkRight),
)
