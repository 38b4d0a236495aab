import { DAY, type Seconds } from '../model.ts'
import type { SeverityCounts } from '../reports/dependencies.ts'
import { type DependencyScope, isGrave, type UpdateRequest, type VulnerabilityAlert } from './dependencies.ts'

/** Open alerts by severity, of those whose facts are known. */
export type VulnerabilityCounts = {
  readonly runtime: SeverityCounts
  readonly development: SeverityCounts
  /** Number of the newest alert that is grave and at runtime; absent where there is none. */
  readonly newestGrave?: number
}

/** Pull requests that update dependencies. */
export type UpdateCounts = {
  readonly waiting: number
  /** Of them, those that have waited for more than 30 days. */
  readonly overdue: number
}

const OVERDUE = 30 * DAY

export function vulnerabilityCounts(alerts: readonly VulnerabilityAlert[]): VulnerabilityCounts {
  const grave = alerts.filter(isGrave).map(({ number }) => number)
  return {
    runtime: severitiesOf(alerts, 'runtime'),
    development: severitiesOf(alerts, 'development'),
    ...(grave.length > 0 && { newestGrave: Math.max(...grave) }),
  }
}

export function updateCounts(
  requests: readonly UpdateRequest[],
  { now }: { readonly now: Seconds },
): UpdateCounts {
  return {
    waiting: requests.length,
    overdue: requests.filter(({ createdAt }) => now - createdAt > OVERDUE).length,
  }
}

function severitiesOf(alerts: readonly VulnerabilityAlert[], wanted: DependencyScope): SeverityCounts {
  const count = (severity: string) =>
    alerts.filter((alert) => alert.scope === wanted && alert.severity === severity).length
  return { critical: count('critical'), high: count('high'), moderate: count('moderate'), low: count('low') }
}
