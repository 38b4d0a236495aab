import { expect, test } from '@jest/globals'
import { excerptOf } from '../../../src/core/failures/excerpt.ts'

const shown = (...lines: readonly string[]) =>
  excerptOf(
    lines.map((line, index) => ({ line, index })),
    { index: 0 },
  )?.lines.slice(1)

test('no line of a key is shown, the last and shorter one included, nor is what is not of it hidden', () => {
  const body = 'MIIEpAIBAAKCAQEA7bq2Zs0rQm4vJ8t3L1xYpWc5nUe9hGfKdTaXoViRjSlBkMzN'
  expect(shown('error: no', body, `  ${body}`, 'aGVsbG8gd29ybGQ=', 'done', 'word')).toEqual([
    ...['***', '***', '***', 'done', 'word'],
  ])
  expect(shown('error: no', body, '-----END RSA PRIVATE KEY-----', 'word')).toEqual([
    ...['***', '-----END RSA PRIVATE KEY-----', 'word'],
  ])
})
