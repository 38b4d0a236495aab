import type { Block, Doc, Inline, Tone } from './document.ts'
import { oneLine, visible } from './literal.ts'
import { longestFence, toSpan } from './span.ts'

const icons = { good: '🟢', bad: '🔴', warning: '🟡', neutral: '⚪' } as const satisfies Record<Tone, string>

/** A document in GitHub's Markdown, for job summaries, issues and comments. */
export function toMarkdown(doc: Doc): string {
  return `${[`## ${icons[doc.tone]} ${toSpan(doc.title)}`, ...doc.blocks.map(block)].join('\n\n')}\n`
}

function block(given: Block): string {
  switch (given.kind) {
    case 'paragraph':
      return inlines(given.content)
    case 'heading':
      return `### ${toSpan(given.text)}`
    case 'list':
      return given.items.map((item) => `- ${inlines(item)}`).join('\n')
    case 'table':
      return table(given)
    case 'chart':
      return chart(given)
    case 'code':
      return fenced(visible(given.text))
    case 'details':
      return `<details>\n<summary>${html(given.summary)}</summary>\n\n${given.blocks.map(block).join('\n\n')}\n\n</details>`
  }
}

function table({ head, align, rows }: Extract<Block, { kind: 'table' }>): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = align.map((side) => (side === 'right' ? '---:' : '---'))
  return [head.map(toSpan), rule, ...rows.map((cells) => cells.map(inlines))].map(row).join('\n')
}

/** https://mermaid.js.org/syntax/xyChart.html. Holds numbers and our own words only: Mermaid has markup of its own. */
function chart({ title, x, y, values }: Extract<Block, { kind: 'chart' }>): string {
  const word = (text: string) => text.replace(/[^\w %/.,()-]/g, ' ')
  const shown = values
    .map((value, i) => ({ value, mark: x[i] ?? '' }))
    .filter(({ value }) => value !== undefined)
  const marks = shown.map(({ mark }) => `"${word(mark)}"`).join(', ')
  const numbers = shown.map(({ value = 0 }) => Number(value.toFixed(1))).join(', ')
  return [
    '```mermaid',
    'xychart-beta',
    `    title "${word(title)}"`,
    `    x-axis [${marks}]`,
    `    y-axis "${word(y.title)}" ${y.from} --> ${y.to}`,
    `    line [${numbers}]`,
    '```',
  ].join('\n')
}

function inlines(content: readonly Inline[]): string {
  // At the start of a line a number with a point would begin a list.
  return content
    .map(inline)
    .join('')
    .trimStart()
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
}

function inline(given: Inline): string {
  if (typeof given === 'string') return toSpan(given)
  if ('strong' in given) {
    return `**${toSpan(given.strong)}**`
  }
  // In the address of a link only these could end it.
  return `[${toSpan(given.text)}](${given.href.replace(/[()<>\s|\\]/g, encodeURIComponent)})`
}

function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestFence(text) + 1))
  return `${fence}\n${text}\n${fence}`
}

function html(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return oneLine(text).replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
