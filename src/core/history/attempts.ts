import { type Attempt, type Job, latestAttempt, type Run, type Seconds } from '../model.ts'
import { plannedJobOf, type WorkflowFile } from '../workflow-file.ts'
import { inOrderOfIds } from './jobs.ts'

/**
 * Jobs of all attempts of a run, dealt out to the attempts that executed them: a job belongs to the attempt in which
 * it started. "Re-run failed jobs" carries the others over, under new ids and with their old times: such copies count
 * once. Only attempts of which the start and the start of the next are known are in the answer; before the first there
 * was nothing, and of the latest the start is always known.
 */
export function dealJobs(run: Run, jobs: readonly Job[]): ReadonlyMap<number, readonly Job[]> {
  const last = latestAttempt(run).number
  // In a first attempt nothing is a copy, and jobs of one name can have the same times: those that were skipped.
  const own = inOrderOfIds(last === 1 ? jobs : originals(jobs))
  const dealt = Array.from({ length: last }, (_, i) => i + 1).flatMap((number) => {
    const [from, to] = [startOf(run, number), number === last ? Infinity : startOf(run, number + 1)]
    if (from === undefined || to === undefined) return []
    return [[number, own.filter(({ startedAt }) => startedAt >= from && startedAt < to)] as const]
  })
  return new Map(dealt)
}

/** Of jobs with the same name and times, the one that came first. */
function originals(jobs: readonly Job[]): readonly Job[] {
  const byId = jobs.toSorted((a, b) => b.id - a.id)
  const execution = ({ name, startedAt, completedAt }: Job) => JSON.stringify([name, startedAt, completedAt])
  return [...new Map(byId.map((job) => [execution(job), job])).values()]
}

function startOf(run: Run, number: number): Seconds | undefined {
  if (number === 1) return Number.NEGATIVE_INFINITY
  return run.attempts.find((attempt) => attempt.number === number)?.startedAt
}

/**
 * The first of several attempts, which GitHub's lists do not show, where its jobs leave no doubt that it failed: a job
 * did of which the workflow's file says that it must not. All else is open. Jobs that passed prove nothing: others may
 * have been cancelled before they began. So does a job that was cancelled, that the file does not know, or that shares
 * its name with another, as if one of them were a later attempt's.
 */
export function inferFirstAttempt(run: Run, jobs: readonly Job[], file: WorkflowFile): Attempt | undefined {
  const names = new Set(jobs.map(({ name }) => name))
  const isPlain = jobs.every(({ conclusion }) => plainEnds.has(conclusion)) && names.size === jobs.length
  const failed = jobs.some(({ name, conclusion }) => conclusion === 'failure' && mustPass(file, name))
  if (!isPlain || !failed) return undefined
  const updatedAt = Math.max(...jobs.map(({ startedAt, completedAt }) => completedAt ?? startedAt))
  return { number: 1, startedAt: run.createdAt, updatedAt, conclusion: 'failure', inferred: true }
}

const plainEnds: ReadonlySet<Job['conclusion']> = new Set(['success', 'failure', 'skipped', 'neutral'])

function mustPass(file: WorkflowFile, name: string): boolean {
  const planned = plannedJobOf(file, name)
  return planned?.continueOnError === 'no' && !planned.callsWorkflow
}
