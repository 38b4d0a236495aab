import { attemptKey } from '../history/history.ts'
import { latestAttempt, onDefaultBranch, outcomeOf, type Run, verdictOf } from '../model.ts'
import type { SilentFailure } from '../reports/signs.ts'
import { endOf, jobUrl } from '../vitals/annotated.ts'
import type { Execution } from '../vitals/executions.ts'
import { familyName } from '../vitals/executions-by-job.ts'
import { inOrder } from '../vitals/incidents.ts'
import { plannedJobOf } from '../workflow-file.ts'
import { isJudged, type SilentScene, summed } from './sightings.ts'

/** Runs before the branch became red that show how a job was before. */
const LOOK_BACK = 50

/** A job that fails in this share of the red runs keeps them red by itself. */
const ALWAYS_RED = 0.9

/** Before a second one fails, the first must have kept the branch red for so many runs: fewer are no mask yet. */
const MIN_MASKING = 3

/** Once may be a commit that the next one mends. */
const MIN_FAILURES = 2

/** Failures in a row must be this unlikely for a job that failed as often as before. */
const LUCK = 0.02

/** How one job ended in the runs, oldest first; `red` are those since the branch is red. */
type Course = {
  readonly name: string
  readonly all: readonly Execution[]
  readonly red: readonly Execution[]
}

/**
 * Jobs that began to fail while their branch was red already, because of a job that fails nearly always and had done so
 * for some runs: the colour of the runs did not change, the set of failing jobs did. Of the runs of the window since the branch is red in which
 * the job passed or failed. Jobs that may fail neither hide others nor can be hidden.
 */
export function maskedFailures(
  workflowId: number,
  runs: readonly Run[],
  scene: SilentScene,
): readonly SilentFailure[] {
  const ordered = inOrder(runs.filter((run) => onDefaultBranch(run, scene.defaultBranch)))
  const start = 1 + ordered.findLastIndex((run) => verdictOf(run) === 'passed')
  const newest = ordered[start] && ordered.at(-1)
  if (!newest || newest.createdAt < scene.from) return []
  const courses = coursesOf(
    ordered.slice(Math.max(0, start - LOOK_BACK)),
    new Set(ordered.slice(start)),
    scene,
  )
  const alwaysRed = courses.filter(isAlwaysRed)
  return courses.flatMap((course) => {
    const failures = newFailures(course)
    const [first] = failures
    if (!first || !course.red.includes(first)) return []
    // Legs of one matrix fail together and cancel one another.
    const others = alwaysRed.filter(({ name }) => familyName(name) !== familyName(course.name))
    const mask = others.find(({ red }) => countFailed(before(red, first.run)) >= MIN_MASKING)
    if (!mask) return []
    const inWindow = ({ run }: Execution) => run.createdAt >= scene.from
    return summed(
      {
        kind: 'masked-failure',
        workflowId,
        job: course.name,
        of: course.red.filter(inWindow).length,
        began: endOf(first),
      },
      failures.filter(inWindow).map((execution) => ({
        at: endOf(execution),
        url: jobUrl(execution, scene.repositoryUrl),
        detail: `Behind ${mask.name}, which failed in ${countFailed(mask.red)} of ${mask.red.length} runs.`,
      })),
    )
  })
}

function coursesOf(runs: readonly Run[], red: ReadonlySet<Run>, scene: SilentScene): readonly Course[] {
  const executions = runs.flatMap((run) => lastExecutions(run, scene))
  const tolerated = new Set(
    executions
      .filter(({ run, job }) => outcomeOf(job) === 'failed' && !red.has(run))
      .filter(({ run }) => verdictOf(run) === 'passed')
      .map(({ job }) => job.name),
  )
  return [...Map.groupBy(executions, ({ job }) => job.name)]
    .filter(([name]) => !tolerated.has(name) && !mayFail(runs, name, scene))
    .map(([name, all]) => ({ name, all, red: all.filter(({ run }) => red.has(run)) }))
}

/** How each job of a run ended in the end: one that was not run again stays as it was. */
function lastExecutions(run: Run, { history }: SilentScene): readonly Execution[] {
  const last = new Map<string, Execution>()
  for (let attempt = 1; attempt <= latestAttempt(run).number; attempt++)
    for (const job of history.jobs.get(attemptKey(run.id, attempt)) ?? [])
      if (isJudged(job)) last.set(job.name, { run, attempt, job })
  return [...last.values()]
}

function mayFail([run]: readonly Run[], jobName: string, { history }: SilentScene): boolean {
  const path = run && history.workflows.get(run.workflowId)?.path
  const file = path === undefined ? undefined : history.files.get(path)?.file
  return file !== undefined && plannedJobOf(file, jobName)?.continueOnError === 'yes'
}

function isAlwaysRed({ red }: Course): boolean {
  return red.length > 0 && countFailed(red) >= ALWAYS_RED * red.length
}

/**
 * The failures since the last time the job passed, if they are too many in a row to be like those before. What is to be
 * expected follows from the executions before by Laplace's rule of succession.
 */
function newFailures({ all }: Course): readonly Execution[] {
  const begin = 1 + all.findLastIndex(({ job }) => outcomeOf(job) === 'passed')
  const [earlier, failures] = [all.slice(0, begin), all.slice(begin)]
  const chance = (countFailed(earlier) + 1) / (earlier.length + 2)
  return failures.length >= MIN_FAILURES && chance ** failures.length <= LUCK ? failures : []
}

function countFailed(executions: readonly Execution[]): number {
  return executions.filter(({ job }) => outcomeOf(job) === 'failed').length
}

function before(executions: readonly Execution[], { createdAt, id }: Run): readonly Execution[] {
  return executions.filter(
    ({ run }) => run.createdAt < createdAt || (run.createdAt === createdAt && run.id < id),
  )
}
