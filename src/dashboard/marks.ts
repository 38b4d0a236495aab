import type { Plugin } from 'chart.js'
import type { Palette } from './palette.ts'

/** Something that happened on a day, drawn as an upright line. */
export type Mark = { readonly day: string; readonly kind: 'change-point' | 'workflow-change' }

export const markSigns = { 'change-point': '▲', 'workflow-change': '◆' } as const satisfies Record<
  Mark['kind'],
  string
>

/** Draws them over a chart of days. */
export function upright(
  marks: readonly Mark[],
  days: readonly string[],
  color: Palette,
): Plugin<'line' | 'bar'> {
  const tones = { 'change-point': color('bad'), 'workflow-change': color('warning') }
  return {
    id: 'upright',
    afterDatasetsDraw: ({ ctx, chartArea: { top, bottom }, scales }) => {
      for (const { day, kind } of marks) {
        const index = days.indexOf(day)
        if (index === -1) continue
        const x = scales.x?.getPixelForValue(index) ?? 0
        ctx.save()
        ctx.strokeStyle = tones[kind]
        ctx.fillStyle = tones[kind]
        ctx.setLineDash(kind === 'change-point' ? [] : [4, 4])
        ctx.beginPath()
        ctx.moveTo(x, top)
        ctx.lineTo(x, bottom)
        ctx.stroke()
        ctx.fillText(markSigns[kind], x - 5, top + 9)
        ctx.restore()
      }
    },
  }
}
