import type { Denominator, Kpi } from '../reports/kpi.ts'
import type { Lengths } from '../reports/signs.ts'
import type { Rate } from '../vitals/rate.ts'

/** What a KPI says before it is held against its target. */
export type Figure = {
  readonly value: number | undefined
  readonly of: Denominator
  /** Fewer than this are not enough to judge. */
  readonly least: number
  readonly previous?: NonNullable<Kpi['previous']>
  /** Settled without a look at the value. */
  readonly verdict?: 'missed' | 'not-measured'
  readonly why?: string
}

export function figureOf(value: number | undefined, of: Denominator, least: number): Figure {
  const { count, what } = of
  const why = count === 0 ? `no ${what}` : `${least} are needed`
  return { value, of, least, ...(count < least && { why }) }
}

export function rateFigure({ percent, total }: Rate, what: string, least: number): Figure {
  return figureOf(percent, { count: total, what }, least)
}

export function medianFigure({ p50Seconds, count }: Lengths, what: string, least: number): Figure {
  return figureOf(p50Seconds, { count, what }, least)
}

export function before(value: number | undefined, count: number): Pick<Figure, 'previous'> {
  return value === undefined ? {} : { previous: { value, count } }
}
