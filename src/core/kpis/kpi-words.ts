import type { Kpi } from '../reports/kpi.ts'
import { countInWords, lengthInWords, percentInWords, thousands } from '../words.ts'

/** `96.2 % of 412 runs`, `3 min of 40 passed runs`, `4.5 of 5, by 12 reactions`; a KPI without a value says why. */
export function kpiInWords({ unit, value, of, why = 'not measured' }: Kpi): string {
  if (value === undefined) return why
  const count = countInWords(of.count, singular(of.what), of.what)
  return `${valueInWords(unit, value)}${unit === 'stars' ? ', by' : ' of'} ${count}`
}

/** The same with what the figure does not show. */
export function kpiWithReason(kpi: Kpi): string {
  const { value, why } = kpi
  return value === undefined || why === undefined ? kpiInWords(kpi) : `${kpiInWords(kpi)}: ${why}`
}

/** `over 95 %`, `under 4 h`. */
export function targetInWords({ target, unit }: Kpi): string {
  return `${target.is === 'above' ? 'over' : 'under'} ${valueInWords(unit, target.value)}`
}

/** `better, from 94.1 % of 380`. */
export function trendInWords({ trend, previous, unit }: Kpi): string {
  if (trend === undefined || previous === undefined) return '–'
  return `${trends[trend]} ${valueInWords(unit, previous.value)}${unit === 'stars' ? ', by' : ' of'} ${thousands(previous.count)}`
}

const trends = { better: 'better, from', worse: 'worse, from', same: 'as before, from' } as const

function valueInWords(unit: Kpi['unit'], value: number): string {
  switch (unit) {
    case 'percent':
      return percentInWords(value)
    case 'seconds':
      return lengthInWords(value)
    case 'stars':
      return `${value.toFixed(1).replace(/\.0$/, '')} of 5`
  }
}

/** Denominators are ours: `runs`, `red stretches`, `reactions`. */
function singular(what: string): string {
  return what.replace(/(ch)es\b|s\b/, '$1')
}
