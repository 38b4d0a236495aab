import { type Incident, isActive } from '../incidents/incident.ts'
import type { IncidentFacts } from '../incidents/incident-facts.ts'
import { isBeyond, markOf, type News, newsOf } from '../incidents/mark.ts'
import type { Seconds } from '../model.ts'
import { continued, isSameIncident } from './continuation.ts'
import type { IncidentIntent } from './intent.ts'
import { type Extent, type IncidentMarker, keyHash } from './marker.ts'
import type { OwnIssue } from './own-issue.ts'
import { nextSaying, unsaidIn } from './saying.ts'
import { isRejected, snoozeSeen, type Voice, voiceOf } from './steering.ts'

export type Look = {
  readonly now: Seconds
  readonly by: string
  readonly reopenWindow: Seconds
  /** Of what nothing is to be said now. */
  readonly isSilent: (incident: Incident) => boolean
}

type Current = OwnIssue<IncidentMarker>

/** What is to become of the issue that an incident has; `undefined` where it stays as it is. */
export function intentFor(
  fact: IncidentFacts,
  current: Current,
  { by, now, reopenWindow, isSilent }: Look,
): IncidentIntent | undefined {
  const told = current.text.marker
  const incident = continued(fact.incident, told, reopenWindow)
  if (isRejected(current)) return rejection(fact, current)
  if (!incident) return undefined
  const again = incident.episode > told.episode
  const over = !isActive(incident)
  const unsaid = unsaidIn(current, told.saying, now)
  if (current.state === 'closed') {
    // What a person closed stays so until it comes back after it was good.
    if ((over && !unsaid) || (!over && !again) || !isSameIncident(incident, told)) return undefined
  }
  // What we closed and a person opened again is theirs.
  else if (over && told.ended !== undefined && !again) return undefined
  const snoozedAt = snoozeSeen(current, told, now)
  const voice = isSilent(fact.incident) ? 'snoozed' : voiceOf(current, snoozedAt, now)
  const moves = over === (current.state === 'open')
  const to = moves ? (over ? 'closed' : 'reopened') : 'as-it-is'
  if (voice === 'snoozed' && to === 'reopened') return undefined
  const { episode, stage } = unsaid ?? told
  const news = newsFor(incident, { ...told, episode, stage }, voice, now)
  const next = news && { episode, stage, at: now, comments: current.comments }
  const marker = {
    ...nextMarker(incident, told, to === 'closed' ? 'speaks' : voice, now),
    ...{ by, snoozedAt, saying: nextSaying({ next, unsaid, before: told.saying }) },
  }
  return { kind: 'change', fact, marker, issue: current, to, news }
}

function rejection(fact: IncidentFacts, issue: Current): IncidentIntent | undefined {
  if (issue.state === 'closed') return undefined
  return { kind: 'change', fact, marker: issue.text.marker, issue, to: 'rejected', news: undefined }
}

/** An incident that is to have an issue, and the one of an earlier incident of the same cause. */
export type Fresh = {
  readonly fact: IncidentFacts
  readonly incident: Incident
  readonly earlier: OwnIssue | undefined
}

/** `undefined` where it is over, nobody is to be told of it, or it goes on in the issue that it has. */
export function freshOf(
  fact: IncidentFacts,
  current: Current | undefined,
  { reopenWindow, isSilent }: Look,
): Fresh | undefined {
  if (!isActive(fact.incident) || isSilent(fact.incident)) return undefined
  if (!current) return { fact, incident: fact.incident, earlier: undefined }
  const told = current.text.marker
  const incident = continued(fact.incident, told, reopenWindow)
  if (!incident || current.state === 'open' || isSameIncident(incident, told)) return undefined
  return { fact, incident, earlier: current }
}

export function opening({ fact, incident, earlier }: Fresh, { by, now }: Look): IncidentIntent {
  const { episode, stage } = markOf(incident, now)
  const marker: IncidentMarker = {
    ...{ kind: 'incident', key: keyHash(fact.key), subject: incident.subject, episode, stage, by },
    ...{ from: incident.span.from, ended: undefined, earlier: earlier?.number, ...extentOf(incident) },
    ...{ snoozedAt: undefined, assigned: [], saying: undefined },
  }
  return { kind: 'open', fact, marker }
}

function newsFor(incident: Incident, told: IncidentMarker, voice: Voice, now: Seconds): News | undefined {
  const mark = markOf(incident, now)
  const before = { ...told, reminders: 0, at: 0 }
  if (voice !== 'speaks' || !isBeyond(mark, before)) return undefined
  // The issue that goes on is of the same incident, however long ago that was: it is open.
  return newsOf(before, mark, { ...incident, first: Math.min(incident.first, told.episode) })
}

/** While it is snoozed it stays untold, to be told later. */
function nextMarker(incident: Incident, told: IncidentMarker, voice: Voice, now: Seconds): IncidentMarker {
  if (voice === 'snoozed') return told
  const mark = markOf(incident, now)
  const same = incident.episode === told.episode
  const stage = same ? Math.max(mark.stage, told.stage) : mark.stage
  const from = same ? Math.min(incident.span.from, told.from) : incident.span.from
  const ended = incident.resolution?.endedAt
  return { ...told, episode: incident.episode, stage, from, ended, ...extentOf(incident) }
}

function extentOf({ failures, commits, last: { sha } }: Incident): Extent {
  return { failures, commits, sha: sha !== undefined && /^[0-9a-f]{7,64}$/.test(sha) ? sha : undefined }
}
