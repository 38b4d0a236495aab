import type { Seconds } from '../model.ts'
import { greatestBy, known } from './join.ts'

/** One look at something that is wrong: from when on it was, and its end as far as that could be said. */
export type Sighting = {
  readonly from: Seconds
  /** A `stated` end can lie in the past or ahead; an `assumed` one only bounds how long the sighting is good for. */
  readonly until: Seconds
  readonly basis: 'stated' | 'assumed'
  /** When it was so: the end of the run that showed it, not the time of the look. */
  readonly seenAt: Seconds
}

/** What all sightings together say. Grows by `mergeSpans`, which is a join. */
export type Span = {
  readonly from: Seconds
  readonly newest: Omit<Sighting, 'from'>
  /** The latest stated end that lay ahead when it was stated. */
  readonly announced: Seconds | undefined
  /** The latest stated end that had come when it was stated. */
  readonly ended: Seconds | undefined
}

export function spanOf({ from, ...newest }: Sighting): Span {
  const stated = newest.basis === 'stated' ? newest.until : undefined
  const ended = hasEnded({ newest })
  return { from, newest, announced: ended ? undefined : stated, ended: ended ? stated : undefined }
}

export function mergeSpans(a: Span, b: Span): Span {
  return {
    from: Math.min(a.from, b.from),
    newest: newer(a.newest, b.newest),
    announced: known(a.announced, b.announced, Math.max),
    ended: known(a.ended, b.ended, Math.max),
  }
}

/** Of two sightings of one moment the one that lasts longer: a pass has to come after the failure that it ends. */
const newer = greatestBy<Span['newest']>(
  ({ seenAt }) => seenAt,
  ({ until }) => until,
)

/** Whether the newest sighting says that it had ended. */
export function hasEnded({ newest }: Pick<Span, 'newest'>): boolean {
  return newest.basis === 'stated' && newest.until <= newest.seenAt
}

/** The end, which lies ahead, or is an assumption, where the newest sighting does not say that it came. */
export function endOf({ newest, announced, ended }: Span): Seconds {
  if (hasEnded({ newest })) return ended ?? newest.until
  return Math.max(newest.until, announced ?? newest.until)
}

/** `lapsed` was not heard of for longer than assumed, which is no end. */
export function phaseOf(span: Span, now: Seconds): 'lasting' | 'lapsed' | 'over' {
  if (hasEnded(span)) return 'over'
  if (endOf(span) > now) return 'lasting'
  return span.newest.basis === 'stated' ? 'over' : 'lapsed'
}

/** Whether a sighting reaches into a stretch that ended, and so is of the same one. */
export function reachesInto(
  { from, until }: Sighting,
  { start, end }: { start: Seconds; end: Seconds },
): boolean {
  return (until > start && until < end) || (from > start && from < end)
}
