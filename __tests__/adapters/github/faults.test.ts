import { expect, test } from '@jest/globals'
import { passing } from './faults.ts'
import { atEachRequest, plain, right } from './under-faults.ts'

test('without a fault there is no gap', () => {
  expect(right.gaps).toEqual([])
})

test.each(Object.entries(passing))(
  'once, whichever request it meets, changes nothing: %s',
  async (_, fault) => {
    await atEachRequest({ fault, times: 1, every: 1 }, ({ collected, error }, request) => {
      expect({ request, error, gaps: collected?.gaps }).toEqual({ request, error: undefined, gaps: [] })
      if (collected) expect(plain(collected.history)).toEqual(plain(right.history))
    })
  },
)
