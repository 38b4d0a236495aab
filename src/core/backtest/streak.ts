import { type Run, verdictOf } from '../model.ts'
import { firstEnd, type RedStretch } from '../vitals/incidents.ts'

/** The failures in a row at the end of the runs of a branch that are known, and the red stretch that they are of. */
export type Streak = Pick<RedStretch, 'since' | 'failedRuns' | 'begun' | 'firstRun'> & {
  readonly length: number
}

/** No limit on failures in a row can be set higher, so that longer streaks need not be counted. */
const MAX_STREAK = 1000

/** Follows `redStretches` run by run, of which each may be learned again with more attempts. */
export function createStreak(): {
  readonly learn: (run: Run) => void
  readonly now: () => Streak | undefined
} {
  /** Those that passed or failed, in order of creation. */
  const runs: Run[] = []
  return {
    learn: (run) => {
      // Most runs end in about the order in which they were created.
      let place = runs.length
      while (place > 0 && isBefore(run, runs[place - 1])) place--
      const known = runs[place - 1]?.id === run.id
      const judged = verdictOf(run) !== undefined
      runs.splice(known ? place - 1 : place, known ? 1 : 0, ...(judged ? [run] : []))
    },
    now: () => {
      const newest = runs.slice(-MAX_STREAK)
      const length = newest.length - 1 - newest.findLastIndex((run) => !hasFailed(run))
      const red = redAtTheEnd(newest)
      return red && { ...red, length }
    },
  }
}

/** The stretch that lasts, from its end back to the last run that passed before any newer one had failed. */
function redAtTheEnd(runs: readonly Run[]): Omit<Streak, 'length'> | undefined {
  let red: Omit<Streak, 'length'> | undefined
  for (const run of runs.toReversed()) {
    if (hasFailed(run)) {
      const at = firstEnd(run, 'failed')
      const begin = red && red.since < at ? red : { since: at, firstRun: run, begun: false }
      red = { ...begin, failedRuns: (red?.failedRuns ?? 0) + 1 }
    } else if (!red || firstEnd(run, 'passed') <= red.since) return red && { ...red, begun: true }
  }
  return red
}

function isBefore(run: Run, other: Run | undefined): boolean {
  return other !== undefined && (run.createdAt - other.createdAt || run.id - other.id) < 0
}

function hasFailed(run: Run): boolean {
  return verdictOf(run) === 'failed'
}
