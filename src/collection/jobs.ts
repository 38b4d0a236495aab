import { type History, merge } from '../core/history/history.ts'
import { type Attempt, DAY, latestAttempt, onDefaultBranch, outcomeOf, type Run } from '../core/model.ts'
import type { Gap } from '../core/reports/health.ts'
import { countInWords } from '../core/words.ts'
import type { GitHub } from '../ports/github.ts'
import { jobsFrom } from './executed-jobs.ts'
import { aboutLatest, askEach, type Improvement, keyOf } from './questions.ts'
import { runsInQuestion, type Situation } from './situation.ts'
import { askGraph } from './suite-jobs.ts'

/** Runs that are asked for their jobs one by one in a step, where GraphQL does not answer. */
const MAX_SINGLE_JOBS = 100

/**
 * Adds the jobs, with their annotations, of finished runs that matter most: failed ones, reruns, whose earlier
 * attempts their jobs tell, and those of the default branch as far back as runs are known. Where GraphQL does not
 * answer, one by one.
 */
export async function addImportantJobs(
  history: History,
  situation: Situation,
  github: GitHub,
): Promise<Improvement> {
  const wanted = runsWithoutJobs(history, situation).filter((run) => isImportant(run, situation))
  const graph = await askGraph(wanted, { annotations: true, history, github })
  const left = wanted.filter((run) => !graph.added.jobs.has(keyOf(run)) && !graph.inFlux.has(run))
  const single = await askSingly(graph.stop ? left : [...graph.absent], github)
  const added = merge(graph.added, single.added)
  return { added, gaps: unread(left, added, graph.stop?.message ?? single.gaps[0]?.why) }
}

/** Adds the jobs of all other runs of the window, where GraphQL answers. */
export async function addOtherJobs(
  history: History,
  situation: Situation,
  github: GitHub,
): Promise<Improvement> {
  const wanted = runsWithoutJobs(history, situation).filter((run) => !isImportant(run, situation))
  const graph = await askGraph(wanted, { annotations: false, history, github })
  const single = await askSingly([...graph.absent], github)
  const added = merge(graph.added, single.added)
  const left = wanted.filter((run) => !graph.inFlux.has(run))
  return { added, gaps: unread(left, added, graph.stop?.message) }
}

async function askSingly(runs: readonly Run[], github: GitHub): Promise<Improvement> {
  return await askEach(runs.slice(0, MAX_SINGLE_JOBS).map(aboutLatest), 'Jobs of', jobsFrom(github))
}

/** Names the runs without jobs. */
function unread(runs: readonly Run[], { jobs, gone }: History, why = LATER): readonly Gap[] {
  const count = runs.filter((run) => !jobs.has(keyOf(run)) && !gone.has(keyOf(run))).length
  return count === 0 ? [] : [{ what: `Jobs of ${countInWords(count, 'run')}`, why }]
}

const LATER = 'Jobs of so many runs are not asked for in one step; the next step goes on.'

/** Those of the window, and of the default branch before it; newest first. */
function runsWithoutJobs(history: History, situation: Situation): readonly Run[] {
  const windowFrom = situation.now - situation.lookbackDays * DAY
  return runsInQuestion(history, situation)
    .filter(
      (run) =>
        hasEnded(latestAttempt(run)) &&
        !history.jobs.has(keyOf(run)) &&
        (run.createdAt >= windowFrom || onDefaultBranch(run, situation.defaultBranch)),
    )
    .toSorted((a, b) => b.createdAt - a.createdAt || b.id - a.id)
}

/** A run that waits for an approval goes on in the same attempt. */
function hasEnded(attempt: Attempt): boolean {
  return outcomeOf(attempt) !== 'unfinished' && attempt.conclusion !== 'action_required'
}

function isImportant(run: Run, { defaultBranch }: Situation): boolean {
  const { number } = latestAttempt(run)
  return number > 1 || outcomeOf(latestAttempt(run)) === 'failed' || onDefaultBranch(run, defaultBranch)
}
