import type { Seconds } from '../model.ts'
import { urgencyOf } from './alert-findings.ts'
import { begin, evidenceOf, nextEpisode, type Stretch, stretchOf } from './episode.ts'
import {
  type Incident,
  type Incidents,
  incidentKey,
  isActive,
  knownUntil,
  mergeIncident,
} from './incident.ts'
import type { Finding, Observation, Pass } from './observation.ts'
import { isEnough, type LifeCycle } from './settings.ts'
import { mergeSpans, phaseOf, reachesInto, type Sighting, spanOf } from './span.ts'
import { type Transition, transitionsBetween } from './transition.ts'

/** What was read of the repository. */
export type Seen = {
  readonly observations: readonly Observation[]
  /**
   * Paths of workflows of which not all runs could be read: their passes are not believed, and failures do not count as
   * a row.
   */
  readonly unread: ReadonlySet<string>
}

export type Observed = {
  readonly incidents: Incidents
  readonly transitions: readonly Transition[]
  /** What fails, and not yet often enough. */
  readonly pending: readonly Finding[]
}

/** Brings the incidents up to date. Nothing ends here: a pass asks for `verify`, and what was not read changes nothing. */
export function observe(
  before: Incidents,
  { observations, unread }: Seen,
  settings: LifeCycle,
  now: Seconds,
): Observed {
  const incidents = new Map([...before].map(([key, incident]) => [key, reconciled(incident, settings, now)]))
  const pending: Finding[] = []
  for (const seen of observations) {
    const key = incidentKey(seen.subject)
    const current = incidents.get(key)
    if (seen.kind === 'failing') {
      const found = unread.has(seen.subject.workflow) ? certainPart(seen) : seen
      const next = afterFailure(current, found, settings, now)
      if (next) incidents.set(key, next)
      else pending.push(seen)
    } else if (current && !unread.has(seen.subject.workflow)) incidents.set(key, afterPass(current, seen))
  }
  for (const [key, incident] of incidents) incidents.set(key, withAge(incident, settings, now))
  return { incidents, transitions: transitionsBetween(before, incidents, settings, now), pending }
}

/** One monitor verified a pass, another saw a later failure: it came back, if one failure is enough. */
function reconciled(incident: Incident, settings: LifeCycle, now: Seconds): Incident {
  const { subject, resolution, last, span, pass } = incident
  if (!resolution || last.seenAt <= knownUntil(resolution)) return incident
  if (!isEnough(1, settings.failuresToOpen[subject.branchClass])) return incident
  const again: Stretch = {
    ...incident,
    failures: 1,
    commits: 1,
    span: { ...span, from: last.seenAt, ended: undefined },
  }
  const reopened = begin(again, nextEpisode(incident, resolution, last.seenAt, settings), now)
  return { ...reopened, pass: pass && pass.seenAt > last.seenAt ? pass : undefined }
}

/** `undefined` where it has not failed often enough to be an incident. */
function afterFailure(
  current: Incident | undefined,
  found: Finding,
  settings: LifeCycle,
  now: Seconds,
): Incident | undefined {
  const resolution = current?.resolution
  if (current && !resolution) return mergeIncident(current, begin(stretchOf(found, settings), current, now))
  if (resolution && found.seenAt <= knownUntil(resolution)) return current
  const next = resolution ? partAfter(resolution.endedAt, found) : found
  if (!isEnough(next.failures, settings.failuresToOpen[found.subject.branchClass])) return undefined
  const episode =
    current && resolution ? nextEpisode(current, resolution, next.from, settings) : { episode: 1, first: 1 }
  return begin(stretchOf(next, settings), episode, now)
}

/** A stretch that seems to reach back over a pass was read with gaps. */
function partAfter(end: Seconds, found: Finding): Finding {
  return found.from >= end ? found : certainPart(found)
}

/** Where passes may be hidden between failures, the last failure is all that is certain. */
function certainPart(found: Finding): Finding {
  return {
    ...found,
    from: found.seenAt,
    failures: Math.min(1, found.failures),
    commits: Math.min(1, found.commits),
  }
}

function afterPass(current: Incident, seen: Pass): Incident {
  const { from, seenAt, until = seenAt, passes } = seen
  const sighting: Sighting = { from, until, seenAt, basis: 'stated' }
  const { resolution } = current
  const same = resolution && reachesInto(sighting, { start: current.span.from, end: resolution.endedAt })
  if (resolution && !same) return current
  const span = mergeSpans(current.span, { ...spanOf(sighting), from: current.span.from })
  const passed = mergeIncident(current, { ...current, span, pass: { ...evidenceOf(seen), passes } })
  if (!resolution) return passed
  return { ...passed, resolution: { ...resolution, endedAt: Math.max(resolution.endedAt, until) } }
}

function withAge(incident: Incident, { escalateAfter }: LifeCycle, now: Seconds): Incident {
  const { openedAt, acknowledgedAt, escalations, span } = incident
  if (!isActive(incident) || acknowledgedAt !== undefined) return incident
  if (phaseOf(span, now) !== 'lasting') return incident
  const passed = escalateAfter[urgencyOf(incident)].filter((age) => now - openedAt >= age).length
  return passed > escalations ? { ...incident, escalations: passed } : incident
}
