import { DAY, type Seconds } from '../model.ts'
import { type DurationSample, lengthOf } from './duration-series.ts'
import { superiority } from './ranks.ts'

const WEEK: Seconds = 7 * DAY

/** Shares of pairs in which a later run must be the slower one, compared at the same time of the cycle. */
const CLEARLY_SLOWER = 0.75
const SLOWER = 0.7

/**
 * Whether the hour or the day of the week alone could make the later samples slower: queues are long and caches cold at
 * certain hours, so a stretch shorter than a cycle is compared with the same part of all earlier cycles. Where earlier
 * ones have fewer than `MIN_PEERS` samples in that part, that cycle can neither excuse nor convict.
 */
export function isCycle(before: readonly DurationSample[], after: readonly DurationSample[]): boolean {
  return (
    isWeekendsEnd(before, after) ||
    [peersInCycle(before, after, DAY), peersInCycle(before, after, WEEK)].some(
      (pair) => pair && slowerPairs(pair) < CLEARLY_SLOWER,
    )
  )
}

type Pair = { readonly before: readonly DurationSample[]; readonly after: readonly DurationSample[] }

function slowerPairs({ before, after }: Pair): number {
  return superiority(before.map(lengthOf), after.map(lengthOf))
}

/** Samples of one kind of day, at the least. */
const MIN_OF_DAYS = 2

/**
 * Whether the end of a week-end (UTC) could be all that happened: week-ends are compared with week-ends and working days
 * with working days, weighted by how many there are. Where neither is known on both sides, nobody can tell.
 */
function isWeekendsEnd(before: readonly DurationSample[], after: readonly DurationSample[]): boolean {
  const pairs = [true, false]
    .map((free) => ({ before: before.filter(isFree(free)), after: after.filter(isFree(free)) }))
    .map((pair) => ({ pair, weight: Math.min(pair.before.length, pair.after.length) }))
    .filter(({ weight }) => weight >= MIN_OF_DAYS)
  const weights = pairs.reduce((sum, { weight }) => sum + weight, 0)
  const slower = pairs.reduce((sum, { pair, weight }) => sum + weight * slowerPairs(pair), 0)
  return weights === 0 || slower / weights < SLOWER
}

/** 1 January 1970 was a Thursday. */
function isFree(free: boolean): (sample: DurationSample) => boolean {
  return ({ at }) => [2, 3].includes(Math.floor(at / DAY) % 7) === free
}

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
