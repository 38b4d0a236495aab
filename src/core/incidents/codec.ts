import { array, integer, map, object, oneOf, optional, string, time } from '../history/shape.ts'
import { incidentKey } from './incident.ts'
import { decodeIncident } from './incident-codec.ts'
import type { Mark, Marks } from './mark.ts'
import type { CommitVerdict, IncidentMemory } from './memory.ts'
import type { Channel, Claim, Message, Outbox, Tell } from './outbox.ts'

/** As plain JSON, a member of the stored state. Maps are lists of pairs, in the order of their keys. */
export function encodeIncidents({ incidents, looks, outbox, verdict }: IncidentMemory): unknown {
  return {
    ...(verdict && { verdict }),
    incidents: byKey(incidents).map(([, incident]) => incident),
    looks: byKey(looks),
    messages: byKey(outbox.messages).map(([, message]) => message),
    channels: byKey(outbox.channels).map(([name, { told, threads, ...channel }]) => [
      name,
      { ...channel, told: byKey(told), threads: byKey(threads) },
    ]),
  }
}

function byKey<V>(map: ReadonlyMap<string, V>): readonly [string, V][] {
  return [...map].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** Reads what `encodeIncidents` gave, once it went through JSON; throws `Malformed` for anything else. */
export function decodeIncidents(value: unknown): IncidentMemory {
  const root = object(value, 'the memory of incidents')
  const incidents = array(root.incidents, 'incidents').map(decodeIncident)
  return {
    incidents: new Map(incidents.map((incident) => [incidentKey(incident.subject), incident])),
    looks: map(root.looks, (group, at) => [string(group, 'group'), time(at, 'look')], 'looks'),
    outbox: outboxOf(root),
    verdict: optional(root.verdict, verdictOf, 'verdict'),
  }
}

function verdictOf(value: unknown): CommitVerdict {
  const { sha, state, at } = object(value, 'a verdict')
  return {
    sha: string(sha, 'sha'),
    state: oneOf(['success', 'failure'], state, 'verdict'),
    at: time(at, 'at'),
  }
}

function outboxOf(root: Readonly<Record<string, unknown>>): Outbox {
  const messages = array(root.messages, 'messages').map(messageOf)
  return {
    messages: new Map(messages.map((message) => [message.id, message])),
    channels: map(root.channels, (name, channel) => [string(name, 'name'), channelOf(channel)], 'channels'),
  }
}

function channelOf(value: unknown): Channel {
  const { told, sequence, floodAt, threads } = object(value, 'a channel')
  return {
    told: marksOf(told),
    sequence: integer(sequence, 'sequence'),
    floodAt: optional(floodAt, time, 'flood'),
    threads: map(
      threads,
      (thread, reference) => [string(thread, 'thread'), string(reference, 'reference')],
      'threads',
    ),
  }
}

function marksOf(value: unknown): Marks {
  return map(value, (key, mark) => [string(key, 'key'), markOf(mark)], 'marks')
}

function markOf(value: unknown): Mark {
  const { episode, stage, reminders, at } = object(value, 'a mark')
  return {
    episode: integer(episode, 'episode'),
    stage: integer(stage, 'stage'),
    reminders: integer(reminders, 'reminders'),
    at: time(at, 'at'),
  }
}

function messageOf(value: unknown): Message {
  const message = object(value, 'a message')
  return {
    id: string(message.id, 'id'),
    channel: string(message.channel, 'channel'),
    groups: array(message.groups, 'groups').map((group) => string(group, 'group')),
    kind: oneOf(['news', 'reminder', 'flood'], message.kind, 'kind of message'),
    sequence: integer(message.sequence, 'sequence'),
    decidedAt: time(message.decidedAt, 'decided'),
    tells: array(message.tells, 'tells').map(tellOf),
    ongoing: array(message.ongoing, 'ongoing').map((key) => string(key, 'key')),
    claim: optional(message.claim, claimOf, 'claim'),
  }
}

function tellOf(value: unknown): Tell {
  const { key, mark, news, incident } = object(value, 'a tell')
  return {
    key: string(key, 'key'),
    mark: markOf(mark),
    news: oneOf(['opened', 'reopened', 'escalated', 'reminder', 'resolved'], news, 'news'),
    incident: decodeIncident(incident),
  }
}

function claimOf(value: unknown): Claim {
  const { round, at, by } = object(value, 'a claim')
  return { round: integer(round, 'round'), at: time(at, 'at'), by: string(by, 'by') }
}
