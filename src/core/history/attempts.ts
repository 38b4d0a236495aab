import { type Attempt, type Job, latestAttempt, type Run, type Seconds } from '../model.ts'
import type { WorkflowFile } from '../workflow-file.ts'
import { inOrderOfIds } from './jobs.ts'

/**
 * Jobs of all attempts of a run, dealt out to the attempts that executed them: a job belongs to the attempt in which
 * it started. "Re-run failed jobs" carries the others over, under new ids and with their old times: such copies count
 * once. Only attempts of which the start and the start of the next are known are in the answer; the first attempt
 * starts with the run, and of the latest the start is always known.
 */
export function dealJobs(run: Run, jobs: readonly Job[]): ReadonlyMap<number, readonly Job[]> {
  const originals = new Map(
    jobs
      .toSorted((a, b) => b.id - a.id)
      .map((job) => [JSON.stringify([job.name, job.startedAt, job.completedAt]), job]),
  )
  const own = inOrderOfIds([...originals.values()])
  const last = latestAttempt(run).number
  const dealt = Array.from({ length: last }, (_, i) => i + 1).flatMap((number) => {
    const [from, to] = [startOf(run, number), number === last ? Infinity : startOf(run, number + 1)]
    if (from === undefined || to === undefined) return []
    return [[number, own.filter(({ startedAt }) => startedAt >= from && startedAt < to)] as const]
  })
  return new Map(dealt)
}

function startOf(run: Run, number: number): Seconds | undefined {
  if (number === 1) return run.createdAt
  return run.attempts.find((attempt) => attempt.number === number)?.startedAt
}

/**
 * An earlier attempt as its jobs show it, where they leave no doubt how it ended; GitHub lists only the latest. It
 * passed if every job did or was skipped. It failed if one did, unless that may have been tolerated: where the
 * workflow's file is not known, has `continue-on-error` or calls other workflows. With a cancelled job it is open.
 */
export function inferAttempt(
  number: number,
  jobs: readonly Job[],
  { run, file }: { readonly run: Run; readonly file: WorkflowFile | undefined },
): Attempt | undefined {
  const startedAt = startOf(run, number)
  const conclusion = conclusionOf(jobs, file)
  if (startedAt === undefined || conclusion === undefined) return undefined
  const updatedAt = Math.max(...jobs.map(({ startedAt, completedAt }) => completedAt ?? startedAt))
  return { number, startedAt, updatedAt, conclusion }
}

function conclusionOf(
  jobs: readonly Job[],
  file: WorkflowFile | undefined,
): 'success' | 'failure' | undefined {
  const ends = new Set(jobs.map(({ conclusion }) => conclusion))
  const harmless = new Set(['success', 'skipped', 'neutral'] as const)
  if (ends.has('success') && ends.isSubsetOf(harmless)) return 'success'
  const strict = file?.jobs.every((job) => job.continueOnError === 'no' && !job.callsWorkflow)
  return strict && ends.has('failure') && ends.isSubsetOf(new Set([...harmless, 'failure']))
    ? 'failure'
    : undefined
}
