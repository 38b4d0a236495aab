import { inferAttempt } from '../core/history/attempts.ts'
import { attemptKey, emptyHistory, type History, merge } from '../core/history/history.ts'
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
import { executedJobs } from './executed-jobs.ts'
import { addImportantJobs, addOtherJobs, addRunners } from './jobs.ts'
import { aboutLatest, askEach, type Improvement, keyOf, orGone, type Question } from './questions.ts'
import { historyOf } from './sight.ts'
import { isWanted, runsInQuestion, type Situation } from './situation.ts'
import { type TimeLimits, timeLimitsIn, withinTimeLimit } from './time-limits.ts'

/** Adds what a listing does not show: jobs, earlier attempts, time-outs recorded as cancelled. */
export async function addDetails(
  history: History,
  situation: Situation,
  github: GitHub,
): Promise<Improvement> {
  const steps = [addImportantJobs, addRedJobs, addEarlierAttempts, findTimeouts, addOtherJobs, addRunners]
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
  const missing = runsInQuestion(history, situation)
    .filter((run) => run.createdAt >= windowFrom)
    .toSorted((a, b) => importance(b, situation) - importance(a, situation) || b.createdAt - a.createdAt)
    .flatMap((run) => missingAttempts(run).map((attempt) => ({ run, attempt })))
    .filter(({ run, attempt }) => !history.gone.has(attemptKey(run.id, attempt)))
  const inferred = missing.flatMap((question) => infer(question, history) ?? [])
  const known = new Set(inferred.map(({ id, attempts }) => attemptKey(id, attempts[0]?.number ?? 0)))
  const asked = missing.filter(({ run, attempt }) => !known.has(attemptKey(run.id, attempt)))
  const { added, gaps } = await askEach(asked, 'Earlier attempts of', async ({ run, attempt }) =>
    orGone(attemptKey(run.id, attempt), async () =>
      historyOf([await github.attempt(run.id, attempt)], situation.now),
    ),
  )
  return { added: inferred.reduce(withRun, added), gaps }
}

/** The run with the attempt in question alone, where its jobs leave no doubt how it ended. */
function infer({ run, attempt }: Question, { jobs, files, workflows }: History): Run | undefined {
  const executed = jobs.get(attemptKey(run.id, attempt))
  const file = files.get(workflows.get(run.workflowId)?.path ?? '')?.file
  const inferred = executed && inferAttempt(attempt, executed, { run, file })
  return inferred && { ...run, attempts: [inferred] }
}

function withRun(history: History, run: Run): History {
  return merge(history, { ...emptyHistory, runs: new Map([[run.id, run]]) })
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
  const found = history.jobs.has(keyOf(run)) ? history : await executedJobs(run, github)
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
