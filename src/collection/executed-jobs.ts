import { emptyHistory, type History } from '../core/history/history.ts'
import { inOrderOfIds } from '../core/history/jobs.ts'
import { latestAttempt, type Run } from '../core/model.ts'
import type { GitHub } from '../ports.ts'
import { keyOf } from './questions.ts'

/**
 * The jobs that the latest attempt executed. "Re-run failed jobs" carries the others over from an earlier attempt,
 * with the new attempt's number; that they started before it gives them away.
 */
export async function executedJobs(run: Run, github: GitHub): Promise<History> {
  const attempt = latestAttempt(run)
  const jobs = await github.jobs(run.id, attempt.number)
  const executed = jobs.filter((job) => job.startedAt >= attempt.startedAt)
  return { ...emptyHistory, jobs: new Map([[keyOf(run), inOrderOfIds(executed)]]) }
}
