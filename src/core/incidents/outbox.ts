import { fnv1a } from '../diagnosis/fnv.ts'
import type { Seconds } from '../model.ts'
import { type Incident, incidentKey } from './incident.ts'
import { greatestBy, known, mergeMaps } from './join.ts'
import { furtherMark, isBeyond, type Mark, type Marks, mergeMarks, type News } from './mark.ts'

/** What is still to be sent, and how far every channel was told. */
export type Outbox = {
  /** By id. */
  readonly messages: ReadonlyMap<string, Message>
  readonly channels: ReadonlyMap<string, Channel>
}

export type Channel = {
  /** By incident key. */
  readonly told: Marks
  /** Number of the last message that was decided. */
  readonly sequence: number
  /** When so much was new at once that it was told in one message. */
  readonly floodAt: Seconds | undefined
  /** What the channel calls the first message about an incident, by `threadOf`: later ones edit or answer it. */
  readonly threads: ReadonlyMap<string, string>
}

/** Decided once, with what it says; sent as often as it takes to know that it was, and always with the same id. */
export type Message = {
  /** Follows from what it tells, so that two monitors that decide the same give it the same: an idempotency key. */
  readonly id: string
  readonly channel: string
  /** Of one group; several of them where so much was new at once that they share a message. */
  readonly groups: readonly string[]
  readonly kind: 'news' | 'reminder' | 'flood'
  /** Order within the channel. */
  readonly sequence: number
  readonly decidedAt: Seconds
  readonly tells: readonly Tell[]
  /** Keys of what goes on besides, and was told before. */
  readonly ongoing: readonly string[]
  readonly claim: Claim | undefined
}

export type Tell = {
  readonly key: string
  readonly mark: Mark
  readonly news: News
  /** As it was when it was decided to tell. */
  readonly incident: Incident
}

/** Which monitor sends it: the one that came first, until its time is up. */
export type Claim = { readonly round: number; readonly at: Seconds; readonly by: string }

export const emptyOutbox: Outbox = { messages: new Map(), channels: new Map() }
export const silentChannel: Channel = {
  told: new Map(),
  sequence: 0,
  floodAt: undefined,
  threads: new Map(),
}

export function messageId({ channel, groups, tells }: Pick<Message, 'channel' | 'groups' | 'tells'>): string {
  const told = tells.map(({ key, mark: { episode, stage, reminders } }) => [key, episode, stage, reminders])
  return fnv1a(JSON.stringify([channel, groups, told]))
}

/** Puts messages at the end of their channel's queue. */
export function enqueue(outbox: Outbox, decided: readonly Omit<Message, 'id' | 'sequence'>[]): Outbox {
  return decided.reduce<Outbox>(({ messages, channels }, message) => {
    const channel = channels.get(message.channel) ?? silentChannel
    const sequence = channel.sequence + 1
    const id = messageId(message)
    return {
      messages: new Map(messages).set(id, { ...message, id, sequence }),
      channels: new Map(channels).set(message.channel, { ...channel, sequence }),
    }
  }, outbox)
}

/**
 * The message that a monitor is to send next to a channel, with what is still to be told of it. `undefined` where none
 * is left, or the next one is another monitor's: the order is kept.
 */
export function nextMessage(outbox: Outbox, channel: string, by: string): Message | undefined {
  const [next] = queueOf(outbox, channel)
  if (next?.claim?.by !== by) return undefined
  const told = outbox.channels.get(channel)?.told
  return { ...next, tells: next.tells.filter(({ key, mark }) => isBeyond(mark, told?.get(key))) }
}

export function queueOf({ messages }: Outbox, channel: string): readonly Message[] {
  return [...messages.values()].filter((message) => message.channel === channel).toSorted(inOrder)
}

export function inOrder(a: Message, b: Message): number {
  return a.sequence - b.sequence || a.decidedAt - b.decidedAt || (a.id < b.id ? -1 : 1)
}

/** Names the thread of an incident in all channels: it goes on when the incident comes back. */
export function threadOf({ subject, first }: Incident): string {
  return fnv1a(JSON.stringify([incidentKey(subject), first]))
}

/** The thread that a message belongs to; one that tells of several incidents begins its own. */
export function threadOfMessage({ id, tells: [only, ...others] }: Pick<Message, 'id' | 'tells'>): string {
  return only && others.length === 0 ? threadOf(only.incident) : id
}

/**
 * Takes a message that was sent out of the queue, with what says nothing new after it. `reference` is what the channel
 * calls it.
 */
export function markSent(outbox: Outbox, id: string, reference?: string): Outbox {
  const message = outbox.messages.get(id)
  if (!message) return outbox
  const channel = outbox.channels.get(message.channel) ?? silentChannel
  const told = mergeMarks(channel.told, marksOf([message]))
  const thread = threadOfMessage(message)
  const isFirst = reference !== undefined && !channel.threads.has(thread)
  const threads = isFirst ? new Map(channel.threads).set(thread, reference) : channel.threads
  const channels = new Map(outbox.channels).set(message.channel, { ...channel, told, threads })
  return withoutTold({ messages: outbox.messages, channels })
}

/** How far a channel will be told, once its queue is sent. */
export function decidedFor(outbox: Outbox, channel: string): Marks {
  const told = outbox.channels.get(channel)?.told ?? new Map()
  return mergeMarks(told, marksOf(queueOf(outbox, channel)))
}

export function marksOf(messages: readonly Message[]): Marks {
  const marks = new Map<string, Mark>()
  for (const { key, mark } of messages.flatMap(({ tells }) => tells)) {
    const other = marks.get(key)
    marks.set(key, other ? furtherMark(other, mark) : mark)
  }
  return marks
}

/** What one copy has as sent is sent, however many others still have it in their queue. */
export function mergeOutboxes(a: Outbox, b: Outbox): Outbox {
  return withoutTold({
    messages: mergeMaps(a.messages, b.messages, mergeMessages),
    channels: mergeMaps(a.channels, b.channels, (x, y) => ({
      told: mergeMarks(x.told, y.told),
      sequence: Math.max(x.sequence, y.sequence),
      floodAt: known(x.floodAt, y.floodAt, Math.max),
      // Two monitors that raced began two threads: any of them will do, as long as all take the same.
      threads: mergeMaps(x.threads, y.threads, (one, other) => (one < other ? one : other)),
    })),
  })
}

export function withoutTold({ messages, channels }: Outbox): Outbox {
  const untold = [...messages].filter(([, { channel, tells }]) => {
    const told = channels.get(channel)?.told
    return tells.some(({ key, mark }) => isBeyond(mark, told?.get(key)))
  })
  return { messages: new Map(untold), channels }
}

function mergeMessages(a: Message, b: Message): Message {
  const { claim: _, ...message } = earlier({ ...a, claim: undefined }, { ...b, claim: undefined })
  return { ...message, claim: known(a.claim, b.claim, firstClaim) }
}

const earlier = greatestBy<Message>(
  ({ sequence }) => -sequence,
  ({ decidedAt }) => -decidedAt,
)
const firstClaim = greatestBy<Claim>(
  ({ round }) => round,
  ({ at }) => -at,
)
