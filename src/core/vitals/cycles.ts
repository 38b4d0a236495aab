import { DAY, type Seconds } from '../model.ts'
import { type DurationSample, lengthOf } from './duration-series.ts'
import { superiority } from './ranks.ts'

const WEEK: Seconds = 7 * DAY

/** Share of pairs in which a later run must be the slower one, compared at the same time of the cycle. */
const CLEARLY_SLOWER = 0.75

/**
 * Whether the hour or the day of the week alone could make the later samples slower: queues are long and caches cold at
 * certain hours, so a stretch shorter than a cycle is compared with the same part of all earlier cycles. Where earlier
 * ones have fewer than `MIN_PEERS` samples in that part, that cycle can neither excuse nor convict.
 */
export function isCycle(before: readonly DurationSample[], after: readonly DurationSample[]): boolean {
  return [peersInCycle(before, after, DAY), peersInCycle(before, after, WEEK)].some(
    (pair) => pair && superiority(pair.before.map(lengthOf), pair.after.map(lengthOf)) < CLEARLY_SLOWER,
  )
}

type Pair = { readonly before: readonly DurationSample[]; readonly after: readonly DurationSample[] }

const MIN_PEERS = 3

function peersInCycle(
  before: readonly DurationSample[],
  after: readonly DurationSample[],
  period: Seconds,
): Pair | undefined {
  const from = after[0]?.at ?? 0
  const length = (after.at(-1)?.at ?? 0) - from
  if (length >= period) return undefined
  const peers = before.filter(({ at }) => (((at - from) % period) + period) % period <= length)
  return peers.length < MIN_PEERS ? undefined : { before: peers, after }
}
