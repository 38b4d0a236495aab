import type { DependencyScope, VulnerabilitySeverity } from '../dependencies/dependencies.ts'

/** The dependencies as GitHub sees them, part of the report. A part that could not be read is absent. */
export type DependencyVitals = {
  /** When it was read: at most once a day. */
  readonly seenAt: string
  readonly vulnerabilities?: VulnerabilityVitals
  readonly updates?: UpdateVitals
}

export type SeverityCounts = Readonly<Record<VulnerabilitySeverity, number>>

/** Open Dependabot alerts. */
export type VulnerabilityVitals = {
  readonly open: number
  readonly runtime: SeverityCounts
  readonly development: SeverityCounts
  /** Alerts of which only that they are open is known. */
  readonly uncounted: number
  /** Of the counted ones, those for which a version without the vulnerability exists. */
  readonly fixable: number
  readonly oldestAt?: string
  /** Of the newest alert that is grave and at runtime: another one is new, however many there were. */
  readonly newestGrave?: number
  /** Packages with a counted alert, and the worst of them, worst first. */
  readonly affected: number
  readonly packages: readonly VulnerablePackage[]
}

export type VulnerablePackage = {
  /** Foreign text. */
  readonly name: string
  readonly ecosystem: string
  readonly scope: DependencyScope
  readonly alerts: number
  /** Of the worst of its alerts, which `url` shows and which `fixedIn` repairs. */
  readonly severity: VulnerabilitySeverity
  readonly fixedIn?: string
  readonly since: string
  readonly url: string
}

/** Open pull requests of bots that update dependencies. */
export type UpdateVitals = {
  readonly waiting: number
  /** Of them, those that have waited for more than 30 days. */
  readonly overdue: number
  /** Open pull requests that were not looked at, since there are so many. */
  readonly unseen: number
  /** Oldest first; the first ones only. */
  readonly oldest: readonly UpdateVital[]
}

export type UpdateVital = {
  /** Foreign text. */
  readonly title: string
  readonly since: string
  readonly url: string
}
