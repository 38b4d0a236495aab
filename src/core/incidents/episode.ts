import type { Seconds } from '../model.ts'
import type { Evidence, Failing, Incident, Resolution } from './incident.ts'
import type { Finding, Observation } from './observation.ts'
import type { LifeCycle } from './settings.ts'
import { endOf, type Sighting, spanOf } from './span.ts'

/** How an episode of an incident begins and ends. */

/** What comes back soon is the same incident. */
export function nextEpisode(
  current: Incident,
  { endedAt }: Resolution,
  from: Seconds,
  { reopenWindow }: LifeCycle,
): Pick<Incident, 'episode' | 'first'> {
  const episode = current.episode + 1
  const soon = from <= endedAt + reopenWindow
  return { episode, first: soon ? current.first : episode }
}

export type Stretch = Failing & Pick<Incident, 'subject'>

export function stretchOf(found: Finding, { lapseAfter }: LifeCycle): Stretch {
  const { subject, severity, failures, commits, from, until, seenAt } = found
  const end: Pick<Sighting, 'until' | 'basis'> =
    until === undefined ? { until: seenAt + lapseAfter, basis: 'assumed' } : { until, basis: 'stated' }
  return {
    subject,
    span: spanOf({ from, seenAt, ...end }),
    severity,
    failures,
    commits,
    last: evidenceOf(found),
  }
}

export function begin(
  { subject, span, severity, failures, commits, last }: Stretch,
  { episode, first }: Pick<Incident, 'episode' | 'first'>,
  now: Seconds,
): Incident {
  return {
    subject,
    episode,
    first,
    span,
    severity,
    failures,
    commits,
    last,
    openedAt: now,
    acknowledgedAt: undefined,
    escalations: 0,
    pass: undefined,
    resolution: undefined,
  }
}

/** Ends an incident: with a pass at the commit that had failed, nothing was mended. */
export function resolve(incident: Incident, now: Seconds): Incident {
  const { pass, last, span } = incident
  const cause = pass?.sha === undefined ? 'ended' : pass.sha === last.sha ? 'flaky' : 'fixed'
  return { ...incident, resolution: { at: now, endedAt: endOf(span), cause, ...(pass && { pass }) } }
}

export function evidenceOf({ seenAt, title, sha, runId }: Observation): Evidence {
  return {
    seenAt,
    title: [...title.slice(0, 2 * MAX_TITLE)].slice(0, MAX_TITLE).join(''),
    ...(sha !== undefined && { sha }),
    ...(runId !== undefined && { runId }),
  }
}

/** Titles are kept; they are foreign text, and can be of any length. */
const MAX_TITLE = 300
