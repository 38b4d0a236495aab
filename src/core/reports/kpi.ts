export const kpiIds = [
  'success-rate',
  'time-to-fix',
  'build-time',
  'coverage',
  'time-to-feedback',
  'false-positives',
  'satisfaction',
  'detection-latency',
] as const
export type KpiId = (typeof kpiIds)[number]

/** A key figure beside its target. Plain JSON, part of the report. How each is defined: docs/vitals.md. */
export type Kpi = {
  readonly id: KpiId
  readonly label: string
  /** `stars` go from 1 to 5. */
  readonly unit: 'percent' | 'seconds' | 'stars'
  /** `above` and `below` leave out the target itself. */
  readonly target: { readonly is: 'above' | 'below'; readonly value: number }
  readonly state: 'met' | 'missed' | 'not-enough-data' | 'not-measured'
  /** Absent where nothing is known. */
  readonly value?: number
  /** What the value is of; 0 where nothing is known. */
  readonly of: Denominator
  /** The same of the window before, where there was enough of it. */
  readonly previous?: { readonly value: number; readonly count: number }
  readonly trend?: 'better' | 'worse' | 'same'
  /** The newest windows, the oldest first and the present one last; absent where fewer than three are known. */
  readonly windows?: readonly KpiWindow[]
  /** Why there is no value, or what the value does not show. */
  readonly why?: string
}

/** A KPI in one window; without a value where there was too little. */
export type KpiWindow = {
  readonly from: string
  readonly to: string
  readonly value?: number
  readonly count: number
}

/** `412 runs`: a count, and of what, in the plural. `lines` are statements where those are counted. */
export type Denominator = { readonly count: number; readonly what: string }
