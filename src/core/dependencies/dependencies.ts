import type { Seconds } from '../model.ts'

/** What GitHub says of a repository's dependencies, each part with why it could not be read, where it could not. */
export type Dependencies = {
  readonly vulnerabilities: VulnerabilityAlerts | Unread
  readonly updates: UpdateRequests | Unread
}

export const reasons = [
  /** The token may not read it. */
  'forbidden',
  /** There is no alert, and GitHub does not say that it would raise one. */
  'switched-off',
  /** GitHub could not answer this part. */
  'failed',
] as const
export type Unread = (typeof reasons)[number]

/** Gravest first, by GitHub's own words. */
export const vulnerabilitySeverities = ['critical', 'high', 'moderate', 'low'] as const
export type VulnerabilitySeverity = (typeof vulnerabilitySeverities)[number]

export const dependencyScopes = ['runtime', 'development'] as const
export type DependencyScope = (typeof dependencyScopes)[number]

/** Open Dependabot alerts, as many as one answer holds. */
export type VulnerabilityAlerts = {
  /** Of all, also of those that are not among `alerts`. */
  readonly open: number
  readonly alerts: readonly VulnerabilityAlert[]
}

export type VulnerabilityAlert = {
  readonly number: number
  readonly severity: VulnerabilitySeverity
  /** Where GitHub does not know the scope it is `runtime`: what is unknown is not harmless. */
  readonly scope: DependencyScope
  /** `npm`, `pip`, … */
  readonly ecosystem: string
  /** Of the package; foreign text. */
  readonly name: string
  readonly createdAt: Seconds
  /** The first version without the vulnerability; absent where there is none. Foreign text. */
  readonly fixedIn?: string
}

/** What has to be mended now: critical or high, in what runs in production. */
export function isGrave({ scope, severity }: Pick<VulnerabilityAlert, 'scope' | 'severity'>): boolean {
  return scope === 'runtime' && (severity === 'critical' || severity === 'high')
}

/** Open pull requests of bots that update dependencies. */
export type UpdateRequests = {
  /** Oldest first. */
  readonly requests: readonly UpdateRequest[]
  /** Open pull requests, anybody's, that one answer did not hold. */
  readonly unseen: number
}

export type UpdateRequest = {
  readonly number: number
  /** Foreign text. */
  readonly title: string
  readonly createdAt: Seconds
}

/** Foreign names and titles are cut to so many characters before anybody sees them. */
export const MAX_NAME = 100

/** Logins as REST says them. Apps of another name are known by the word in it; people's accounts are not. */
const updaters: ReadonlySet<string> = new Set([
  'depfu[bot]',
  'mend-for-github-com[bot]',
  'pre-commit-ci[bot]',
  'pyup-bot',
  'renovate-bot',
  'scala-steward',
  'scala-steward[bot]',
  'snyk-bot',
])

/** Whether a pull request of this author updates dependencies: Dependabot, Renovate, own apps built on them, others. */
export function isUpdater(login: string): boolean {
  const name = login.toLowerCase()
  return updaters.has(name) || /(?:^|[-_])(?:dependabot|renovate)(?:[-_].*)?\[bot\]$/.test(name)
}
