import { attemptKey, type History } from '../core/history/history.ts'
import { type Job, latestAttempt, outcomeOf, type Run, type Seconds } from '../core/model.ts'
import { ApiError } from '../errors.ts'
import type { GitHub, SeenRun } from '../ports/github.ts'

/** The run that this step is part of, where something in it has failed before us. */
export type OwnFailure = SeenRun & { readonly jobs: readonly Job[] }

/**
 * Whether the run that we are part of fails: then the step stands at the end of a workflow of people's own, by
 * `if: failure()`, and tells of that workflow too. `undefined` where nothing has failed, or it cannot be read.
 */
export async function readOwnFailure(
  { runId, runAttempt }: { readonly runId: number; readonly runAttempt: number },
  github: Pick<GitHub, 'jobs' | 'run'>,
): Promise<OwnFailure | undefined> {
  try {
    const jobs = await github.jobs(runId, runAttempt)
    if (!jobs.some(hasFailed)) return undefined
    return { ...(await github.run(runId)), jobs }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return undefined
  }
}

/** Our own job has not ended, and a step of it may have failed. */
function hasFailed(job: Job): boolean {
  return outcomeOf(job) === 'failed' || (job.conclusion === undefined && job.failedStep !== undefined)
}

/** The history as if that run had ended when we looked: it cannot become good any more. Not to be remembered. */
export function withOwnFailure(history: History, { run, workflow, jobs }: OwnFailure, now: Seconds): History {
  const attempt = { ...latestAttempt(run), conclusion: 'failure' as const, updatedAt: now }
  const ended: Run = { ...run, attempts: [...run.attempts.slice(0, -1), attempt] }
  const failed = jobs
    .filter(hasFailed)
    .map((job): Job => ({ ...job, conclusion: 'failure', completedAt: job.completedAt ?? now }))
  return {
    ...history,
    workflows: new Map(history.workflows).set(workflow.id, { ...workflow, seenAt: now }),
    runs: new Map(history.runs).set(run.id, ended),
    jobs: new Map(history.jobs).set(attemptKey(run.id, attempt.number), failed),
  }
}

/** The history as it was, with what else was learnt since. */
export function withoutOwnFailure(history: History, before: History, { run }: OwnFailure): History {
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
