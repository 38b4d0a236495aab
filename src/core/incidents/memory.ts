import type { Seconds } from '../model.ts'
import { type Looks, mergeLooks } from './group.ts'
import { type Incidents, isActive, mergeIncidents } from './incident.ts'
import { greatestBy, known } from './join.ts'
import { emptyOutbox, mergeOutboxes, type Outbox, threadOf } from './outbox.ts'

/** What is remembered of incidents: the one part of the memory that GitHub does not know. */
export type IncidentMemory = {
  readonly incidents: Incidents
  readonly looks: Looks
  readonly outbox: Outbox
  /** What was said last at a commit. */
  readonly verdict: CommitVerdict | undefined
}

/** Whether anything is wrong, as it was said at a commit: not to be said again, of which GitHub takes 1,000 a commit. */
export type CommitVerdict = {
  readonly sha: string
  readonly state: 'success' | 'failure'
  readonly at: Seconds
}

export const emptyIncidentMemory: IncidentMemory = {
  incidents: new Map(),
  looks: new Map(),
  outbox: emptyOutbox,
  verdict: undefined,
}

const latest = greatestBy<CommitVerdict>(({ at }) => at)

/** The join of two memories: commutative, associative, idempotent. */
export function mergeIncidentMemories(a: IncidentMemory, b: IncidentMemory): IncidentMemory {
  return {
    incidents: mergeIncidents(a.incidents, b.incidents),
    looks: mergeLooks(a.looks, b.looks),
    outbox: mergeOutboxes(a.outbox, b.outbox),
    verdict: known(a.verdict, b.verdict, latest),
  }
}

/** As much as a repository in trouble has, and no more than a few hundred kilobytes. */
const MAX_CLOSED = 1_000

/**
 * The memory without what was last heard of before `before`, and of what is over the newest part. That should be longer
 * ago than any copy of the memory is kept: an older copy would bring back, as open, what is forgotten to be over.
 */
export function pruneIncidents(memory: IncidentMemory, before: Seconds): IncidentMemory {
  const closed = [...memory.incidents]
    .filter(([, incident]) => !isActive(incident))
    .toSorted(([, a], [, b]) => b.last.seenAt - a.last.seenAt)
  const excess = new Set(closed.slice(MAX_CLOSED).map(([key]) => key))
  const kept = [...memory.incidents].filter(([key, { last }]) => last.seenAt >= before && !excess.has(key))
  const incidents = new Map(kept)
  return {
    incidents,
    looks: new Map([...memory.looks].filter(([, at]) => at >= before)),
    outbox: pruneOutbox(memory.outbox, incidents, before),
    verdict: memory.verdict,
  }
}

/** Channels that are gone would else keep their queue for ever. */
function pruneOutbox({ messages, channels }: Outbox, incidents: Incidents, before: Seconds): Outbox {
  const lasting = new Set([...incidents.values()].map(threadOf))
  return {
    messages: new Map([...messages].filter(([, { decidedAt }]) => decidedAt >= before)),
    channels: new Map(
      [...channels].map(([name, channel]) => [
        name,
        {
          ...channel,
          told: new Map([...channel.told].filter(([key]) => incidents.has(key))),
          threads: new Map([...channel.threads].filter(([thread]) => lasting.has(thread))),
        },
      ]),
    ),
  }
}
