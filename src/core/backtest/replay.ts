import type { JudgedVitals, WorkflowCase } from '../alerts/rule.ts'
import { HOUR, onDefaultBranch, type Run, type Seconds } from '../model.ts'
import type { Thresholds } from '../reports/health.ts'
import { compareDurations } from '../vitals/vitals.ts'
import { isoTime } from '../words.ts'
import { type Moment, momentsOf } from './moments.ts'
import { createRecentFailures } from './recent-failures.ts'
import { createWindows } from './sliding-windows.ts'
import { createStreak, type Streak } from './streak.ts'

export type ReplayQuestion = {
  readonly branch: string
  /** Length of the window that rates and lengths are of. */
  readonly lookback: Seconds
  readonly thresholds: Thresholds
}

/** What the monitor would have seen of a workflow, had it looked just then. */
export type Sighting = Moment & Pick<WorkflowCase, 'red'> & { readonly vitals: JudgedVitals }

/**
 * The past of one workflow, from the end of one attempt to the next, with what was known then and no more. About
 * linear in the runs, since all counts are carried along. While a run is run again, its result so far stands.
 */
export function* replay(runs: readonly Run[], question: ReplayQuestion): Generator<Sighting> {
  const { branch, lookback, thresholds } = question
  const inOrder = runs.toSorted((a, b) => a.createdAt - b.createdAt)
  const windows = createWindows(inOrder, lookback)
  const failures = createRecentFailures(branch)
  const streak = createStreak()
  for (const moment of momentsOf(runs)) {
    const { at, run } = moment
    windows.slideTo(at - lookback)
    windows.learn(run)
    failures.learn(run)
    if (onDefaultBranch(run, branch)) streak.learn(run)
    const { current, previous } = windows
    const red = streak.now()
    yield {
      ...moment,
      red: red && { firstRunId: red.firstRun.id, firstEnd: red.since },
      vitals: {
        url: '',
        runs: current.runs(),
        successRate: current.successRate(),
        recentFailures: failures.since(at - thresholds.failureWindowHours * HOUR),
        duration: compareDurations(current.duration(), previous.duration(), thresholds.minRuns),
        onDefaultBranch: { consecutiveFailures: red?.length ?? 0 },
        recovery: { open: red ? [incidentOf(red, at)] : [] },
      },
    }
  }
}

function incidentOf(red: Streak, now: Seconds): JudgedVitals['recovery']['open'][number] {
  const { since } = red
  return {
    since: isoTime(since),
    ageSeconds: Math.max(0, now - since),
    failedRuns: red.failedRuns,
    ...(!red.begun && { atLeast: true }),
    firstFailedRun: '',
    lastFailedRun: '',
  }
}
