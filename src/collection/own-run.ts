import { attemptKey, type History } from '../core/history/history.ts'
import { type Asking, hasFailed, type SoFar, soFar } from '../core/incidents/so-far.ts'
import { type Job, latestAttempt, type Run, type Seconds } from '../core/model.ts'
import { plannedJobOf, type WorkflowFile } from '../core/workflow-file.ts'
import { ApiError } from '../errors.ts'
import type { GitHub, SeenRun } from '../ports/github.ts'

/** The run that this step is part of, as far as it has come. */
export type OwnRun = SeenRun & { readonly soFar: SoFar }

export type OwnPlace = Pick<Asking, 'jobStatus'> & { readonly runId: number; readonly runAttempt: number }

type Reads = Pick<GitHub, 'jobs' | 'run' | 'workflowFile'>

/**
 * How the run goes that we are part of: where something of it has failed before us, or somebody waits for it to pass, the
 * step stands in a workflow of people's own, and tells of that too. `undefined` in a monitor, or where it cannot be read.
 */
export async function readOwnRun(
  { runId, runAttempt, jobStatus }: OwnPlace,
  passes: 'awaited' | 'usual',
  github: Reads,
): Promise<OwnRun | undefined> {
  try {
    const jobs = await github.jobs(runId, runAttempt)
    const mayHaveFailed = jobStatus === 'failure' || jobs.some(hasFailed)
    if (passes === 'usual' && !mayHaveFailed) return undefined
    const seen = await github.run(runId)
    const file = mayHaveFailed ? await fileAt(seen.workflow.path, github) : undefined
    const own = { ...seen, soFar: soFar(jobs, { jobStatus, mayFail: allowedIn(file) }) }
    return passes === 'awaited' || own.soFar.kind === 'failed' ? own : undefined
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return undefined
  }
}

/** Without it every failure counts. */
async function fileAt(path: string, github: Reads): Promise<WorkflowFile | undefined> {
  try {
    return await github.workflowFile(path)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return undefined
  }
}

function allowedIn(file: WorkflowFile | undefined): Asking['mayFail'] {
  return ({ name }) => file !== undefined && plannedJobOf(file, name)?.continueOnError === 'yes'
}

/** GitHub, for which our run is over once nothing of it is left but us: a pass of it can be held against it as any other. */
export function judgingOwnRun(github: Reads, place: OwnPlace, now: Seconds): Pick<GitHub, 'run'> {
  return {
    run: async (id) => {
      const own = id === place.runId ? await readOwnRun(place, 'awaited', github) : undefined
      return own ? { ...own, run: endedSoFar(own, now) } : await github.run(id)
    },
  }
}

/** The run as if it had ended when we looked, where it is known how it would have. */
function endedSoFar({ run, soFar: { kind } }: OwnRun, now: Seconds): Run {
  if (kind === 'undecided') return run
  const conclusion = kind === 'failed' ? 'failure' : 'success'
  const attempt = { ...latestAttempt(run), conclusion, updatedAt: now } as const
  return { ...run, attempts: [...run.attempts.slice(0, -1), attempt] }
}

/** The history with that run as far as it has come. Not to be remembered. */
export function withOwnRun(history: History, own: OwnRun, now: Seconds): History {
  const { run, workflow, soFar } = own
  const latest = latestAttempt(endedSoFar(own, now))
  const earlier = history.runs.get(run.id)?.attempts.filter(({ number }) => number < latest.number) ?? []
  const jobs = new Map(history.jobs)
  if (soFar.kind === 'failed') {
    const failed = soFar.failed.map((job): Job => {
      return { ...job, conclusion: 'failure', completedAt: job.completedAt ?? now }
    })
    jobs.set(attemptKey(run.id, latest.number), failed)
  }
  return {
    ...history,
    workflows: new Map(history.workflows).set(workflow.id, { ...workflow, seenAt: now }),
    runs: new Map(history.runs).set(run.id, { ...run, attempts: [...earlier, latest] }),
    jobs,
  }
}

/** The history as it was, with what else was learnt since. */
export function withoutOwnRun(history: History, before: History, { run }: OwnRun): History {
  const key = attemptKey(run.id, latestAttempt(run).number)
  return {
    ...history,
    runs: restored(history.runs, before.runs, run.id),
    jobs: restored(history.jobs, before.jobs, key),
  }
}

type Entries<K, V> = Iterable<readonly [K, V]> & Pick<ReadonlyMap<K, V>, 'get'>

function restored<K, V>(entries: Entries<K, V>, before: Entries<K, V>, key: K): ReadonlyMap<K, V> {
  const copy = new Map(entries)
  const value = before.get(key)
  if (value === undefined) copy.delete(key)
  else copy.set(key, value)
  return copy
}
