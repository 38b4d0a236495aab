import type { Issue } from '../../ports/writing.ts'
import type { IncidentFacts } from '../incidents/incident-facts.ts'
import { echoes, inhibitedAmong } from '../incidents/inhibition.ts'
import { type Mute, mutedBy } from '../incidents/mute.ts'
import { type Fresh, freshOf, intentFor, type Look, opening } from './incident-intent.ts'
import type { DuplicateIntent, Intent } from './intent.ts'
import { keyHash } from './marker.ts'
import { currentOf, type OwnIssue, type OwnIssues, ownIssues } from './own-issue.ts'
import { byGravity, priorityOf } from './priority.ts'
import { LEFT_BEHIND, unsaidIn } from './saying.ts'
import { isRejected } from './steering.ts'
import { changeUmbrella, isStorm, isUnder, openUmbrella } from './umbrella-intent.ts'

export type Given = Omit<Look, 'isSilent'> & {
  readonly facts: readonly IncidentFacts[]
  readonly issues: readonly Issue[]
  readonly stormAbove: number
  readonly mutes: readonly Mute[]
  /** Numbers of the issues that this monitor made in this step. */
  readonly mine: ReadonlySet<number>
}

/** What is to become of all issues, the most urgent first. Says nothing of what stays as it is. */
export function intentsFor(given: Given): readonly Intent[] {
  const own = ownIssues(given.issues)
  const look = { ...given, isSilent: silentAmong(given) }
  const fresh: Fresh[] = []
  const changes: Intent[] = []
  for (const fact of given.facts) {
    const copies = own.incidents.get(keyHash(fact.key)) ?? []
    const current = currentOf(copies)
    if (current?.state === 'closed' && copies.some(isRejected)) continue
    const one = isUnder(fact, own.umbrellas) ? undefined : freshOf(fact, current, look)
    if (one) fresh.push(one)
    const change = current && intentFor(fact, current, look)
    if (change) changes.push(change)
  }
  return [...duplicatesAmong(own, given), ...newIntents(fresh, own, look), ...changes].toSorted(byUrgency)
}

/** What alarms nobody, what is an echo of the default branch, and what is muted now. */
function silentAmong({ facts, mutes, now }: Given): Look['isSilent'] {
  const incidents = facts.map(({ incident }) => incident)
  const inhibited = inhibitedAmong(incidents, [echoes], now)
  const muted = mutedBy(mutes, now)
  return (incident) => incident.severity === 'info' || inhibited(incident) || muted(incident)
}

/** An issue for each; or one for all where they are too many. */
function newIntents(fresh: readonly Fresh[], own: OwnIssues, look: Given & Look): readonly Intent[] {
  const facts = fresh.map(({ fact }) => fact)
  const storm = isStorm(facts, own, look.stormAbove, look.now)
  const umbrella = own.umbrellas.find(({ state }) => state === 'open')
  const unsaid = own.umbrellas.filter(
    (one) => one.state === 'closed' && !isRejected(one) && unsaidIn(one, one.text.marker.saying, look.now),
  )
  return [
    ...unsaid.map((closed) => changeUmbrella(closed, look.facts, [], look)),
    ...(umbrella ? [changeUmbrella(umbrella, look.facts, storm ? facts : [], look)] : []),
    ...(storm && !umbrella ? [openUmbrella(facts, look)] : []),
    ...(storm ? [] : fresh.map((one) => opening(one, look))),
  ]
}

function duplicatesAmong({ incidents, umbrellas }: OwnIssues, given: Given): readonly DuplicateIntent[] {
  return [
    ...[...incidents].flatMap(([key, copies]) => younger(key, copies, given)),
    ...younger(keyHash('umbrella'), umbrellas, given),
  ]
}

/** A monitor takes its own duplicate back at once; what is older was left behind by one that died. */
function younger(key: string, copies: readonly OwnIssue[], { mine, now }: Given): readonly DuplicateIntent[] {
  const [first, ...rest] = copies.filter(({ state }) => state === 'open')
  if (!first) return []
  return rest
    .filter(({ number, createdAt }) => mine.has(number) || createdAt < now - LEFT_BEHIND)
    .map((issue) => ({ kind: 'duplicate', issue, key, of: first }))
}

function byUrgency(a: Intent, b: Intent): number {
  const [x, y] = [rankOf(a), rankOf(b)]
  if (x !== y) return x - y
  return 'fact' in a && 'fact' in b ? byGravity(a.fact, b.fact) : 0
}

/** What makes order comes first, then what is new by its priority, then what is over, then what is only brought up to date. */
function rankOf(intent: Intent): number {
  switch (intent.kind) {
    case 'duplicate':
      return 0
    case 'open-umbrella':
      return 1
    case 'change-umbrella':
      return intent.joined.length > 0 ? 1 : 5
    case 'open':
      return 2 + priorityOf(intent.fact)
    case 'change':
      if (intent.to === 'reopened' || intent.news === 'escalated') return 2 + priorityOf(intent.fact)
      return intent.to === 'as-it-is' ? 6 : 5
  }
}
