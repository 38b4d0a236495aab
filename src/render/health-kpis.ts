import { kpiInWords, targetInWords, trendInWords } from '../core/kpis/kpi-words.ts'
import type { HealthReport } from '../core/reports/health.ts'
import type { Kpi } from '../core/reports/kpi.ts'
import type { Block } from './document.ts'
import { tableOf } from './table.ts'

const marks = {
  met: '🟢',
  missed: '🟠',
  'not-enough-data': '⚪',
  'not-measured': '⚪',
} as const satisfies Record<Kpi['state'], string>

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
      { head: 'KPI', cell: ({ state, label }) => `${marks[state]} ${label}` },
      { head: 'Now', align: 'right', cell: nowInWords },
      { head: 'Target', align: 'right', cell: targetInWords },
      { head: 'Window before', align: 'right', cell: trendInWords },
    ]),
    ...(unknown.length > 0
      ? [{ kind: 'paragraph' as const, content: [`Without a figure: ${unknown.join(', ')}.`] }]
      : []),
  ]
}

/** With what the figure does not show. */
function nowInWords(kpi: Kpi): string {
  const { value, why } = kpi
  return value === undefined || why === undefined ? kpiInWords(kpi) : `${kpiInWords(kpi)}: ${why}`
}
