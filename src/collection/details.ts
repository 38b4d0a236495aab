import { attemptKey, emptyHistory, type History, merge, runKey } from '../core/history/history.ts'
import {
  type Attempt,
  DAY,
  durationOf,
  latestAttempt,
  MINUTE,
  missingAttempts,
  onDefaultBranch,
  type Run,
} from '../core/model.ts'
import type { Gap } from '../core/reports/health.ts'
import { redNow } from '../core/vitals/incidents.ts'
import type { GitHub } from '../ports.ts'
import { aboutLatest, askEach, type Improvement, keyOf, orGone } from './questions.ts'
import type { Situation } from './second-look.ts'
import { historyOf } from './sight.ts'
import { type TimeLimits, timeLimitsIn, withinTimeLimit } from './time-limits.ts'

/** Adds what a listing does not show: earlier attempts, time-outs recorded as cancelled, the jobs that are red now. */
export async function addDetails(
  history: History,
  situation: Situation,
  github: GitHub,
): Promise<Improvement> {
  const steps = [addRedJobs, addEarlierAttempts, findTimeouts]
  let added = emptyHistory
  const gaps: Gap[] = []
  for (const step of steps) {
    const improvement = await step(merge(history, added), situation, github)
    added = merge(added, improvement.added)
    gaps.push(...improvement.gaps)
  }
  return { added, gaps }
}

/** The jobs of the newest failed run of every workflow that is red on the default branch. */
async function addRedJobs(history: History, situation: Situation, github: GitHub): Promise<Improvement> {
  const red = redNow(history, situation.defaultBranch).filter(
    (run) =>
      isWanted(run, history, situation) && !history.jobs.has(keyOf(run)) && !history.gone.has(keyOf(run)),
  )
  return await askEach(red.map(aboutLatest), 'Which jobs failed in', async ({ run }) =>
    orGone(keyOf(run), async () => await executedJobs(run, github)),
  )
}

/** Only of the window itself: no number is made of the earlier attempts of the window before. */
async function addEarlierAttempts(
  history: History,
  situation: Situation,
  github: GitHub,
): Promise<Improvement> {
  const windowFrom = situation.now - situation.lookbackDays * DAY
  const questions = runsInQuestion(history, situation)
    .filter((run) => run.createdAt >= windowFrom)
    .toSorted((a, b) => importance(b, situation) - importance(a, situation) || b.createdAt - a.createdAt)
    .flatMap((run) => missingAttempts(run).map((attempt) => ({ run, attempt })))
    .filter(({ run, attempt }) => !history.gone.has(attemptKey(run.id, attempt)))
  return await askEach(questions, 'Earlier attempts of', async ({ run, attempt }) =>
    orGone(attemptKey(run.id, attempt), async () =>
      historyOf([await github.attempt(run.id, attempt)], situation.now),
    ),
  )
}

function runsInQuestion(history: History, situation: Situation): readonly Run[] {
  return [...history.runs.values()].filter(
    (run) =>
      run.createdAt >= situation.from &&
      isWanted(run, history, situation) &&
      !history.gone.has(runKey(run.id)) &&
      !history.gone.has(keyOf(run)),
  )
}

/** Details of workflows that no number is made of are not worth a request. */
function isWanted(run: Run, { workflows }: History, { includes }: Situation): boolean {
  const workflow = workflows.get(run.workflowId)
  return workflow !== undefined && includes(workflow)
}

function importance(run: Run, { defaultBranch }: Situation): number {
  return onDefaultBranch(run, defaultBranch) ? 1 : 0
}

/**
 * GitHub records a job that ran into `timeout-minutes` as cancelled. One that lasted just as long as its workflow
 * allows was not cancelled by a person. Only runs long enough to have done so are asked for their jobs.
 */
async function findTimeouts(history: History, situation: Situation, github: GitHub): Promise<Improvement> {
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
      async ({ run }) => orGone(keyOf(run), async () => await examine(run, limits, github)),
    )
    gaps.push(...improvement.gaps)
    added = merge(added, improvement.added)
    if (!limits.why) added = merge(added, { ...emptyHistory, examined: new Set(others.map(keyOf)) })
  }
  return { added, gaps: gaps.filter(({ what }, i) => gaps.findIndex((gap) => gap.what === what) === i) }
}

async function examine(run: Run, limits: TimeLimits, github: GitHub): Promise<History> {
  const jobs = await executedJobs(run, github)
  const timedOut = (jobs.jobs.get(keyOf(run)) ?? []).some(
    ({ conclusion, startedAt, completedAt }) =>
      conclusion === 'cancelled' &&
      completedAt !== undefined &&
      withinTimeLimit(completedAt - startedAt, limits.seconds),
  )
  const attempt: Attempt = { ...latestAttempt(run), ...(timedOut && { hitTimeLimit: true }) }
  return {
    ...jobs,
    examined: new Set(timedOut || !limits.why ? [keyOf(run)] : []),
    runs: new Map([[run.id, { ...run, attempts: [attempt] }]]),
  }
}

function partition<T>(items: readonly T[], belongs: (item: T) => boolean): [T[], T[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))]
}

/**
 * The jobs that the latest attempt executed. "Re-run failed jobs" carries the others over from an earlier attempt,
 * with the new attempt's number; that they started before it gives them away.
 */
async function executedJobs(run: Run, github: GitHub): Promise<History> {
  const attempt = latestAttempt(run)
  const jobs = await github.jobs(run.id, attempt.number)
  const executed = jobs.filter((job) => job.startedAt >= attempt.startedAt)
  return { ...emptyHistory, jobs: new Map([[keyOf(run), executed]]) }
}
