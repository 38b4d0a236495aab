import { MINUTE, type Seconds } from '../model.ts'
import { isBeyond } from './mark.ts'
import { enqueue, inOrder, type Message, marksOf, type Outbox, withoutTold } from './outbox.ts'

/** A monitor that has not sent what it claimed by then was killed. Jobs that send take seconds. */
const CLAIM_LASTS = 10 * MINUTE

/**
 * Claims what nobody else sends. Comes after what others saved was read, is to be saved and joined with what they saved
 * meanwhile before anything is sent, and to be renewed where sending takes minutes.
 */
export function claim(outbox: Outbox, by: string, now: Seconds): Outbox {
  const all = [...outbox.messages.values()]
  const [fresh, published] = [all.filter(({ claim }) => !claim), all.filter(({ claim }) => claim)]
  const renewed = published.map((message): Message => {
    const { round, at, by: other } = message.claim ?? { round: 0, at: now, by }
    const theirs = other !== by && Math.abs(now - at) <= CLAIM_LASTS
    return theirs ? message : { ...message, claim: { round: round + 1, at: now, by } }
  })
  const kept = withoutTold({
    ...outbox,
    messages: new Map(renewed.map((message) => [message.id, message])),
  })
  const rest = fresh.toSorted(inOrder).flatMap((message) => without(published, message) ?? [])
  const first = { round: 1, at: now, by }
  // Behind what others published, which may be on its way already.
  return withoutTold(
    enqueue(
      kept,
      rest.map((message) => ({ ...message, claim: first })),
    ),
  )
}

/** Gives back what was claimed and could not be sent: the next monitor need not wait for the time to be up. */
export function release(outbox: Outbox, by: string): Outbox {
  const messages = [...outbox.messages].map(([id, message]): [string, Message] => {
    const { claim } = message
    return [id, claim?.by === by ? { ...message, claim: { ...claim, at: 0 } } : message]
  })
  return { ...outbox, messages: new Map(messages) }
}

/** What a message tells that none of the others does, which may be on their way already. */
function without(others: readonly Message[], message: Message): Message | undefined {
  const told = marksOf(others.filter(({ channel }) => channel === message.channel))
  const tells = message.tells.filter(({ key, mark }) => isBeyond(mark, told.get(key)))
  return tells.length > 0 ? { ...message, tells } : undefined
}
