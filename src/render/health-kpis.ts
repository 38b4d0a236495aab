import { kpiWithReason, targetInWords, trendInWords } from '../core/kpis/kpi-words.ts'
import type { HealthReport } from '../core/reports/health.ts'
import type { Kpi } from '../core/reports/kpi.ts'
import { countInWords } from '../core/words.ts'
import type { Block } from './document.ts'
import { kpiMarks } from './marks.ts'
import { sparkline } from './sparkline.ts'
import { tableOf } from './table.ts'

/** Key figures beside their targets; those without a figure in one line, with the reason. */
export function kpiTable({ kpis }: HealthReport): readonly Block[] {
  const known = kpis.filter(({ value, state }) => value !== undefined || state === 'missed')
  if (known.length === 0) return []
  const unknown = kpis
    .filter((kpi) => !known.includes(kpi))
    .map(({ label, why = 'not measured' }) => `${label} (${why})`)
  return [
    { kind: 'heading', text: 'Key figures' },
    tableOf(known, [
      { head: 'KPI', cell: ({ state, label }) => [{ mark: kpiMarks[state] }, ` ${label}`] },
      { head: 'Now', align: 'right', cell: kpiWithReason },
      { head: 'Target', align: 'right', cell: targetInWords },
      { head: 'Window before', align: 'right', cell: trendInWords },
      ...(known.some(({ windows }) => windows) ? [{ head: 'Windows', cell: courseOf }] : []),
    ]),
    ...(unknown.length > 0
      ? [{ kind: 'paragraph' as const, content: [`Without a figure: ${unknown.join(', ')}.`] }]
      : []),
  ]
}

/** From the lowest to the highest; a dot where there was too little. */
function courseOf({ windows = [] }: Kpi): string {
  const values = windows.map(({ value }) => value)
  const known = values.filter((value) => value !== undefined)
  if (known.length < 2) return '–'
  return `${sparkline(values, { from: Math.min(...known), to: Math.max(...known) })} ${countInWords(values.length, 'window')}`
}
