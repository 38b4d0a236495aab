import { literal } from '../html-text.ts'
import { type Badge, badgeText, colours } from './badge.ts'
import { textWidth } from './verdana.ts'

const HEIGHT = 20
const PADDING = 6

/** A flat badge as shields.io draws them: an image that says its words, loads nothing, and is the same everywhere. */
export function toBadgeSvg(badge: Badge): string {
  const [label, message] = [partOf(badge.label), partOf(badge.message)]
  const width = round(label.width + message.width)
  const words = literal(`${label.text}: ${message.text}`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${words}">
<title>${words}</title>
<clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${label.width}" height="${HEIGHT}" fill="#3d444d"/><rect x="${label.width}" width="${message.width}" height="${HEIGHT}" fill="${colours[badge.tone]}"/></g>
<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11" text-rendering="geometricPrecision">
${textAt(label, 0)}
${textAt(message, label.width)}
</g>
</svg>
`
}

type Part = { readonly text: string; readonly textWidth: number; readonly width: number }

function partOf(text: string): Part {
  // Two characters that no XML may have are nobody's words.
  const shown = badgeText(text.replace(/[\ufffe\uffff]/g, ''))
  const wide = textWidth(shown)
  return { text: shown, textWidth: wide, width: round(wide + 2 * PADDING) }
}

/** Of just this width in any font, so that nothing overlaps where Verdana is not to be had. */
function textAt({ text, textWidth, width }: Part, from: number): string {
  return `<text x="${round(from + width / 2)}" y="14" textLength="${textWidth}" lengthAdjust="spacingAndGlyphs">${literal(text)}</text>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
