import { DAY, HOUR, type Seconds } from '../model.ts'
import type { Cron } from './cron.ts'
import { nextFiring, previousFiring, SHORTEST } from './firings.ts'

/** A year and a month: every rhythm of the calendar but the leap year's. */
const WINDOW = 400 * DAY

/** A week and two days: every weekday, and the hours between. */
const CLOSE_LOOK = 9 * DAY

/** Shorter gaps are only looked for in the first days: there may be 100,000 of them in a year. */
const SHORT = 6 * HOUR

/**
 * The largest gap between neighbouring firings of some schedules together, of those that begin within 400 days after
 * a moment: exact above 6 h, below that the largest of the first nine days. Changes of the clock count, so that
 * every day at noon in Berlin is 25 h. Never less than GitHub's shortest interval of 5 min. `undefined` where nothing
 * fires, or only once in 50 years.
 */
export function largestGap(crons: readonly Cron[], from: Seconds): Seconds | undefined {
  const walks = crons.map(walkOf)
  const nextOf = (after: Seconds) => Math.min(...walks.map(({ next }) => next(after)))
  const previousOf = (before: Seconds) => Math.max(...walks.map(({ previous }) => previous(before)))
  const first = nextOf(from)
  let [at, largest]: [Seconds, Seconds] = [first, SHORTEST]
  while (at < Number.POSITIVE_INFINITY && at - first < WINDOW) {
    const reach = at + (at - first < CLOSE_LOOK ? largest : Math.max(largest, SHORT))
    const within = previousOf(reach + 1)
    const next = within > at ? within : nextOf(at)
    if (next > reach) largest = next - at
    at = next
  }
  return Number.isFinite(first) && Number.isFinite(largest) ? largest : undefined
}

/**
 * Firings of one cron for questions about ever later moments: what is known to be empty is not searched again, so
 * that a rare schedule beside a frequent one costs little. Infinite where there is none.
 */
function walkOf(cron: Cron) {
  let ahead = { from: Number.POSITIVE_INFINITY, firing: Number.NEGATIVE_INFINITY }
  let behind = { firing: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY }
  const next = (after: Seconds): Seconds => {
    if (after < ahead.from || after >= ahead.firing) {
      ahead = { from: after, firing: nextFiring(cron, after) ?? Number.POSITIVE_INFINITY }
    }
    return ahead.firing
  }
  const previous = (before: Seconds): Seconds => {
    const isEmpty = before > behind.firing && (before <= behind.to || next(behind.to - 1) >= before)
    const firing = isEmpty ? behind.firing : (previousFiring(cron, before) ?? Number.NEGATIVE_INFINITY)
    behind = { firing, to: before }
    return firing
  }
  return { next, previous }
}

/** The first firing of any of them strictly after a moment. */
export function earliestNext(crons: readonly Cron[], after: Seconds): Seconds | undefined {
  const next = crons.flatMap((cron) => nextFiring(cron, after) ?? [])
  return next.length > 0 ? Math.min(...next) : undefined
}
