import type { Seconds } from '../model.ts'
import { endedAt, type Incident, type Incidents, incidentKey, isActive, mergeIncident } from './incident.ts'
import type { Finding, Observation, Pass } from './observation.ts'
import { isEnough, type LifeCycle } from './settings.ts'
import { hasEnded, mergeSpans, phaseOf, reachesInto, type Sighting, spanOf } from './span.ts'
import { type Transition, transitionsBetween } from './transition.ts'

/** What was read of the repository. */
export type Seen = {
  readonly observations: readonly Observation[]
  /** Paths of workflows of which newer runs may exist that could not be read: their passes are not believed. */
  readonly unread: ReadonlySet<string>
}

export type Observed = { readonly incidents: Incidents; readonly transitions: readonly Transition[] }

/** Brings the incidents up to date. Nothing ends here: a pass asks for `verify`, and what was not read changes nothing. */
export function observe(
  before: Incidents,
  { observations, unread }: Seen,
  settings: LifeCycle,
  now: Seconds,
): Observed {
  const incidents = new Map(before)
  for (const seen of observations) {
    const key = incidentKey(seen.subject)
    const current = incidents.get(key)
    if (seen.kind === 'failing') incidents.set(key, afterFailure(current, seen, settings, now))
    else if (current && !unread.has(seen.subject.workflow))
      incidents.set(key, afterPass(current, seen, settings, now))
  }
  for (const [key, incident] of incidents) incidents.set(key, withAge(incident, settings, now))
  return { incidents, transitions: transitionsBetween(before, incidents, settings, now) }
}

function afterFailure(
  current: Incident | undefined,
  found: Finding,
  settings: LifeCycle,
  now: Seconds,
): Incident {
  if (!current) return begin(found, { episode: 1, first: 1 }, settings, now)
  const end = current.resolution && endedAt(current)
  if (end === undefined) return mergeIncident(current, begin(found, current, settings, now))
  if (found.seenAt <= end) return current
  // A stretch that seems to reach back over a pass was read with gaps: it began after it.
  const next = found.from >= end ? found : { ...found, from: found.seenAt }
  const episode = current.episode + 1
  if (current.openedAt === undefined || next.from > end + settings.reopenWindow)
    return begin(next, { episode, first: episode }, settings, now)
  const again = begin(next, { episode, first: current.first }, settings, now)
  return again.openedAt === undefined ? current : again
}

/** An incident that is known from one finding alone. */
function begin(
  found: Finding,
  { episode, first }: Pick<Incident, 'episode' | 'first'>,
  { failuresToOpen, lapseAfter }: LifeCycle,
  now: Seconds,
): Incident {
  const { subject, severity, failures, commits, from, until, seenAt } = found
  const sighting: Sighting = {
    from,
    seenAt,
    until: until ?? seenAt + lapseAfter,
    basis: until === undefined ? 'assumed' : 'stated',
  }
  return {
    subject,
    episode,
    first,
    span: spanOf(sighting),
    severity,
    failures,
    commits,
    last: evidenceOf(found),
    openedAt: isEnough(failures, failuresToOpen[subject.branchClass]) ? now : undefined,
    acknowledgedAt: undefined,
    escalations: 0,
    pass: undefined,
    resolution: undefined,
  }
}

function afterPass(current: Incident, seen: Pass, { passesToResolve }: LifeCycle, now: Seconds): Incident {
  const { from, seenAt, until = seenAt, passes } = seen
  const sighting: Sighting = { from, until, seenAt, basis: 'stated' }
  if (current.resolution && !reachesInto(sighting, current.span)) return current
  const passed: Incident = {
    ...current,
    span: mergeSpans(current.span, { ...spanOf(sighting), from: current.span.from }),
    pass: { ...evidenceOf(seen), passes },
  }
  const next = mergeIncident(current, passed)
  // What nobody was told of ends without a word.
  const silent =
    !isActive(next) && !next.resolution && hasEnded(next.span) && isEnough(passes, passesToResolve)
  return silent ? resolve(next, now) : next
}

function withAge(incident: Incident, { escalateAfter }: LifeCycle, now: Seconds): Incident {
  const { openedAt, acknowledgedAt, severity, escalations, span } = incident
  if (openedAt === undefined || !isActive(incident) || acknowledgedAt !== undefined) return incident
  if (phaseOf(span, now) !== 'lasting') return incident
  const passed = escalateAfter[severity].filter((age) => now - openedAt >= age).length
  return passed > escalations ? { ...incident, escalations: passed } : incident
}

/** Ends an incident: with a pass at the commit that had failed, nothing was mended. */
export function resolve(incident: Incident, now: Seconds): Incident {
  const { pass, last } = incident
  const cause = pass?.sha === undefined ? 'ended' : pass.sha === last.sha ? 'flaky' : 'fixed'
  return { ...incident, resolution: { at: now, cause } }
}

function evidenceOf({ seenAt, title, sha, runId }: Finding | Pass): Incident['last'] {
  return {
    seenAt,
    title: [...title].slice(0, MAX_TITLE).join(''),
    ...(sha !== undefined && { sha }),
    ...(runId !== undefined && { runId }),
  }
}

/** Titles are kept; they are foreign text, and can be of any length. */
const MAX_TITLE = 300
