import type { Channel } from '../adapters/channels/channel.ts'
import type { Sending } from '../adapters/channels/delivery.ts'
import { release } from '../core/incidents/claim.ts'
import type { IncidentMemory } from '../core/incidents/memory.ts'
import {
  markSent,
  nextMessage,
  type Message as Queued,
  queueOf,
  threadOfMessage,
} from '../core/incidents/outbox.ts'
import { DAY, type Seconds } from '../core/model.ts'
import type { Message } from '../core/reports/message.ts'

export type MessagesGiven = {
  /** What was decided to tell, claimed by this monitor and saved. */
  readonly memory: IncidentMemory
  readonly channels: readonly Channel[]
  /** What is different for every monitor: its run and attempt. */
  readonly by: string
  readonly now: Seconds
  /** What a queued message says; `undefined` where nothing is known any more of what it tells. */
  readonly wordsOf: (queued: Queued) => Message | undefined
  readonly mentionsOf: (channel: string, queued: Queued) => readonly string[]
  /** Told to every channel besides, once: nobody waits for them, so that they are not queued. */
  readonly reports: readonly Message[]
  /** Saves what was sent, before anything else is. Does not throw. */
  readonly save: (memory: IncidentMemory) => Promise<void>
}

export type MessagesDelivered = {
  readonly memory: IncidentMemory
  readonly sent: readonly SentMessage[]
  /** Messages that were not sent, and are tried again in the next step. */
  readonly waiting: number
  /** What went wrong with a channel, for people. */
  readonly troubles: readonly Trouble[]
}

export type SentMessage = Pick<Message, 'headline' | 'kind'> & {
  readonly channel: string
  readonly note?: string
}
export type Trouble = { readonly channel: string; readonly why: string; readonly fate: 'waits' | 'dropped' }

/** A channel that refuses everything has a wrong address or key, which somebody can mend within this time. */
const MENDED_WITHIN = DAY

/**
 * Sends what is queued, one message after another, and saves after each: a monitor that is killed repeats one message
 * at most, with the same key. A channel that is down keeps its queue, in order; the others are told all the same.
 */
export async function deliverMessages(given: MessagesGiven): Promise<MessagesDelivered> {
  let { memory } = given
  const sent: SentMessage[] = []
  const troubles: Trouble[] = []
  for (const channel of given.channels) {
    const done = await sendQueue(channel, memory, given)
    memory = done.memory
    sent.push(...done.sent)
    troubles.push(...done.troubles)
  }
  for (const channel of given.channels) {
    for (const message of given.reports) {
      const delivery = await channel.send(message, { earlier: undefined, mentions: [] })
      if (delivery.kind === 'sent') sent.push(sentMessage(channel, message, delivery.note))
      else troubles.push({ channel: channel.name, why: delivery.why, fate: 'dropped' })
    }
  }
  if (troubles.some(({ fate }) => fate === 'waits')) {
    memory = { ...memory, outbox: release(memory.outbox, given.by) }
    await given.save(memory)
  }
  const waiting = given.channels.reduce((sum, { id }) => sum + queueOf(memory.outbox, id).length, 0)
  return { memory, sent, waiting, troubles }
}

/**
 * One channel's queue. Where some messages are taken, one that is refused is itself the reason, and dropped; where none
 * is, the channel is, and they wait for somebody to mend it.
 */
async function sendQueue(
  channel: Channel,
  before: IncidentMemory,
  given: MessagesGiven,
): Promise<Pick<MessagesDelivered, 'memory' | 'sent' | 'troubles'>> {
  let memory = before
  const sent: SentMessage[] = []
  const refused: { readonly queued: Queued; readonly why: string }[] = []
  const troubles: Trouble[] = []
  for (;;) {
    const queued = nextMessage(memory.outbox, channel.id, given.by)
    if (!queued) break
    const message = given.wordsOf(queued)
    const delivery = message
      ? await channel.send(message, sendingOf(channel, queued, { ...given, memory }))
      : ({ kind: 'sent' } as const)
    if (delivery.kind === 'failed' && delivery.retryable) {
      troubles.push({ channel: channel.name, why: delivery.why, fate: 'waits' })
      break
    }
    const reference = delivery.kind === 'sent' ? delivery.reference : undefined
    memory = { ...memory, outbox: markSent(memory.outbox, queued.id, reference) }
    if (delivery.kind === 'failed') refused.push({ queued, why: delivery.why })
    else if (message) {
      sent.push(sentMessage(channel, message, delivery.note))
      await given.save(memory)
    }
  }
  const isDropped = ({ queued }: { readonly queued: Queued }) =>
    sent.length > 0 || queued.decidedAt <= given.now - MENDED_WITHIN
  for (const one of refused)
    troubles.push({ channel: channel.name, why: one.why, fate: isDropped(one) ? 'dropped' : 'waits' })
  if (refused.length > 0 && sent.length === 0) {
    const dropped = refused.filter(isDropped).map(({ queued }) => queued.id)
    memory = { ...before, outbox: dropped.reduce((outbox, id) => markSent(outbox, id), before.outbox) }
  }
  if (refused.some(isDropped)) await given.save(memory)
  return { memory, sent, troubles }
}

function sentMessage({ name }: Channel, { headline, kind }: Message, note: string | undefined): SentMessage {
  return { channel: name, headline, kind, ...(note !== undefined && { note }) }
}

/** What would be sent, for a dry run. */
export function previewsOf(given: MessagesGiven): readonly string[] {
  return given.channels.flatMap((channel) => [
    ...queueOf(given.memory.outbox, channel.id).flatMap((queued) => {
      const message = given.wordsOf(queued)
      return message ? [channel.preview(message, sendingOf(channel, queued, given))] : []
    }),
    ...given.reports.map((message) => channel.preview(message, { earlier: undefined, mentions: [] })),
  ])
}

function sendingOf(
  { name, id }: Channel,
  queued: Queued,
  { memory: { outbox }, mentionsOf }: Pick<MessagesGiven, 'memory' | 'mentionsOf'>,
): Sending {
  // Nobody has to be called to hear that all is well.
  const calls = queued.tells.some(({ news }) => news !== 'resolved')
  return {
    earlier: outbox.channels.get(id)?.threads.get(threadOfMessage(queued)),
    mentions: calls ? mentionsOf(name, queued) : [],
  }
}
