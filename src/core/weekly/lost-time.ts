import type { CostPart, CostVitals } from '../reports/signs.ts'
import type { LostTime } from '../reports/weekly.ts'

/** What was paid for and brought nothing, beside the period before. */
export function lostTimeOf(cost: CostVitals, previous: CostPart | undefined): LostTime {
  const { currency, total, failures, reruns, superseded } = cost
  return {
    ...{ currency, total, failures, reruns, superseded },
    lost: lostOf(cost),
    ...(previous && { previous }),
  }
}

/** Each job is in one of the parts at most. */
export function lostOf({ failures, reruns, superseded }: CostVitals): CostPart {
  const sum = (of: (part: CostPart) => number) => of(failures) + of(reruns) + of(superseded)
  return {
    jobs: sum(({ jobs }) => jobs),
    minutes: sum(({ minutes }) => minutes),
    // In millionths, as prices are given, so that a sum has no tail of nines.
    price: Math.round(sum(({ price }) => price) * 1e6) / 1e6,
  }
}
