import type { Block } from './document.ts'
import { literal } from './html-text.ts'

type Chart = Extract<Block, { kind: 'chart' }>

/** In the units of the picture, which is as wide as its page. */
const WIDTH = 640
const HEIGHT = 200
const LEFT = 36
const BOTTOM = 22
const TOP = 14

/** Bars over the marks of a chart, as an SVG picture that says its numbers to those who don't see it. */
export function toBarChart({ title, x, y, values }: Chart): string {
  const height = HEIGHT - TOP - BOTTOM
  const step = (WIDTH - LEFT) / Math.max(1, values.length)
  const bars = values.map((value, i) => {
    const middle = LEFT + step * (i + 0.5)
    const mark = `<text x="${round(middle)}" y="${HEIGHT - 6}" text-anchor="middle">${literal(x[i] ?? '')}</text>`
    if (value === undefined) return mark
    const share = Math.min(1, Math.max(0, (value - y.from) / (y.to - y.from || 1)))
    const top = TOP + height * (1 - share)
    return `<rect class="bar" x="${round(middle - step * 0.32)}" y="${round(top)}" width="${round(step * 0.64)}" height="${round(height * share)}" rx="2"/><text x="${round(middle)}" y="${round(top - 3)}" text-anchor="middle">${round(value)}</text>${mark}`
  })
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${literal(inWords(title, x, y, values))}"><line class="axis" x1="${LEFT}" x2="${WIDTH}" y1="${HEIGHT - BOTTOM}" y2="${HEIGHT - BOTTOM}"/><text x="0" y="${TOP}">${literal(`${y.to}`)}</text><text x="0" y="${HEIGHT - BOTTOM}">${literal(`${y.from}`)}</text>${bars.join('')}</svg>`
}

function inWords(title: string, x: Chart['x'], y: Chart['y'], values: Chart['values']): string {
  const told = values.map((value, i) => `${x[i] ?? ''}: ${value === undefined ? 'none' : round(value)}`)
  return `${title}, ${y.title}. ${told.join(', ')}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
