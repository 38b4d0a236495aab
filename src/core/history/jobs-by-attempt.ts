import type { Job } from '../model.ts'
import { jobsIn, type Stretch } from './job-columns.ts'
import { mergeJobs } from './jobs.ts'

/** Jobs under the `attemptKey` of the attempt that executed them. Any map will do. */
export type JobsByAttempt = Pick<ReadonlyMap<string, readonly Job[]>, 'size' | 'has' | 'get' | 'keys'> &
  Iterable<readonly [string, readonly Job[]]>

/** As they were met, or as they were stored. */
export type Held = readonly Job[] | Stretch

type HeldJobs = JobsByAttempt & { readonly held: ReadonlyMap<string, Held> }

/** Jobs of which some are held as columns, and made anew each time they are asked for. */
export function heldJobs(held: ReadonlyMap<string, Held>): JobsByAttempt {
  const all: HeldJobs = {
    held,
    size: held.size,
    has: (key) => held.has(key),
    get: (key) => {
      const jobs = held.get(key)
      return jobs && made(jobs)
    },
    keys: () => held.keys(),
    *[Symbol.iterator]() {
      for (const [key, jobs] of held) yield [key, made(jobs)]
    },
  }
  return all
}

/** Those under the keys that are to be kept. */
export function keepJobs(jobs: JobsByAttempt, isKept: (key: string) => boolean): JobsByAttempt {
  return heldJobs(new Map([...heldIn(jobs)].filter(([key]) => isKept(key))))
}

/** With others in the place of some. */
export function withJobs(jobs: JobsByAttempt, others: ReadonlyMap<string, readonly Job[]>): JobsByAttempt {
  return heldJobs(new Map([...heldIn(jobs), ...others]))
}

/** The join of both: see `mergeJobs`. */
export function joinJobs(a: JobsByAttempt, b: JobsByAttempt): JobsByAttempt {
  if (a.size < b.size) return joinJobs(b, a)
  if (b.size === 0) return a
  const joined = new Map(heldIn(a))
  for (const [key, jobs] of heldIn(b)) {
    const known = joined.get(key)
    joined.set(key, known === undefined || known === jobs ? jobs : mergeJobs(made(known), made(jobs)))
  }
  return heldJobs(joined)
}

function heldIn(jobs: JobsByAttempt): ReadonlyMap<string, Held> {
  return 'held' in jobs ? (jobs as HeldJobs).held : new Map(jobs)
}

function made(jobs: Held): readonly Job[] {
  return 'columns' in jobs ? jobsIn(jobs) : jobs
}
