import type { Seconds } from '../model.ts'
import { type Severity, severities } from '../reports/health.ts'
import type { BranchClass } from './branch-class.ts'
import { greatestBy, known, mergeMaps } from './join.ts'
import { mergeSpans, phaseOf, type Span } from './span.ts'

/** What an incident is about. Never a run, which would make every failure a new one. */
export type Subject = {
  /** Path of the workflow; empty for the whole repository. */
  readonly workflow: string
  readonly branchClass: BranchClass
  /** Of the cause, as a diagnosis gives it, or `rule:…` of an alert. */
  readonly fingerprint: string
}

/**
 * Something that is wrong, from when it was seen until it is good again. Holds facts that only grow, so that copies can
 * be joined; the state follows from them. What comes back is the same incident in a new episode if it comes back soon.
 */
export type Incident = Failing & {
  readonly subject: Subject
  /** Counts the stretches of this subject, from 1. */
  readonly episode: number
  /** The episode in which this incident began; others before it were other incidents. */
  readonly first: number
  readonly openedAt: Seconds
  readonly acknowledgedAt: Seconds | undefined
  /** How many ages of the escalation table it has passed. */
  readonly escalations: number
  /** The newest pass that was seen, verified or not. */
  readonly pass: Passing | undefined
  /** Present once the pass was verified. */
  readonly resolution: Resolution | undefined
}

/** What is known of the failures of an episode. */
export type Failing = {
  readonly span: Span
  readonly severity: Severity
  /** Failed runs, and commits among them. */
  readonly failures: number
  readonly commits: number
  /** The last failure. */
  readonly last: Evidence
}

/** A run, or a look at the repository, that showed something. */
export type Evidence = {
  readonly seenAt: Seconds
  readonly title: string
  readonly sha?: string
  readonly runId?: number
}

/** The first pass after the failures; `passes` counts it and those that followed. */
export type Passing = Evidence & { readonly passes: number }

/** What was verified, which no other pass that is seen moves. */
export type Resolution = {
  readonly at: Seconds
  /** When it was good again. */
  readonly endedAt: Seconds
  /** `flaky`: the commit that had failed passed, so that the alarm was false. `ended`: no run tells what ended it. */
  readonly cause: 'fixed' | 'flaky' | 'ended'
  /** The pass that ended it; absent where an announced end came. */
  readonly pass?: Passing
}

/** Failures up to then were known when it was resolved. */
export function knownUntil({ pass, endedAt }: Resolution): Seconds {
  return pass?.seenAt ?? endedAt
}

/** `pending` is what has not failed often enough to be an incident: that follows from the runs, and is not remembered. */
export type IncidentState = 'pending' | 'open' | 'acknowledged' | 'recovering' | 'resolved' | 'reopened'

export type Incidents = ReadonlyMap<string, Incident>

export function incidentKey({ workflow, branchClass, fingerprint }: Subject): string {
  return JSON.stringify([workflow, branchClass, fingerprint])
}

export function stateOf(incident: Incident, now: Seconds): Exclude<IncidentState, 'pending'> {
  const { resolution, span, acknowledgedAt, episode, first } = incident
  if (resolution) return 'resolved'
  if (phaseOf(span, now) === 'over') return 'recovering'
  if (acknowledgedAt !== undefined) return 'acknowledged'
  return episode > first ? 'reopened' : 'open'
}

export function isActive({ resolution }: Incident): boolean {
  return resolution === undefined
}

/** Not heard of for so long that nobody should be reminded of it. It is not resolved: no data is no pass. */
export function isLapsed(incident: Incident, now: Seconds): boolean {
  return isActive(incident) && phaseOf(incident.span, now) === 'lapsed'
}

export function mergeIncidents(a: Incidents, b: Incidents): Incidents {
  return mergeMaps(a, b, mergeIncident)
}

/** Of two copies the one in the later episode; the facts of the same episode together. */
export function mergeIncident(a: Incident, b: Incident): Incident {
  if (a.episode !== b.episode) return a.episode > b.episode ? a : b
  return {
    subject: a.subject,
    episode: a.episode,
    first: Math.min(a.first, b.first),
    span: mergeSpans(a.span, b.span),
    severity: graver(a.severity, b.severity),
    failures: Math.max(a.failures, b.failures),
    commits: Math.max(a.commits, b.commits),
    last: later(a.last, b.last),
    openedAt: Math.min(a.openedAt, b.openedAt),
    acknowledgedAt: known(a.acknowledgedAt, b.acknowledgedAt, Math.min),
    escalations: Math.max(a.escalations, b.escalations),
    pass: known(a.pass, b.pass, laterPass),
    resolution: known(a.resolution, b.resolution, fullerResolution),
  }
}

function graver(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) <= severities.indexOf(b) ? a : b
}

const later = greatestBy<Evidence>(({ seenAt }) => seenAt)
const laterPass = greatestBy<Passing>(
  ({ seenAt }) => seenAt,
  ({ passes }) => passes,
)
/** The one that knew of later failures; of equals the earlier one. */
const fullerResolution = greatestBy<Resolution>(
  knownUntil,
  ({ at }) => -at,
  ({ endedAt }) => endedAt,
)
