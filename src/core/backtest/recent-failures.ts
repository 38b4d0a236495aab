import { decisiveAttempt, onDefaultBranch, type Run, type Seconds, verdictOf } from '../model.ts'
import type { Vitals } from '../reports/health.ts'

/** `failuresSince`, kept up to date run by run. */
export function createRecentFailures(branch: string): {
  readonly learn: (run: Run) => void
  readonly since: (from: Seconds) => Vitals['recentFailures']
} {
  /** By id, in order of their ends. */
  const failed = new Map<number, Run>()
  let onMain = 0
  const forget = (id: number) => {
    const run = failed.get(id)
    if (run && onDefaultBranch(run, branch)) onMain--
    failed.delete(id)
  }
  return {
    learn: (run) => {
      // A rerun that neither passed nor failed leaves everything as it is.
      if (decisiveAttempt(run) !== run.attempts.at(-1)) return
      forget(run.id)
      if (verdictOf(run) !== 'failed') return
      failed.set(run.id, run)
      if (onDefaultBranch(run, branch)) onMain++
    },
    since: (from) => {
      for (const [id, run] of failed) {
        if ((decisiveAttempt(run)?.updatedAt ?? 0) >= from) break
        forget(id)
      }
      return { runs: failed.size, onDefaultBranch: onMain }
    },
  }
}
