import { latestAttempt, type Outcome, outcomeOf, type Run, type Seconds } from '../model.ts'

/** The end of an attempt. */
export type Moment = {
  readonly at: Seconds
  /** With the attempts that had ended just then, and no later one. */
  readonly run: Run
  /** How the same code fared when it was tested next; `undefined` where it was not. */
  readonly next: Outcome | undefined
}

/** The moments of one workflow at which something new was known, in order of time. */
export function momentsOf(runs: readonly Run[]): readonly Moment[] {
  const ends = runs
    .flatMap(prefixes)
    .map((run) => ({ at: latestAttempt(run).updatedAt, run }))
    .toSorted((a, b) => a.at - b.at || a.run.id - b.run.id || a.run.attempts.length - b.run.attempts.length)
  const later = new Map<string, Outcome>()
  return ends
    .toReversed()
    .map(({ at, run }) => {
      const moment = { at, run, next: later.get(codeOf(run)) }
      const outcome = outcomeOf(latestAttempt(run))
      if (outcome === 'passed' || outcome === 'failed') later.set(codeOf(run), outcome)
      return moment
    })
    .toReversed()
}

/** The run as it was after each of its attempts that ended. */
function prefixes(run: Run): readonly Run[] {
  return run.attempts.flatMap((attempt, i) =>
    attempt.conclusion === undefined ? [] : [{ ...run, attempts: run.attempts.slice(0, i + 1) }],
  )
}

/** A pull request tests the merge of its head. */
function codeOf({ sha, event }: Run): string {
  return `${sha} ${event.startsWith('pull_request') ? 'merge' : 'head'}`
}
