import { inferFirstAttempt } from '../core/history/attempts.ts'
import { attemptKey, emptyHistory, type History, merge } from '../core/history/history.ts'
import {
  DAY,
  decisiveAttempt,
  latestAttempt,
  missingAttempts,
  onDefaultBranch,
  type Run,
} from '../core/model.ts'
import type { Gap } from '../core/reports/health.ts'
import { redNow } from '../core/vitals/incidents.ts'
import type { GitHub } from '../ports/github.ts'
import { jobsFrom } from './executed-jobs.ts'
import { addImportantJobs, addOtherJobs } from './jobs.ts'
import { askEach, type Improvement, orGone, type Question } from './questions.ts'
import { addRunners } from './runners.ts'
import { historyOf } from './sight.ts'
import { isWanted, runsInQuestion, type Situation } from './situation.ts'
import { findTimeouts } from './timeouts.ts'

/** Adds what a listing does not show: jobs, earlier attempts, time-outs recorded as cancelled. */
export async function addDetails(
  history: History,
  situation: Situation,
  github: GitHub,
): Promise<Improvement> {
  const steps = [
    addMiddleAttempts,
    addImportantJobs,
    addRedJobs,
    addEarlierAttempts,
    findTimeouts,
    addOtherJobs,
    addRunners,
  ]
  let added = emptyHistory
  const gaps: Gap[] = []
  for (const step of steps) {
    const improvement = await step(merge(history, added), situation, github)
    added = merge(added, improvement.added)
    gaps.push(...improvement.gaps)
  }
  return { added, gaps }
}

/**
 * The jobs by which every workflow that is red on the default branch is: of the attempt that failed, where the run is
 * being run again.
 */
async function addRedJobs(history: History, situation: Situation, github: GitHub): Promise<Improvement> {
  const isKnown = (key: string) => history.jobs.has(key) || history.gone.has(key)
  const asked = redNow(history, situation.defaultBranch)
    .filter((run) => isWanted(run, history, situation))
    .map((run) => ({ run, attempt: (decisiveAttempt(run) ?? latestAttempt(run)).number }))
    .filter(({ run, attempt }) => !isKnown(attemptKey(run.id, attempt)))
  return await askEach(asked, 'Which jobs failed in', jobsFrom(github))
}

/**
 * Attempts between the first and the latest. Before the jobs, which are dealt out by the starts of attempts. What fails
 * is asked again with the first ones, and named then.
 */
async function addMiddleAttempts(
  history: History,
  situation: Situation,
  github: GitHub,
): Promise<Improvement> {
  const middle = attemptsMissing(history, situation).filter(({ attempt }) => attempt > 1)
  const { added } = await askAttempts(middle, situation, github)
  return { added, gaps: [] }
}

/** The first attempts are inferred from their jobs, where these leave no doubt; others are asked for. */
async function addEarlierAttempts(
  history: History,
  situation: Situation,
  github: GitHub,
): Promise<Improvement> {
  const missing = attemptsMissing(history, situation)
  const inferred = new Map(missing.flatMap(({ run, attempt }) => (attempt === 1 ? infer(run, history) : [])))
  const asked = missing.filter(({ run, attempt }) => attempt > 1 || !inferred.has(run.id))
  const { added, gaps } = await askAttempts(asked, situation, github)
  return { added: merge(added, { ...emptyHistory, runs: inferred }), gaps }
}

/** Only of the window itself: no number is made of the earlier attempts of the window before. */
function attemptsMissing(history: History, situation: Situation): readonly Question[] {
  const windowFrom = situation.now - situation.lookbackDays * DAY
  return runsInQuestion(history, situation)
    .filter((run) => run.createdAt >= windowFrom)
    .flatMap((run) => missingAttempts(run).map((attempt) => ({ run, attempt })))
    .filter(({ run, attempt }) => !history.gone.has(attemptKey(run.id, attempt)))
    .toSorted(
      ({ run: a }, { run: b }) =>
        importance(b, situation) - importance(a, situation) || b.createdAt - a.createdAt,
    )
}

async function askAttempts(
  asked: readonly Question[],
  { now }: Situation,
  github: GitHub,
): Promise<Improvement> {
  return await askEach(asked, 'Earlier attempts of', async ({ run, attempt }) =>
    orGone(attemptKey(run.id, attempt), async () => historyOf([await github.attempt(run.id, attempt)], now)),
  )
}

/** The run by its id, with its first attempt alone, as its jobs tell it. */
function infer(run: Run, { jobs, files, workflows }: History): readonly (readonly [number, Run])[] {
  const executed = jobs.get(attemptKey(run.id, 1))
  const file = files.get(workflows.get(run.workflowId)?.path ?? '')?.file
  const first = executed && file && inferFirstAttempt(run, executed, file)
  return first ? [[run.id, { ...run, attempts: [first] }]] : []
}

function importance(run: Run, { defaultBranch }: Situation): number {
  return onDefaultBranch(run, defaultBranch) ? 1 : 0
}
