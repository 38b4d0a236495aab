import { createRepository } from '../simulator/random-repository.ts'
import type { Repository } from '../simulator/stories/repository.ts'
import {
  type RepositoryTruth,
  redWorkflows,
  type ScheduleLife,
  type Silence,
} from '../simulator/stories/truth.ts'
import { DAY } from '../src/core/model.ts'
import type { HealthReport } from '../src/core/reports/health.ts'
import { type Signs, silentKinds } from '../src/core/reports/signs.ts'
import { assessHealth } from '../src/core/vitals/assess.ts'
import { defaultQuestion, LOOKBACK_DAYS } from './default-question.ts'
import { historyOf } from './history-of.ts'
import { type Comparison, row, scoreOf } from './score.ts'

const KNOWN_DAYS = 70

type Judged = {
  readonly repository: Repository
  readonly report: HealthReport
  readonly nameOf: (id: number | undefined) => string
}

function judge(repository: Repository): Judged {
  const { world } = repository
  const history = historyOf(repository, world.now - KNOWN_DAYS * DAY)
  const report = assessHealth(history, defaultQuestion(`${world.owner}/${world.name}`, world.now))
  const names = new Map(world.workflows.map(({ id, name }) => [id, name]))
  return { repository, report, nameOf: (id = 0) => names.get(id) ?? '' }
}

/** What every detector says of a repository, beside its truth. */
export function comparisonsOf(repository: Repository): ReadonlyMap<string, Comparison> {
  const judged = judge(repository)
  const { signs } = judged.report
  return new Map(
    detectors.map(({ name, truth, found }) => [
      name,
      {
        truth: new Set(truth(repository.truth, repository)),
        found: new Set(signs ? found(signs, judged) : []),
      },
    ]),
  )
}

type Detector = {
  readonly name: string
  readonly truth: (truth: RepositoryTruth, repository: Repository) => readonly string[]
  readonly found: (signs: Signs, judged: Judged) => readonly string[]
}

const isAlarming = (life: ScheduleLife) => !['alive', 'late', 'switched-off'].includes(life)
const withoutLeg = (job: string) => job.replace(/ \([^()]*\)$/, '')

const detectors: readonly Detector[] = [
  {
    name: 'broken default branch',
    truth: (_, { world }) => redWorkflows(world),
    found: (_, { report, nameOf }) =>
      report.alerts
        .filter(({ rule }) => rule === 'default-branch-red')
        .map(({ workflowId }) => nameOf(workflowId)),
  },
  {
    name: 'flaky jobs',
    truth: ({ flakyJobs }) => flakyJobs.map(({ workflow, job }) => `${workflow}: ${job}`),
    found: ({ flakyJobs }, { nameOf }) =>
      flakyJobs
        .filter(({ state }) => state === 'flaky')
        .map(({ workflowId, job }) => `${nameOf(workflowId)}: ${job}`),
  },
  {
    name: 'slower jobs',
    truth: ({ slowdowns }) => slowdowns.map(({ workflow, job }) => `${workflow}: ${job}`),
    found: ({ slowdowns }, { nameOf }) =>
      slowdowns.map(({ workflowId, job }) => `${nameOf(workflowId)}: ${withoutLeg(job)}`),
  },
  {
    name: 'slower jobs, with the step that grew',
    truth: ({ slowdowns }) => slowdowns.map(({ workflow, job, step }) => `${workflow}: ${job}: ${step}`),
    found: ({ slowdowns }, { nameOf }) =>
      slowdowns.map(
        ({ workflowId, job, step }) => `${nameOf(workflowId)}: ${withoutLeg(job)}: ${step?.name}`,
      ),
  },
  {
    name: 'slower steps in jobs that are not',
    truth: ({ slowerSteps }) => slowerSteps.map(({ workflow, job, step }) => `${workflow}: ${job}: ${step}`),
    found: ({ slowerSteps }, { nameOf }) =>
      slowerSteps.map(({ workflowId, job, step }) => `${nameOf(workflowId)}: ${withoutLeg(job)}: ${step}`),
  },
  ...silentKinds.map(
    (kind): Detector => ({
      name: `silent: ${kind}`,
      truth: ({ silent }, { world }) =>
        silent
          .filter((one) => one.kind === kind && isVisible(one, world.now))
          .map(({ workflow, job }) => `${workflow}: ${job}`),
      found: ({ silentFailures }, { nameOf }) =>
        silentFailures
          .filter((one) => one.kind === kind)
          .map(({ workflowId, job }) => `${nameOf(workflowId)}: ${job}`),
    }),
  ),
  {
    name: 'schedules',
    truth: ({ schedules }) =>
      schedules.filter(({ life }) => isAlarming(life)).map(({ workflow }) => workflow),
    found: ({ schedules }) => schedules.filter(({ weight }) => weight === 'alarm').map(({ name }) => name),
  },
  {
    name: 'deprecations',
    truth: ({ deprecations }) => deprecations.map(({ about, workflow }) => `${about}: ${workflow}`),
    found: ({ deprecations }, { nameOf }) =>
      deprecations.flatMap(({ id, workflowIds }) =>
        workflowIds.map((workflow) => `${id}: ${nameOf(workflow)}`),
      ),
  },
  {
    name: 'runner troubles',
    truth: ({ runnerTroubles }) => runnerTroubles.map(({ about, workflow }) => `${about}: ${workflow}`),
    found: ({ runners }, { nameOf }) =>
      runners.flatMap(({ kind, workflowIds }) =>
        workflowIds.map((workflow) => `${kind}: ${nameOf(workflow)}`),
      ),
  },
]

/** A workflow that stays away owes three reports before it is missed, and a second failing job two failures. */
const leastTimes: Readonly<Partial<Record<Silence['kind'], number>>> = {
  'never-reported': 3,
  'masked-failure': 2,
}

function isVisible({ kind, at }: Silence, now: number): boolean {
  const inWindow = at.filter((time) => time >= now - LOOKBACK_DAYS * DAY && time <= now - 3 * 3600)
  return new Set(inWindow).size >= (leastTimes[kind] ?? 1)
}

/** Every detector of a health check against repositories with stories. */
export function benchRepositories(seeds: readonly number[], { misses }: { readonly misses: boolean }): void {
  const all = new Map<string, Comparison[]>(detectors.map(({ name }) => [name, []]))
  let runs = 0
  for (const seed of seeds) {
    const repository = createRepository(seed)
    runs += repository.world.runs.length
    for (const [name, comparison] of comparisonsOf(repository)) {
      all.get(name)?.push(comparison)
      if (misses) printMisses(`seed ${seed}: ${name}`, comparison)
    }
  }
  console.log(
    `\nHealth checks of ${seeds.length} repositories with ${runs} runs; seeds ${seeds[0]} to ${seeds.at(-1)}.`,
  )
  console.table(Object.fromEntries([...all].map(([name, of]) => [name, row(scoreOf(of))])))
}

function printMisses(where: string, { truth, found }: Comparison): void {
  for (const one of truth.difference(found)) console.log(`missed, ${where}: ${one}`)
  for (const one of found.difference(truth)) console.log(`false, ${where}: ${one}`)
}
