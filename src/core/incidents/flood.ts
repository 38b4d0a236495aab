import type { Seconds } from '../model.ts'
import type { Draft } from './draft.ts'
import type { Marks } from './mark.ts'
import type { Channel, Message } from './outbox.ts'

/** When so many groups have something to say that people would read none of it. */
export type FloodLimit = { readonly above: number; readonly interval: Seconds }

export type Stemmed = {
  readonly messages: readonly Pick<Message, 'kind' | 'groups' | 'tells' | 'ongoing'>[]
  readonly floodAt: Seconds | undefined
}

/**
 * One message for each draft; or one for all of them, where with those of the last interval they are too many. After
 * such a flood the next ones wait for the interval to pass: they stay untold, and so come up again.
 */
export function stem(
  drafts: readonly Draft[],
  { floodAt, decided }: Pick<Channel, 'floodAt'> & { readonly decided: Marks },
  { above, interval }: FloodLimit,
  now: Seconds,
): Stemmed {
  const recent = [...decided.values()].filter(({ at }) => at <= now && at > now - interval).length
  if (drafts.length === 0 || recent + drafts.length <= above) {
    return { messages: drafts.map(({ group, ...draft }) => ({ ...draft, groups: [group] })), floodAt }
  }
  if (floodAt !== undefined && floodAt <= now && now < floodAt + interval) return { messages: [], floodAt }
  return {
    messages: [
      {
        kind: 'flood',
        groups: drafts.map(({ group }) => group),
        tells: drafts.flatMap(({ tells }) => tells),
        ongoing: drafts.flatMap(({ ongoing }) => ongoing),
      },
    ],
    floodAt: now,
  }
}
