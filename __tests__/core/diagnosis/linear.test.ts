import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { rules } from '../../../src/core/diagnosis/rules/index.ts'
import { tallies } from '../../../src/core/diagnosis/tally.ts'
import { testPatterns } from '../../../src/core/diagnosis/test-patterns.ts'
import { degreeOf, valueAt } from './cost/count.ts'
import { search } from './cost/matcher.ts'
import { searchCost } from './cost/search-cost.ts'
import { treeOf } from './cost/tree.ts'

/** Those of the pack; that of a project's own are RE2's. */
const patterns = [
  ...rules.flatMap(({ id, pattern, followedBy }) => [
    { id, pattern },
    ...(followedBy ? [{ id: `${id}, the next line`, pattern: followedBy }] : []),
  ]),
  ...tallies.map((pattern) => ({ id: 'a count or verdict', pattern })),
  ...testPatterns.map(({ runner, pattern }) => ({ id: `tests of ${runner}`, pattern })),
].flatMap(({ id, pattern }) => {
  if (!(pattern instanceof RegExp)) return []
  const tree = treeOf(pattern)
  return [{ id, pattern, tree, cost: searchCost(tree) }]
})

/** A step of the bound looks at a character; the matcher also visits the nodes above it. */
const VISITS = 16

const degree = (pattern: RegExp) => degreeOf(searchCost(treeOf(pattern)))

test('every pattern takes linear time', () => {
  const worse = patterns.filter(({ cost }) => degreeOf(cost) > 1)
  // Repeat it up to a limit, `\d{1,9}` rather than `\d+`, or begin the pattern with `^`.
  expect(worse.map(({ id, pattern }) => `${id}: ${pattern}`)).toEqual([])
})

/** What stands in the sources between two slashes, where a value is expected. */
const LITERAL = /(?<=[(,:=!>|&?[]\s*)\/(?![/*])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*/g
/** Classes of Unicode that the bound does not know; each is one character that is looked for. */
const ONE_OF_UNICODE = ['/[\\p{L}\\p{N}]/u']

test('so does every other pattern that reads logs', () => {
  const folder = new URL('../../../src/core/diagnosis/', import.meta.url)
  const literals = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const code = readFileSync(new URL(name, folder), 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')
      return [...code.matchAll(LITERAL)].map(([literal]) => ({ name, literal }))
    })
    .filter(({ literal }) => !ONE_OF_UNICODE.includes(literal))
  const worse = literals.filter(({ literal }) => {
    const end = literal.lastIndexOf('/')
    // How often it is looked for, and where lines end, changes nothing of one search.
    return degree(new RegExp(literal.slice(1, end), literal.slice(end + 1).replace(/[gms]/g, ''))) > 1
  })
  expect(literals.length).toBeGreaterThan(150)
  expect(worse).toEqual([])
})

describe('the bound on the steps of a pattern', () => {
  test.each([
    [/^abc$/, 1],
    [/abc/, 1],
    [/^\d+ errors/, 1],
    [/Timeout of \d+ ms/, 1],
    [/\bfailed \w+ at \S+ now/, 1],
    [/^.{0,60}foo.{1,300}bar/, 1],
    [/(?:a|b|ab){0,9}c/, 1],
    [/^(?:[\w.]+\/){1,9}x/, 1],
    // Each place of a long number is a start.
    [/\d+ errors/, 2],
    [/^.*foo.*bar/, 2],
    [/^\s*\s+$/, 2],
    [/^(\S+\.\w+ > .+?) \d+$/, 2],
    [/^(a+)+$/, 19],
    [/^(?:a|ab|b)*c$/, 19],
  ])('of %s has degree %i', (pattern, expected) => expect(degree(pattern)).toBe(expected))

  test('is never passed in any pattern, however odd', () => {
    const atom = fc.constantFrom('a', 'b', '.', '[ab]', '\\w', '\\b', ' ', 'ab', '^', '$')
    const { pattern } = fc.letrec<{ pattern: string; item: string }>((tie) => ({
      pattern: fc.array(tie('item'), { minLength: 1, maxLength: 4 }).map((items) => items.join('')),
      item: fc.oneof(
        { maxDepth: 2 },
        atom,
        fc.constantFrom('a+', 'b*', '.*?', '\\w+', '[ab]{1,3}', ' ?', '.{0,9}'),
        fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `(?:${a}|${b})`),
        fc
          .tuple(tie('pattern'), fc.constantFrom('?', '{0,2}', '+', '*'))
          .map(([a, sign]) => `(?:${a})${sign}`),
        tie('pattern').map((inner) => `(?!${inner})`),
      ),
    }))
    // Long enough to tell one power of its length from another.
    const text = fc
      .array(fc.constantFrom('a', 'b', ' ', 'aaaa', 'abab'), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join('').repeat(200).slice(0, 200))
    fc.assert(
      fc.property(pattern, text, (source, text) => {
        const tree = treeOf(new RegExp(source))
        const bound = valueAt(searchCost(tree), text.length + 1)
        if (bound > 300_000) return
        const { matches, steps } = search(tree, text)
        expect(matches).toBe(new RegExp(source).test(text))
        expect(steps).toBeLessThanOrEqual(VISITS * bound)
      }),
      { numRuns: 500 },
    )
  })

  test('is never passed by a matcher that tries everything, and both know the same texts', () => {
    const pieces = (source: string) => source.match(/[\w ':-]{2,}|\\?./g) ?? ['a']
    fc.assert(
      fc.property(fc.constantFrom(...patterns), fc.array(fc.nat(), { maxLength: 9 }), (one, picks) => {
        const parts = [...pieces(one.pattern.source), 'a', '1', ' ', '.', ':', '/x', 'aaaa', '1111', '....']
        const text = picks
          .map((pick) => parts[pick % parts.length])
          .join('')
          .replace(/[^ -~]/g, '')
          .slice(0, 80)
        const { matches, steps } = search(one.tree, text)
        expect([one.id, matches]).toEqual([one.id, one.pattern.test(text)])
        expect(steps).toBeLessThanOrEqual(VISITS * valueAt(one.cost, text.length + 1))
      }),
      { numRuns: 400 },
    )
  })
})
