import { attemptKey } from '../history/history.ts'
import { type Job, MINUTE, outcomeOf, type Run } from '../model.ts'
import type { FlakyJob } from '../reports/signs.ts'
import { isoTime } from '../words.ts'
import { executionSeconds } from './execution-time.ts'
import type { Execution } from './executions.ts'
import { familyName, type JobExecutions } from './executions-by-job.ts'
import { type Flakiness, type FlakinessState, flakinessOf, type JobOutcome } from './flakiness.ts'
import { lostRunner } from './runner-health.ts'
import { isTolerated } from './tolerated-jobs.ts'
import type { Scene } from './vitals.ts'

/** A job with all legs of its matrix. */
type Family = {
  readonly workflowId: number
  readonly name: string
  readonly legs: readonly JobExecutions[]
}

const order: Readonly<Record<FlakinessState, number>> = {
  flaky: 0,
  suspected: 1,
  recovered: 2,
  steady: 3,
  'not-enough-data': 4,
}

/**
 * Jobs that both failed and passed at one commit: in attempts of one run, or in several runs. Flaky ones first, then
 * those that cost most. Of all known executions, since flakes are rare; recent ones weigh more. Legs of a matrix are
 * judged together and never compared with one another. Jobs that may fail are left out, as are executions that never
 * started, were cancelled, such as siblings under `fail-fast`, or lost their runner, which is no fault of the job.
 */
export function flakyJobsOf(
  jobs: readonly JobExecutions[],
  { history, repositoryUrl }: Pick<Scene, 'history' | 'repositoryUrl'>,
): readonly FlakyJob[] {
  const suspects = new Set(jobs.filter(isMixed).map(familyOf))
  const reruns = rerunsAmong(jobs)
  return familiesOf(jobs.filter((job) => suspects.has(familyOf(job)) && !isTolerated(job, history)))
    .flatMap((family) => flakyJobOf(family, reruns, repositoryUrl) ?? [])
    .toSorted(flakiestFirst)
}

export function flakiestFirst(a: FlakyJob, b: FlakyJob): number {
  return (
    order[a.state] - order[b.state] ||
    b.lostMinutes - a.lostMinutes ||
    a.workflowId - b.workflowId ||
    (a.job < b.job ? -1 : 1)
  )
}

/** Without both results at one commit there is nothing to judge, which spares most jobs the work. */
function isMixed({ executions }: JobExecutions): boolean {
  const failed = executions.filter(({ job }) => outcomeOf(job) === 'failed')
  const commits = new Set(failed.map(({ run }) => run.sha))
  return executions.some(({ run, job }) => outcomeOf(job) === 'passed' && commits.has(run.sha))
}

function familyOf(job: JobExecutions): string {
  return `${job.workflowId} ${familyName(job.name)}`
}

function familiesOf(jobs: readonly JobExecutions[]): readonly Family[] {
  return [...Map.groupBy(jobs, familyOf).values()].flatMap((legs) => {
    const [leg] = legs
    return leg
      ? [{ workflowId: leg.workflowId, name: legs.length > 1 ? familyName(leg.name) : leg.name, legs }]
      : []
  })
}

/** All executions in attempts that ran something again, by `attemptKey`. */
function rerunsAmong(jobs: readonly JobExecutions[]): ReadonlyMap<string, readonly Execution[]> {
  const again = jobs.flatMap(({ executions }) => executions.filter(({ attempt }) => attempt > 1))
  return Map.groupBy(again, ({ run, attempt }) => attemptKey(run.id, attempt))
}

function flakyJobOf(
  { workflowId, name, legs }: Family,
  reruns: ReadonlyMap<string, readonly Execution[]>,
  repositoryUrl: string,
): FlakyJob | undefined {
  // Should two jobs of one attempt share a name, the one with the greater id stands for it, whatever their order.
  const executions = legs.flatMap((leg) => leg.executions).toSorted((a, b) => a.job.id - b.job.id)
  const flakiness = flakinessOf(executions.flatMap((execution) => outcomeIn(execution) ?? []))
  const flaked = executionsOf(flakiness.flaked, executions)
  const last = flaked.at(-1)
  if (!last) return undefined
  return {
    workflowId,
    job: name,
    ...factsOf(flakiness),
    ...(legs.length > 1 && { legs: flakyLegs(flakiness) }),
    lostMinutes: lostSeconds(flaked, reruns) / MINUTE,
    url: `${repositoryUrl}/actions/runs/${last.run.id}/job/${last.job.id}`,
  }
}

function outcomeIn({ run, attempt, job }: Execution): JobOutcome | undefined {
  const seconds = executionSeconds(job)
  if (seconds === undefined || lostRunner(job)) return undefined
  return {
    sha: run.sha,
    at: job.startedAt,
    outcome: outcomeOf(job),
    runId: run.id,
    attempt,
    seconds,
    leg: legOf(run, job),
  }
}

/** A pull request tests its merge with the base and a push the head itself: the same commit, and other code. */
function legOf({ event }: Run, { name }: Job): string {
  return event.startsWith('pull_request') ? `merge ${name}` : `head ${name}`
}

function executionsOf(flakes: Flakiness['flaked'], executions: readonly Execution[]): readonly Execution[] {
  const runs = new Set(flakes.map(({ runId }) => runId))
  const found = new Map(
    executions
      .filter(({ run }) => runs.has(run.id))
      .map((one) => [`${attemptKey(one.run.id, one.attempt)} ${legOf(one.run, one.job)}`, one]),
  )
  return flakes.flatMap(({ runId, attempt, leg }) => found.get(`${attemptKey(runId, attempt)} ${leg}`) ?? [])
}

function factsOf({ state, percent, low, high, flakes, executions, flakyCommits, lastFlakeAt }: Flakiness) {
  return {
    state,
    ...(percent !== undefined && { percent }),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    flakes,
    executions,
    flakyCommits,
    ...(lastFlakeAt !== undefined && { lastFlakeAt: isoTime(lastFlakeAt) }),
  }
}

/** Of pushes and pull requests together. */
function flakyLegs({ legs }: Flakiness): NonNullable<FlakyJob['legs']> {
  const named = Map.groupBy(legs, ({ leg = '' }) => leg.slice(leg.indexOf(' ') + 1))
  return [...named]
    .map(([name, of]) => ({
      name,
      flakes: of.reduce((sum, { flakes }) => sum + flakes, 0),
      executions: of.reduce((sum, { executions }) => sum + executions, 0),
    }))
    .toSorted((a, b) => b.flakes - a.flakes || (a.name < b.name ? -1 : 1))
}

/**
 * Time on runners: of the flaked executions, and of all jobs in the attempts that came after them, which a flake made
 * necessary. An attempt that two flaky jobs share counts for each of them.
 */
function lostSeconds(
  flaked: readonly Execution[],
  reruns: ReadonlyMap<string, readonly Execution[]>,
): number {
  const lost = new Set(
    flaked.flatMap((execution) => [
      execution,
      ...(reruns.get(attemptKey(execution.run.id, execution.attempt + 1)) ?? []),
    ]),
  )
  return [...lost].reduce((sum, { job }) => sum + (executionSeconds(job) ?? 0), 0)
}
