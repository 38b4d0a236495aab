import { integer, Malformed, object, oneOf, optional, string, time } from '../history/shape.ts'
import { severities } from '../reports/health.ts'
import { branchClasses } from './branch-class.ts'
import type { Evidence, Incident, Passing, Resolution, Subject } from './incident.ts'
import type { Span } from './span.ts'

/** Reads an incident out of JSON, where it stands as it is; throws `Malformed` for anything else. */
export function decodeIncident(value: unknown): Incident {
  const it = object(value, 'an incident')
  const [episode, first] = [integer(it.episode, 'episode'), integer(it.first, 'first episode')]
  if (first < 1 || first > episode) throw new Malformed('episodes are not in order')
  return {
    subject: subjectOf(it.subject),
    episode,
    first,
    span: spanOf(it.span),
    severity: oneOf(severities, it.severity, 'severity'),
    failures: integer(it.failures, 'failures'),
    commits: integer(it.commits, 'commits'),
    last: evidenceOf(it.last),
    openedAt: time(it.openedAt, 'opened'),
    acknowledgedAt: optional(it.acknowledgedAt, time, 'acknowledged'),
    escalations: integer(it.escalations, 'escalations'),
    pass: optional(it.pass, passingOf, 'pass'),
    resolution: optional(it.resolution, resolutionOf, 'resolution'),
  }
}

function subjectOf(value: unknown): Subject {
  const { workflow, branchClass, fingerprint } = object(value, 'a subject')
  return {
    workflow: string(workflow, 'workflow'),
    branchClass: oneOf(branchClasses, branchClass, 'class of branch'),
    fingerprint: string(fingerprint, 'fingerprint'),
  }
}

function spanOf(value: unknown): Span {
  const { from, newest, announced, ended } = object(value, 'a span')
  const { until, basis, seenAt } = object(newest, 'a sighting')
  return {
    from: time(from, 'from'),
    newest: {
      until: time(until, 'until'),
      basis: oneOf(['stated', 'assumed'], basis, 'basis'),
      seenAt: time(seenAt, 'seen'),
    },
    announced: optional(announced, time, 'announced'),
    ended: optional(ended, time, 'ended'),
  }
}

function evidenceOf(value: unknown): Evidence {
  const { seenAt, title, sha, runId } = object(value, 'an evidence')
  const commit = optional(sha, string, 'sha')
  const run = optional(runId, integer, 'run id')
  return {
    seenAt: time(seenAt, 'seen'),
    title: string(title, 'title'),
    ...(commit !== undefined && { sha: commit }),
    ...(run !== undefined && { runId: run }),
  }
}

function passingOf(value: unknown): Passing {
  const { passes } = object(value, 'a pass')
  return { ...evidenceOf(value), passes: integer(passes, 'passes') }
}

function resolutionOf(value: unknown): Resolution {
  const { at, endedAt, cause, pass } = object(value, 'a resolution')
  const passed = optional(pass, passingOf, 'pass')
  return {
    at: time(at, 'at'),
    endedAt: time(endedAt, 'ended'),
    cause: oneOf(['fixed', 'flaky', 'ended'], cause, 'cause'),
    ...(passed && { pass: passed }),
  }
}
