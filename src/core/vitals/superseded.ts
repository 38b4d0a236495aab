import type { Run, Seconds } from '../model.ts'

/**
 * Tells whether an attempt was cancelled because a newer run took its place, as `concurrency` with `cancel-in-progress`
 * does: it was cancelled, and a newer run of the same workflow, event and branch was created while it lasted. What ran
 * into its time limit was not cancelled.
 */
export function supersededAmong(runs: readonly Run[]): (run: Run, attemptNumber: number) => boolean {
  let lines: ReadonlyMap<string, readonly Run[]> | undefined
  return (run, attemptNumber) => {
    const attempt = run.attempts.find(({ number }) => number === attemptNumber)
    if (attempt?.conclusion !== 'cancelled' || attempt.hitTimeLimit) return false
    // Few attempts were cancelled; most runs need not be put in lines at all.
    lines ??= linesOf(runs)
    const newest = newestBy(lines.get(lineOf(run)) ?? [], attempt.updatedAt)
    return newest !== undefined && inOrder(newest, run) > 0 && newest.createdAt >= attempt.startedAt
  }
}

function linesOf(runs: readonly Run[]): ReadonlyMap<string, readonly Run[]> {
  return new Map([...Map.groupBy(runs, lineOf)].map(([line, of]) => [line, of.toSorted(inOrder)]))
}

function lineOf({ workflowId, event, branch, fromFork }: Run): string {
  return `${workflowId} ${event} ${fromFork} ${branch ?? ''}`
}

function inOrder(a: Run, b: Run): number {
  return a.createdAt - b.createdAt || a.id - b.id
}

/** The last of some ordered runs that was created by then: a binary search, since a busy branch has thousands. */
function newestBy(runs: readonly Run[], time: Seconds): Run | undefined {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.createdAt ?? 0) <= time) low = middle + 1
    else high = middle
  }
  return runs[low - 1]
}
