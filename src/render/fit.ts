import { thousands } from '../core/words.ts'
import type { Block, Doc } from './document.ts'

/** Steps from the whole document down to its title; each is poorer than the one before. */
const ladder: readonly ((doc: Doc) => Doc)[] = [
  (doc) => doc,
  ...[Number.POSITIVE_INFINITY, 100, 25, 5].map((rows) => (doc: Doc) => limit(doc, rows)),
  ({ tone, title }) => ({
    tone,
    title,
    blocks: [{ kind: 'paragraph', content: ['The rest did not fit here.'] }],
  }),
  ({ tone }) => ({ tone, title: 'The report did not fit here', blocks: [] }),
]

/** The richest rendering of a document that is at most `maxBytes` of UTF-8 long. */
export function fitDoc(doc: Doc, render: (doc: Doc) => string, maxBytes: number): string {
  for (const step of ladder) {
    const text = render(step(doc))
    if (new TextEncoder().encode(text).length <= maxBytes) return text
  }
  throw new RangeError(`nothing fits into ${maxBytes} bytes`)
}

/** Without details, and with so many rows and items at most; what is left out is named or counted. */
function limit(doc: Doc, max: number): Doc {
  return { ...doc, blocks: doc.blocks.flatMap((block) => shorten(block, max)) }
}

function shorten(block: Block, max: number): readonly Block[] {
  if (block.kind === 'details') {
    return [{ kind: 'paragraph', content: [`${block.summary}: did not fit here.`] }]
  }
  const length = block.kind === 'table' ? block.rows.length : block.kind === 'list' ? block.items.length : 0
  if (length <= max) return [block]
  const rest: Block = { kind: 'paragraph', content: [`… and ${thousands(length - max)} more.`] }
  if (block.kind === 'table') return [{ ...block, rows: block.rows.slice(0, max) }, rest]
  if (block.kind === 'list') return [{ ...block, items: block.items.slice(0, max) }, rest]
  return [block]
}
