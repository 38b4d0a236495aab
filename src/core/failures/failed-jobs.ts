import { attemptKey, type History } from '../history/history.ts'
import { type Attempt, type Job, onDefaultBranch, outcomeOf, type Run } from '../model.ts'
import type { Execution } from '../vitals/executions.ts'

/**
 * The jobs that made attempts of these runs fail, newest first. A job that failed in an attempt that passed was
 * tolerated (`continue-on-error`), and broke nothing.
 */
export function failedJobsOf(runs: readonly Run[], { jobs }: Pick<History, 'jobs'>): readonly Execution[] {
  return runs
    .flatMap((run) =>
      run.attempts
        .filter((attempt) => outcomeOf(attempt) === 'failed')
        .flatMap((attempt) =>
          blameworthy(attempt, jobs.get(attemptKey(run.id, attempt.number)) ?? []).map((job) => ({
            run,
            attempt: attempt.number,
            job,
          })),
        ),
    )
    .toSorted((a, b) => b.job.startedAt - a.job.startedAt || b.job.id - a.job.id)
}

/** Where a time limit ended an attempt, GitHub says that its longest job was cancelled. */
function blameworthy(attempt: Attempt, jobs: readonly Job[]): readonly Job[] {
  const failed = jobs.filter((job) => outcomeOf(job) === 'failed')
  if (failed.length > 0 || !attempt.hitTimeLimit) return failed
  const length = (job: Job) => (job.completedAt ?? job.startedAt) - job.startedAt
  return jobs
    .filter(({ conclusion }) => conclusion === 'cancelled')
    .toSorted((a, b) => length(b) - length(a))
    .slice(0, 1)
}

/** Jobs whose logs are worth reading, the most telling first, and that nobody has read or looked for in vain. */
export function logsToRead(
  runs: readonly Run[],
  history: History,
  defaultBranch: string,
): readonly Execution[] {
  const rank = ({ run, attempt }: Execution) =>
    (run.attempts.at(-1)?.number === attempt ? 2 : 0) + (onDefaultBranch(run, defaultBranch) ? 1 : 0)
  return failedJobsOf(runs, history)
    .filter(({ run, job }) => !history.findings.has(job.id) && !history.gone.has(logKey(run.id, job.id)))
    .toSorted((a, b) => rank(b) - rank(a))
}

/** Under which a log that GitHub does not have is remembered as gone. */
export function logKey(runId: number, jobId: number): string {
  return `${runId}/log/${jobId}`
}

/** Attempts in which nothing was executed: GitHub could not use the workflow file. */
export function neverStarted(runs: readonly Run[]): readonly Run[] {
  return runs.filter((run) => run.attempts.at(-1)?.conclusion === 'startup_failure')
}
