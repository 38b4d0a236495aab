import {
  ci,
  compatibility,
  endToEnd,
  licences,
  packages,
  platforms,
  scheduled,
  types,
} from '../stories/catalogue.ts'
import { neglectDependencies } from '../stories/dependencies.ts'
import { breakMain, makeFlaky } from '../stories/failures.ts'
import { live } from '../stories/live.ts'
import { addWorkflow, foundRepository, type Repository, targetIn } from '../stories/repository.ts'
import {
  disableSchedule,
  keepSchedule,
  killSchedule,
  neverTrue,
  supersedeSchedule,
} from '../stories/schedules.ts'
import {
  annotateFailures,
  breakFile,
  hang,
  maskFailure,
  stopReporting,
  tolerateFailures,
} from '../stories/silent.ts'
import { creepUp, moveWork, slowDown } from '../stories/slowdowns.ts'
import { deprecate, loseRunners } from '../stories/warnings.ts'
import { DAY, HOUR, NOW } from './story.ts'

/** One repository for each measure, in which little else happens. Its truth is beside it. */
export const vitalSigns = {
  'flaky-jobs': (seed) =>
    told(seed, (repository) => {
      const workflow = addWorkflow(repository, ci())
      makeFlaky(repository, targetIn(workflow, 1), 0.08)
      makeFlaky(repository, targetIn(workflow, 2), 0.2)
    }),
  'slow-step': (seed) =>
    told(seed, (repository) => {
      const workflow = addWorkflow(repository, ci())
      slowDown(repository, targetIn(workflow, 2), { since: NOW - 9 * DAY, factor: 1.8 })
    }),
  'moved-work': (seed) =>
    told(seed, (repository) => {
      const workflow = addWorkflow(repository, ci())
      moveWork(repository, targetIn(workflow, 2), { since: NOW - 8 * DAY, seconds: 60 })
    }),
  'creeping-jobs': (seed) =>
    told(seed, (repository) => {
      const workflow = addWorkflow(repository, ci())
      creepUp(repository, targetIn(workflow, 1), { since: NOW - 26 * DAY, factor: 2 })
    }),
  'silent-failures': (seed) => told(seed, silentFailures),
  schedules: (seed) => told(seed, schedules),
  warnings: (seed) =>
    told(seed, (repository) => {
      const workflow = addWorkflow(repository, ci())
      deprecate(repository, targetIn(workflow), 'node20')
      deprecate(repository, targetIn(workflow, 1), 'set-output')
      loseRunners(repository, targetIn(workflow, 2), 'lost-communication')
      loseRunners(repository, targetIn(workflow, 3), 'not-picked-up')
    }),
  dependencies: (seed) => told(seed, neglect),
  'red-since-morning': (seed) =>
    told(seed, (repository) => {
      breakMain(repository, targetIn(addWorkflow(repository, ci()), 2), NOW - 6 * HOUR)
    }),
} as const satisfies Record<string, (seed: number) => Repository>

function told(seed: number, story: (repository: Repository) => void): Repository {
  const repository = foundRepository({ seed, now: NOW })
  story(repository)
  live(repository, { pushesPerDay: 10, days: 29, scheduleDays: 60, rerun: 0.7 })
  return repository
}

function neglect(repository: Repository): void {
  addWorkflow(repository, ci())
  neglectDependencies(repository)
}

/** One of each kind. */
function silentFailures(repository: Repository): void {
  const since = NOW - 5 * DAY
  tolerateFailures(repository, targetIn(addWorkflow(repository, compatibility())), since)
  annotateFailures(
    repository,
    targetIn(addWorkflow(repository, types())),
    'error TS2322: Type mismatch',
    since,
  )
  breakFile(repository, addWorkflow(repository, packages()), since)
  hang(repository, targetIn(addWorkflow(repository, endToEnd())), since)
  stopReporting(repository, addWorkflow(repository, licences()), since)
  const workflow = addWorkflow(repository, platforms())
  maskFailure(repository, { workflow, always: targetIn(workflow), second: targetIn(workflow, 1), since })
}

/** One of each fate. */
function schedules(repository: Repository): void {
  const add = (...plan: Parameters<typeof scheduled>) => addWorkflow(repository, scheduled(...plan))
  keepSchedule(repository, add('Nightly', 'nightly.yml', 'daily', 'Run all tests'))
  keepSchedule(repository, add('Always late', 'late.yml', 'daily-in-kolkata', 'Report'), {
    ...{ maxSeconds: 12 * HOUR, dropped: 0.02 },
  })
  killSchedule(repository, add('Dead', 'dead.yml', 'six-hourly', 'Fetch'), NOW - 6 * DAY)
  const disabled = add('Disabled', 'disabled.yml', 'daily', 'Scan')
  disableSchedule(repository, disabled, { state: 'disabled_inactivity', since: NOW - 8 * DAY })
  supersedeSchedule(repository, add('Superseded', 'superseded.yml', 'hourly', 'Publish'), NOW - 6 * DAY)
  neverTrue(repository, add('Never true', 'never-true.yml', 'daily', 'Deploy'), NOW - 12 * DAY)
}
