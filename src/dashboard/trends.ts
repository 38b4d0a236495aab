import type { Chart } from 'chart.js'
import type { View } from '../core/dashboard/view.ts'
import { countInWords } from '../core/words.ts'
import { timeOf } from '../render/names.ts'
import { draw } from './chart.ts'
import { anchor, basis, type Child, element, section } from './element.ts'
import { type Happening, happenings } from './happenings.ts'
import { markSigns } from './marks.ts'
import type { Scene } from './scene.ts'
import { table } from './table.ts'
import { type Trend, trendsOf } from './trend.ts'

/** Charts over days, each with its table, and what happened on the way. Drawn once they are in the page. */
export function trends(scene: Scene): {
  readonly part: HTMLElement
  readonly drawAll: () => readonly Chart[]
} {
  const { view } = scene
  const happened = happenings(scene)
  const charts = trendsOf(scene).map((trend) => {
    const canvas = element('canvas', {
      role: 'img',
      label: `${trend.title}, by day. The table below says the same.`,
    })
    const marks = trend.id === 'duration' ? happened : []
    const drawing = { ...trend.drawing, days: view.days.map(({ date }) => date), marks }
    return {
      figure: figure(trend, canvas, view, marks.length > 0 ? [marksTable(happened, scene)] : []),
      draw: () => draw(canvas, drawing),
    }
  })
  const part = section(
    'trends',
    'Trends, day by day',
    element('div', { class: 'charts' }, ...charts.map((chart) => chart.figure)),
  )
  return { part, drawAll: () => charts.map((chart) => chart.draw()) }
}

function figure(
  { id, title, basis: of, columns }: Trend,
  canvas: HTMLCanvasElement,
  { days }: View,
  more: readonly Child[],
): HTMLElement {
  return element(
    'figure',
    { id: `trend-${id}` },
    element('figcaption', {}, element('h4', { text: title }), basis(of)),
    element('div', { class: 'canvas' }, canvas),
    ...more,
    folded('The same in numbers', () =>
      table(title, days.toReversed(), [{ head: 'Day (UTC)', cell: ({ date }) => date }, ...columns]),
    ),
  )
}

/** Made when it is first opened: most are never. */
function folded(summary: string, content: () => HTMLElement): HTMLElement {
  const made = element('details', {}, element('summary', { text: summary }))
  made.addEventListener('toggle', () => made.append(content()), { once: true })
  return made
}

/** Happenings that are listed, the newest; a bot can change workflows hundreds of times. */
const MAX_LISTED = 12

function marksTable(happened: readonly Happening[], scene: Scene): HTMLElement {
  const earlier = happened.length - MAX_LISTED
  return element(
    'ul',
    { class: 'marks' },
    earlier > 0 ? element('li', { text: `${countInWords(earlier, 'earlier one')}, and then:` }) : undefined,
    ...happened.slice(-MAX_LISTED).map(({ at, kind, says, url }) =>
      element(
        'li',
        { class: kind },
        element('span', {
          class: 'mark',
          'aria-hidden': 'true',
          text: `${markSigns[kind]} `,
        }),
        `${timeOf(at).slice(0, 10)} `,
        anchor(says, url, scene.board.repositoryUrl),
      ),
    ),
  )
}
