import { describe, expect, test } from '@jest/globals'
import { categories } from '../../../src/core/diagnosis/category.ts'
import { ruleFor } from '../../../src/core/diagnosis/rule-for.ts'
import { rules } from '../../../src/core/diagnosis/rules/index.ts'
import { testPatterns } from '../../../src/core/diagnosis/test-patterns.ts'
import { failingTests } from '../../../src/core/diagnosis/tests.ts'

const patterns = [
  ...rules.map(({ id, pattern }) => [id, pattern] as const),
  ...testPatterns.map(({ runner, pattern }) => [`tests of ${runner}`, pattern] as const),
]

/**
 * Whether a repeated group holds a repetition itself, the shape that can take exponential time. Reads the source of a
 * pattern, in which classes and escapes say nothing of groups.
 */
function nests(source: string): boolean {
  const bare = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x')
  const repeats: boolean[] = [false]
  for (let at = 0; at < bare.length; at++) {
    const next = bare.slice(at + 1)
    if (bare[at] === '(') repeats.push(false)
    else if (bare[at] === ')') {
      const inner = repeats.pop() ?? false
      const repeated = /^(?:[*+]|\{\d+,\})/.test(next)
      if (inner && repeated) return true
      repeats.push((repeats.pop() ?? false) || inner || repeated)
    } else if (/^(?:[*+]|\{\d+,\d*\})/.test(bare.slice(at))) {
      repeats.push(true)
      repeats.splice(-2, 1)
    }
  }
  return false
}

describe('every pattern', () => {
  test('repeats nothing that repeats something itself', () => {
    expect(patterns.filter(([, { source }]) => nests(source)).map(([id]) => id)).toEqual([])
    expect(['(a+)+', '(?:a|b*)*', '((a+)b)*', '(a{1,}){2,}'].map(nests)).toEqual([true, true, true, true])
    expect(['(a+)?', '(a+){0,3}', '[(+]+', '\\(a+\\)+', '(ab)+'].map(nests)).toEqual(Array(5).fill(false))
  })

  test('gets done with 50,000 characters made of its own parts', () => {
    for (const [, pattern] of patterns) {
      const parts = pattern.source.match(/[\w ':-]{3,}/g) ?? ['a']
      const attacks = [parts[0] ?? '', parts.join(''), `${parts.at(-1)}!`, ' ', '(', 'a:1:1: ', 'error: ']
      for (const part of attacks) {
        const text = part.repeat(Math.ceil(50_000 / part.length))
        const line = { index: 0, mark: 'text', text } as const
        const rule = rules.find((one) => one.pattern === pattern)
        if (rule) ruleFor(line, [rule])
        else expect(failingTests([line]).length).toBeLessThan(2)
      }
    }
  })

  test('keeps no state from one line to the next', () => {
    expect(patterns.filter(([, { global, sticky }]) => global || sticky)).toEqual([])
  })
})

describe('every rule', () => {
  test('has an id of its own, as a tool and a word', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    expect(rules.filter(({ id }) => !/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/.test(id))).toEqual([])
  })

  test('says what it means, what to do and how to prevent it, in sentences', () => {
    const texts = rules.flatMap(({ meaning, advice, prevention }) => [meaning, advice, prevention])
    expect(texts.filter((text) => !/^[A-Z`].*\.$/s.test(text))).toEqual([])
  })

  test('has a category, and every category a rule', () => {
    expect(categories.filter((category) => !rules.some((rule) => rule.category === category))).toEqual([])
  })
})
