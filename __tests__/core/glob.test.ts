import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fitsGlob, parseGlob } from '../../src/core/glob.ts'

const fits = (glob: string, name: string) => {
  const parsed = parseGlob(glob)
  return parsed && fitsGlob(parsed, name)
}

describe('a glob', () => {
  test.each([
    ['ci', 'CI'],
    ['*', ''],
    ['*', 'a/b.yml'],
    ['**/ci.yml', '.github/workflows/ci.yml'],
    ['ci.y?ml', 'ci.yaml'],
    ['*.{yml,yaml}', 'docs.yaml'],
    ['{ci,{docs,site}-*}', 'site-3'],
    ['{,un}safe', 'unsafe'],
    ['{a}', 'a'],
    ['job [0-9][!0-9]', 'job 3a'],
    ['[]x]', ']'],
    ['[a-]', '-'],
    ['test (node *)', 'test (node 24)'],
    ['🚀 *', '🚀 deploy'],
    ['?', '🚀'],
    ['a+b|c$', 'a+b|c$'],
  ])('%s fits %s', (glob, name) => expect(fits(glob, name)).toBe(true))

  test.each([
    ['ci', 'ci2'],
    ['', 'a'],
    ['*.yml', 'ci.yaml'],
    ['ci.y?ml', 'ci.yml'],
    ['[0-9]', 'a'],
    ['[!0-9]', '3'],
    ['{a,b}', 'c'],
    ['a.c', 'abc'],
    ['*a*a*a*b', 'aaaaaaaaa'],
  ])('%s does not fit %s', (glob, name) => expect(fits(glob, name)).toBe(false))

  test.each(['[', 'a[b', '{a,b', '{a,{b}', '{a,[b}', '{a,b}'.repeat(20)])('%s is none', (text) => {
    expect(parseGlob(text)).toBeUndefined()
  })
})

test('a glob is what a regular expression of the same meaning is', () => {
  const part = fc.constantFrom('*', '?', 'a', 'b', '[ab]', '[!a]', '{a,bb}', '.')
  const meaning: Readonly<Record<string, string>> = {
    ...{ '*': '.*', '?': '.', '[!a]': '[^a]', '{a,bb}': '(?:a|bb)', '.': '\\.' },
  }
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 8 }),
      fc.string({ unit: fc.constantFrom('a', 'b', '.', 'c') }),
      (parts, name) => {
        const pattern = new RegExp(`^${parts.map((one) => meaning[one] ?? one).join('')}$`, 's')
        expect(fits(parts.join(''), name)).toBe(pattern.test(name))
      },
    ),
  )
})

test('no glob takes long, whatever the name', () => {
  // With backtracking it would take longer than anybody waits.
  expect(fits('*a'.repeat(400), `${'a'.repeat(20_000)}b`)).toBe(false)
})

test('anything is a glob or none, and nothing throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), (glob, name) => void fits(glob, name)))
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'{},[]!a-*') }), (glob) => void fits(glob, 'a')))
})
