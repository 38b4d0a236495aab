import { dealJobs } from '../core/history/attempts.ts'
import { emptyHistory, type History } from '../core/history/history.ts'
import { latestAttempt, type Run } from '../core/model.ts'
import type { GitHub } from '../ports/github.ts'
import { keyOf } from './questions.ts'

/** The jobs that the latest attempt executed, without those that it carried over from an earlier one. */
export async function executedJobs(run: Run, github: GitHub): Promise<History> {
  const { number } = latestAttempt(run)
  const jobs = await github.jobs(run.id, number)
  return { ...emptyHistory, jobs: new Map([[keyOf(run), dealJobs(run, jobs).get(number) ?? []]]) }
}
