import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Block, Doc, Inline } from '../../src/render/document.ts'
import { fitDoc } from '../../src/render/fit.ts'
import { toMarkdown } from '../../src/render/markdown.ts'
import { hostileText } from './payloads.ts'

const size = (text: string) => Buffer.byteLength(text)
const numbered = (count: number, text: string) => Array.from({ length: count }, (_, i) => `${text} ${i}`)

const table = (rows: number, text = '構築'): Block => ({
  kind: 'table',
  head: ['Name'],
  align: ['left'],
  rows: numbered(rows, text).map((cell) => [[cell]]),
})
const list = (items: number): Block => ({ kind: 'list', items: numbered(items, 'job').map((item) => [item]) })
const details: Block = { kind: 'details', summary: 'In numbers', blocks: [table(30)] }
const doc = (...blocks: readonly Block[]): Doc => ({ tone: 'bad', title: 'Pipeline unhealthy', blocks })

test('a document that fits is left alone', () => {
  const given = doc(table(200), list(200), details)
  expect(fitDoc(given, toMarkdown, size(toMarkdown(given)))).toBe(toMarkdown(given))
})

test('each budget gives the richest step that fits it', () => {
  const given = doc(table(200), list(200), details)
  const whole = size(toMarkdown(given))
  const steps = new Set<string>()
  for (let bytes = whole; bytes >= 100; bytes -= 60) steps.add(fitDoc(given, toMarkdown, bytes))
  const found = [...steps]
  expect(found.map((text) => text.match(/^\| (?!Name|---)/gm)?.length ?? 0)).toEqual([
    230, 200, 100, 25, 5, 0,
  ])
  for (const [i, poorer] of found.slice(1).entries()) {
    const richer = found[i] ?? ''
    expect(size(poorer)).toBeLessThan(size(richer))
    expect(fitDoc(given, toMarkdown, size(richer) - 1)).toBe(poorer)
    expect(fitDoc(given, toMarkdown, size(richer))).toBe(richer)
  }
})

test('what is left out is named and counted', () => {
  const given = doc(table(5000), list(5000), details)
  const text = fitDoc(given, toMarkdown, 5000)
  expect(text).toContain('\n\n… and 4,900 more.\n')
  expect(text).toContain('In numbers: did not fit here.')
})

test('when hardly anything fits, the verdict stays', () => {
  const text = fitDoc(doc(table(10), { kind: 'code', text: 'x'.repeat(1000) }), toMarkdown, 150)
  expect(text).toBe('## 🔴 Pipeline unhealthy\n\nThe rest did not fit here.\n')
})

test('a title that does not fit gives way to one line that does', () => {
  const text = fitDoc({ tone: 'bad', title: '構'.repeat(900), blocks: [] }, toMarkdown, 100)
  expect(text).toBe('## 🔴 The report did not fit here\n')
})

test('a budget in which nothing can be said is refused', () => {
  expect(() => fitDoc(doc(), toMarkdown, 20)).toThrow(new RangeError('nothing fits into 20 bytes'))
})

test('5,000 rows of many-byte text fit any budget', () => {
  const given = doc(table(5000, '🟢'.repeat(90)), details)
  for (const bytes of [1_048_576, 65_536, 28_672, 3000, 500, 100]) {
    expect(size(fitDoc(given, toMarkdown, bytes))).toBeLessThanOrEqual(bytes)
  }
})

test('no document is longer than its budget', () => {
  const text = fc.oneof(hostileText, fc.string({ unit: 'grapheme', maxLength: 400 }))
  const inlines: fc.Arbitrary<readonly Inline[]> = fc.array(
    fc.oneof(
      text,
      text.map((strong) => ({ strong })),
    ),
    { maxLength: 3 },
  )
  const flat: fc.Arbitrary<Block> = fc.oneof(
    inlines.map((content): Block => ({ kind: 'paragraph', content })),
    text.map((text): Block => ({ kind: 'heading', text })),
    text.map((text): Block => ({ kind: 'code', text })),
    fc.array(inlines, { maxLength: 60 }).map((items): Block => ({ kind: 'list', items })),
    fc.array(inlines, { maxLength: 60 }).map(
      (cells): Block => ({
        kind: 'table',
        head: ['H'],
        align: ['left'],
        rows: cells.map((cell) => [cell]),
      }),
    ),
  )
  const block = fc.oneof(
    flat,
    fc
      .tuple(text, fc.array(flat, { maxLength: 3 }))
      .map(([summary, blocks]): Block => ({ kind: 'details', summary, blocks })),
  )
  fc.assert(
    fc.property(
      text,
      fc.array(block, { maxLength: 6 }),
      fc.integer({ min: 100, max: 20_000 }),
      (title, blocks, bytes) => {
        expect(size(fitDoc({ tone: 'warning', title, blocks }, toMarkdown, bytes))).toBeLessThanOrEqual(bytes)
      },
    ),
    { numRuns: 400 },
  )
})
