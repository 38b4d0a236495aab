import { type Ecosystem, ecosystems } from '../logs/ecosystems.ts'
import { runnerLog } from '../logs/runner-log.ts'
import type { Run } from '../world.ts'

/** Lets the failed jobs of a run print what such failures print. */
export function say(run: Run, says: Ecosystem): void {
  run.attempts = run.attempts.map((attempt) => ({
    ...attempt,
    jobs: attempt.jobs.map((job) =>
      job.conclusion === 'failure' ? { ...job, log: runnerLog(job, { 'Run tests': ecosystems[says] }) } : job,
    ),
  }))
}
