import { createHash } from 'node:crypto'
import type { Message } from '../../core/reports/message.ts'
import { cut } from '../../render/literal.ts'
import type { Delivery, Sender, Sending } from './delivery.ts'
import { type Pace, persist } from './persist.ts'
import { withoutSecrets } from './secrets.ts'

/** One place to which messages go. */
export type Channel = {
  /** What routes and people call it by. */
  readonly name: string
  /** What it was told is remembered under: another address has not been told anything. */
  readonly id: string
  /** Sends, with patience. Does not throw. Messages are to be sent one after another. */
  readonly send: (message: Message, sending: Sending) => Promise<Delivery>
  /** What would be sent, without any secret. */
  readonly preview: (message: Message, sending: Sending) => string
}

export type ChannelParts = {
  readonly name: string
  /** Where it leads; not to be read by anybody. */
  readonly address: string
  readonly sender: Sender
  /** Everything given to the sender that nobody may read. */
  readonly secrets: readonly string[]
  readonly pace: Pace
}

/** Of what somebody else said; the rest of it is no longer a reason. */
const MAX_REASON = 300

/**
 * A channel that tries again, and that is left in peace once it was down: what comes after waits for the next step,
 * behind the message that could not be sent, so that the order is kept.
 */
export function createChannel({ name, address, sender, secrets, pace }: ChannelParts): Channel {
  const clean = withoutSecrets(secrets)
  const told = (words: string) => cut(clean(words), MAX_REASON)
  let isDown = false

  async function send(message: Message, sending: Sending): Promise<Delivery> {
    if (isDown)
      return { kind: 'failed', why: 'not tried, since the message before could not be sent', retryable: true }
    const delivery = await persist(() => sender.send(message, sending), pace).catch(unexpected)
    if (delivery.kind === 'sent') {
      return delivery.note === undefined ? delivery : { ...delivery, note: told(delivery.note) }
    }
    isDown = delivery.retryable
    return { ...delivery, why: told(delivery.why) }
  }

  const id = `${name}:${createHash('sha256').update(address).digest('hex').slice(0, 12)}`
  return { name, id, send, preview: (message, sending) => clean(sender.preview(message, sending)) }
}

/** Senders don't throw; one that does is our mistake, and must not silence the others. */
function unexpected(error: unknown): Delivery {
  const why = error instanceof Error ? `${error.name}: ${error.message}` : 'something was thrown'
  return { kind: 'failed', why, retryable: false }
}
