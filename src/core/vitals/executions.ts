import { attemptKey, type History } from '../history/history.ts'
import { type Job, latestAttempt, type Run } from '../model.ts'

/** One execution of a job: in which attempt of which run. */
export type Execution = { readonly run: Run; readonly attempt: number; readonly job: Job }

/** All executions that are known of some runs, run by run and attempt by attempt, in the order of the runs. */
export function executionsOf(runs: readonly Run[], { jobs }: Pick<History, 'jobs'>): readonly Execution[] {
  return runs.flatMap((run) =>
    Array.from({ length: latestAttempt(run).number }, (_, i) => i + 1).flatMap((attempt) =>
      (jobs.get(attemptKey(run.id, attempt)) ?? []).map((job) => ({ run, attempt, job })),
    ),
  )
}
