import type { Issue } from '../../ports/writing.ts'
import { isActive } from '../incidents/incident.ts'
import type { IncidentFacts } from '../incidents/incident-facts.ts'
import { keyHash } from './marker.ts'
import { currentOf, type OwnIssue, ownIssues } from './own-issue.ts'
import { hasEyes, isRejected, isTakenOn } from './steering.ts'

/** What people said of incidents by what they did to the issues, by incident key. */
export type Learnt = {
  /** Somebody took them on, closed the issue while they went on, or said that the alarm was false. */
  readonly acknowledged: readonly string[]
  /** Numbers of issues that somebody looks at, of incidents that nobody has taken on. */
  readonly lookedAt: ReadonlyMap<string, number>
}

export const nothingLearnt: Learnt = { acknowledged: [], lookedAt: new Map() }

type Place = { readonly fact: IncidentFacts; readonly issue: OwnIssue; readonly assigned: readonly string[] }

export function learntFrom(facts: readonly IncidentFacts[], issues: readonly Issue[]): Learnt {
  const places = placesOf(facts, issues)
  return {
    acknowledged: places.filter(isDealtWith).map(({ fact }) => fact.key),
    lookedAt: new Map(
      places
        .filter((place) => isUnattended(place) && hasEyes(place.issue) && !isDealtWith(place))
        .map(({ fact, issue: { number } }) => [fact.key, number]),
    ),
  }
}

function isUnattended({ fact: { incident } }: Place): boolean {
  return isActive(incident) && incident.acknowledgedAt === undefined
}

function isDealtWith(place: Place): boolean {
  const { fact, issue, assigned } = place
  if (!isUnattended(place)) return false
  if (isRejected(issue)) return true
  if (issue.state === 'open') return isTakenOn(issue, assigned)
  // What we closed says when it ended; and what came back since then is to be opened again.
  const { marker } = issue.text
  return marker.kind === 'incident' && marker.ended === undefined && fact.incident.episode <= marker.episode
}

/** Where people find an incident: its own issue, or the umbrella. */
export function placesOf(facts: readonly IncidentFacts[], issues: readonly Issue[]): readonly Place[] {
  const { incidents, umbrellas } = ownIssues(issues)
  return facts.flatMap((fact): readonly Place[] => {
    const hash = keyHash(fact.key)
    const own = currentOf(incidents.get(hash) ?? [])
    const holding = umbrellas.filter(({ text }) => text.marker.members.includes(hash))
    const umbrella = holding.find(({ state }) => state === 'open') ?? holding.at(-1)
    if (own && (own.state === 'open' || umbrella?.state !== 'open'))
      return [{ fact, issue: own, assigned: own.text.marker.assigned }]
    return umbrella ? [{ fact, issue: umbrella, assigned: [] }] : []
  })
}
