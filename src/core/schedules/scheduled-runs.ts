import { conclusionOf, decisiveAttempt, latestAttempt, outcomeOf, type Run, type Seconds } from '../model.ts'
import type { RunCounts } from './verdict.ts'

/** How a scheduled run ended. */
export type Ending = 'passed' | 'failed' | 'cancelled' | 'skipped' | 'unfinished' | 'other'

export type ScheduledRun = {
  /** When GitHub created it: a rerun days later, by hand, makes it no younger. */
  readonly at: Seconds
  readonly ending: Ending
}

/** Only those the schedule started, oldest first: a manual run proves nothing about the schedule. */
export function scheduledRuns(runs: readonly Run[]): readonly ScheduledRun[] {
  return runs
    .filter(({ event, attempts }) => event === 'schedule' && attempts.length > 0)
    .map((run) => ({ at: run.createdAt, ending: endingOf(run) }))
    .toSorted((a, b) => a.at - b.at)
}

/** As it stands: a rerun that was cancelled, or that has not ended, takes nothing back. */
function endingOf(run: Run): Ending {
  const attempt = decisiveAttempt(run) ?? latestAttempt(run)
  const outcome = outcomeOf(attempt)
  if (outcome !== 'neither') return outcome
  const conclusion = conclusionOf(attempt)
  return conclusion === 'cancelled' || conclusion === 'skipped' ? conclusion : 'other'
}

export function countEndings(runs: readonly ScheduledRun[]): RunCounts {
  const count = (ending: Ending) => runs.filter((run) => run.ending === ending).length
  return {
    total: runs.length,
    passed: count('passed'),
    failed: count('failed'),
    cancelled: count('cancelled'),
    skipped: count('skipped'),
    unfinished: count('unfinished'),
    other: count('other'),
  }
}
