import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { FailureReport } from '../../src/core/reports/failures.ts'
import { failuresDoc } from '../../src/render/failures.ts'
import { toMarkdown } from '../../src/render/markdown.ts'
import { failingWeeks, withAllOf } from './failure-reports.ts'
import { hostileText, hostileTexts, testWithVectors } from './payloads.ts'
import { parse, plainTexts, shapeOf, wordsOf } from './tree.ts'

const summary = (report: FailureReport) => toMarkdown(failuresDoc(report))
const usual = withAllOf((text) => text)
const nothing: FailureReport = {
  ...usual,
  ...{ groups: [], retry: [], neverStarted: [], notMeasured: [] },
  counts: { failedAttempts: 0, failedJobs: 0, read: 0, classified: 0 },
  patterns: { typescript: 0, dependency: 0, test: 0, build: 0, other: 0 },
}

test.each<[string, () => Promise<FailureReport> | FailureReport]>([
  ['weeks', failingWeeks],
  ['all', () => usual],
  ['nothing', () => nothing],
])('the summary of failures is as in its golden file: %s', async (name, report) => {
  const file = new URL(`../golden/failures-${name}.md`, import.meta.url)
  const markdown = summary(await report())
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, markdown)
  expect(markdown).toBe(readFileSync(file, 'utf8'))
})

test('the line that counts is marked, and nothing of the runner stands around it', async () => {
  const code = summary(await failingWeeks()).match(/^```\n[\s\S]*?^```$/gm) ?? []
  expect(code.length).toBeGreaterThan(3)
  for (const block of code) {
    expect(block.match(/^→ /gm)).toHaveLength(1)
    expect(block).not.toMatch(/Process completed|Post job cleanup|\d{4}-\d\d-\d\dT/)
  }
})

test('beyond eight causes, each has a row and no more', () => {
  const [group] = usual.groups
  if (!group) throw new RangeError('no group')
  const many = summary({ ...usual, groups: Array.from({ length: 60 }, () => group) })
  expect(many.match(/^### .*error TS2322/gm)).toHaveLength(8)
  expect(many).toContain('… and 10 more causes.')
})

describe('whatever strangers write into logs, names and commits', () => {
  const shape = shapeOf(parse(summary(usual)))
  const check = (text: string) => {
    const tree = parse(summary(withAllOf((usual) => `${usual} ${text}`)))
    expect(shapeOf(tree)).toBe(shape)
    expect(plainTexts(tree).filter((words) => /@|https?:|www\.|#\d|GH-\d|\]\(/.test(words))).toEqual([])
  }

  test('the summary keeps its structure, and nothing in it is a mention or a link', () => {
    fc.assert(fc.property(hostileText, check), { numRuns: 30 })
  })

  testWithVectors('no known attack changes it', () => {
    for (const [i, text] of hostileTexts().entries()) if (i % 50 === 0) check(text)
  })

  test('text without an end is cut', () => {
    expect(summary(withAllOf(() => '💥`'.repeat(50_000))).length).toBeLessThan(1_000_000)
  })
})

test('a secret that was remembered all the same is not shown', () => {
  const token = `ghp_${'a1B2'.repeat(9)}`
  expect(wordsOf(parse(summary(withAllOf((usual) => `${usual} ${token}`))))).not.toMatch(
    new RegExp(`(?:TS2322: no|rises|moon) ${token}`),
  )
})
