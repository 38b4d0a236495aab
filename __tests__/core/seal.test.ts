import { expect, test } from '@jest/globals'
import { seal, unseal } from '../../src/adapters/state/seal.ts'
import { encodeState } from '../../src/core/history/codec.ts'
import { aHistory, aRun } from '../builders/runs.ts'

const stored = Buffer.from(
  seal(encodeState({ repository: 'o/r', history: aHistory([aRun()]), mergedArtifacts: new Set() })),
)

test('what was sealed comes out again', () => {
  expect(unseal(Buffer.from(seal('a\nbé')))).toEqual(Buffer.from('a\nbé'))
})

test('a state cut at any byte is noticed', () => {
  for (let length = 0; length < stored.length; length++) {
    expect(unseal(stored.subarray(0, length))).toHaveProperty('broken')
  }
})

test('a state with any bit turned is noticed', () => {
  for (let byte = 0; byte < stored.length; byte++) {
    for (let bit = 0; bit < 8; bit++) {
      const turned = Buffer.from(stored)
      turned[byte] = (turned[byte] ?? 0) ^ (1 << bit)
      expect(unseal(turned)).toHaveProperty('broken')
    }
  }
})
