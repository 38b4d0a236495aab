import {
  type Dependencies,
  isUpdater,
  MAX_NAME,
  type Unread,
  type UpdateRequest,
  type UpdateRequests,
  type VulnerabilityAlert,
  type VulnerabilityAlerts,
  vulnerabilitySeverities,
} from '../../core/dependencies/dependencies.ts'
import type { GraphAnswer } from './graphql.ts'
import { array, integer, type Json, object, optionalText, text, time } from './shape.ts'

/** What OVERVIEW says of dependencies. Each part is asked for apart, so that one refusal does not take the others along. */
export function toDependencies(answer: GraphAnswer): Dependencies {
  const { alerts, alerting, pulls } = answer.data
  const { vulnerabilityAlerts } = partOf(alerts)
  const { hasVulnerabilityAlertsEnabled: enabled } = partOf(alerting)
  const { pullRequests } = partOf(pulls)
  return {
    vulnerabilities:
      vulnerabilityAlerts == null
        ? whyUnread('alerts', answer)
        : toVulnerabilities(object(vulnerabilityAlerts, 'vulnerabilityAlerts'), enabled === true),
    updates:
      pullRequests == null ? whyUnread('pulls', answer) : toUpdates(object(pullRequests, 'pullRequests')),
  }
}

function partOf(repository: unknown): Json {
  return repository == null ? {} : object(repository, 'repository')
}

function whyUnread(part: string, { failures }: GraphAnswer): Unread {
  const failed = [...failures].filter(([path]) => path === part || path.startsWith(`${part}.`))
  return failed.some(([, { type }]) => type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES')
    ? 'forbidden'
    : 'failed'
}

/** Where alerts are switched off there are none either: no alert is only good news where GitHub would raise one. */
function toVulnerabilities({ nodes, totalCount }: Json, enabled: boolean): VulnerabilityAlerts | Unread {
  const open = integer(totalCount, 'totalCount')
  if (open === 0 && !enabled) return 'switched-off'
  return { open, alerts: array(nodes, 'nodes').flatMap((value) => toAlert(value) ?? []) }
}

/** `undefined` where it is not known how grave it is, or of what. */
function toAlert(value: unknown): VulnerabilityAlert | undefined {
  if (value == null) return undefined
  const { number, createdAt, dependencyScope, securityVulnerability } = object(value, 'an alert')
  if (securityVulnerability == null) return undefined
  const vulnerability = object(securityVulnerability, 'securityVulnerability')
  const word = text(vulnerability.severity, 'severity').toLowerCase()
  const severity = vulnerabilitySeverities.find((known) => known === word)
  if (severity === undefined) return undefined
  const { name, ecosystem } = object(vulnerability.package, 'package')
  const fixed = vulnerability.firstPatchedVersion
  return {
    number: integer(number, 'number'),
    severity,
    scope: dependencyScope === 'DEVELOPMENT' ? 'development' : 'runtime',
    ecosystem: cut(text(ecosystem, 'ecosystem').toLowerCase()),
    name: cut(text(name, 'name')),
    createdAt: time(createdAt, 'createdAt'),
    ...(fixed != null && { fixedIn: cut(text(object(fixed, 'a version').identifier, 'identifier')) }),
  }
}

function toUpdates({ nodes, totalCount }: Json): UpdateRequests {
  const shown = array(nodes, 'nodes').flatMap((value) =>
    value == null ? [] : [object(value, 'a pull request')],
  )
  return {
    requests: shown.filter(({ author }) => isUpdater(loginOf(author))).map(toRequest),
    unseen: Math.max(0, integer(totalCount, 'totalCount') - shown.length),
  }
}

/** As REST says it: GraphQL leaves `[bot]` away. Whoever deleted their account has none. */
function loginOf(author: unknown): string {
  if (author == null) return ''
  const { __typename: type, login } = object(author, 'author')
  const name = text(login, 'login').replace(/\[bot\]$/, '')
  return optionalText(type, '__typename') === 'Bot' ? `${name}[bot]` : name
}

function toRequest({ number, title, createdAt }: Json): UpdateRequest {
  return {
    number: integer(number, 'number'),
    title: cut(text(title, 'title')),
    createdAt: time(createdAt, 'createdAt'),
  }
}

function cut(foreign: string): string {
  return foreign.slice(0, MAX_NAME).toWellFormed()
}
