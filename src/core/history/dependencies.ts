import {
  type Dependencies,
  dependencyScopes,
  reasons,
  type UpdateRequest,
  type VulnerabilityAlert,
  vulnerabilitySeverities,
} from '../dependencies/dependencies.ts'
import { array, integer, object, oneOf, optional, string, time } from './shape.ts'

/** Reads the dependencies that were stored. */
export function dependenciesOf(value: unknown): Dependencies {
  const { vulnerabilities, updates } = object(value, 'dependencies')
  return {
    vulnerabilities: unlessUnread(vulnerabilities, (part) => ({
      open: integer(part.open, 'open alerts'),
      alerts: array(part.alerts, 'vulnerability alerts').map(alertOf),
    })),
    updates: unlessUnread(updates, (part) => ({
      requests: array(part.requests, 'update requests').map(requestOf),
      unseen: integer(part.unseen, 'unseen pull requests'),
    })),
  }
}

function unlessUnread<T>(value: unknown, decode: (part: Readonly<Record<string, unknown>>) => T) {
  return typeof value === 'string' ? oneOf(reasons, value, 'reason') : decode(object(value, 'a part'))
}

function alertOf(value: unknown): VulnerabilityAlert {
  const { number, severity, scope, ecosystem, name, createdAt, fixedIn } = object(value, 'an alert')
  const fixed = optional(fixedIn, string, 'fixing version')
  return {
    number: integer(number, 'number of alert'),
    severity: oneOf(vulnerabilitySeverities, severity, 'severity'),
    scope: oneOf(dependencyScopes, scope, 'scope'),
    ecosystem: string(ecosystem, 'ecosystem'),
    name: string(name, 'package name'),
    createdAt: time(createdAt, 'created'),
    ...(fixed !== undefined && { fixedIn: fixed }),
  }
}

function requestOf(value: unknown): UpdateRequest {
  const { number, title, createdAt } = object(value, 'an update request')
  return {
    number: integer(number, 'number of pull request'),
    title: string(title, 'title'),
    createdAt: time(createdAt, 'created'),
  }
}
