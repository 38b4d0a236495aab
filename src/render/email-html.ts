import type { Field, Item, Message, PageLink } from '../core/reports/message.ts'
import type { Tone } from './document.ts'
import { escaped } from './html-text.ts'
import { contextOf, noticeOf, type Part, partsOf, titleOf, toneOf } from './message-words.ts'

const colours = {
  bad: '#d1242f',
  warning: '#9a6700',
  good: '#1a7f37',
  neutral: '#0969da',
} as const satisfies Record<Tone, string>

const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
const MONOSPACE = 'font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace'

/**
 * The HTML of an e-mail, from a message that was presented. Tables and inline styles, since that is what mail programs
 * know, and no image or font to load. Text and links keep the program's own colours, so that it can turn them dark.
 */
export function toEmailHtml(message: Message): string {
  const parts = [
    `<h1 style="margin:0;font-size:20px;line-height:1.3">${literal(titleOf(message))}</h1>`,
    `<p style="margin:4px 0 0;opacity:.7">${literal(contextOf(message))}</p>`,
    ...partsOf(message).map(html),
  ]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${literal(message.topic)}</title>
</head>
<body style="margin:0;padding:0">
<div style="display:none;max-height:0;overflow:hidden">${literal(noticeOf(message))}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:640px;border:1px solid #d1d9e0;border-top:4px solid ${colours[toneOf(message)]};border-radius:6px">
<tr><td style="padding:20px;${FONT};font-size:14px;line-height:1.5;overflow-wrap:anywhere">
${parts.join('\n')}
</td></tr></table>
<p style="margin:12px 0 0;${FONT};font-size:12px;opacity:.7">Sent by Pipeline Vitals for ${literal(message.repository)}.</p>
</td></tr></table>
</body>
</html>
`
}

function html(part: Part): string {
  switch (part.kind) {
    case 'text':
      return `<p style="margin:16px 0 0">${literal(part.text)}</p>`
    case 'code':
      return code(part.text)
    case 'list':
      return list(part.heading, part.items)
    case 'fields':
      return table(part.fields)
    case 'links':
      return buttons(part.links)
  }
}

function list(heading: string, items: readonly Item[]): string {
  const rows = items.map((item) => `<li style="margin:2px 0">${linked(item)}</li>`)
  return `<h2 style="margin:16px 0 4px;font-size:14px">${heading}</h2>\n<ul style="margin:0;padding-left:20px">${rows.join('')}</ul>`
}

function linked({ text, url }: Item): string {
  return url === undefined ? literal(text) : `<a href="${address(url)}">${literal(text)}</a>`
}

function code(line: string): string {
  return `<p style="margin:12px 0 0;padding:10px 12px;border-left:3px solid #818b98;background:rgba(129,139,152,.15);${MONOSPACE};font-size:13px">${literal(line)}</p>`
}

function table(fields: readonly Field[]): string {
  const rows = fields.map(
    ({ name, value }) =>
      `<tr><td style="padding:2px 16px 2px 0;opacity:.7;vertical-align:top">${literal(name)}</td><td style="padding:2px 0">${literal(value)}</td></tr>`,
  )
  return `<table role="presentation" cellpadding="0" cellspacing="0" style="margin:16px 0 0;font-size:14px">${rows.join('')}</table>`
}

function buttons(links: readonly PageLink[]): string {
  const all = links.map(({ label, url }, i) => {
    const look = i === 0 ? ';background:#1f2328;color:#ffffff' : ''
    return `<a href="${address(url)}" style="display:inline-block;padding:8px 14px;border:1px solid #818b98;border-radius:6px;text-decoration:none${look}">${literal(label)}</a>`
  })
  return `<p style="margin:20px 0 0">${all.join(' ')}</p>`
}

/**
 * Text that shows just this text. Mail programs make links of all that looks like an address; a place to break the
 * line within it, which is not seen and not copied, is what they don't look across.
 */
function literal(text: string): string {
  return escaped(text).replace(/(?<=[\w\])])([.:@])(?=[^\s.:;])/g, '$1<wbr>')
}

function address(url: string): string {
  return url.replaceAll('&', '&amp;')
}
