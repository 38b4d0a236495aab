import type { Run, Seconds } from '../model.ts'
import { createCounts, type RunningCounts } from './running-counts.ts'

/** The counts of a window and of the one before, which slide over the runs. */
export type SlidingWindows = {
  readonly current: RunningCounts
  readonly previous: RunningCounts
  /** Moves on to the window that begins then; never back. */
  readonly slideTo: (from: Seconds) => void
  /** Counts a run as it is now, in place of what was known of it. */
  readonly learn: (run: Run) => void
}

/** `runs` are all that will be learned, in order of creation: what leaves a window is found by it. */
export function createWindows(runs: readonly Run[], lookback: Seconds): SlidingWindows {
  const [current, previous] = [createCounts(), createCounts()]
  const known = new Map<number, Run>()
  const leaving = createQueue(runs)
  const forgotten = createQueue(runs)
  let begin = Number.NEGATIVE_INFINITY
  return {
    current,
    previous,
    slideTo: (from) => {
      begin = from
      for (const { id } of leaving(from)) {
        const run = known.get(id)
        if (run) current.take(run)
        if (run) previous.put(run)
      }
      for (const { id } of forgotten(from - lookback)) {
        const run = known.get(id)
        if (run) previous.take(run)
      }
    },
    learn: (run) => {
      const { id, createdAt } = run
      const before = known.get(id)
      known.set(id, run)
      const counts = createdAt >= begin ? current : createdAt >= begin - lookback ? previous : undefined
      if (before) counts?.take(before)
      counts?.put(run)
    },
  }
}

/** Gives, each once, the runs that were created before a moment that only moves on. */
function createQueue(runs: readonly Run[]): (before: Seconds) => readonly Run[] {
  let first = 0
  return (before) => {
    const begin = first
    while ((runs[first]?.createdAt ?? before) < before) first++
    return runs.slice(begin, first)
  }
}
