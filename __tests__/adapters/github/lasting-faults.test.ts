import { describe, expect, test } from '@jest/globals'
import { ApiError } from '../../../src/errors.ts'
import { quickLimits } from '../../fakes/real.ts'
import { final, gone, passing } from './faults.ts'
import { atEachRequest, checkNothingWrong, checkRightOrNamed } from './under-faults.ts'

describe('a fault that stays ends in an error or a named gap, and nothing is wrong', () => {
  const impatient = { ...quickLimits, idle: 100, total: 200, waiting: 300 }
  test.each(Object.entries(passing))('%s', async (_, fault) => {
    const limits = /hang|drip/.test(fault.kind) ? impatient : quickLimits
    await atEachRequest({ fault, times: Number.POSITIVE_INFINITY, every: 4, limits }, (outcome, request) => {
      checkRightOrNamed(outcome, request)
      if (request === 1) expect(outcome.error).toBeInstanceOf(ApiError)
    })
  })
})

describe.each([1, Number.POSITIVE_INFINITY])('what asking again would not help, %f times', (times) => {
  test.each(Object.entries(final))('ends at once in an error or a named gap: %s', async (_, fault) => {
    await atEachRequest({ fault, times, every: 4 }, (outcome, request) => {
      checkRightOrNamed(outcome, request)
      if (request === 1) expect(outcome.error).toBeInstanceOf(ApiError)
      expect(outcome.milliseconds).toBeLessThan(4000)
    })
  })

  // GitHub alone can know that something is gone: it is believed, and nothing else becomes wrong.
  test.each(Object.entries(gone))('is taken for gone: %s', async (_, fault) => {
    await atEachRequest({ fault, times, every: 4 }, ({ collected, error }, request) => {
      if (collected) checkNothingWrong(collected)
      else expect([request < 4, error]).toEqual([true, expect.any(ApiError)])
    })
  })
})
