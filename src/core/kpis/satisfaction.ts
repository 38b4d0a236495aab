import { type Days, inOrder } from '../history/daily-counts.ts'
import type { Opinions } from '../history/history.ts'
import type { Seconds } from '../model.ts'

/** Fewer reactions are moods, not an opinion. */
export const MIN_REACTIONS = 3

/**
 * What a reaction is worth, 1 to 5 stars. Eyes only say that somebody looks, and count for nothing, as would a
 * reaction that GitHub adds: https://docs.github.com/en/rest/reactions
 */
const stars: ReadonlyMap<string, number> = new Map([
  ['+1', 5],
  ['heart', 5],
  ['hooray', 5],
  ['rocket', 5],
  ['laugh', 4],
  ['confused', 2],
  ['-1', 1],
])

/** Mean of the stars, and of how many reactions; `undefined` of none. */
export function satisfactionOf(reactions: Readonly<Record<string, number>>): {
  readonly stars: number | undefined
  readonly reactions: number
} {
  const counted = Object.entries(reactions).flatMap(([name, count]) => {
    const worth = stars.get(name)
    return worth === undefined ? [] : [{ worth, count }]
  })
  const total = counted.reduce((sum, { count }) => sum + count, 0)
  const sum = counted.reduce((sum, { worth, count }) => sum + worth * count, 0)
  return { stars: total === 0 ? undefined : sum / total, reactions: total }
}

/** What people had said when it was last looked at in a stretch of time; `undefined` where nobody looked. */
export function opinionsIn(
  days: Days<Opinions>,
  { from, to }: { readonly from: Seconds; readonly to: Seconds },
): Opinions | undefined {
  return inOrder(days).findLast(({ seenAt }) => seenAt >= from && seenAt <= to)
}
