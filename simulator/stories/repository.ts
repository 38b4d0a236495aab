import type { Random } from '../random.ts'
import { createRandom } from '../random.ts'
import { type Annotation, emptyWorld, type World } from '../world.ts'
import { type JobPlan, pathOf, type WorkflowPlan, workflowText } from './plan.ts'
import { emptyTruth, type RepositoryTruth } from './truth.ts'

/** A repository to which things happen: stories are added first, then it lives. */
export type Repository = {
  readonly world: World
  readonly truth: RepositoryTruth
  readonly random: Random
  readonly plans: WorkflowPlan[]
  readonly stories: Story[]
}

/** What changes the usual course of things. Whoever adds one also adds to the truth. */
export type Story = {
  /** Before anything of a run is executed. */
  readonly plan?: (run: PlannedRun, random: Random) => void
  /** Before a job is executed, once for each leg and attempt. */
  readonly execute?: (execution: Execution, random: Random) => void
}

/** A run that will be. Stories may change it. */
export type PlannedRun = {
  readonly workflow: WorkflowPlan
  readonly event: string
  readonly branch: string
  readonly sha: string
  readonly title: string
  at: number
  /** It never comes about. */
  absent?: boolean
  /** Its file cannot be used: `startup_failure`. */
  broken?: boolean
  /** Something else ends it then, if it still goes on. */
  cancelledAt?: number
}

/** A job that will be executed. Stories may change it. */
export type Execution = {
  readonly run: PlannedRun
  readonly job: JobPlan
  readonly leg: string | undefined
  readonly attempt: number
  /** By step. */
  readonly seconds: Map<string, number>
  readonly annotations: Annotation[]
  queuedSeconds: number
  /** The step that will fail. */
  failsIn?: string
  /** Its last step does not end before the time limit. */
  hangs?: boolean
  /** Its `if` is false. */
  skips?: boolean
}

export type Founding = { readonly seed: number; readonly now: number; readonly name?: string }

export function foundRepository({ seed, now, name }: Founding): Repository {
  return {
    world: emptyWorld(now, name),
    truth: emptyTruth(),
    random: createRandom(seed * 15_485_863),
    plans: [],
    stories: [],
  }
}

/** Adds a workflow with its file. */
export function addWorkflow(
  { world, plans }: Repository,
  plan: WorkflowPlan,
  createdAt?: number,
): WorkflowPlan {
  plans.push(plan)
  world.workflows.push({
    id: 48_211_000 + plans.length,
    name: plan.name,
    path: pathOf(plan),
    state: 'active',
    ...(createdAt !== undefined && { createdAt }),
  })
  world.files.set(pathOf(plan), workflowText(plan))
  return plan
}

export function onMain({ world }: Pick<Repository, 'world'>, { branch, event }: PlannedRun): boolean {
  return branch === world.defaultBranch && event !== 'pull_request'
}

/** Where something is done to a job. */
export type Target = { readonly workflow: WorkflowPlan; readonly job: JobPlan }

export function targetIn(workflow: WorkflowPlan, place = 0): Target {
  const job = workflow.jobs[place]
  if (!job) throw new RangeError(`${workflow.name} has no job ${place}`)
  return { workflow, job }
}

export function hits({ workflow, job }: Target, execution: Execution): boolean {
  return execution.run.workflow === workflow && execution.job === job
}

/** The step that does the work: the longest. */
export function mainStep({ steps }: JobPlan): string {
  return steps.toSorted((a, b) => b.seconds - a.seconds)[0]?.name ?? ''
}
