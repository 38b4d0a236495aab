import { DAY, HOUR, type Run, type Seconds } from '../model.ts'
import { type Cron, readCron } from './cron.ts'
import { nextFiring } from './firings.ts'
import { earliestNext, largestGap } from './gaps.ts'
import { learnLateness } from './lateness.ts'
import { countEndings, type ScheduledRun, scheduledRuns } from './scheduled-runs.ts'
import type { DisabledBy, NoDataReason, ScheduleFacts, ScheduleVerdict, StaleCause } from './verdict.ts'

export type ScheduleQuestion = {
  /** As they stand in the workflow file of the default branch. */
  readonly schedules: readonly { readonly cron: string; readonly timezone?: string | undefined }[]
  /** Runs of the workflow in any order and of any event; only those of event `schedule` count. */
  readonly runs: readonly Run[]
  /** From when on all runs of event `schedule` are among them; `undefined` where they could not be read. */
  readonly runsKnownSince: Seconds | undefined
  /** The workflow's state in GitHub's own words: `active`, `disabled_inactivity`, ... */
  readonly state: string
  /** When the schedules as they are now were first seen. */
  readonly firstSeen: Seconds | undefined
  /** `run` for the workflow that asks: that it asks is life enough, its own red end may be its verdict on others. */
  readonly aliveBy: 'success' | 'run'
  readonly patience: Patience
  readonly now: Seconds
}

/** Three of the largest gaps and the learned lateness, or so many seconds after the first firing without success. */
export type Patience = { readonly kind: 'learned' } | { readonly kind: 'fixed'; readonly seconds: Seconds }

const GAPS = 3
const SHORTEST_SILENCE = 6 * HOUR
const LONGEST_SILENCE = 45 * DAY

/** Lateness is learned from the last weeks, of rare schedules from the last firings. */
const LEARNING = 28 * DAY
const LEARNING_GAPS = 10

/**
 * Judges the schedules of one workflow together: whether the last sign of life is too long ago, and what is known
 * about it. Never throws, whatever the file says; deadlines are inclusive.
 */
export function judgeSchedule(question: ScheduleQuestion): ScheduleVerdict {
  const runs = scheduledRuns(question.runs)
  const readings = question.schedules.map(({ cron, timezone }) => ({
    cron,
    reading: readCron(cron, timezone),
  }))
  const read = readings.flatMap(({ reading }) => (reading.kind === 'cron' ? [reading.cron] : []))
  const crons = read.filter((cron) => nextFiring(cron, question.now) !== undefined)
  const unreadable = readings.flatMap(({ cron, reading }) =>
    reading.kind === 'unreadable' ? [{ cron, reason: reading.reason }] : [],
  )
  const facts = { ...factsOf(question, crons, runs), unreadable }
  const by = disablerOf(question.state)
  if (by) return { status: 'disabled', by, facts }
  const reason = missing(question, read)
  if (reason) return { status: 'no-data', reason, facts }
  if (facts.nextDue === undefined) return { status: 'never-due', facts }
  return { ...judgeLife({ question, crons, runs, facts }), facts }
}

function factsOf(
  { runsKnownSince, firstSeen, aliveBy, patience, now }: ScheduleQuestion,
  crons: readonly Cron[],
  runs: readonly ScheduledRun[],
): Omit<ScheduleFacts, 'unreadable'> {
  const expectedEvery = largestGap(crons, now)
  const lastRun = runs.at(-1)?.at
  const lastSuccess = runs.findLast(({ ending }) => ending === 'passed')?.at
  // Up to its last sign of life: what is learned, and with it the deadline, must not move while it is dead.
  const to = Math.min(now, (aliveBy === 'run' ? lastRun : lastSuccess) ?? now)
  const from = Math.max(firstSeen ?? 0, to - Math.max(LEARNING, LEARNING_GAPS * (expectedEvery ?? 0)))
  const starts = runs.map(({ at }) => at).filter((at) => at >= from && at <= to)
  const lateness = learnLateness(crons, starts)
  const silence = GAPS * (expectedEvery ?? LONGEST_SILENCE)
  const clamped = Math.min(Math.max(silence, SHORTEST_SILENCE), LONGEST_SILENCE)
  return {
    expectedEvery,
    allowance: patience.kind === 'learned' ? clamped + lateness.tolerated : undefined,
    nextDue: earliestNext(crons, now),
    lastRun,
    lastSuccess,
    runningSince: runs.findLast(({ ending }) => ending === 'unfinished')?.at,
    knownSince: runsKnownSince,
    runs: countEndings(runs),
    lateness,
  }
}

/** GitHub's words, https://docs.github.com/en/rest/actions/workflows */
const disablers: Readonly<Record<string, DisabledBy>> = {
  disabled_inactivity: 'inactivity',
  disabled_manually: 'person',
  disabled_fork: 'fork',
  deleted: 'deletion',
}

function disablerOf(state: string): DisabledBy | undefined {
  if (Object.hasOwn(disablers, state)) return disablers[state]
  return state.startsWith('disabled') ? 'unknown' : undefined
}

function missing(question: ScheduleQuestion, crons: readonly Cron[]): NoDataReason | undefined {
  if (question.state !== 'active') return 'unknown-state'
  if (question.schedules.length === 0) return 'no-schedule'
  if (crons.length === 0) return 'unreadable'
  return question.runsKnownSince === undefined ? 'runs-not-read' : undefined
}

type Case = {
  readonly question: ScheduleQuestion
  readonly crons: readonly Cron[]
  readonly runs: readonly ScheduledRun[]
  readonly facts: ScheduleFacts
}

type Bare<V> = V extends unknown ? Omit<V, 'facts'> : never

/** Of a workflow that is active and due: alive, too quiet, or not known well enough. */
function judgeLife(it: Case): Bare<ScheduleVerdict> {
  const { question, facts, runs, crons } = it
  const { now, firstSeen, runsKnownSince = now } = question
  const life = question.aliveBy === 'run' ? facts.lastRun : facts.lastSuccess
  const seen = life === undefined ? firstSeen : Math.max(life, firstSeen ?? life)
  const staleAt = seen === undefined ? undefined : deadlineAfter(it, seen)
  if (seen !== undefined && staleAt !== undefined && now < staleAt) {
    if (life === undefined) return { status: 'new', graceUntil: staleAt }
    const dueSince = earliestNext(crons, Math.max(facts.lastRun ?? life, firstSeen ?? life))
    return dueSince !== undefined && dueSince <= now
      ? { status: 'late', dueSince, staleAt }
      : { status: 'on-time', staleAt }
  }
  // A success before the known runs begin, which nobody saw, would excuse until here.
  const overdueSince = deadlineAfter(it, Math.max(seen ?? runsKnownSince, runsKnownSince))
  if (now < overdueSince) return { status: 'no-data', reason: 'window-too-short' }
  if (runs.length > 0) return diagnose(it, seen ?? runsKnownSince, overdueSince)
  if (firstSeen === undefined) return { status: 'no-data', reason: 'first-sight-unknown' }
  return runsKnownSince <= firstSeen
    ? { status: 'never-ran', overdueSince }
    : { status: 'stale', cause: 'silent', overdueSince }
}

/** When silence since `from` becomes too long. With fixed patience, a run that hangs is counted from its start. */
function deadlineAfter({ question, crons, runs, facts }: Case, from: Seconds): Seconds {
  const { patience } = question
  if (patience.kind === 'learned') return from + (facts.allowance ?? LONGEST_SILENCE)
  const hanging = runs.find(({ at, ending }) => at > from && ending === 'unfinished')
  const due = earliestNext(crons, from) ?? Number.POSITIVE_INFINITY
  return Math.min(due, hanging?.at ?? due) + patience.seconds
}

/** Fewer runs than this show no habit. */
const HABIT = 2

/** What came instead of life since then. */
function diagnose(it: Case, since: Seconds, overdueSince: Seconds): Bare<ScheduleVerdict> {
  const { runs, facts, question } = it
  const later = runs.filter(({ at }) => at > since)
  const ended = later.filter(({ ending }) => ending !== 'unfinished')
  const stale = (cause: StaleCause) => ({ status: 'stale', cause, overdueSince }) as const
  const silent =
    later.length === 0 || deadlineAfter({ ...it, runs: [] }, facts.lastRun ?? since) <= question.now
  if (silent) return stale('silent')
  if (ended.length === 0) return stale('unfinished')
  if (ended.length >= HABIT && ended.every(({ ending }) => ending === 'cancelled')) {
    return { status: 'superseded', overdueSince }
  }
  if (ended.length >= HABIT && ended.every(({ ending }) => ending === 'skipped')) {
    return { status: 'condition-never-true', overdueSince }
  }
  return stale(ended.some(({ ending }) => ending === 'failed') ? 'failing' : 'inconclusive')
}
