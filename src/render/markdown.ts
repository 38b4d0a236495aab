import type { Block, Doc, Inline, Tone } from './document.ts'
import { escaped } from './html-text.ts'
import { visible } from './literal.ts'
import { longestFence, toSpan } from './span.ts'

const icons = { good: '🟢', bad: '🔴', warning: '🟡', neutral: '⚪' } as const satisfies Record<Tone, string>

/** A document in GitHub's Markdown, for job summaries, issues and comments. */
export function toMarkdown(doc: Doc): string {
  return `${[`## ${icons[doc.tone]} ${phrase(doc.title)}`, ...doc.blocks.map(block)].join('\n\n')}\n`
}

/** The same without a title, for what has one already. */
export function blocksToMarkdown(blocks: readonly Block[]): string {
  return blocks.map(block).join('\n\n')
}

function block(given: Block): string {
  switch (given.kind) {
    case 'paragraph':
      return inlines(given.content)
    case 'heading':
      return `### ${phrase(given.text)}`
    case 'list':
      return given.items.map((item) => `- ${inlines(item)}`).join('\n')
    case 'checklist':
      return given.items.map((item, i) => `- [${given.ticked?.[i] ? 'x' : ' '}] ${inlines(item)}`).join('\n')
    case 'table':
      return table(given)
    case 'chart':
      return chart(given)
    case 'code':
      return fenced(visible(given.text))
    case 'details':
      return `<details>\n<summary>${toSpan(given.summary, htmlCode)}</summary>\n\n${blocksToMarkdown(given.blocks)}\n\n</details>`
  }
}

function table({ head, align, rows }: Extract<Block, { kind: 'table' }>): string {
  const row = (cells: readonly string[]) => `| ${cells.map(barless).join(' | ')} |`
  const rule = align.map((side) => (side === 'right' ? '---:' : '---'))
  return [head.map(phrase), rule, ...rows.map((cells) => cells.map(inlines))].map(row).join('\n')
}

/**
 * A bar ends a cell even in a code span, unless a backslash stands before it. Parsers disagree on two backslashes
 * and a bar, so a backslash of the text is moved away from a bar of the text.
 */
function barless(cell: string): string {
  return cell.replaceAll('\\|', '\\ |').replaceAll('|', '\\|')
}

/** Half as high as by default, in a colour that can be seen on white and on black. */
const CHART_LOOK =
  '%%{init: {"xyChart": {"height": 250}, "themeVariables": {"xyChart": {"plotColorPalette": "#2da44e"}}}}%%'

/** https://mermaid.js.org/syntax/xyChart.html. Holds numbers and our own words only: Mermaid has markup of its own. */
function chart({ title, x, y, values }: Extract<Block, { kind: 'chart' }>): string {
  const word = (text: string) => text.replace(/[^\w /.,()-]/g, ' ')
  const shown = values
    .map((value, i) => ({ value, mark: x[i] ?? '' }))
    .filter(({ value }) => value !== undefined)
  const marks = shown.map(({ mark }) => `"${word(mark)}"`).join(', ')
  const numbers = shown.map(({ value = 0 }) => Number(value.toFixed(1))).join(', ')
  return [
    '```mermaid',
    CHART_LOOK,
    'xychart-beta',
    `    title "${word(title)}"`,
    `    x-axis [${marks}]`,
    `    y-axis "${word(y.title)}" ${y.from} --> ${y.to}`,
    `    bar [${numbers}]`,
    '```',
  ].join('\n')
}

function inlines(content: readonly Inline[]): string {
  // At the start of a line a number with a point would begin a list.
  return joined(content)
    .map(inline)
    .join('')
    .trim()
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
}

/** Strings that meet are one: side by side, two code spans or the halves of a commit would make something new. */
function joined(content: readonly Inline[]): readonly ReturnType<typeof plainly>[] {
  const all: ReturnType<typeof plainly>[] = []
  for (const next of content) {
    const text = plainly(next)
    const last = all.at(-1)
    if (typeof last === 'string' && typeof text === 'string') all[all.length - 1] = last + text
    else all.push(text)
  }
  return all
}

/** As a string, where it is no more than that. */
function plainly(given: Inline): Exclude<Inline, { readonly mark: unknown }> {
  if (typeof given === 'string') return given
  if ('mark' in given) return given.mark
  return 'strong' in given && phrase(given.strong) === '' ? '' : given
}

function inline(given: ReturnType<typeof plainly>): string {
  if (typeof given === 'string') return toSpan(given)
  // Asterisks would depend on what stands beside them.
  if ('strong' in given) return `<strong>${phrase(given.strong)}</strong>`
  // At the start of a line `[…]:` would define a link, whatever the brackets are in.
  return `[${phrase(given.text.replaceAll(']:', '] :'))}](${address(given.href)})`
}

function phrase(text: string): string {
  return toSpan(text).trim()
}

/** An absolute address in which nothing can end the link, begin a code span or be taken for an entity. */
function address(href: string): string {
  return encodeURI(href.toWellFormed())
    .replaceAll('%25', '%')
    .replace(/[^\w\-.~:/?#%=+,;@&]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('&', '&amp;')
}

function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestFence(text) + 1))
  return `${fence}\n${text}\n${fence}`
}

function htmlCode(line: string): string {
  return `<code>${escaped(line)}</code>`
}
