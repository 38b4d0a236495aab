import { createdRuns, type Job, type Log, type World } from '../world.ts'
import { runnerLog } from './runner-log.ts'

/** The log of a job that has ended; `undefined` where there is no such job yet, or none that printed anything. */
export function logOf(world: World, jobId: number): Exclude<Log, 'never'> | undefined {
  const job = createdRuns(world)
    .flatMap(({ attempts }) => attempts.flatMap(({ jobs }) => jobs))
    .find(({ id }) => id === jobId)
  if (!job || job.completedAt === null || job.log === 'never') return undefined
  return job.log ?? madeUp(job)
}

function madeUp(job: Job): Log & object {
  const errors = (job.annotations ?? [])
    .filter(({ level }) => level === 'failure')
    .map(({ message }) => `##[error]${message}`)
  const failed = job.steps.find(({ conclusion }) => conclusion === 'failure')
  return runnerLog(job, failed ? { [failed.name]: errors } : {})
}
