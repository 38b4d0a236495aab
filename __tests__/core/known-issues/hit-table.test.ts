import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hitTables, withHitTable } from '../../../src/core/known-issues/hit-table.ts'
import { hitsOf } from '../../../src/core/known-issues/hits.ts'
import { type WatchedIssue, watchedIssue } from '../../../src/core/known-issues/known-issue.ts'
import { linearPattern } from '../../../src/inputs/linear-pattern.ts'
import { aFailureQuestion, historyOfFailures } from '../../builders/failures.ts'
import { NOW } from '../../builders/runs.ts'
import { hostileText } from '../../render/payloads.ts'

const hits = { day: 1, week: 12, month: 1234 }
const none = { day: 0, week: 0, month: 0 }
const author = 'The tunnel closes.\r\n\r\n```ci-known-issue\r\ntunnel closed\r\n```\r\n'

function watch(number: number, ...patterns: readonly string[]): WatchedIssue {
  const watched = watchedIssue({ number, title: 'Known', patterns }, linearPattern)
  if (typeof watched === 'string') throw new Error(watched)
  return watched
}

describe('the hit table', () => {
  test('is added below what the author wrote', () => {
    expect(withHitTable(author, hits)).toBe(`${author.trimEnd()}

<!-- pipeline-vitals:hits -->
| Failed jobs with this line | 24 hours | 7 days | 30 days |
| --- | --: | --: | --: |
| of those whose logs were read | 1 | 12 | 1,234 |
<!-- /pipeline-vitals:hits -->
`)
  })

  test('is changed in its place, and only when its numbers change', () => {
    const once = withHitTable(author, hits) ?? ''
    const moved = `Above.\n${once}Below.`
    expect(withHitTable(moved, hits)).toBeUndefined()
    expect(withHitTable(moved.replaceAll('\n', '\r\n'), hits)).toBeUndefined()
    const later = withHitTable(moved, { ...hits, day: 0 }) ?? ''
    expect(later).toBe(moved.replace('| 1 | 12 |', '| 0 | 12 |'))
    expect(withHitTable(later, none)).toContain('| 0 | 0 | 0 |')
  })

  test('is not made for an issue that was never hit, nor where there is no room', () => {
    expect(withHitTable(author, none)).toBeUndefined()
    expect(withHitTable('x'.repeat(65_500), hits)).toBeUndefined()
  })

  test('leaves everything else as it was, whatever it is', () => {
    const mark = fc.constantFrom('<!-- pipeline-vitals:hits -->', '<!-- /pipeline-vitals:hits -->', '\n')
    const text = fc.array(fc.oneof(mark, hostileText), { maxLength: 6 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (body) => {
        const once = withHitTable(body, hits)
        if (once === undefined) return
        expect(once.length).toBeLessThanOrEqual(65_536)
        expect(withHitTable(once, hits)).toBeUndefined()
        const [above = '', below = ''] = once.split(
          /<!-- pipeline-vitals:hits -->\n\|[^!]*<!-- \/pipeline-vitals:hits -->/,
        )
        expect(body.startsWith(above.trimEnd())).toBe(true)
        expect(body.endsWith(below) || below === '\n').toBe(true)
      }),
    )
  })
})

describe('hits', () => {
  const history = historyOfFailures([
    { hoursAgo: 24 * 40, ends: 'a' },
    { hoursAgo: 24 * 20, ends: 'a' },
    { hoursAgo: 24 * 3, ends: 'aa' },
    { hoursAgo: 30, ends: '?' },
    { hoursAgo: 5, ends: 'a' },
    { hoursAgo: 4, ends: '.' },
  ])
  const scene = { ...aFailureQuestion(history), history, now: NOW }
  const watched = [watch(7, 'TS\\d+: no'), watch(8, 'tunnel')]

  test('are jobs that failed so within a day, a week and a month', () => {
    expect(hitsOf([...history.runs.values()], scene, watched)).toEqual(
      new Map([
        [7, { day: 1, week: 3, month: 4 }],
        [8, none],
      ]),
    )
  })

  test('are also those of which only the log had the line', () => {
    const findings = new Map([...history.findings].map(([id, finding]) => [id, { ...finding, issues: [8] }]))
    const hits = hitsOf([...history.runs.values()], { ...scene, history: { ...history, findings } }, watched)
    expect(hits.get(8)).toEqual({ day: 1, week: 3, month: 4 })
  })

  test('are written where the issue was read just now', () => {
    const knownIssues = watched.map((issue) => ({ ...issue, body: author }))
    expect(hitTables({ ...scene, knownIssues }).map(({ number }) => number)).toEqual([7])
    expect(hitTables({ ...scene, knownIssues: watched })).toEqual([])
  })
})
