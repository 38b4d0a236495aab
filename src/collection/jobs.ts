import { dealJobs } from '../core/history/attempts.ts'
import { attemptKey, emptyHistory, type History, merge } from '../core/history/history.ts'
import {
  type Attempt,
  DAY,
  type Job,
  latestAttempt,
  onDefaultBranch,
  outcomeOf,
  type Run,
} from '../core/model.ts'
import type { Gap } from '../core/reports/health.ts'
import { countInWords } from '../core/words.ts'
import { ApiError } from '../errors.ts'
import { type GitHub, SUITES_READ, type SuiteWithJobs } from '../ports/github.ts'
import { executedJobs } from './executed-jobs.ts'
import { touchKey } from './looks.ts'
import { aboutLatest, askEach, type Improvement, inParallel, keyOf, orGone } from './questions.ts'
import { runsInQuestion, type Situation } from './situation.ts'

/** Runs that are asked for their jobs one by one in a step, where GraphQL does not answer. */
const MAX_SINGLE_JOBS = 100

/** Questions to GraphQL under way at once: each is much work for it. */
const PARALLEL_GRAPH = 3

/**
 * Questions to GraphQL in a step at most, for each kind of runs. They cost 21 and 11 points each, and the job's token
 * has 1,000 an hour for the whole repository.
 */
const MAX_GRAPH = 24

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
  return await askEach(runs.slice(0, MAX_SINGLE_JOBS).map(aboutLatest), 'Jobs of', async ({ run }) =>
    orGone(keyOf(run), async () => await executedJobs(run, github)),
  )
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

type Found = {
  readonly added: History
  /** Runs that GraphQL did not show, or not whole: too large, or deleted. */
  readonly absent: ReadonlySet<Run>
  /** Runs that were run again since they were listed: which job belongs to which attempt is known when they are listed again. */
  readonly inFlux: ReadonlySet<Run>
}

type Graph = Found & { readonly stop: ApiError | undefined }

type Asking = { readonly annotations: boolean; readonly history: History; readonly github: GitHub }

/** Asks for so many runs at a time, until it is refused; those that GitHub cannot answer in time are asked for in halves. */
async function askGraph(runs: readonly Run[], asking: Asking): Promise<Graph> {
  const [reachable, others] = [
    runs.filter(({ checkSuite }) => checkSuite),
    runs.filter((run) => !run.checkSuite),
  ]
  let all: Found = { added: emptyHistory, absent: new Set(others), inFlux: new Set() }
  let poison: Run | undefined
  let stop: ApiError | undefined
  const ask = async (batch: readonly Run[]): Promise<void> => {
    if (stop) return
    try {
      const found = await readBatch(batch, asking)
      all = {
        added: merge(all.added, found.added),
        absent: all.absent.union(found.absent),
        inFlux: all.inFlux.union(found.inFlux),
      }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      const half = Math.ceil(batch.length / 2)
      if (error.kind === 'server' && batch.length > 1) {
        for (const part of [batch.slice(0, half), batch.slice(half)]) await ask(part)
      } else if (error.kind === 'server' && !poison) {
        // One run that GraphQL cannot show must not hide the others; with two it is GraphQL that is not well.
        poison = batch[0]
        all = { ...all, absent: all.absent.union(new Set(batch)) }
      } else stop = error
    }
  }
  const batches = Array.from({ length: Math.ceil(reachable.length / SUITES_READ) }, (_, i) =>
    reachable.slice(i * SUITES_READ, (i + 1) * SUITES_READ),
  )
  await inParallel(batches.slice(0, MAX_GRAPH), PARALLEL_GRAPH, ask)
  return { ...all, stop }
}

async function readBatch(runs: readonly Run[], { annotations, history, github }: Asking): Promise<Found> {
  const ids = runs.flatMap(({ checkSuite }) => checkSuite ?? [])
  const suites = await github.suitesWithJobs(ids, { annotations })
  const known: [string, readonly Job[]][] = []
  const absent = new Set<Run>()
  const inFlux = new Set<Run>()
  for (const run of runs) {
    const suite = suites.get(run.checkSuite ?? '')
    const { number } = latestAttempt(run)
    const dealt = dealJobs(run, suite?.jobs ?? [])
    if (suite && isRunAgain(run, suite, history)) inFlux.add(run)
    // Not ended although it has, or jobs but none of the latest attempt: something was not understood.
    else if (!suite?.conclusion || (suite.jobs.length > 0 && dealt.get(number)?.length === 0)) absent.add(run)
    else
      for (const [attempt, jobs] of dealt)
        if (jobs.length > 0 || attempt === number) known.push([attemptKey(run.id, attempt), jobs])
  }
  return { added: { ...emptyHistory, jobs: new Map(known) }, absent, inFlux }
}

/** Changed since the latest known attempt ended, in a way that a look at the run has not explained. */
function isRunAgain(run: Run, suite: SuiteWithJobs, { examined }: History): boolean {
  const { updatedAt } = latestAttempt(run)
  const isChanged = suite.updatedAt > updatedAt && !examined.has(touchKey(run, suite))
  return isChanged && (!suite.conclusion || suite.jobs.some(({ startedAt }) => startedAt > updatedAt))
}

/**
 * GraphQL does not say on which runner a job ran. A run's jobs asked for over REST tell it of its workflow, once: of
 * the newest run of each workflow of which it is not known.
 */
export async function addRunners(
  history: History,
  situation: Situation,
  github: GitHub,
): Promise<Improvement> {
  const known = new Set<number>()
  const newest = new Map<number, Run>()
  for (const run of runsInQuestion(history, situation)) {
    const jobs = history.jobs.get(keyOf(run))
    if (!jobs || jobs.length === 0) continue
    if (jobs.some(({ runner }) => runner !== undefined)) known.add(run.workflowId)
    if (run.createdAt > (newest.get(run.workflowId)?.createdAt ?? 0)) newest.set(run.workflowId, run)
  }
  const asked = [...newest.values()].filter(
    (run) => !known.has(run.workflowId) && !situation.remembered.jobs.has(keyOf(run)),
  )
  const { added } = await askEach(asked.map(aboutLatest), 'Runners of', async ({ run }) =>
    orGone(keyOf(run), async () => await executedJobs(run, github)),
  )
  // Not a gap: where it is not known, the workflow's file says it, or the cost is said to be without it.
  return { added, gaps: [] }
}
