import type { Delivery } from './delivery.ts'

/** How long it is tried to deliver one message; all lengths in milliseconds. */
export type Pace = {
  readonly tries: number
  /** Pause before the second try, doubled for each further one; of each, a random part is waited. */
  readonly firstPause: number
  /** From the first try on; no try begins later. */
  readonly deadline: number
  readonly sleep: (milliseconds: number) => Promise<void>
  /** From 0 to 1. */
  readonly random: () => number
  readonly now: () => number
}

export const defaultPace = { tries: 4, firstPause: 1000, deadline: 45_000 } as const

/**
 * Tries until it is sent, cannot be, or has taken too long. With "full jitter", so that many monitors which were
 * turned away at once do not come back at once:
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export async function persist(send: () => Promise<Delivery>, pace: Pace): Promise<Delivery> {
  const end = pace.now() + pace.deadline
  for (let tried = 1; ; tried++) {
    const delivery = await send()
    if (delivery.kind === 'sent' || !delivery.retryable) return delivery
    const pause = pace.firstPause * 2 ** (tried - 1) * pace.random()
    const wait = Math.max(pause, delivery.wait ?? 0)
    if (pace.now() + wait > end) {
      const asked = delivery.wait === undefined ? '' : `, to be tried again in ${Math.ceil(wait / 1000)} s`
      return { ...delivery, why: `${delivery.why}${asked}` }
    }
    if (tried === pace.tries) return { ...delivery, why: `${delivery.why}, ${tried} times` }
    await pace.sleep(wait)
  }
}
