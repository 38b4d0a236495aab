import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { listJson, outputJson } from '../../src/core/reports/output-json.ts'

const payloads = [
  ...["'; touch owned; '", '"; touch owned; "', '$(touch owned)', '`touch owned`', '\\"; touch owned #'],
  ...['\u0024{IFS}touch\u0024{IFS}owned', '| touch owned', '&& touch owned', '> owned', '<(touch owned)'],
  ...[
    "\\'; touch owned; #",
    '\n touch owned',
    'EOF\ntouch owned\nEOF',
    '‘; touch owned; ’',
    '!!; touch owned',
  ],
]

test('an output says what it is given, to all who read JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(outputJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('whatever strangers write, nothing in an output means anything to a shell', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
      const json = outputJson([{ [text]: text }])
      expect(json).not.toMatch(/[!#$%&'()*;<>?^`|~\n\r‘’“”]/)
      // So that limits in bytes are limits in characters.
      expect(Buffer.byteLength(json)).toBe(json.length)
    }),
  )
})

test.each([
  ['single quotes', (json: string) => `echo '${json}'`],
  ['double quotes', (json: string) => `echo "${json}"`],
  ['no quotes', (json: string) => `echo ${json}`],
  ['a here document', (json: string) => `cat <<EOF\n${json}\nEOF`],
])('pasted into a script in %s, no payload runs', (_, scriptOf) => {
  const owned = payloads.filter((payload) => {
    const script = `touch() { echo OWNED; }\n${scriptOf(outputJson({ branch: payload }))}`
    const { stdout, status } = spawnSync('bash', ['-c', script], { encoding: 'utf8', cwd: tmpdir() })
    return status !== 0 || stdout === '' || stdout.includes('OWNED')
  })
  expect(owned).toEqual([])
})

test('a list is cut to what fits as it is written, the first ones first', () => {
  const json = listJson(['a', "''''''", "''''''", "''''''"], 60)
  expect(JSON.parse(json)).toEqual(['a', "''''''"])
  expect(json.length).toBeLessThanOrEqual(60)
  expect(listJson([], 2)).toBe('[]')
})
