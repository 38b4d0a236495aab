import { dealJobs } from '../core/history/attempts.ts'
import { attemptKey, emptyHistory, type History, merge } from '../core/history/history.ts'
import { DAY, type Job, latestAttempt, onDefaultBranch, outcomeOf, type Run } from '../core/model.ts'
import { countInWords } from '../core/words.ts'
import { ApiError } from '../errors.ts'
import { type GitHub, SUITES_READ } from '../ports.ts'
import { executedJobs } from './executed-jobs.ts'
import { aboutLatest, askEach, type Improvement, inParallel, keyOf, orGone } from './questions.ts'
import { runsInQuestion, type Situation } from './situation.ts'

/** Runs that are asked for their jobs one by one in a step, where GraphQL does not answer. */
const MAX_SINGLE_JOBS = 100

/** Questions to GraphQL under way at once: each is much work for it. */
const PARALLEL_GRAPH = 3

/**
 * Adds the jobs of finished runs: of all runs of the window, and of those of the default branch as far back as runs
 * are known. Many at once over GraphQL, failed ones and the default branch's first and with their annotations; where
 * it does not answer, only those, one by one.
 */
export async function addJobs(history: History, situation: Situation, github: GitHub): Promise<Improvement> {
  const wanted = runsWithoutJobs(history, situation)
  const important = wanted.filter((run) => isImportant(run, situation))
  const others = wanted.filter((run) => !isImportant(run, situation))
  const graph = await askGraph([...batches(important, true), ...batches(others, false)], github)
  const isOpen = (run: Run) => !graph.added.jobs.has(keyOf(run)) && !graph.inFlux.has(run)
  const single = [...important, ...graph.absent].filter(isOpen)
  const rest = await askEach(
    (graph.stop?.kind === 'budget' ? [] : [...new Set(single)].slice(0, MAX_SINGLE_JOBS)).map(aboutLatest),
    'Jobs of',
    async ({ run }) => orGone(keyOf(run), async () => await executedJobs(run, github)),
  )
  const added = merge(graph.added, rest.added)
  const unread = wanted.filter(
    (run) => isOpen(run) && !rest.added.jobs.has(keyOf(run)) && !rest.added.gone.has(keyOf(run)),
  ).length
  const why =
    graph.stop?.message ??
    rest.gaps[0]?.why ??
    `At most ${MAX_SINGLE_JOBS} runs are asked for one by one in a step.`
  return { added, gaps: unread === 0 ? [] : [{ what: `Jobs of ${countInWords(unread, 'run')}`, why }] }
}

/** Newest first. */
function runsWithoutJobs(history: History, situation: Situation): readonly Run[] {
  const windowFrom = situation.now - situation.lookbackDays * DAY
  return runsInQuestion(history, situation)
    .filter(
      (run) =>
        outcomeOf(latestAttempt(run)) !== 'unfinished' &&
        !history.jobs.has(keyOf(run)) &&
        (run.createdAt >= windowFrom || onDefaultBranch(run, situation.defaultBranch)),
    )
    .toSorted((a, b) => b.createdAt - a.createdAt || b.id - a.id)
}

function isImportant(run: Run, { defaultBranch }: Situation): boolean {
  return outcomeOf(latestAttempt(run)) === 'failed' || onDefaultBranch(run, defaultBranch)
}

type Batch = { readonly runs: readonly Run[]; readonly annotations: boolean }

function batches(runs: readonly Run[], annotations: boolean): readonly Batch[] {
  const reachable = runs.filter((run) => run.checkSuite !== undefined)
  return Array.from({ length: Math.ceil(reachable.length / SUITES_READ) }, (_, i) => ({
    runs: reachable.slice(i * SUITES_READ, (i + 1) * SUITES_READ),
    annotations,
  }))
}

type Found = {
  readonly added: History
  /** Runs that GraphQL did not show, or not whole: too large, or deleted. */
  readonly absent: ReadonlySet<Run>
  /** Runs that were run again since they were listed: which job belongs to which attempt is known when they are listed again. */
  readonly inFlux: ReadonlySet<Run>
}

type Graph = Found & { readonly stop: ApiError | undefined }

const nothing: Found = { added: emptyHistory, absent: new Set(), inFlux: new Set() }

/** Asks each batch, until one is refused; one that GitHub cannot answer in time is asked in halves. */
async function askGraph(batches: readonly Batch[], github: GitHub): Promise<Graph> {
  let all = nothing
  let stop: ApiError | undefined
  const ask = async (batch: Batch): Promise<void> => {
    if (stop) return
    try {
      const found = await readBatch(batch, github)
      all = {
        added: merge(all.added, found.added),
        absent: all.absent.union(found.absent),
        inFlux: all.inFlux.union(found.inFlux),
      }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (error.kind !== 'server' || batch.runs.length === 1) {
        stop = error
        return
      }
      const half = Math.ceil(batch.runs.length / 2)
      for (const runs of [batch.runs.slice(0, half), batch.runs.slice(half)]) await ask({ ...batch, runs })
    }
  }
  await inParallel(batches, PARALLEL_GRAPH, ask)
  return { ...all, stop }
}

async function readBatch({ runs, annotations }: Batch, github: GitHub): Promise<Found> {
  const ids = runs.flatMap(({ checkSuite }) => checkSuite ?? [])
  const suites = await github.suitesWithJobs(ids, { annotations })
  const known: [string, readonly Job[]][] = []
  const absent = new Set<Run>()
  const inFlux = new Set<Run>()
  for (const run of runs) {
    const suite = suites.get(run.checkSuite ?? '')
    const { number, updatedAt } = latestAttempt(run)
    const dealt = dealJobs(run, suite?.jobs ?? [])
    // Jobs, but none of the attempt that ended last: something was not understood.
    const isOdd = suite !== undefined && suite.jobs.length > 0 && dealt.get(number)?.length === 0
    if (!suite || isOdd) absent.add(run)
    else if (!suite.conclusion || suite.jobs.some(({ startedAt }) => startedAt > updatedAt)) inFlux.add(run)
    else
      for (const [attempt, jobs] of dealt)
        if (jobs.length > 0 || attempt === number) known.push([attemptKey(run.id, attempt), jobs])
  }
  return { added: { ...emptyHistory, jobs: new Map(known) }, absent, inFlux }
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
