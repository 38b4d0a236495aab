import { toBarChart } from './bar-chart.ts'
import type { Block, Doc, Inline, Tone } from './document.ts'
import { style, styleHash } from './html-style.ts'
import { literal } from './html-text.ts'
import type { Mark } from './marks.ts'

/** What a page says besides its document. */
export type PageFacts = { readonly repository: string; readonly generatedAt: string }

const toneWords = {
  good: 'healthy',
  bad: 'unhealthy',
  warning: 'degraded',
  neutral: 'unknown',
} as const satisfies Record<Tone, string>

/**
 * A document as one page for the browser: no script, nothing to load, links to our own server alone. The policy lets
 * nothing else in, whatever strangers wrote.
 */
export function toHtml({ tone, title, blocks }: Doc, { repository, generatedAt }: PageFacts): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${literal(`${repository}: ${title}`)}</title>
<style>${style}</style>
</head>
<body>
<main>
<header class="${tone}">
<h1>${literal(title)}</h1>
<p>${literal(repository)} · ${toneWords[tone]} · made ${literal(`${generatedAt.slice(0, 16).replace('T', ' ')} UTC`)}</p>
</header>
${blocks.map(html).join('\n')}
</main>
</body>
</html>
`
}

function html(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inlines(block.content)}</p>`
    case 'heading':
      return `<h2>${literal(block.text)}</h2>`
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${inlines(item)}</li>`).join('\n')}\n</ul>`
    case 'checklist':
      return checklist(block)
    case 'table':
      return table(block)
    case 'chart':
      return `<figure tabindex="0">\n<figcaption>${literal(`${block.title}, ${block.y.title}`)}</figcaption>\n${toBarChart(block)}\n</figure>`
    case 'code':
      return `<pre>${literal(block.text)}</pre>`
    case 'details':
      return `<details>\n<summary>${literal(block.summary)}</summary>\n${block.blocks.map(html).join('\n')}\n</details>`
  }
}

/** Marks and not boxes: nothing that is clicked on here is kept anywhere. */
function checklist({ items, ticked = [] }: Extract<Block, { kind: 'checklist' }>): string {
  const rows = items.map((item, i) => {
    const mark = ticked[i]
      ? '<span role="img" aria-label="done">☑</span>'
      : '<span role="img" aria-label="open">☐</span>'
    return `<li>${mark}<span>${inlines(item)}</span></li>`
  })
  return `<ul class="check">\n${rows.join('\n')}\n</ul>`
}

function table({ head, align, rows }: Extract<Block, { kind: 'table' }>): string {
  const side = (i: number) => (align[i] === 'right' ? ' class="right"' : '')
  const heads = head.map((text, i) => `<th scope="col"${side(i)}>${literal(text)}</th>`).join('')
  const body = rows.map(
    (row) => `<tr>${row.map((cell, i) => `<td${side(i)}>${inlines(cell)}</td>`).join('')}</tr>`,
  )
  return `<div class="table" tabindex="0" role="group" aria-label="${literal(head.join(', '))}"><table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table></div>`
}

function inlines(content: readonly Inline[]): string {
  return content.map(inline).join('').trim()
}

/** With a word for screen readers, where colour and sign are none. */
const marks = {
  '🔴': mark('bad', '✕', 'critical'),
  '🟠': mark('bad', '✕', 'missed'),
  '🟡': mark('warning', '!', 'warning'),
  '🔵': mark('note', 'i', 'note'),
  '🟢': mark('good', '✓', 'met'),
  '⚪': mark('neutral', '–', 'neither'),
} as const satisfies Record<Mark, string>

function mark(tone: Tone | 'note', sign: string, word: string): string {
  return `<span class="mark ${tone}" role="img" aria-label="${word}">${sign}</span>`
}

function inline(given: Inline): string {
  if (typeof given === 'string') return literal(given)
  if ('mark' in given) return marks[given.mark]
  if ('strong' in given) return `<strong>${literal(given.strong)}</strong>`
  return `<a href="${literal(given.href)}">${literal(given.text)}</a>`
}
