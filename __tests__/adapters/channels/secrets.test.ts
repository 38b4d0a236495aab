import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { withoutSecrets } from '../../../src/adapters/channels/secrets.ts'
import { anyText } from '../../builders/texts.ts'

const url =
  'https://prod-01.westus.logic.azure.com:443/workflows/0a1b2c3d/invoke?api-version=1&sig=t3amS%2FcretSig'

test.each([
  ['as it is', url],
  ['its path', '/workflows/0a1b2c3d/invoke'],
  ['a value of its query', 't3amS/cretSig'],
  ['a value as it stands in the query', 't3amS%2FcretSig'],
  ['in Base64', Buffer.from(url).toString('base64')],
  ['as a part of an address', encodeURIComponent(url)],
])('an address is taken out of a text: %s', (_, form) => {
  const text = withoutSecrets([url])(`it says "${form}" here`)
  expect(text).toMatch(/^it says ".*" here$/)
  expect(text).not.toMatch(/0a1b2c3d|cretSig/)
})

test('the words of every address are left', () => {
  expect(withoutSecrets([url])('the workflows could not invoke')).toBe('the workflows could not invoke')
})

test('no secret is left in any text', () => {
  const secret = anyText({ minLength: 8, maxLength: 40 })
  fc.assert(
    fc.property(secret, fc.string(), fc.string(), (given, before, after) => {
      const clean = withoutSecrets([given])
      for (const form of [given, JSON.stringify(given).slice(1, -1), Buffer.from(given).toString('base64')])
        expect(clean(`${before}${form}${after}`).split('***').join('')).not.toContain(form)
    }),
    { numRuns: 200 },
  )
})
