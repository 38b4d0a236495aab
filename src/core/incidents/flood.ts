import { HOUR, type Seconds } from '../model.ts'
import type { Draft } from './draft.ts'
import type { Marks } from './mark.ts'
import type { Channel, Message } from './outbox.ts'

/** When so many groups have something to say that people would read none of it. */
export type FloodLimit = { readonly above: number; readonly interval: Seconds }

export type Stemmed = {
  readonly messages: readonly Pick<Message, 'kind' | 'groups' | 'tells' | 'ongoing'>[]
  readonly floodAt: Seconds | undefined
}

/** What a flood was made of comes out bit by bit, as logs are read. */
const FLOOD_LASTS = HOUR

/**
 * One message for each draft; or one for all of them, where with those of the last interval they are too many. After
 * such a flood there is one message an interval: what has to wait for it stays untold, and so comes up again.
 */
export function stem(
  drafts: readonly Draft[],
  { floodAt, decided }: Pick<Channel, 'floodAt'> & { readonly decided: Marks },
  { above, interval }: FloodLimit,
  now: Seconds,
): Stemmed {
  const recent = [...decided.values()].filter(({ at }) => at <= now && at > now - interval).length
  const isFlooded = floodAt !== undefined && floodAt <= now && now < floodAt + Math.max(FLOOD_LASTS, interval)
  if (isFlooded && (recent > 0 || now < floodAt + interval)) return { messages: [], floodAt }
  const room = isFlooded ? 1 : above - recent
  if (drafts.length <= room) {
    return { messages: drafts.map(({ group, ...draft }) => ({ ...draft, groups: [group] })), floodAt }
  }
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
