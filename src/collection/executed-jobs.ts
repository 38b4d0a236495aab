import { dealJobs } from '../core/history/attempts.ts'
import { attemptKey, emptyHistory, type History } from '../core/history/history.ts'
import type { GitHub } from '../ports/github.ts'
import { orGone, type Question } from './questions.ts'

/** The jobs that an attempt executed, without those that it carried over from an earlier one. */
export async function executedJobs({ run, attempt }: Question, github: GitHub): Promise<History> {
  const jobs = await github.jobs(run.id, attempt)
  const executed = dealJobs(run, jobs).get(attempt) ?? []
  return { ...emptyHistory, jobs: new Map([[attemptKey(run.id, attempt), executed]]) }
}

/** The same, or that GitHub does not have them. */
export function jobsFrom(github: GitHub): (question: Question) => Promise<History> {
  return async (question) =>
    await orGone(attemptKey(question.run.id, question.attempt), () => executedJobs(question, github))
}
