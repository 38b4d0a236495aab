import { isActive } from '../incidents/incident.ts'
import type { IncidentFacts } from '../incidents/incident-facts.ts'
import { HOUR, type Seconds } from '../model.ts'
import type { UmbrellaIntent } from './intent.ts'
import { keyHash, type UmbrellaMarker } from './marker.ts'
import type { OwnIssue, OwnIssues } from './own-issue.ts'
import { byGravity } from './priority.ts'
import { nextSaying, unsaidIn } from './saying.ts'
import { isRejected, snoozeSeen, voiceOf } from './steering.ts'

type Umbrella = OwnIssue<UmbrellaMarker>
type Look = { readonly now: Seconds; readonly by: string }

/** So many hashes leave room for words in an issue. */
const MAX_MEMBERS = 2000

/** Whether an incident has its place under an umbrella: for as long as that is open, or for what began before it was closed. */
export function isUnder({ key, incident }: IncidentFacts, umbrellas: readonly Umbrella[]): boolean {
  const hash = keyHash(key)
  return umbrellas.some(
    (issue) =>
      issue.text.marker.members.includes(hash) &&
      (issue.state === 'open' || isRejected(issue) || incident.openedAt <= (issue.closedAt ?? 0)),
  )
}

/** Whether so much is new within an hour that people would read none of it one by one. */
export function isStorm(
  fresh: readonly IncidentFacts[],
  { incidents }: OwnIssues,
  stormAbove: number,
  now: Seconds,
): boolean {
  const recent = [...incidents.values()].filter((copies) =>
    copies.some(({ createdAt }) => createdAt > now - HOUR),
  )
  return fresh.length > 0 && fresh.length + recent.length > stormAbove
}

export function openUmbrella(fresh: readonly IncidentFacts[], { by }: Look): UmbrellaIntent {
  const marker = {
    kind: 'umbrella',
    by,
    ...{ snoozedAt: undefined, saying: undefined },
    members: hashesOf(fresh).slice(0, MAX_MEMBERS),
  } as const
  return { kind: 'open-umbrella', facts: fresh.toSorted(byGravity), unknown: 0, marker }
}

/** `joining` came after it was opened, and are too many for issues of their own. */
export function changeUmbrella(
  issue: Umbrella,
  all: readonly IncidentFacts[],
  joining: readonly IncidentFacts[],
  { by, now }: Look,
): UmbrellaIntent {
  const told = issue.text.marker
  const before = new Set(told.members)
  const held = all.filter(({ key }) => before.has(keyHash(key)))
  const unknown = before.size - held.length
  // Of one that nothing is heard of it is not known that it is over.
  const over = unknown === 0 && joining.length === 0 && held.every(({ incident }) => !isActive(incident))
  const members = [...before, ...hashesOf(joining)].slice(0, MAX_MEMBERS)
  const snoozedAt = snoozeSeen(issue, told, now)
  const to = isRejected(issue) ? 'rejected' : over && issue.state === 'open' ? 'closed' : 'as-it-is'
  const unsaid = unsaidIn(issue, told.saying, now)
  const missed = new Set(unsaid && told.members.slice(unsaid.members))
  // Those beyond the room for members are counted at every look, and told at none.
  const joined = [
    ...held.filter(({ key }) => missed.has(keyHash(key))),
    ...joining.slice(0, members.length - before.size),
  ]
  const speaks = to !== 'rejected' && voiceOf(issue, snoozedAt, now) === 'speaks'
  const isEnd = to === 'closed' || (over && unsaid !== undefined)
  const says = !speaks ? 'nothing' : isEnd ? 'over' : joined.length > 0 ? 'joined' : 'nothing'
  const next = says === 'nothing' ? undefined : { members: before.size, at: now, comments: issue.comments }
  return {
    ...{ kind: 'change-umbrella', issue, unknown, to, joined, says },
    facts: [...held, ...joining].toSorted(byGravity),
    marker: {
      ...{ kind: 'umbrella', by, snoozedAt, members },
      saying: nextSaying({ next, unsaid, before: told.saying }),
    },
  }
}

function hashesOf(facts: readonly IncidentFacts[]): readonly string[] {
  return facts.toSorted(byGravity).map(({ key }) => keyHash(key))
}
