import { DAY, HOUR, type Seconds } from '../model.ts'
import { percentile } from '../vitals/durations.ts'
import type { Cron } from './cron.ts'
import { countFirings } from './firings.ts'
import { earliestNext } from './gaps.ts'

/**
 * How late a schedule is used to start. The API does not say which firing a run answers, so that a wait is measured
 * from the first firing after the run before to the run: the lateness itself where runs answer one by one, the
 * silence where firings are late or dropped in a row. A wait over 24 h counts as 24 h.
 */
export type Lateness = {
  readonly median: Seconds | undefined
  readonly p95: Seconds | undefined
  readonly max: Seconds | undefined
  /** Waits measured, and the UTC days they ended on. */
  readonly waits: number
  readonly days: number
  /** Firings between the first and the last run looked at, and how many more they were than the runs after the first. */
  readonly firings: number
  readonly dropped: number
  /** What is allowed for lateness from now on; `assumed` until there are seven days of waits. */
  readonly tolerated: Seconds
  readonly basis: 'assumed' | 'learned'
}

/** The worst that people report of GitHub without the schedule being dead (nodejs/build#4443 and around, 2026). */
const WORST_REPORTED = 12 * HOUR

const LONGEST_WAIT = DAY
const DAYS_TO_LEARN = 7

/** Chance that lateness will exceed what is tolerated though nothing changed, where it is spread evenly. */
const RISK = 0.0001

/**
 * Learns from the starts of runs, ascending. Runs of one day share its fate, and a wait is the lateness of one day
 * less that of the day before, so that two days are one piece of evidence: of n evenly spread values below an unknown
 * limit, the limit is below max × risk^(-1/n) but for that risk. More than the worst that was reported is only
 * tolerated once it was seen, or where firings are dropped, which adds to lateness.
 */
export function learnLateness(crons: readonly Cron[], starts: readonly Seconds[]): Lateness {
  const waits = starts.slice(1).flatMap((at, i) => {
    const due = earliestNext(crons, starts[i] ?? at)
    return due === undefined || due > at ? [] : [{ at, seconds: Math.min(at - due, LONGEST_WAIT) }]
  })
  const ascending = waits.map(({ seconds }) => seconds).toSorted((a, b) => a - b)
  const days = new Set(waits.map(({ at }) => Math.floor(at / DAY))).size
  const max = ascending.at(-1)
  const firings = firingsBetween(crons, starts[0] ?? 0, starts.at(-1) ?? 0)
  const dropped = Math.max(0, firings - Math.max(0, starts.length - 1))
  return {
    median: percentile(ascending, 50),
    p95: percentile(ascending, 95),
    max,
    waits: waits.length,
    days,
    firings,
    dropped,
    ...tolerance({ max: max ?? 0, days, most: dropped > 0 ? LONGEST_WAIT : WORST_REPORTED }),
  }
}

type Seen = { readonly max: Seconds; readonly days: number; readonly most: Seconds }

function tolerance({ max, days, most }: Seen): Pick<Lateness, 'tolerated' | 'basis'> {
  if (days < DAYS_TO_LEARN) return { tolerated: Math.max(max, WORST_REPORTED), basis: 'assumed' }
  const limit = Math.round(max * RISK ** (-2 / days))
  return { tolerated: Math.max(max, Math.min(limit, most)), basis: 'learned' }
}

const firingsBetween = (crons: readonly Cron[], from: Seconds, to: Seconds) =>
  crons.reduce((sum, cron) => sum + countFirings(cron, from, to), 0)
