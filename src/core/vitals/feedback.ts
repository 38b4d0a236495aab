import { attemptKey, type History } from '../history/history.ts'
import {
  type Attempt,
  conclusionOf,
  firstAttempt,
  type Job,
  MINUTE,
  outcomeOf,
  type Run,
  type Seconds,
} from '../model.ts'
import type { FeedbackVitals, Lengths } from '../reports/signs.ts'
import { lengthsOf } from './lengths.ts'

/** A push sets off its workflows within seconds. What comes later at the same commit is another occasion. */
const SAME_PUSH: Seconds = 10 * MINUTE

/**
 * What people learn of a commit and how soon, by its runs of events `push` and `pull_request` that began together. Only
 * first attempts count: whoever runs a job again has had the feedback already, and a rerun hours later makes it no
 * slower. So a commit that was red and passed when run again was red. A commit of which a run's first attempt is not
 * known is left out, since nobody knows what it said.
 */
export function feedbackOf(runs: readonly Run[], history: Pick<History, 'jobs'>): FeedbackVitals {
  const pushes = [
    ...Map.groupBy(
      runs.filter(({ event }) => event === 'push' || event === 'pull_request'),
      ({ sha }) => sha,
    ).values(),
  ]
    .flatMap(inPushes)
    .flatMap((push) => verdictOf(push, history) ?? [])
  return {
    commits: pushes.length,
    firstRed: lengthsOf(pushes.flatMap(({ firstRed }) => firstRed ?? [])),
    allGreen: lengthsOf(pushes.flatMap(({ allGreen }) => allGreen ?? [])),
  }
}

/** As in `feedbackOf`, which has to look at every push for it: to the first bad news alone. */
export function firstRedOf(runs: readonly Run[], history: Pick<History, 'jobs'>): Lengths {
  const isRed = (run: Run) => run.attempts.some((attempt) => outcomeOf(attempt) === 'failed')
  const commits = new Set(runs.filter(isRed).map(({ sha }) => sha))
  return feedbackOf(
    runs.filter(({ sha }) => commits.has(sha)),
    history,
  ).firstRed
}

/** A pull request opened days after the push, or a branch merged by fast-forward, tests the same commit anew. */
function inPushes(runs: readonly Run[]): readonly (readonly Run[])[] {
  const pushes: Run[][] = []
  for (const run of runs.toSorted((a, b) => a.createdAt - b.createdAt || a.id - b.id)) {
    const push = pushes.at(-1)
    if (push?.[0] && run.createdAt - push[0].createdAt <= SAME_PUSH) push.push(run)
    else pushes.push([run])
  }
  return pushes
}

type Verdict = { readonly firstRed?: Seconds; readonly allGreen?: Seconds }

/** `undefined` where it is not known. A push that is neither red nor all green had no verdict: it was superseded, say. */
function verdictOf(push: readonly Run[], { jobs }: Pick<History, 'jobs'>): Verdict | undefined {
  const start = push[0]?.createdAt ?? 0
  const firsts = push.flatMap((run) => {
    const attempt = firstAttempt(run)
    return attempt ? [{ attempt, jobs: jobs.get(attemptKey(run.id, 1)) ?? [] }] : []
  })
  if (firsts.length < push.length) return undefined
  const red = firsts.filter(({ attempt }) => outcomeOf(attempt) === 'failed').map(firstFailure)
  const first = earliest(red)
  if (first !== undefined) return { firstRed: Math.max(0, first - start) }
  const last = latest(firsts.filter(({ attempt }) => outcomeOf(attempt) === 'passed').map(endOf))
  const complete = firsts.every(({ attempt }) => isSaid(attempt))
  return complete && last !== undefined ? { allGreen: Math.max(0, last - start) } : {}
}

type First = { readonly attempt: Attempt; readonly jobs: readonly Job[] }

/** End of the first job that failed, which people see while the others go on; of the attempt where none is known. */
function firstFailure({ attempt, jobs }: First): Seconds {
  const ends = jobs.flatMap((job) => (outcomeOf(job) === 'failed' ? (job.completedAt ?? []) : []))
  return earliest(ends) ?? attempt.updatedAt
}

/** End of the last job: GitHub touches an attempt's own time later, when its logs are deleted for instance. */
function endOf({ attempt, jobs }: First): Seconds {
  const ends = jobs.flatMap(({ completedAt }) => completedAt ?? [])
  return latest(ends) ?? attempt.updatedAt
}

/** A skipped or neutral run has said all it had to say; a cancelled or waiting one has not. */
function isSaid(attempt: Attempt): boolean {
  const conclusion = conclusionOf(attempt)
  return conclusion === 'success' || conclusion === 'skipped' || conclusion === 'neutral'
}

function earliest(times: readonly Seconds[]): Seconds | undefined {
  return times.reduce<Seconds | undefined>(
    (best = Number.POSITIVE_INFINITY, time) => Math.min(best, time),
    undefined,
  )
}

function latest(times: readonly Seconds[]): Seconds | undefined {
  return times.reduce<Seconds | undefined>(
    (best = Number.NEGATIVE_INFINITY, time) => Math.max(best, time),
    undefined,
  )
}
