import type { JudgedVitals } from '../alerts/rule.ts'
import { durationOf, firstAttempt, latestAttempt, type Outcome, outcomeOf, type Run } from '../model.ts'
import { type Durations, percentile } from '../vitals/durations.ts'
import { passedOnRerun } from '../vitals/measures.ts'
import { rateOf } from '../vitals/rate.ts'

/** The counts of `measure`, of runs that come and go one by one. What is taken must have been put. */
export type RunningCounts = {
  readonly put: (run: Run) => void
  readonly take: (run: Run) => void
  readonly runs: () => number
  readonly successRate: () => JudgedVitals['successRate']
  readonly duration: () => Durations
}

export function createCounts(): RunningCounts {
  let runs = 0
  let reruns = 0
  const first = { passed: 0, failed: 0 }
  const final = { passed: 0, failed: 0 }
  const lengths: number[] = []
  const count = (counts: typeof first, outcome: Outcome | undefined, by: 1 | -1) => {
    if (outcome === 'passed' || outcome === 'failed') counts[outcome] += by
  }
  const change = (run: Run, by: 1 | -1) => {
    const [earliest, latest] = [firstAttempt(run), latestAttempt(run)]
    runs += by
    if (passedOnRerun(run)) reruns += by
    count(first, earliest && outcomeOf(earliest), by)
    count(final, outcomeOf(latest), by)
    const seconds = outcomeOf(latest) === 'passed' ? durationOf(latest) : undefined
    if (seconds !== undefined)
      lengths.splice(placeOf(seconds, lengths), by === 1 ? 0 : 1, ...(by === 1 ? [seconds] : []))
  }
  return {
    put: (run) => change(run, 1),
    take: (run) => change(run, -1),
    runs: () => runs,
    successRate: () => ({
      firstAttempt: rateOf(first.passed, first.passed + first.failed),
      final: rateOf(final.passed, final.passed + final.failed),
      passedOnRerun: reruns,
    }),
    duration: () => ({
      count: lengths.length,
      mean: undefined,
      p50: percentile(lengths, 50),
      p95: undefined,
    }),
  }
}

/** The first place in ascending numbers at which one is not less than this. */
function placeOf(value: number, ascending: readonly number[]): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
