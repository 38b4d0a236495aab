import { createdRuns, type Job, type World } from '../world.ts'
import { type ZipFile, zip } from '../zip.ts'
import { logOf } from './job-log.ts'

/**
 * The zip with the logs of an attempt: one file for each job, its name without some characters and cut, and one for
 * each of its steps, in a folder. Jobs that have not ended have none. `expired` where one of them was deleted.
 */
export function runLogs(world: World, runId: number, attempt: number): Buffer | 'expired' | undefined {
  const jobs = createdRuns(world)
    .find(({ id }) => id === runId)
    ?.attempts.find(({ number }) => number === attempt)?.jobs
  if (jobs === undefined) return undefined
  const logs = jobs.map((job) => ({ job, log: logOf(world, job.id) }))
  if (logs.some(({ log }) => log === 'expired')) return 'expired'
  const files = logs.flatMap(({ job, log }, i) =>
    log === undefined || log === 'expired' ? [] : filesOf(job, i, Buffer.concat([...log])),
  )
  return zip(files)
}

const MAX_NAME = 90

function filesOf(job: Job, index: number, content: Buffer): readonly ZipFile[] {
  const name = job.name.replace(/[/\\:*?"<>|]/g, '').slice(0, MAX_NAME)
  const steps = job.steps.map((step, i) => ({
    name: `${name}/${i + 1}_${step.name.replace(/[/\\:*?"<>|]/g, '')}.txt`,
    content: Buffer.from('A part of the log.\n'),
  }))
  return [{ name: `${index}_${name}.txt`, content }, ...steps]
}
