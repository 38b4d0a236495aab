import type { History } from '../history/history.ts'
import { latestAttempt, onDefaultBranch, outcomeOf, type Run, type Seconds, verdictOf } from '../model.ts'

/**
 * A stretch in which a branch was red. A run ends when one of its attempts first ends as the run stands now, so that
 * whoever runs it again later moves nothing; and of the runs that have ended, the newest speaks for the branch.
 */
export type RedStretch = {
  readonly branch: string
  readonly since: Seconds
  /** `undefined` while it lasts. */
  readonly until: Seconds | undefined
  /** Runs that failed in it. */
  readonly failedRuns: number
  /** A run before it is known, so it is known when it began. */
  readonly begun: boolean
  readonly firstRun: Run
  readonly lastRun: Run
}

/**
 * The red stretches of one workflow on one branch, oldest first. `runs` are that branch's, in any order. Only
 * passed and failed runs count: cancelled, skipped and unfinished ones neither open nor close a stretch, and one that is
 * run again stands as it did. A run whose rerun passed is a passed run here, since the branch was green when the dust had settled.
 */
export function redStretches(runs: readonly Run[], branch: string): readonly RedStretch[] {
  const stretches: RedStretch[] = []
  let open: RedStretch | undefined
  let lastPassed = -1
  let lastFailed = -1
  for (const { run, place, at, outcome } of inOrderOfEnds(runs)) {
    if (place < lastPassed) continue
    if (outcome === 'failed') {
      open = open
        ? { ...open, failedRuns: open.failedRuns + 1, lastRun: place < lastFailed ? open.lastRun : run }
        : {
            branch,
            since: at,
            until: undefined,
            failedRuns: 1,
            begun: lastPassed >= 0,
            firstRun: run,
            lastRun: run,
          }
      lastFailed = Math.max(lastFailed, place)
    } else if (place > lastFailed) {
      if (open) stretches.push({ ...open, until: at })
      open = undefined
      lastPassed = place
    }
  }
  return open ? [...stretches, open] : stretches
}

function inOrderOfEnds(runs: readonly Run[]) {
  return inOrder(runs)
    .flatMap((run, place) => {
      const outcome = verdictOf(run)
      return outcome ? [{ run, place, outcome, at: firstEnd(run, outcome) }] : []
    })
    .toSorted((a, b) => a.at - b.at || a.place - b.place)
}

/** When a run first ended so, of the attempts that are known. */
export function firstEnd(run: Run, outcome: 'passed' | 'failed'): Seconds {
  const first = run.attempts.find((attempt) => outcomeOf(attempt) === outcome)
  return (first ?? latestAttempt(run)).updatedAt
}

/** The newest failed run of every workflow whose default branch is red. */
export function redNow(history: History, defaultBranch: string): readonly Run[] {
  const onMain = [...history.runs.values()].filter((run) => onDefaultBranch(run, defaultBranch))
  return [...Map.groupBy(onMain, (run) => run.workflowId).values()]
    .flatMap((runs) => redStretches(runs, defaultBranch).filter(({ until }) => until === undefined))
    .map(({ lastRun }) => lastRun)
}

/** The runs that passed or failed, oldest first; those that are run again as they stand. */
export function inOrder(runs: readonly Run[]): readonly Run[] {
  return runs
    .filter((run) => verdictOf(run) !== undefined)
    .toSorted((a, b) => a.createdAt - b.createdAt || a.id - b.id)
}

/** How many of the newest runs failed in a row. */
export function failuresInARow(runs: readonly Run[]): number {
  const newestFirst = inOrder(runs).toReversed()
  const passed = newestFirst.findIndex((run) => verdictOf(run) === 'passed')
  return passed === -1 ? newestFirst.length : passed
}
