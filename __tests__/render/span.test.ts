import { expect, test } from '@jest/globals'
import { toSpan } from '../../src/render/span.ts'

test.each([
  'Build and test',
  'CI (nightly)',
  '96.2 % of 412 passed, 3 min 20 s, 10:15 UTC',
  '2026-03-02',
  '+33 % from 5 min of 38',
  'Prüfung – сборка · 構築 🟢 ▁▄█',
  'end-to-end tests: 1,234 of them?',
  'build › “Run tests” of ‘main’',
])('%j is plain', (text) => {
  expect(toSpan(text)).toBe(text)
})

test.each([
  ['feature/login', '`feature/login`'],
  ['ping @octocat now', 'ping `@octocat` now'],
  ['fixes #1 and GH-2', 'fixes `#1` and `GH-2`'],
  ['see www.evil.example or https://evil.example', 'see `www.evil.example` or `https://evil.example`'],
  ['www.', '`www`.'],
  ['a/b, c/d: `e`.', '`` a/b, c/d: `e` ``.'],
  ['a_b... ok', '`a_b...` ok'],
  ['da39a3e', '`da39a3e`'],
  ['(da39a3e.)', '`(da39a3e.)`'],
  ['da39a3e–da39a3f', '`da39a3e–da39a3f`'],
  [':x: 1:100: 10:15:00', '`:x: 1:100: 10:15:00`'],
  ['+ a', '`+` a'],
  ['done!', '`done!`'],
  ['C++ a_b a*b', '`C++ a_b a*b`'],
  ['a `b` c', 'a `` `b` `` c'],
  ['``` a', '```` ``` ```` a'],
  ['a|b', '`a|b`'],
  ['> 99.9 % of 2,000 < 3', '&gt; 99.9 % of 2,000 &lt; 3'],
  ['<b> >x', '`<b> >x`'],
  ['npm\u202egnp.exe', '`npm\\u{202E}gnp.exe`'],
  ['two\nlines\tand\r\nmore', 'two lines and more'],
])('%j becomes %j', (text, span) => {
  expect(toSpan(text)).toBe(span)
})

test('neighbouring risky words share one code span', () => {
  expect(toSpan('on feature/a @octocat today')).toBe('on `feature/a @octocat` today')
})

test('spaces at the ends are kept, so that texts can stand beside links', () => {
  expect(toSpan(' at step ')).toBe(' at step ')
})

test('a text of more than 1,000 characters is cut at a whole character', () => {
  expect(toSpan('🟢'.repeat(2000))).toBe(`${'🟢'.repeat(999)}…`)
})

test('another way to write code is used for the same words', () => {
  expect(toSpan('a <b> c', (line) => `{${line}}`)).toBe('a {<b>} c')
})

test('a word made to be slow to judge is judged at once', () => {
  const start = performance.now()
  toSpan(`${'('.repeat(500)}${')'.repeat(499)}!`)
  toSpan(`${'1:'.repeat(499)}!`)
  expect(performance.now() - start).toBeLessThan(200)
})
