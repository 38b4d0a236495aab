import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { HealthReport } from '../../src/core/reports/health.ts'
import { healthDoc } from '../../src/render/health.ts'
import { toMarkdown } from '../../src/render/markdown.ts'
import * as reports from './health-reports.ts'
import { hostileText, hostileTexts, testWithVectors } from './payloads.ts'
import { parse, plainTexts, shapeOf, type Tree, wordsOf } from './tree.ts'

const { healthy, unhealthy, degraded, everything, unknown, partial, missing, many, hostile } = reports
const all = Object.entries({
  ...{ healthy, unhealthy, degraded, everything, unknown, partial, missing, many, hostile },
})

test.each(all)('the summary of the %s report is as in its golden file', (name, report) => {
  const file = new URL(`../golden/summary-${name}.md`, import.meta.url)
  const markdown = summary(report)
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, markdown)
  expect(markdown).toBe(readFileSync(file, 'utf8'))
})

test.each(all)(
  'no share in the summary of the %s report stands without what it is a share of',
  (_, report) => {
    const texts = summary(report)
      .split('\n')
      .filter((line) => !line.startsWith('%%{init'))
    expect(texts.flatMap(bareShares)).toEqual([])
  },
)

/** Shares that are neither of a count, nor a change from a median of a count, nor a limit or target somebody set. */
function bareShares(line: string): readonly string[] {
  const addresses = /\]\([^)]*\)/g
  const limits = /(?:the limit is|the least wanted is|\| (?:over|under)) [\d.]+ %/g
  const rates = /[\d.]+ % of [\d,]+/g
  const changes =
    /[+−]?[\d.]+ % from (?:\d+ (?:d|h|min|s) )+of [\d,]+|takes [\d.]+ % longer: median .* of \d+ (?:passed run|execution)s?, before .* of \d+/g
  return (
    line
      .replace(addresses, '')
      .replace(limits, '')
      .replace(changes, '')
      .replace(rates, '')
      .match(/.{0,20}%.{0,20}/g) ?? []
  )
}

test('the check for bare shares finds one', () => {
  expect(bareShares('CI: 96.2 % passed')).toHaveLength(1)
  expect(bareShares('CI: 96.2 % of 412, +12 %')).toHaveLength(1)
})

test('every median in a table comes with the count it is of', () => {
  const cells = tables(parse(summary(unhealthy))).flatMap(([head, ...rows]) =>
    rows.flatMap((row) => row.filter((_, i) => /^Median(?! of passed$)|Change/.test(head?.[i] ?? ''))),
  )
  expect(cells.length).toBeGreaterThan(0)
  for (const cell of cells) expect(cell).toMatch(/^–$| of [\d,]+$/)
})

test('the first line is the verdict', () => {
  expect(all.map(([, report]) => summary(report).split('\n')[0])).toEqual([
    '## 🟢 Pipeline healthy: 96.6 % of 29 runs passed',
    '## 🔴 Pipeline unhealthy: Release and CI are red on main',
    '## 🟡 Pipeline degraded: 2 alerts about Nightly and CI',
    '## 🔴 Pipeline unhealthy: 13 alerts about CI',
    '## ⚪ Pipeline health unknown: no run passed or failed',
    '## ⚪ Pipeline health unknown: only 4 runs to judge by, 10 are needed',
    '## ⚪ Pipeline health unknown: not all runs could be read',
    '## 🔴 Pipeline unhealthy: 25 workflows are red on main',
    expect.stringMatching(/^## 🔴 Pipeline unhealthy: .* are red on `fix\/@octocat\|#2`$/),
  ])
})

test('one of a thing is in the singular', () => {
  const one = reports.reportOn([{ name: 'CI', runs: [{ ends: ['failure'], daysAgo: 0.5 }] }])
  expect(wordsOf(parse(summary(one)))).not.toMatch(/(?<![\d,.])1 (runs|alerts|times|days|workflows|jobs)\b/)
})

test('of 200 workflows the worst 100 are shown and the rest is counted', () => {
  const [, workflows] = tables(parse(summary(many)))
  expect(workflows).toHaveLength(101)
  expect(summary(many)).toContain('The table is of the 100 worst of 200 workflows.')
  expect(summary(many)).toContain('… and 5 more alerts.')
})

test('hostile names make the structure of harmless ones', () => {
  const types = (tree: Tree): string =>
    ['text', 'inlineCode'].includes(tree.type)
      ? ''
      : `${tree.type}(${(tree.children ?? []).map(types).join('')})`
  const plain = reports.reportOn([
    {
      name: 'A',
      runs: [...reports.spread(12, { from: 13, to: 0.5 }), { ends: ['failure'], daysAgo: 0.1 }],
      failedJobs: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    },
    { name: 'B', runs: [{ ends: ['failure'], daysAgo: 0.2 }] },
  ])
  expect(types(parse(summary(hostile)))).toBe(types(parse(summary(plain))))
})

describe('whatever strangers call their jobs, steps, branches and messages', () => {
  const plain = shapeOf(parse(summary(everything)))
  const check = (text: string) => {
    const tree = parse(summary(reports.withEverything(healthy, (usual) => `${usual} ${text}`)))
    expect(shapeOf(tree)).toBe(plain)
    expect(plainTexts(tree).filter((words) => /@|https?:|www\.|#\d|GH-\d|\]\(/.test(words))).toEqual([])
  }

  test('the summary keeps its structure, and nothing in it is a mention or a link', () => {
    fc.assert(fc.property(hostileText, check), { numRuns: 30 })
  })

  testWithVectors('no known attack changes it', () => {
    for (const [i, text] of hostileTexts().entries()) if (i % 25 === 0) check(text)
  })

  test('text without an end is cut', () => {
    expect(summary(reports.withEverything(healthy, () => '💥`'.repeat(50_000))).length).toBeLessThan(40_000)
  })
})

function summary(report: HealthReport): string {
  return toMarkdown(healthDoc(report))
}

function tables(tree: Tree): readonly (readonly (readonly string[])[])[] {
  return (tree.children ?? [])
    .filter(({ type }) => type === 'table')
    .map((table) => (table.children ?? []).map((row) => (row.children ?? []).map(wordsOf)))
}
