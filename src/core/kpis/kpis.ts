import { type Kpi, type KpiId, kpiIds } from '../reports/kpi.ts'
import type { Figure } from './figure.ts'

/** Targets in the units of their KPIs: percent, seconds, stars. */
export type KpiTargets = Readonly<Record<KpiId, number>>

type Definition = Pick<Kpi, 'label' | 'unit'> & { readonly is: Kpi['target']['is'] }

/** What each KPI is called, counts, and which side of its target is the good one. */
const definitions = {
  'success-rate': { label: 'Success rate', unit: 'percent', is: 'above' },
  'time-to-fix': { label: 'Time to fix', unit: 'seconds', is: 'below' },
  'build-time': { label: 'Build time', unit: 'seconds', is: 'below' },
  coverage: { label: 'Coverage', unit: 'percent', is: 'above' },
  'time-to-feedback': { label: 'Time to feedback', unit: 'seconds', is: 'below' },
  'false-positives': { label: 'False positives', unit: 'percent', is: 'below' },
  satisfaction: { label: 'Satisfaction', unit: 'stars', is: 'above' },
  'detection-latency': { label: 'Detection latency', unit: 'seconds', is: 'below' },
} as const satisfies Record<KpiId, Definition>

/** The KPI table. A figure of too little is shown and not judged; missing data is neither good nor bad. */
export function kpisOf(figures: Readonly<Record<KpiId, Figure>>, targets: KpiTargets): readonly Kpi[] {
  return kpiIds.map((id) => {
    const { label, unit, is } = definitions[id]
    const { value, of, least, previous, why } = figures[id]
    const target = { is, value: targets[id] }
    const comparable =
      value !== undefined && of.count >= least && previous !== undefined && previous.count >= least
    return {
      id,
      label,
      unit,
      target,
      state: stateOf(figures[id], target),
      ...(value !== undefined && { value }),
      of,
      ...(comparable && { previous, trend: trendOf(value, previous.value, is) }),
      ...(why !== undefined && { why }),
    }
  })
}

function stateOf({ verdict, value, of, least }: Figure, target: Kpi['target']): Kpi['state'] {
  if (verdict) return verdict
  if (value === undefined || of.count < least) return 'not-enough-data'
  return (target.is === 'above' ? value > target.value : value < target.value) ? 'met' : 'missed'
}

/** A change by no more than a hundredth of the value before is none. */
export function trendOf(now: number, before: number, is: Kpi['target']['is']): NonNullable<Kpi['trend']> {
  if (Math.abs(now - before) <= Math.abs(before) / 100) return 'same'
  return now > before === (is === 'above') ? 'better' : 'worse'
}
