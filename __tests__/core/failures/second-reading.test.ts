import { describe, expect, test } from '@jest/globals'
import type { Rule } from '../../../src/core/diagnosis/rule.ts'
import { exits } from '../../../src/core/diagnosis/rules/exits.ts'
import { rules as pack } from '../../../src/core/diagnosis/rules/index.ts'
import { versionOf } from '../../../src/core/diagnosis/rules-version.ts'
import { type Finding, findingOf } from '../../../src/core/failures/finding.ts'
import { type Rules, secondReading } from '../../../src/core/failures/second-reading.ts'
import type { History } from '../../../src/core/history/history.ts'
import { historyOfFailures } from '../../builders/failures.ts'
import { NOW } from '../../builders/runs.ts'

const newts: Rule = {
  ...{ id: 'acme/newts', category: 'deploy', strength: 'cause', pattern: /newt eyes: .* wanted/ },
  ...{ meaning: 'There are not enough newts.', advice: '', prevention: '' },
}
const before: Rules = { all: exits, version: 'before' }
const after: Rules = { all: [newts, ...exits], version: 'after' }
const log = [
  '##[group]Run brew',
  '##[endgroup]',
  'stirring',
  'newt eyes: 3 wanted, 2 in stock',
  '##[error]Process completed with exit code 1.',
].join('\n')

/** What a log says, by the rules that there were before, as it is remembered of a job. */
const readBefore = (text: string) =>
  findingOf({ head: Buffer.from(text) }, before.all, {
    ...{ jobId: 1, runId: 2, attempt: 1, readAt: NOW - 60, failedStep: 'brew', watched: [] },
    rulesVersion: before.version,
  })

/** Two failed jobs, 20 and the older 10, of which that is remembered. */
const remembering = (finding: Partial<Finding>): History => {
  const { jobId: _, runId: __, attempt: ___, ...said } = { ...readBefore(log), ...finding }
  return historyOfFailures(
    [
      { hoursAgo: 2, ends: 'x' },
      { hoursAgo: 1, ends: 'x' },
    ],
    said,
  )
}
const second = (history: History, rules = after) => {
  const { findings, toRead } = secondReading([...history.runs.values()], history, { rules, now: NOW })
  return { known: [...findings.values()], toRead: toRead.map(({ job }) => job.id) }
}

describe('a failure that no rule knew', () => {
  test('is left alone while the rules stay what they were', () => {
    expect(second(remembering({}), before)).toEqual({ known: [], toRead: [] })
  })

  test('is what the log would make of it, where a new rule knows the line that is remembered', () => {
    const { known, toRead } = second(remembering({}))
    expect(toRead).toEqual([])
    const read = findingOf({ head: Buffer.from(log) }, after.all, {
      ...{ jobId: 20, runId: 2, attempt: 1, readAt: NOW, failedStep: 'brew', watched: [] },
      rulesVersion: after.version,
    })
    expect(read.rule).toBe('acme/newts')
    expect(known.find(({ jobId }) => jobId === 20)).toEqual(read)
    expect(known).toHaveLength(2)
  })

  test.each<[string, Partial<Finding>]>([
    ['no rule knows the line', { line: 'owls', excerpt: { lines: ['owls'], root: 0 } }],
    [
      'a rule knows another line',
      { line: 'stirring', excerpt: { lines: ['stirring', 'newt eyes: 3 wanted'], root: 0 } },
    ],
    ['no line is remembered', { line: undefined, excerpt: undefined }],
    [
      'the line was cut off',
      { line: 'newt eyes: 3 wanted…', excerpt: { lines: ['newt eyes: 3 wanted…'], root: 0 } },
    ],
    [
      'something was taken out of it',
      { line: 'newt eyes: *** wanted', excerpt: { lines: ['newt eyes: *** wanted'], root: 0 } },
    ],
    ['tests tell it apart', { testCount: 2, tests: ['a', 'b'] }],
    [
      'nobody knows by which rules it was read',
      { rulesVersion: undefined, line: 'owls', excerpt: undefined },
    ],
  ])('has its log read again where %s, the newest first', (_, finding) => {
    expect(second(remembering(finding))).toEqual({ known: [], toRead: [20, 10] })
  })

  test('has no log to read where GitHub has it no more', () => {
    const history = remembering({ line: 'owls', excerpt: undefined })
    expect(second({ ...history, gone: new Set(['2/log/20']) }).toRead).toEqual([10])
  })
})

test('what a rule knew, and what nobody has read, is not read a second time', () => {
  expect(second(remembering({ rule: 'acme/owls' }))).toEqual({ known: [], toRead: [] })
  expect(second({ ...remembering({}), findings: new Map() })).toEqual({ known: [], toRead: [] })
})

describe('the version of rules', () => {
  test('stays the same for the same rules', () => {
    expect(versionOf([...pack])).toBe(versionOf(pack))
  })

  test.each<[string, readonly Rule[]]>([
    ['a pattern', [{ ...newts, pattern: /newt/ }]],
    ['a kind', [{ ...newts, category: 'network' }]],
    ['how much a line says', [{ ...newts, strength: 'summary' }]],
    ['which line is the root', [{ ...newts, pick: 'last' }]],
    ['their number', [newts, newts]],
    ['all of them', []],
  ])('changes with %s', (_, rules) => {
    expect(versionOf(rules)).not.toBe(versionOf([newts]))
  })
})
