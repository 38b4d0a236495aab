import type { Sight } from '../history/history.ts'
import { DAY, type Seconds } from '../model.ts'
import type {
  DependencyVitals,
  SeverityCounts,
  UpdateVitals,
  VulnerabilityVitals,
  VulnerablePackage,
} from '../reports/dependencies.ts'
import { isoTime } from '../words.ts'
import {
  type Dependencies,
  type DependencyScope,
  dependencyScopes,
  isGrave,
  type UpdateRequests,
  type VulnerabilityAlert,
  type VulnerabilityAlerts,
  vulnerabilitySeverities,
} from './dependencies.ts'

const MAX_PACKAGES = 20
const MAX_UPDATES = 10

/** An update that waits for longer is overdue. */
const OVERDUE = 30 * DAY

/** It is read once a day; what was read longer ago says nothing of today. */
export const MAX_AGE = 3 * DAY

type Scene = { readonly repositoryUrl: string; readonly now: Seconds }

/** The dependencies as a report says them; `undefined` where nothing was read of them lately. */
export function dependencyVitals(
  seen: (Sight & Dependencies) | undefined,
  scene: Scene,
): DependencyVitals | undefined {
  if (!seen || scene.now - seen.seenAt > MAX_AGE) return undefined
  const { vulnerabilities, updates, seenAt } = seen
  if (typeof vulnerabilities === 'string' && typeof updates === 'string') return undefined
  return {
    seenAt: isoTime(seenAt),
    ...(typeof vulnerabilities !== 'string' && {
      vulnerabilities: vulnerabilityVitals(vulnerabilities, scene),
    }),
    ...(typeof updates !== 'string' && { updates: updateVitals(updates, scene) }),
  }
}

function vulnerabilityVitals({ open, alerts }: VulnerabilityAlerts, scene: Scene): VulnerabilityVitals {
  const oldest = earliest(alerts)
  const packages = packagesOf(alerts, scene)
  const grave = alerts.filter(isGrave).map(({ number }) => number)
  return {
    open: Math.max(open, alerts.length),
    runtime: countsOf(alerts, 'runtime'),
    development: countsOf(alerts, 'development'),
    uncounted: Math.max(0, open - alerts.length),
    fixable: alerts.filter(({ fixedIn }) => fixedIn !== undefined).length,
    ...(oldest !== undefined && { oldestAt: isoTime(oldest) }),
    ...(grave.length > 0 && { newestGrave: Math.max(...grave) }),
    affected: packages.length,
    packages: packages.slice(0, MAX_PACKAGES),
  }
}

function countsOf(alerts: readonly VulnerabilityAlert[], wanted: DependencyScope): SeverityCounts {
  const count = (severity: string) =>
    alerts.filter((alert) => alert.scope === wanted && alert.severity === severity).length
  return { critical: count('critical'), high: count('high'), moderate: count('moderate'), low: count('low') }
}

/** A package that is used at runtime and in development is two: they are mended for different reasons. */
function packagesOf(
  alerts: readonly VulnerabilityAlert[],
  { repositoryUrl }: Scene,
): readonly VulnerablePackage[] {
  const key = ({ scope, ecosystem, name }: VulnerabilityAlert) => JSON.stringify([scope, ecosystem, name])
  return [...Map.groupBy(alerts.toSorted(worstFirst), key).values()].flatMap((all) => {
    const [worst] = all
    if (!worst) return []
    const { name, ecosystem, scope, severity, fixedIn, number } = worst
    return [
      {
        ...{ name, ecosystem, scope, severity, alerts: all.length },
        ...(fixedIn !== undefined && { fixedIn }),
        since: isoTime(earliest(all) ?? worst.createdAt),
        url: `${repositoryUrl}/security/dependabot/${number}`,
      },
    ]
  })
}

/** At runtime first, then by severity, then the older. */
function worstFirst(a: VulnerabilityAlert, b: VulnerabilityAlert): number {
  return (
    dependencyScopes.indexOf(a.scope) - dependencyScopes.indexOf(b.scope) ||
    vulnerabilitySeverities.indexOf(a.severity) - vulnerabilitySeverities.indexOf(b.severity) ||
    a.createdAt - b.createdAt ||
    a.number - b.number
  )
}

function updateVitals({ requests, unseen }: UpdateRequests, { repositoryUrl, now }: Scene): UpdateVitals {
  const oldestFirst = requests.toSorted((a, b) => a.createdAt - b.createdAt || a.number - b.number)
  return {
    waiting: requests.length,
    overdue: requests.filter(({ createdAt }) => now - createdAt > OVERDUE).length,
    unseen: Math.max(0, unseen),
    oldest: oldestFirst.slice(0, MAX_UPDATES).map(({ title, createdAt, number }) => ({
      title,
      since: isoTime(createdAt),
      url: `${repositoryUrl}/pull/${number}`,
    })),
  }
}

function earliest(all: readonly { readonly createdAt: Seconds }[]): Seconds | undefined {
  return all.length === 0 ? undefined : Math.min(...all.map(({ createdAt }) => createdAt))
}
