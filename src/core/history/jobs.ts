import type { Job } from '../model.ts'

/**
 * Two sights of the jobs of one attempt that had ended, each in order of ids: what one of them did not ask for, the
 * other may say. A join, like all of `merge`: of two different values of a member, the one with the greater JSON stays.
 */
export function mergeJobs(a: readonly Job[], b: readonly Job[]): readonly Job[] {
  const jobs = new Map(a.map((job) => [job.id, job]))
  for (const job of b) {
    const known = jobs.get(job.id)
    jobs.set(job.id, known ? mergeJob(known, job) : job)
  }
  return inOrderOfIds([...jobs.values()])
}

export function inOrderOfIds(jobs: readonly Job[]): readonly Job[] {
  return jobs.toSorted((a, b) => a.id - b.id)
}

function mergeJob(a: Job, b: Job): Job {
  const merged: Record<string, unknown> = { ...a }
  for (const [member, value] of Object.entries(b)) merged[member] = greater(merged[member], value)
  return merged as Job
}

function greater(a: unknown, b: unknown): unknown {
  if (a === undefined || b === undefined) return a ?? b
  return a === b || JSON.stringify(a) >= JSON.stringify(b) ? a : b
}
