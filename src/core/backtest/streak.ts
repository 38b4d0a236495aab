import { latestAttempt, outcomeOf, type Run } from '../model.ts'

/** The failures in a row at the end of the runs of a branch that are known, of which `first` is the oldest. */
export type Streak = {
  readonly length: number
  readonly first: Run
  readonly last: Run
  readonly begun: boolean
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
      const judged = ['passed', 'failed'].includes(outcomeOf(latestAttempt(run)))
      runs.splice(known ? place - 1 : place, known ? 1 : 0, ...(judged ? [run] : []))
    },
    now: () => {
      const last = runs.at(-1)
      let first = runs.length
      while (first > 0 && runs.length - first < MAX_STREAK && hasFailed(runs[first - 1])) first--
      const oldest = runs[first]
      return oldest && last && { length: runs.length - first, first: oldest, last, begun: first > 0 }
    },
  }
}

function isBefore(run: Run, other: Run | undefined): boolean {
  return other !== undefined && (run.createdAt - other.createdAt || run.id - other.id) < 0
}

function hasFailed(run: Run | undefined): boolean {
  return run !== undefined && outcomeOf(latestAttempt(run)) === 'failed'
}
