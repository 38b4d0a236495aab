import { inOrder } from '../history/daily-counts.ts'
import type { History, RaisedAlert } from '../history/history.ts'
import { latestAttempt, outcomeOf, type Run, type Seconds } from '../model.ts'
import { passedOnRerun } from '../vitals/measures.ts'
import { type Rate, rateOf } from '../vitals/rate.ts'

type Past = Pick<History, 'raised' | 'runs' | 'opinions' | 'daily'>
type Span = { readonly from: Seconds; readonly to: Seconds }

/**
 * Share of the alerts first raised between two times, both included, that were none: their run passed when it was run
 * again, or another run of the workflow at the same commit passed later; or people rejected them meanwhile. An alert can
 * be both, so that the share can be a little too high, and never above all.
 */
export function falsePositives(history: Past, span: Span): Rate {
  const { raised, runs } = history
  const alerts = [...raised.values()].filter(({ at }) => at >= span.from && at <= span.to)
  const suspects = alerts.flatMap((alert) => runOf(alert, runs) ?? [])
  const passed = passedCommits(runs, new Set(suspects.map(commitOf)))
  const refuted = suspects.filter(
    (run) => passedOnRerun(run) || (passed.get(commitOf(run)) ?? 0) > run.createdAt,
  )
  return rateOf(Math.min(alerts.length, refuted.length + rejectedIn(history, span)), alerts.length)
}

/** Nobody says when an alert was rejected, but how many were by the end of a day. All count where none was counted before. */
function rejectedIn({ opinions, daily }: Past, { from, to }: Span): number {
  const sights = [...inOrder(daily.opinions), ...(opinions ? [opinions] : [])].filter(
    ({ seenAt }) => seenAt <= to,
  )
  const before = sights.findLast(({ seenAt }) => seenAt < from)?.rejected ?? 0
  return Math.max(0, (sights.at(-1)?.rejected ?? 0) - before)
}

function runOf({ runId }: RaisedAlert, runs: History['runs']): Run | undefined {
  return runId === undefined ? undefined : runs.get(runId)
}

/** When the newest run that passed at each of these commits was created. */
function passedCommits(runs: History['runs'], wanted: ReadonlySet<string>): ReadonlyMap<string, Seconds> {
  const newest = new Map<string, Seconds>()
  if (wanted.size === 0) return newest
  for (const run of runs.values()) {
    const commit = commitOf(run)
    if (wanted.has(commit) && outcomeOf(latestAttempt(run)) === 'passed')
      newest.set(commit, Math.max(newest.get(commit) ?? 0, run.createdAt))
  }
  return newest
}

/** A pull request tests the merge of the same head: another code. */
function commitOf({ workflowId, sha, event }: Run): string {
  return `${workflowId} ${sha} ${event.startsWith('pull_request') ? 'merge' : 'head'}`
}
