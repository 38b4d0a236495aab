import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { WeeklyReport } from '../../src/core/reports/weekly.ts'
import { toHtml } from '../../src/render/html.ts'
import { style, styleHash } from '../../src/render/html-style.ts'
import { toMarkdown } from '../../src/render/markdown.ts'
import { weeklyDoc } from '../../src/render/weekly.ts'
import { hostileText, hostileTexts, testWithVectors } from './payloads.ts'
import { parse, plainTexts, shapeOf } from './tree.ts'
import { weeklyReportOf, weeklyWithAllOf } from './weekly-reports.ts'

const summary = (report: WeeklyReport) => toMarkdown(weeklyDoc(report))
const page = (report: WeeklyReport) => toHtml(weeklyDoc(report), report)
/** The others grow with every story that is told in them. */
const names = ['failing', 'quiet', 'empty'] as const

test.each(names)('the report of the week of %s is as in its golden file', async (name) => {
  const file = new URL(`../golden/weekly-${name}.md`, import.meta.url)
  const markdown = summary(await weeklyReportOf(name))
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, markdown)
  expect(markdown).toBe(readFileSync(file, 'utf8'))
})

test('a report with everything in it is as in its golden file', () => {
  const file = new URL('../golden/weekly-all.md', import.meta.url)
  const markdown = summary(weeklyWithAllOf((usual) => usual))
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, markdown)
  expect(markdown).toBe(readFileSync(file, 'utf8'))
})

test('a quiet week is one line', async () => {
  const markdown = summary(await weeklyReportOf('quiet'))
  expect(markdown).toBe(
    '## 🟢 Week of 16 to 22 November 2026: quiet. 100 % of 14 runs passed, nothing to do.\n',
  )
})

test.each([
  ['day', '2026-11-16', '2026-11-16', '16 November 2026'],
  ['week', '2026-11-16', '2026-11-22', 'Week of 16 to 22 November 2026'],
  ['week', '2026-12-28', '2027-01-03', 'Week of 28 December 2026 to 3 January 2027'],
  ['week', '2026-11-30', '2026-12-06', 'Week of 30 November to 6 December 2026'],
  ['month', '2026-02-01', '2026-02-28', 'February 2026'],
  ['quarter', '2026-07-01', '2026-09-30', 'July to September 2026'],
] as const)('a %s from %s to %s is called %s', (kind, firstDay, lastDay, name) => {
  const report = weeklyWithAllOf((usual) => usual)
  const { title } = weeklyDoc({ ...report, period: { ...report.period, kind, firstDay, lastDay } })
  expect(title.split(':')[0]).toBe(name)
})

describe('whatever strangers call their jobs, branches, commits and packages', () => {
  const plain = shapeOf(parse(summary(weeklyWithAllOf((usual) => usual))))
  const check = (text: string) => {
    const tree = parse(summary(weeklyWithAllOf((usual) => `${usual} ${text}`)))
    expect(shapeOf(tree)).toBe(plain)
    expect(plainTexts(tree).filter((words) => /@|https?:|www\.|#\d|GH-\d|\]\(/.test(words))).toEqual([])
  }
  const tagsOf = (html: string) => html.replace(/>[^<]*/g, '>').replace(/(?<== ?")[^"]*(?=")/g, '')
  const plainTags = tagsOf(page(weeklyWithAllOf((usual) => usual)))

  test('the summary keeps its structure, and nothing in it is a mention or a link', () => {
    fc.assert(fc.property(hostileText, check), { numRuns: 8 })
  })

  test('the page keeps its tags', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(tagsOf(page(weeklyWithAllOf((usual) => `${usual} ${text}`)))).toBe(plainTags)
      }),
      { numRuns: 30 },
    )
  })

  testWithVectors('no known attack changes either', () => {
    for (const [i, text] of hostileTexts().entries()) {
      if (i % 150 === 0) check(text)
      if (i % 15 === 0) expect(tagsOf(page(weeklyWithAllOf((usual) => `${usual} ${text}`)))).toBe(plainTags)
    }
  })

  test('text without an end is cut', () => {
    expect(summary(weeklyWithAllOf(() => '💥`'.repeat(50_000))).length).toBeLessThan(60_000)
  })
})

describe('the page', () => {
  const html = page(weeklyWithAllOf((usual) => usual))

  test('lets in its own looks and nothing else', () => {
    expect(`sha256-${createHash('sha256').update(style).digest('base64')}`).toBe(styleHash)
    expect(html).toContain(`content="default-src 'none'; style-src '${styleHash}';`)
    expect(html).not.toMatch(/<script|\son\w+=|\sstyle=|javascript:/i)
  })

  test('loads nothing, and links to our own server alone', () => {
    const addresses = [...html.matchAll(/(?:href|src)="(?<address>[^"]*)"/g)].map(
      ({ groups }) => groups?.address,
    )
    expect(addresses.length).toBeGreaterThan(5)
    expect(addresses.filter((address) => !address?.startsWith('https://github.com/octo-org/'))).toEqual([])
  })
})
