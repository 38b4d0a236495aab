import { emptyHistory, type History, merge, runKey } from '../core/history/history.ts'
import { DAY, isOpen, type Run } from '../core/model.ts'
import { ApiError } from '../errors.ts'
import type { GitHub, Overview } from '../ports/github.ts'
import { type Looking, lookElsewhere } from './look-elsewhere.ts'
import { lookAtEach } from './looks.ts'
import type { Improvement } from './questions.ts'
import type { Situation } from './situation.ts'
import { planSweep, type SweepPlan, sweep } from './sweep.ts'

/**
 * GitHub lets people run a run again for 30 days; a day more, so that what they do in the last hour is seen.
 * https://docs.github.com/en/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs
 */
const RERUN_DAYS = 31

/** Remembered runs that can have changed, and how they are looked at. */
export type Look = {
  readonly plan: SweepPlan
  /** Runs that GraphQL does not know. */
  readonly others: readonly Run[]
}

/** Those that can still be run again, those of two windows, which can be deleted, and open ones. */
export function planLook(history: History, situation: Situation, github: GitHub): Look {
  const { now, lookbackDays, remembered } = situation
  const watchedFrom = now - Math.max(2 * lookbackDays, RERUN_DAYS) * DAY
  const older = [...remembered.runs.values()].filter(
    (run) =>
      (run.createdAt >= watchedFrom || (run.createdAt >= situation.from && isOpen(run))) &&
      run.createdAt < situation.freshFrom &&
      !history.gone.has(runKey(run.id)) &&
      history.runs.get(run.id) === run,
  )
  const { known = [], unknown = [] } = Object.groupBy(older, (run) => (run.checkSuite ? 'known' : 'unknown'))
  return { plan: planSweep(known, situation, github), others: unknown }
}

/**
 * Looks again at what was planned. A rerun keeps its place in the listing, which is by time of creation, so it is found by
 * other means: a sweep, and a question each after those that were changed. Where GraphQL does not answer, or does not
 * know a run, `lookElsewhere` does less. `seen` are answers to the plan's first question, where it was asked already.
 */
export async function lookAgain(
  { plan, others }: Look,
  { history, situation, github }: Looking,
  seen: Overview['suites'],
): Promise<Improvement> {
  try {
    const { changed, looked, gaps } = await sweep(plan, situation, github, seen)
    const looks = await lookAtEach([...changed.keys()], { now: situation.now, github, touchKeys: changed })
    // What was changed and could not be asked for was not looked at.
    const isWhole = ![...changed.keys()].some(({ id }) => looks.left.has(id))
    const swept = isWhole ? merge(looks.added, { ...emptyHistory, looked }) : looks.added
    const elsewhere = await lookElsewhere(others, { history, situation, github })
    return { added: merge(swept, elsewhere.added), gaps: [...gaps, ...looks.gaps, ...elsewhere.gaps] }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return await lookElsewhere([...plan.runs, ...others], { history, situation, github })
  }
}
