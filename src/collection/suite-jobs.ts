import { dealJobs } from '../core/history/attempts.ts'
import { attemptKey, emptyHistory, type History, merge } from '../core/history/history.ts'
import { type Job, latestAttempt, type Run } from '../core/model.ts'
import { ApiError } from '../errors.ts'
import { type GitHub, SUITES_READ, type SuiteWithJobs } from '../ports/github.ts'
import { touchKey } from './looks.ts'
import { inParallel } from './questions.ts'

/** Questions to GraphQL under way at once: each is much work for it. */
const PARALLEL_GRAPH = 3

/**
 * Questions to GraphQL in a step at most, for each kind of runs. They cost 21 and 11 points each, and the job's token
 * has 1,000 an hour for the whole repository.
 */
const MAX_GRAPH = 24

type Found = {
  readonly added: History
  /** Runs that GraphQL did not show, or not whole: too large, or deleted. */
  readonly absent: ReadonlySet<Run>
  /** Runs that were run again since they were listed: which job belongs to which attempt is known when they are listed again. */
  readonly inFlux: ReadonlySet<Run>
}

/** What GraphQL told, until it was refused. */
export type Graph = Found & { readonly stop: ApiError | undefined }

type Asking = { readonly annotations: boolean; readonly history: History; readonly github: GitHub }

/** Asks for so many runs at a time, until it is refused; those that GitHub cannot answer in time are asked for in halves. */
export async function askGraph(runs: readonly Run[], asking: Asking): Promise<Graph> {
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
