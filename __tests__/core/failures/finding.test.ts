import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ecosystems } from '../../../simulator/logs/ecosystems.ts'
import { runnerLog } from '../../../simulator/logs/runner-log.ts'
import { rules } from '../../../src/core/diagnosis/rules/index.ts'
import { findingOf } from '../../../src/core/failures/finding.ts'
import type { LogText } from '../../../src/core/failures/log-window.ts'
import { hostileText } from '../../render/payloads.ts'

const about = {
  jobId: 1,
  runId: 2,
  attempt: 1,
  readAt: 3,
  failedStep: 'Run tests',
  watched: [],
  rulesVersion: 'v1',
}
const read = (log: LogText) => findingOf(log, rules, about)
const whole = (text: string): LogText => ({ head: Buffer.from(text) })
const steps = [{ name: 'Run tests', conclusion: 'failure', seconds: 9 }]
const logOf = (lines: readonly string[], startedAt = 1_790_000_000) => ({
  head: runnerLog({ startedAt, steps }, { 'Run tests': lines })[0],
})

test.each([
  ['typescript', 'typescript/type-error', 'src/calendar/moon.ts'],
  ['jest', 'jest/test-failed', 'src/tides/heights.test.ts'],
  ['npm', 'npm/peer-conflict', undefined],
  ['network', 'npm/network', undefined],
  ['pytest', 'pytest/test-failed', 'tests/test_gauges.py'],
] as const)('the log of %s is understood', (name, rule, path) => {
  const finding = read(logOf(ecosystems[name]))
  expect([finding.rule, finding.place?.path, finding.step]).toEqual([rule, path, 'Run tests'])
  expect(finding.excerpt?.lines[finding.excerpt.root]?.trim()).toBe(finding.line)
})

test('the same failure at another time has the same fingerprint', () => {
  const [a, b] = [1_790_000_000, 1_795_123_456].map((at) => read(logOf(ecosystems.typescript, at)))
  expect(a?.fingerprint).toBe(b?.fingerprint)
})

test('an excerpt holds what the step said, and not what the runner says around it', () => {
  const { excerpt } = read(logOf(['one', '##[error]src/a.ts(1,2): error TS1005: no']))
  expect(excerpt).toEqual({ lines: ['one', 'src/a.ts(1,2): error TS1005: no'], root: 1 })
})

test('an excerpt keeps the indentation of its lines, and the line itself has none', () => {
  const { excerpt, line } = read(logOf(['  at one', '    \tE       assert 1 == 2', '  error: two  ']))
  expect(excerpt?.lines).toEqual(['  at one', '    \tE       assert 1 == 2', '  error: two'])
  expect(line).toBe('error: two')
})

test('a log that says nothing of a failure is told apart by its step', () => {
  const silent = findingOf(whole('all is well\n'), rules, about)
  const other = findingOf(whole('all is well\n'), rules, { ...about, failedStep: 'Deploy' })
  expect(silent).toMatchObject({ category: 'flaky/unknown', rule: undefined })
  if (silent.line === undefined) expect(silent.fingerprint).not.toBe(other.fingerprint)
})

test.each([
  ['nothing', new Uint8Array()],
  ['one byte', Buffer.from('\n')],
  ['no UTF-8', Buffer.from([0xc3, 0x28, 0xff, 0xfe, 10, 0xed, 0xa0, 0x80])],
  ['zeros', new Uint8Array(10_000)],
  ['one line without an end', Buffer.from('error: '.repeat(100_000))],
  ['line feeds', Buffer.from('\n'.repeat(100_000))],
])('a log of %s is read', (_, head) => {
  const finding = read({ head })
  expect(JSON.stringify(finding).length).toBeLessThan(10_000)
})

describe('of a log with a hole', () => {
  const error = 'src/a.ts(1,2): error TS1005: no'
  const log = {
    head: Buffer.from('one\ntwo\n'),
    rest: {
      linesLeftOut: 1000,
      tail: Buffer.from(`three\n##[error]${error}\n##[error]Process completed with exit code 2.\n`),
    },
  }

  test('the number of the line counts what was left out, and the excerpt says it', () => {
    const finding = read(log)
    expect([finding.line, finding.lineNumber, finding.linesLeftOut]).toEqual([error, 1004, 1000])
    expect(finding.excerpt).toEqual({
      lines: ['two', '(1,000 lines were left out here)', 'three', error],
      root: 3,
    })
  })

  test('lines before the hole keep their numbers', () => {
    const head = Buffer.from(`one\n##[error]${error}\n##[error]Process completed with exit code 2.\n`)
    const rest = { linesLeftOut: 1000, tail: Buffer.from('three\n') }
    expect([read({ head, rest }).line, read({ head, rest }).lineNumber]).toEqual([error, 2])
  })
})

test('secrets are nowhere in what is remembered, nor are lines of keys', () => {
  const token = `ghp_${'a1B2'.repeat(9)}`
  const key = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj'
  const lines = [
    '-----BEGIN PRIVATE KEY-----',
    key,
    `##[error]src/a.ts(1,2): error TS1005: ${token}`,
    key,
    `x ${token}`,
  ]
  const text = JSON.stringify(read(logOf(lines)))
  expect(text).not.toContain(token)
  expect(text).not.toContain(key)
  expect(text).toContain('TS1005')
})

test('whatever a log holds, what is remembered of it is small', () => {
  const line = fc.oneof(
    hostileText,
    fc.constantFrom('##[error]', '##[error]Process completed with exit code 1.', 'FAIL x'),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), fc.nat({ max: 9 }), (lines, more) => {
      const finding = read(logOf(lines.map((text) => text.repeat(1 + more * 100))))
      expect(JSON.stringify(finding).length).toBeLessThan(30_000)
      for (const text of finding.excerpt?.lines ?? []) expect(text.length).toBeLessThanOrEqual(200)
    }),
    { numRuns: 60 },
  )
})
