import type { History } from '../history/history.ts'
import { latestAttempt, onDefaultBranch, outcomeOf, type Run, type Seconds } from '../model.ts'

/** A stretch in which a branch was red: from the end of the first failed run to the end of the next good one. */
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
 * passed and failed runs count: cancelled, skipped and unfinished ones neither open nor close a stretch. A run
 * whose rerun passed is a passed run here, since the branch was green when the dust had settled.
 */
export function redStretches(runs: readonly Run[], branch: string): readonly RedStretch[] {
  const stretches: RedStretch[] = []
  let open: RedStretch | undefined
  let passed = false
  for (const run of inOrder(runs)) {
    const { updatedAt } = latestAttempt(run)
    if (outcomeOf(latestAttempt(run)) === 'failed') {
      open = open
        ? { ...open, failedRuns: open.failedRuns + 1, lastRun: run }
        : {
            branch,
            since: updatedAt,
            until: undefined,
            failedRuns: 1,
            begun: passed,
            firstRun: run,
            lastRun: run,
          }
    } else {
      if (open) stretches.push({ ...open, until: Math.max(open.since, updatedAt) })
      open = undefined
      passed = true
    }
  }
  return open ? [...stretches, open] : stretches
}

/** The newest failed run of every workflow whose default branch is red. */
export function redNow(history: History, defaultBranch: string): readonly Run[] {
  const onMain = [...history.runs.values()].filter((run) => onDefaultBranch(run, defaultBranch))
  return [...Map.groupBy(onMain, (run) => run.workflowId).values()]
    .flatMap((runs) => redStretches(runs, defaultBranch).filter(({ until }) => until === undefined))
    .map(({ lastRun }) => lastRun)
}

/** The runs that passed or failed, oldest first. */
export function inOrder(runs: readonly Run[]): readonly Run[] {
  return runs
    .filter((run) => {
      const outcome = outcomeOf(latestAttempt(run))
      return outcome === 'passed' || outcome === 'failed'
    })
    .toSorted((a, b) => a.createdAt - b.createdAt || a.id - b.id)
}

/** How many of the newest runs failed in a row. */
export function failuresInARow(runs: readonly Run[]): number {
  const newestFirst = inOrder(runs).toReversed()
  const passed = newestFirst.findIndex((run) => outcomeOf(latestAttempt(run)) === 'passed')
  return passed === -1 ? newestFirst.length : passed
}
