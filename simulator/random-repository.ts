import type { Random } from './random.ts'
import { NOW } from './scenarios/story.ts'
import {
  ci,
  compatibility,
  docs,
  endToEnd,
  licences,
  packages,
  platforms,
  rhythms,
  scheduled,
  types,
} from './stories/catalogue.ts'
import { badCommits, breakMain, makeFlaky } from './stories/failures.ts'
import { live } from './stories/live.ts'
import type { JobPlan, WorkflowPlan } from './stories/plan.ts'
import { addWorkflow, foundRepository, type Repository, type Target, targetIn } from './stories/repository.ts'
import {
  disableSchedule,
  failSchedule,
  keepSchedule,
  killSchedule,
  neverTrue,
  supersedeSchedule,
} from './stories/schedules.ts'
import {
  annotateFailures,
  breakFile,
  filterPaths,
  hang,
  maskFailure,
  stopReporting,
  tolerateFailures,
} from './stories/silent.ts'
import { creepUp, moveWork, slowDown } from './stories/slowdowns.ts'
import { deprecate, loseRunners } from './stories/warnings.ts'

const DAY = 86_400
const HOUR = 3_600

/**
 * A repository in which a bit of everything may have happened, and what did: each story happens to some
 * repositories, in a place of its own. The same seed gives the same.
 */
export function createRepository(seed: number): Repository {
  const repository = foundRepository({ seed, now: NOW })
  const { random } = repository
  const core = random.chance(0.5) ? [ci()] : [ci(), ci('server.yml', 'Server')]
  for (const workflow of core) addWorkflow(repository, workflow)
  const targets = core.flatMap((workflow) => workflow.jobs.map((_, i) => targetIn(workflow, i)))
  badCommits(repository, targets, { main: 0.03, pulls: 0.12 })
  happenToJobs(repository, shuffled(random, targets))
  happenSilently(repository)
  happenToSchedules(repository)
  live(repository, {
    pushesPerDay: random.between(8, 20),
    days: 35,
    scheduleDays: 70,
    rerun: 0.4 + 0.6 * random.next(),
  })
  return repository
}

/** No two of these stories are about one job: then each is to be seen for itself. */
function happenToJobs(repository: Repository, targets: readonly Target[]): void {
  const { random, world } = repository
  const left = [...targets]
  const maybe = (chance: number, story: (target: Target) => void) => {
    const target = random.chance(chance) ? left.pop() : undefined
    if (target) story(target)
  }
  maybe(0.4, (target) => makeFlaky(repository, target, 0.03 + 0.25 * random.next()))
  maybe(0.2, (target) => makeFlaky(repository, target, 0.03 + 0.25 * random.next()))
  maybe(0.3, (target) => breakMain(repository, target, world.now - random.between(4 * HOUR, 3 * DAY)))
  const since = world.now - random.between(5 * DAY, 20 * DAY)
  maybe(0.3, (target) => slowDown(repository, target, { since, factor: growth(random, target) }))
  const creeping = world.now - random.between(21 * DAY, 27 * DAY)
  maybe(0.2, (target) =>
    creepUp(repository, target, { since: creeping, factor: growth(random, target) + 0.3 }),
  )
  const moving = left.findIndex(({ job }) => hasLongStep(job))
  if (moving !== -1 && random.chance(0.3))
    for (const target of left.splice(moving, 1))
      moveWork(repository, target, {
        since: world.now - random.between(5 * DAY, 20 * DAY),
        seconds: random.between(45, 90),
      })
  maybe(0.3, (target) =>
    deprecate(repository, target, pick(random, ['node20', 'set-output', 'ubuntu-20.04'])),
  )
  maybe(0.2, (target) =>
    loseRunners(
      repository,
      target,
      pick(random, ['lost-communication', 'not-picked-up', 'shut-down', 'out-of-disk']),
    ),
  )
}

/** Of which a minute and a half can be taken. */
function hasLongStep({ steps }: JobPlan): boolean {
  return steps.some(({ seconds }) => seconds >= 120)
}

/** Half a minute more is the least that people should hear of. */
function growth(random: Random, { job }: Target): number {
  const longest = Math.max(...job.steps.map(({ seconds }) => seconds))
  return Math.max(1.5, 1 + 45 / longest) + 1.5 * random.next()
}

/** Whatever leaves no red cross, each in a workflow of its own; most of these workflows are there and well anyway. */
function happenSilently(repository: Repository): void {
  const { random, world } = repository
  const since = world.now - random.between(3 * DAY, 6 * DAY)
  const maybe = (workflow: WorkflowPlan, chance: number, story: (workflow: WorkflowPlan) => void) => {
    if (!random.chance(0.7)) return
    addWorkflow(repository, workflow)
    if (random.chance(chance)) story(workflow)
  }
  maybe(compatibility(), 0.5, (workflow) => tolerateFailures(repository, targetIn(workflow), since))
  maybe(types(), 0.5, (workflow) =>
    annotateFailures(repository, targetIn(workflow), 'error TS2322: Type mismatch', since),
  )
  maybe(packages(), 0.4, (workflow) => breakFile(repository, workflow, since))
  maybe(endToEnd(), 0.5, (workflow) => hang(repository, targetIn(workflow), since))
  maybe(licences(), 0.4, (workflow) => stopReporting(repository, workflow, since))
  maybe(platforms(), 0.4, (workflow) => {
    maskFailure(repository, { workflow, always: targetIn(workflow), second: targetIn(workflow, 1), since })
  })
  maybe(docs(), 0.7, (workflow) => {
    const before = pick(random, [0.4, 0.01])
    filterPaths(repository, workflow, { before, since: before === 0.01 ? since : Number.POSITIVE_INFINITY })
  })
}

/** One to four schedules; half of them are well, in fair weather or foul. */
function happenToSchedules(repository: Repository): void {
  const { random, world } = repository
  for (let i = random.between(1, 4); i > 0; i--) {
    const rhythm = pick(random, ['hourly', 'six-hourly', 'daily', 'daily-in-kolkata', 'weekly'])
    const workflow = addWorkflow(
      repository,
      scheduled(`Schedule ${i}`, `schedule-${i}.yml`, rhythm, 'Do the rounds'),
    )
    // Three gaps, and a day and a half for lateness; sooner nobody can know.
    const { everySeconds } = rhythms[rhythm]
    const deadline = Math.max(3 * everySeconds, 6 * HOUR) + 1.5 * DAY + everySeconds
    const since = world.now - deadline - random.between(0, 10 * DAY)
    const fates: readonly (() => void)[] = [
      () => keepSchedule(repository, workflow),
      () => keepSchedule(repository, workflow, { maxSeconds: random.between(2, 12) * HOUR, dropped: 0.02 }),
      () => keepSchedule(repository, workflow, { maxSeconds: 12 * HOUR, dropped: 0 }),
      () => killSchedule(repository, workflow, since),
      () => disableSchedule(repository, workflow, { state: 'disabled_inactivity', since }),
      () => failSchedule(repository, workflow, since),
      () => supersedeSchedule(repository, workflow, since),
      () => neverTrue(repository, workflow, since),
    ]
    const fate = random.chance(0.5) ? fates[random.between(0, 2)] : fates[random.between(3, fates.length - 1)]
    fate?.()
  }
}

function pick<const T>(random: Random, from: readonly [T, ...T[]]): T {
  return from[random.between(0, from.length - 1)] ?? from[0]
}

function shuffled<T>(random: Random, all: readonly T[]): readonly T[] {
  return all
    .map((one) => ({ one, at: random.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one)
}
