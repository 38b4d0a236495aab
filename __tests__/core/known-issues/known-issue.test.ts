import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { patternsIn, watchedIssue } from '../../../src/core/known-issues/known-issue.ts'
import { linearPattern } from '../../../src/inputs/linear-pattern.ts'
import { hostileText } from '../../render/payloads.ts'

const block = (...lines: readonly string[]) =>
  ['Text.', '```ci-known-issue', ...lines, '```', 'More.'].join('\n')

describe('the patterns of an issue', () => {
  test('are the lines of its first fenced block of that name', () => {
    expect(patternsIn(block('connection to db-\\d+ lost', '', '  tunnel closed '))).toEqual([
      'connection to db-\\d+ lost',
      'tunnel closed',
    ])
    expect(patternsIn(`${block('a')}\n${block('b')}`)).toEqual(['a'])
  })

  test.each([
    ['carriage returns', block('a').replaceAll('\n', '\r\n')],
    ['tildes', block('a').replaceAll('```', '~~~')],
    ['a longer fence', '`````ci-known-issue\na\n`````'],
    ['no end', '``` ci-known-issue \na'],
  ])('are read with %s', (_, body) => expect(patternsIn(body)).toEqual(['a']))

  test('hold a shorter fence as a pattern', () => {
    expect(patternsIn('````ci-known-issue\na\n```\nb\n````')).toEqual(['a', '```', 'b'])
  })

  test.each([
    '',
    'no block',
    '```\na\n```',
    '```ci-known-issues\na\n```',
    '    ```ci-known-issue\na',
    '> ```ci-known-issue\na',
  ])('are none in %j', (body) => expect(patternsIn(body)).toEqual([]))

  test('are five at most, each of some length', () => {
    expect(patternsIn(block(...'abcdefgh'))).toEqual([...'abcde'])
    expect(patternsIn(block('x'.repeat(1001), 'y'))).toEqual(['y'])
  })

  test('of whatever a stranger writes are texts in lines', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (before, within) => {
        for (const pattern of patternsIn(`${before}\n${block(within)}`)) expect(pattern).not.toMatch(/[\r\n]/)
      }),
    )
  })
})

describe('an issue', () => {
  const issue = { number: 7, title: 'The tunnel', patterns: ['tunnel (closed|lost)', '^db gone$'] }

  test('knows a line by any of its patterns', () => {
    const watched = watchedIssue(issue, linearPattern)
    if (typeof watched === 'string') throw new Error(watched)
    const { test: knows } = watched.rule.pattern
    expect(['a tunnel closed', 'db gone', 'db gone?', ''].map(knows)).toEqual([true, true, false, false])
  })

  test.each([
    [['a('], 'one of its patterns is none: error parsing regexp: missing closing ): `a(`'],
    [['a', 'x*'], 'one of its patterns matches any line'],
    [['.*'], 'one of its patterns matches any line'],
    [
      ['(?!x)'],
      'one of its patterns is none: error parsing regexp: invalid or unsupported Perl syntax: `(?!`',
    ],
  ])('with %j is not watched', (patterns, why) => {
    expect(watchedIssue({ ...issue, patterns }, linearPattern)).toBe(why)
  })
})
