import {
  type Conclusion,
  conclusionOf,
  conclusions,
  decisiveAttempt,
  durationOf,
  firstAttempt,
  latestAttempt,
  outcomeOf,
  type Run,
  type Seconds,
  verdictOf,
} from '../model.ts'
import { type Durations, durationsOf } from './durations.ts'
import { type Rate, rateOf } from './rate.ts'

/** What a set of runs amounts to. Definitions are in docs/vitals.md. */
export type Measures = {
  readonly runs: number
  /** Attempts GitHub says there were, known or not. */
  readonly attempts: number
  readonly unfinished: number
  /** Of the latest attempts that ended. */
  readonly conclusions: Readonly<Record<Conclusion, number>>
  /** Share of runs whose first attempt passed, of those whose first attempt is known and passed or failed. */
  readonly firstAttempt: Rate
  /** Runs that were run again and whose first attempt could not be read. */
  readonly firstAttemptUnknown: number
  /** Share of runs whose latest attempt passed, of those that passed or failed. */
  readonly final: Rate
  /** Runs that passed only when run again. */
  readonly passedOnRerun: number
  /** Of latest attempts that passed: failed ones stop early and would make a slow build look fast. */
  readonly duration: Durations
}

export function measure(runs: readonly Run[]): Measures {
  const latest = runs.map(latestAttempt)
  const first = runs.flatMap((run) => firstAttempt(run) ?? [])
  return {
    runs: runs.length,
    attempts: latest.reduce((sum, attempt) => sum + attempt.number, 0),
    unfinished: latest.filter((attempt) => outcomeOf(attempt) === 'unfinished').length,
    conclusions: countConclusions(latest.map(conclusionOf)),
    firstAttempt: rateOf(...tally(first.map(outcomeOf))),
    firstAttemptUnknown: runs.length - first.length,
    final: rateOf(...tally(latest.map(outcomeOf))),
    passedOnRerun: runs.filter(passedOnRerun).length,
    duration: durationsOf(
      latest
        .filter((attempt) => outcomeOf(attempt) === 'passed')
        .flatMap((attempt) => durationOf(attempt) ?? []),
    ),
  }
}

/** Runs that failed at or after `since`, and have not passed. */
export function failuresSince(runs: readonly Run[], since: Seconds): readonly Run[] {
  return runs.filter((run) => verdictOf(run) === 'failed' && (decisiveAttempt(run)?.updatedAt ?? 0) >= since)
}

export function passedOnRerun(run: Run): boolean {
  return (
    outcomeOf(latestAttempt(run)) === 'passed' &&
    run.attempts.some((attempt) => outcomeOf(attempt) === 'failed')
  )
}

function tally(outcomes: readonly string[]): [good: number, total: number] {
  const good = outcomes.filter((outcome) => outcome === 'passed').length
  return [good, good + outcomes.filter((outcome) => outcome === 'failed').length]
}

function countConclusions(found: readonly (Conclusion | undefined)[]): Record<Conclusion, number> {
  const counts = Object.fromEntries(conclusions.map((name) => [name, 0])) as Record<Conclusion, number>
  for (const conclusion of found) if (conclusion) counts[conclusion]++
  return counts
}
