import type { Random } from '../random.ts'
import type { Attempt, Run } from '../world.ts'
import { executeAttempt } from './execute.ts'
import { firingsOf } from './plan.ts'
import { onMain, type PlannedRun, type Repository } from './repository.ts'

export type Pace = {
  readonly pushesPerDay: number
  /** Days before now since when there are pushes. */
  readonly days: number
  /** Schedules may be older, which is cheap. */
  readonly scheduleDays: number
  /** Chance that somebody runs again what failed. */
  readonly rerun: number
  readonly branches?: readonly string[]
  readonly titles?: readonly string[]
}

const DAY = 86_400
const HOUR = 3_600

/** Nothing begins later than this before now, so that everything has ended. */
const QUIET = 2 * HOUR

/** Lets time pass up to the world's now: pushes, pull requests and schedules start runs, in order. */
export function live(repository: Repository, pace: Pace): void {
  const { world, random, stories } = repository
  const pushed = pushedRuns(repository, pace)
  const planned = [...pushed, ...scheduledRuns(repository, pace, pushed)]
  for (const run of planned) for (const story of stories) story.plan?.(run, random)
  const coming = planned
    .filter(({ absent, at }) => !absent && at <= world.now - QUIET)
    .toSorted((a, b) => a.at - b.at)
  supersede(coming)
  const ids = new Map(world.workflows.map(({ name, id }) => [name, id]))
  const numbers = new Map<string, number>()
  let runId = 14_000_000_000
  let jobId = 40_000_000_000
  for (const run of coming) {
    runId += random.between(1000, 90_000)
    const number = (numbers.get(run.workflow.name) ?? 0) + 1
    numbers.set(run.workflow.name, number)
    const attempts = attemptsOf(repository, run, pace.rerun, () => ++jobId)
    const { event, branch, sha, title, at, workflow } = run
    const made: Run = {
      ...{ id: runId, workflowId: ids.get(workflow.name) ?? 0, number, event, branch, sha, title },
      ...{ fromFork: false, createdAt: at, attempts },
    }
    world.runs.push(made)
    if (run.cancelledAt !== undefined && attempts[0]?.conclusion === 'cancelled')
      repository.truth.superseded.push(runId)
  }
}

function attemptsOf(
  repository: Repository,
  run: PlannedRun,
  rerun: number,
  nextId: () => number,
): readonly Attempt[] {
  const { random, world } = repository
  const attempts = [executeAttempt(repository, { run, number: 1, startsAt: run.at, nextId })]
  for (let number = 2; number <= 3; number++) {
    const previous = attempts.at(-1)
    const startsAt = (previous?.updatedAt ?? 0) + random.between(60, 1500)
    if (previous?.conclusion !== 'failure' || startsAt > world.now - QUIET || !random.chance(rerun)) break
    attempts.push(executeAttempt(repository, { run, number, startsAt, previous, nextId }))
  }
  return attempts
}

type Push = Pick<PlannedRun, 'event' | 'branch' | 'sha' | 'title' | 'at'>

/** Each push to the default branch and each push to a pull request starts the workflows that wait for it. */
function pushedRuns(repository: Repository, pace: Pace): readonly PlannedRun[] {
  const { world, plans, random } = repository
  const times = workingTimes(random, world.now - pace.days * DAY, world.now - QUIET, pace.pushesPerDay)
  return times
    .flatMap((at, i) => pushesAt(repository, pace, { at, pullRequest: Math.floor(i / 4) }))
    .flatMap((push) =>
      plans
        .filter(({ on }) => on.some((event) => event === push.event))
        .map((workflow) => ({ ...push, workflow, at: push.at + random.between(0, 4) })),
    )
}

/** One of two goes to a pull request, and then one of four is mended a minute or two later. */
function pushesAt(
  { world, random }: Repository,
  { branches = [], titles = [] }: Pace,
  { at, pullRequest }: { readonly at: number; readonly pullRequest: number },
): readonly Push[] {
  const pick = (from: readonly string[], other: string) => from[random.between(0, from.length - 1)] ?? other
  const sha = random.hex(40)
  const title = pick(titles, `Change ${sha.slice(0, 7)}`)
  if (random.chance(0.5)) return [{ event: 'push', branch: world.defaultBranch, sha, title, at }]
  const branch = `${pick(branches, 'topic')}-${pullRequest}`
  const push = { event: 'pull_request', branch, sha, title, at }
  const again = { ...push, sha: random.hex(40), at: at + random.between(60, 150) }
  return random.chance(0.25) ? [push, again] : [push]
}

/** Schedules run the newest commit of the default branch. */
function scheduledRuns(
  { world, plans }: Repository,
  { scheduleDays }: Pace,
  pushed: readonly PlannedRun[],
): readonly PlannedRun[] {
  const commits = pushed.filter((run) => onMain({ world }, run)).toReversed()
  return plans.flatMap((workflow) => {
    const { schedule } = workflow
    if (!schedule) return []
    return firingsOf(schedule, world.now - scheduleDays * DAY, world.now - QUIET).map((at) => ({
      ...{ workflow, event: 'schedule', branch: world.defaultBranch, at },
      sha: commits.find((commit) => commit.at <= at)?.sha ?? FIRST_SHA,
      title: workflow.name,
    }))
  })
}

const FIRST_SHA = 'f'.repeat(40)

/** Mostly by day and seldom on week-ends. */
function workingTimes(random: Random, from: number, to: number, perDay: number): readonly number[] {
  const times: number[] = []
  const weight = (at: number) => {
    const hour = (at % DAY) / HOUR
    const weekend = [2, 3].includes(Math.floor(at / DAY) % 7)
    return (hour > 7 && hour < 19 ? 1 : 0.15) * (weekend ? 0.25 : 1)
  }
  const gap = (DAY / perDay) * 0.45
  for (let at = from; at < to; at += Math.ceil(-Math.log(1 - random.next()) * gap))
    if (random.chance(weight(at))) times.push(at)
  return times
}

/** In a workflow that cancels, a run ends when the next of its branch begins. */
function supersede(runs: readonly PlannedRun[]): void {
  const newest = new Map<string, PlannedRun>()
  for (const run of runs) {
    const key = `${run.workflow.name} ${run.branch}`
    const before = newest.get(key)
    if (before && run.workflow.cancelsSuperseded && run.event === 'pull_request')
      before.cancelledAt ??= run.at
    newest.set(key, run)
  }
}
