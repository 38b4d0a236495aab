import { attemptKey, type History } from '../history/history.ts'
import { type Job, latestAttempt, type Run } from '../model.ts'

/** One execution of a job: in which attempt of which run. */
export type Execution = { readonly run: Run; readonly attempt: number; readonly job: Job }

/** All executions that are known of some runs, run by run and attempt by attempt, in the order of the runs. */
export function* executionsOf(
  runs: readonly Run[],
  { jobs }: Pick<History, 'jobs'>,
): Generator<Execution, undefined> {
  for (const run of runs)
    for (let attempt = 1; attempt <= latestAttempt(run).number; attempt++)
      for (const job of jobs.get(attemptKey(run.id, attempt)) ?? []) yield { run, attempt, job }
}
