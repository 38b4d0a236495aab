import type { Sight } from '../history/history.ts'
import { DAY, type Seconds } from '../model.ts'
import type {
  DependencyVitals,
  UpdateVitals,
  VulnerabilityVitals,
  VulnerablePackage,
} from '../reports/dependencies.ts'
import { isoTime } from '../words.ts'
import {
  type Dependencies,
  dependencyScopes,
  type UpdateRequests,
  type VulnerabilityAlert,
  type VulnerabilityAlerts,
  vulnerabilitySeverities,
} from './dependencies.ts'
import { updateCounts, vulnerabilityCounts } from './dependency-counts.ts'

const MAX_PACKAGES = 20
const MAX_UPDATES = 10

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
  return {
    open: Math.max(open, alerts.length),
    ...vulnerabilityCounts(alerts),
    uncounted: Math.max(0, open - alerts.length),
    fixable: alerts.filter(({ fixedIn }) => fixedIn !== undefined).length,
    ...(oldest !== undefined && { oldestAt: isoTime(oldest) }),
    affected: packages.length,
    packages: packages.slice(0, MAX_PACKAGES),
  }
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
    ...updateCounts(requests, { now }),
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
