import { type Ecosystem, ecosystems } from '../logs/ecosystems.ts'
import { runnerLog } from '../logs/runner-log.ts'
import type { Job, Run } from '../world.ts'

/** Lets failed jobs of a run print, in the step that failed, what such failures print; others keep their log. */
export function say(run: Run, says: (job: Job) => Ecosystem | undefined): void {
  run.attempts = run.attempts.map((attempt) => ({
    ...attempt,
    jobs: attempt.jobs.map((job) => {
      const kind = job.conclusion === 'failure' ? says(job) : undefined
      if (kind === undefined) return job
      const failed = job.steps.filter(({ conclusion }) => conclusion === 'failure')
      const said = Object.fromEntries(failed.map(({ name }) => [name, ecosystems[kind]]))
      return { ...job, log: runnerLog(job, said) }
    }),
  }))
}
