import { emptyHistory, type History, merge } from '../core/history/history.ts'
import { type Attempt, durationOf, latestAttempt, MINUTE, type Run } from '../core/model.ts'
import type { Gap } from '../core/reports/health.ts'
import type { GitHub } from '../ports/github.ts'
import { executedJobs } from './executed-jobs.ts'
import { aboutLatest, askEach, type Improvement, keyOf, orGone } from './questions.ts'
import { runsInQuestion, type Situation } from './situation.ts'
import { type TimeLimits, timeLimitsIn, withinTimeLimit } from './time-limits.ts'

/**
 * GitHub records a job that ran into `timeout-minutes` as cancelled. One that lasted just as long as its workflow
 * allows was not cancelled by a person. Only runs long enough to have done so are asked for their jobs.
 */
export async function findTimeouts(
  history: History,
  situation: Situation,
  github: GitHub,
): Promise<Improvement> {
  const cancelled = runsInQuestion(history, situation).filter(
    (run) =>
      latestAttempt(run).conclusion === 'cancelled' &&
      (durationOf(latestAttempt(run)) ?? 0) >= MINUTE &&
      !history.examined.has(keyOf(run)),
  )
  let added = emptyHistory
  const gaps: Gap[] = []
  for (const [workflowId, runs] of Map.groupBy(cancelled, (run) => run.workflowId)) {
    const limits = await timeLimitsIn(history.workflows.get(workflowId)?.path, github)
    if (limits.why)
      gaps.push({
        what: 'Time-outs recorded as cancelled, for limits set in a workflow file',
        why: limits.why,
      })
    const shortest = Math.min(...limits.seconds)
    const [suspects, others] = partition(runs, (run) => (durationOf(latestAttempt(run)) ?? 0) >= shortest)
    const improvement = await askEach(
      suspects.map(aboutLatest),
      'Whether a time limit cancelled',
      async ({ run }) => orGone(keyOf(run), async () => await examine(run, limits, { history, github })),
    )
    gaps.push(...improvement.gaps)
    added = merge(added, improvement.added)
    if (!limits.why) added = merge(added, { ...emptyHistory, examined: new Set(others.map(keyOf)) })
  }
  return { added, gaps: gaps.filter(({ what }, i) => gaps.findIndex((gap) => gap.what === what) === i) }
}

async function examine(
  run: Run,
  limits: TimeLimits,
  { history, github }: { readonly history: History; readonly github: GitHub },
): Promise<History> {
  const found = history.jobs.has(keyOf(run)) ? history : await executedJobs(aboutLatest(run), github)
  const timedOut = (found.jobs.get(keyOf(run)) ?? []).some(
    ({ conclusion, startedAt, completedAt }) =>
      conclusion === 'cancelled' &&
      completedAt !== undefined &&
      withinTimeLimit(completedAt - startedAt, limits.seconds),
  )
  const attempt: Attempt = { ...latestAttempt(run), ...(timedOut && { hitTimeLimit: true }) }
  return {
    ...emptyHistory,
    jobs: new Map([[keyOf(run), found.jobs.get(keyOf(run)) ?? []]]),
    examined: new Set(timedOut || !limits.why ? [keyOf(run)] : []),
    runs: new Map([[run.id, { ...run, attempts: [attempt] }]]),
  }
}

function partition<T>(items: readonly T[], belongs: (item: T) => boolean): [T[], T[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))]
}
