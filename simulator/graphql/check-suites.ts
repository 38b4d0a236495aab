import { jobJson, runJson } from '../api/run-json.ts'
import { type Attempt, createdRuns, type Job, type Run, type World } from '../world.ts'
import { type Bounds, connection } from './connection.ts'
import { forbidden, type Scopes } from './refusals.ts'

/** The check suites of all runs that were created, by their ids. */
export function checkSuites(world: World, scopes: Scopes): ReadonlyMap<string, () => unknown> {
  return new Map(
    createdRuns(world).map((run) => [
      checkSuiteId(run),
      () => (scopes.checks ? checkSuite(world, scopes, run) : forbidden()),
    ]),
  )
}

function checkSuiteId(run: Run): string {
  return String(run.raw?.check_suite_node_id ?? `CS_${run.id}`)
}

function checkSuite(world: World, scopes: Scopes, run: Run) {
  const { node_id, event, run_number, created_at, updated_at, status, conclusion } = runJson(world, run)
  return {
    __typename: 'CheckSuite',
    id: checkSuiteId(run),
    status: enumOf(status),
    conclusion: enumOf(conclusion),
    workflowRun: () => {
      if (!scopes.actions) throw forbidden()
      return { id: node_id, event, runNumber: run_number, createdAt: created_at, updatedAt: updated_at }
    },
    checkRuns: (asked: Bounds & { readonly filterBy?: Filter }) =>
      connection(checkRuns(world, run, asked.filterBy ?? {}), asked),
  }
}

type Filter = { readonly checkType?: 'ALL' | 'LATEST'; readonly checkName?: string }

/** A suite holds the jobs of every attempt; of those with one name `LATEST`, which is the default, is the last. */
function checkRuns(world: World, run: Run, { checkType = 'LATEST', checkName }: Filter) {
  const executed = run.attempts.flatMap((attempt) => attempt.jobs.map((job) => ({ attempt, job })))
  const key = ({ job }: { readonly job: Job }) => (checkType === 'ALL' ? job.id : job.name)
  const kept = [...new Map(executed.map((one) => [key(one), one])).values()]
  return kept
    .filter(({ job }) => checkName === undefined || job.name === checkName)
    .map(({ attempt, job }) => checkRun(world, run, attempt, job))
}

function checkRun(world: World, run: Run, attempt: Attempt, job: Job) {
  const json = jobJson(world, run, attempt, job)
  return {
    id: json.node_id,
    name: json.name,
    status: enumOf(json.status),
    conclusion: enumOf(json.conclusion),
    startedAt: json.started_at,
    completedAt: json.completed_at,
    detailsUrl: json.html_url,
    steps: (asked: Bounds) => connection(json.steps.map(checkStep), asked),
    annotations: (asked: Bounds) =>
      connection(
        (job.annotations ?? []).map(({ level, message, title = null }) => ({
          annotationLevel: enumOf(level),
          message,
          title,
        })),
        asked,
      ),
  }
}

function checkStep(step: ReturnType<typeof jobJson>['steps'][number]) {
  const { name, number, status, conclusion, started_at, completed_at } = step
  return {
    ...{ name, number, startedAt: started_at, completedAt: completed_at },
    status: enumOf(status),
    conclusion: enumOf(conclusion),
  }
}

/** REST's `timed_out` is `TIMED_OUT` here. */
export function enumOf(word: string | null): string | null {
  return word?.toUpperCase() ?? null
}
