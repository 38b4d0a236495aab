import {
  ci,
  compatibility,
  docs,
  endToEnd,
  licences,
  packages,
  scheduled,
  types,
} from '../stories/catalogue.ts'
import { neglectDependencies } from '../stories/dependencies.ts'
import { badCommits, breakMain, makeFlaky } from '../stories/failures.ts'
import { live } from '../stories/live.ts'
import { raiseIssues } from '../stories/opinions.ts'
import { addWorkflow, foundRepository, type Repository, targetIn } from '../stories/repository.ts'
import { disableSchedule, keepSchedule, killSchedule } from '../stories/schedules.ts'
import { annotateFailures, filterPaths, hang, stopReporting, tolerateFailures } from '../stories/silent.ts'
import { creepUp, slowDown } from '../stories/slowdowns.ts'
import { deprecate, loseRunners } from '../stories/warnings.ts'
import { say } from './say.ts'
import { DAY, HOUR, NOW } from './story.ts'

/**
 * A tide calendar for visitors of the coast, in the middle of a busy week: the package cannot be built since
 * yesterday, tests became slow last week, the integration tests are flaky, the tables have not been synchronised for
 * days, and more that nobody has noticed yet.
 */
export function everything(seed: number): Repository {
  const repository = foundRepository({ seed, now: NOW, name: 'octo-org/tidewater' })
  const main = addWorkflow(repository, ci('ci.yml', 'CI', ['PostgreSQL', 'SQLite']))
  const [lint, test, integration] = [targetIn(main), targetIn(main, 1), targetIn(main, 2)]
  const pack = addWorkflow(repository, packages())
  const browser = addWorkflow(repository, endToEnd())
  badCommits(repository, [lint, test, integration], { main: 0.03, pulls: 0.12 })
  breakMain(repository, targetIn(pack), NOW - 26 * HOUR)
  makeFlaky(repository, integration, 0.12)
  slowDown(repository, test, { since: NOW - 8 * DAY, factor: 1.7 })
  loseRunners(repository, lint, 'lost-communication')
  hang(repository, targetIn(browser), NOW - 5 * DAY)
  deprecate(repository, targetIn(pack), 'set-output')
  happenUnnoticed(repository)
  happenByTheClock(repository)
  raiseIssues(repository)
  neglectDependencies(repository)
  live(repository, { ...{ pushesPerDay: 11, days: 29, scheduleDays: 40, rerun: 0.75 }, branches, titles })
  for (const run of repository.world.runs)
    say(run, ({ name }) => sayings.find(([job]) => name.startsWith(job))?.[1])
  return repository
}

/** What the failed jobs print, by the beginning of their names. */
const sayings = [
  ['pack', 'typescript'],
  ['lint', 'typescript'],
  ['test', 'jest'],
  ['Integration', 'jest'],
  ['Browser', 'network'],
] as const

function happenUnnoticed(repository: Repository): void {
  const checks = addWorkflow(repository, types())
  const next = addWorkflow(repository, compatibility())
  const legal = addWorkflow(repository, licences())
  const site = addWorkflow(repository, docs())
  const message =
    'src/calendar/moon.ts(41,9): error TS2322: Type ‘undefined’ is not assignable to type ‘Phase’.'
  annotateFailures(repository, targetIn(checks), message, NOW - 3 * DAY)
  tolerateFailures(repository, targetIn(next), NOW - 5 * DAY)
  stopReporting(repository, legal, NOW - 4 * DAY)
  filterPaths(repository, site, { before: 0.4, since: Number.POSITIVE_INFINITY })
  creepUp(repository, targetIn(site), { since: NOW - 25 * DAY, factor: 2.4 })
  deprecate(repository, targetIn(site), 'node20')
}

function happenByTheClock(repository: Repository): void {
  const add = (...plan: Parameters<typeof scheduled>) => addWorkflow(repository, scheduled(...plan))
  keepSchedule(repository, add('Nightly', 'nightly.yml', 'daily', 'Run all tests', 900))
  keepSchedule(repository, add('Security scan', 'security.yml', 'weekly', 'Scan dependencies'))
  killSchedule(
    repository,
    add('Sync tide tables', 'sync-tides.yml', 'six-hourly', 'Fetch tables'),
    NOW - 4 * DAY,
  )
  const since = NOW - 12 * DAY
  const refresh = add('Refresh demo data', 'demo-data.yml', 'daily-in-kolkata', 'Refresh')
  disableSchedule(repository, refresh, { state: 'disabled_manually', since })
}

const branches = [
  'feature/moon-phases',
  'feature/harbour-map',
  'fix/time-zones',
  'renovate/vite',
  'docs/recipes',
]

const titles = [
  'Show the tides in the visitor’s own time zone',
  'Draw the moon above the calendar',
  'Cache harbour outlines for a week',
  'Round heights to what the gauge can measure',
  'Let the map be used with a keyboard',
  'Read the new format of the tide tables',
  'Say when a station was last heard of',
  'Split the calendar into weeks',
  'Warn of spring tides a day ahead',
  'Make the search forgive accents',
]
