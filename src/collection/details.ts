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
  type Seconds,
} from '../core/model.ts'
import type { Gap } from '../core/reports/health.ts'
import { redStretches } from '../core/vitals/incidents.ts'
import { countInWords } from '../core/words.ts'
import { ApiError } from '../errors.ts'
import type { GitHub } from '../ports.ts'
import { inParallel } from './listing.ts'
import type { Improvement, Situation } from './second-look.ts'
import { historyOf } from './sight.ts'
import { AROUND_A_JOB, timeLimitsIn, withinTimeLimit } from './time-limits.ts'

const PARALLEL = 6

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
async function addRedJobs(
  history: History,
  { defaultBranch }: Situation,
  github: GitHub,
): Promise<Improvement> {
  const onMain = [...history.runs.values()].filter((run) => onDefaultBranch(run, defaultBranch))
  const red = [...Map.groupBy(onMain, (run) => run.workflowId).values()]
    .flatMap((runs) => redStretches(runs, defaultBranch).filter(({ until }) => until === undefined))
    .map(({ lastRun }) => lastRun)
    .filter((run) => !history.jobs.has(keyOf(run)))
  return await eachRun(red, 'Which jobs failed in', async (run) => await executedJobs(run, github))
}

/** Only of the window itself: no number is made of the earlier attempts of the window before. */
async function addEarlierAttempts(
  history: History,
  situation: Situation,
  github: GitHub,
): Promise<Improvement> {
  const windowFrom = situation.now - situation.lookbackDays * DAY
  const runs = runsInQuestion(history, situation)
    .filter((run) => run.createdAt >= windowFrom)
    .filter((run) => missingAttempts(run).some((number) => !history.gone.has(attemptKey(run.id, number))))
    .toSorted((a, b) => importance(b, situation) - importance(a, situation) || b.createdAt - a.createdAt)
  return await eachRun(runs, 'Earlier attempts of', async (run) => {
    const wanted = missingAttempts(run).filter((number) => !history.gone.has(attemptKey(run.id, number)))
    let added = emptyHistory
    for (const number of wanted) added = merge(added, await lookAtAttempt(run, number, situation, github))
    return added
  })
}

function runsInQuestion(history: History, { from }: Situation): readonly Run[] {
  return [...history.runs.values()].filter((run) => run.createdAt >= from)
}

function importance(run: Run, { defaultBranch }: Situation): number {
  return onDefaultBranch(run, defaultBranch) ? 1 : 0
}

async function lookAtAttempt(run: Run, number: number, { now }: Situation, github: GitHub): Promise<History> {
  try {
    return historyOf([await github.attempt(run.id, number)], now)
  } catch (error) {
    if (error instanceof ApiError && error.kind === 'not-found') {
      return { ...emptyHistory, gone: new Set([attemptKey(run.id, number)]) }
    }
    throw error
  }
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
    const [suspects, others] = partition(runs, (run) => withinTimeLimit(latestAttempt(run), limits.seconds))
    const improvement = await eachRun(
      suspects,
      'Whether a time limit cancelled',
      async (run) => await examine(run, limits.seconds, github),
    )
    gaps.push(...improvement.gaps)
    added = merge(added, improvement.added)
    if (!limits.why) added = merge(added, { ...emptyHistory, examined: new Set(others.map(keyOf)) })
  }
  return { added, gaps: gaps.filter(({ what }, i) => gaps.findIndex((gap) => gap.what === what) === i) }
}

async function examine(run: Run, limits: readonly Seconds[], github: GitHub): Promise<History> {
  const jobs = await executedJobs(run, github)
  const timedOut = (jobs.jobs.get(keyOf(run)) ?? []).some(
    ({ conclusion, startedAt, completedAt }) =>
      conclusion === 'cancelled' &&
      completedAt !== undefined &&
      withinTimeLimit({ startedAt, updatedAt: completedAt }, limits, AROUND_A_JOB),
  )
  const attempt: Attempt = { ...latestAttempt(run), ...(timedOut && { hitTimeLimit: true }) }
  return {
    ...jobs,
    examined: new Set([keyOf(run)]),
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

/** Does `work` for each run; what fails is left out and named, and when nothing more may be asked, the rest too. */
async function eachRun(
  runs: readonly Run[],
  what: string,
  work: (run: Run) => Promise<History>,
): Promise<Improvement> {
  let added = emptyHistory
  let left = 0
  let stop: ApiError | undefined
  let reason = ''
  await inParallel(runs, PARALLEL, async (run) => {
    try {
      if (stop) throw stop
      // Not in one expression: another worker may have added something while this one waited.
      const found = await work(run)
      added = merge(added, found)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (['budget', 'rate-limit', 'bad-token', 'forbidden'].includes(error.kind)) stop = error
      reason = error.message
      left += 1
    }
  })
  return { added, gaps: left === 0 ? [] : [{ what: `${what} ${countInWords(left, 'run')}`, why: reason }] }
}

function keyOf(run: Run): string {
  return attemptKey(run.id, latestAttempt(run).number)
}
