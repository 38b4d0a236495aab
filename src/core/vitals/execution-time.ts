import type { Interval } from '../history/intervals.ts'
import type { Job, Seconds } from '../model.ts'

/**
 * When a job ran on a runner; `undefined` for one that did not, or of which no end is known. Of a job that was cancelled
 * in the queue GitHub gives the time it waited as if it had run: that it has no step at all gives it away, where
 * steps are known. https://github.com/actions/runner/issues/4684
 */
export function executionTime({
  conclusion,
  startedAt,
  completedAt,
  steps,
}: Pick<Job, 'conclusion' | 'startedAt' | 'completedAt' | 'steps'>): Interval | undefined {
  if (completedAt === undefined || completedAt < startedAt || conclusion === 'skipped') return undefined
  if (steps?.length === 0 && conclusion !== 'success') return undefined
  return { from: startedAt, to: completedAt }
}

export function executionSeconds(job: Job): Seconds | undefined {
  const time = executionTime(job)
  return time && time.to - time.from
}
