import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Attempt, emptyWorld, type Run, type Workflow, type World } from './world.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * A world out of answers that the real GitHub gave: a listing of runs (`{ workflow_runs: [...] }`), or jobs by id
 * as in a dump of `list jobs` answers. The clock stands an hour after the last thing that happened.
 */
export function replay(file: string): World {
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!isJson(data)) throw new Error(`${file} is neither a listing of runs nor jobs by id.`)
  const world = Array.isArray(data.workflow_runs)
    ? fromRuns(data.workflow_runs.filter(isJson))
    : fromJobs(Object.values(data).filter(isJson), workflowsBeside(file))
  if (world.runs.length === 0) throw new Error(`${file} holds no run.`)
  world.now = Math.max(...world.runs.flatMap((run) => run.attempts.map(({ updatedAt }) => updatedAt))) + 3600
  return world
}

function fromRuns(runs: readonly Json[]): World {
  const first = runs[0]
  const repository = isJson(first?.repository) ? String(first.repository.full_name) : undefined
  const world = emptyWorld(0, repository)
  for (const raw of runs) {
    const workflow = {
      id: Number(raw.workflow_id),
      name: String(raw.name),
      path: String(raw.path ?? ''),
      state: 'active',
    }
    addWorkflow(world, workflow)
    const attempt: Attempt = {
      number: Number(raw.run_attempt ?? 1),
      status: String(raw.status),
      conclusion: raw.conclusion === null ? null : String(raw.conclusion),
      startedAt: seconds(raw.run_started_at ?? raw.created_at),
      updatedAt: seconds(raw.updated_at),
      jobs: [],
    }
    world.runs.push(toRun(raw, Number(raw.id), workflow, seconds(raw.created_at), attempt))
  }
  return world
}

/** Each job stands for its run: of an attempt the dump shows one job, and of earlier attempts none. */
function fromJobs(jobs: readonly Json[], workflows: readonly Workflow[]): World {
  const repository = /repos\/([^/]+\/[^/]+)\//.exec(String(jobs[0]?.run_url))?.[1]
  const world = emptyWorld(0, repository)
  for (const raw of jobs) {
    const name = String(raw.workflow_name)
    const known =
      workflows.find((workflow) => workflow.name === name) ?? world.workflows.find((one) => one.name === name)
    const number = world.workflows.length + 1
    const workflow = known ?? {
      id: number,
      name,
      path: `.github/workflows/workflow-${number}.yml`,
      state: 'active',
    }
    addWorkflow(world, workflow)
    const createdAt = seconds(raw.created_at)
    const startedAt = seconds(raw.started_at)
    const completedAt = seconds(raw.completed_at)
    const job = {
      id: Number(raw.id),
      name: String(raw.name),
      conclusion: String(raw.conclusion),
      createdAt,
      startedAt,
      completedAt,
      labels: [],
      steps: [],
      raw,
    }
    const attempt: Attempt = {
      number: Number(raw.run_attempt),
      status: String(raw.status),
      conclusion: job.conclusion,
      // A job is created when its attempt starts; one that had started before was carried over into it.
      startedAt: createdAt,
      updatedAt: Math.max(createdAt, completedAt),
      jobs: [job],
    }
    world.runs.push(toRun(raw, Number(raw.run_id), workflow, Math.min(createdAt, startedAt), attempt, false))
  }
  return world
}

function toRun(
  raw: Json,
  id: number,
  workflow: Workflow,
  createdAt: number,
  attempt: Attempt,
  whole = true,
): Run {
  return {
    id,
    workflowId: workflow.id,
    number: Number(raw.run_number ?? 1),
    event: String(raw.event ?? 'schedule'),
    branch: raw.head_branch === null ? null : String(raw.head_branch),
    sha: String(raw.head_sha),
    title: String(raw.display_title ?? workflow.name),
    fromFork: false,
    createdAt,
    attempts: [attempt],
    ...(whole && { raw }),
  }
}

function addWorkflow(world: World, workflow: Workflow): void {
  if (!world.workflows.some(({ id }) => id === workflow.id)) world.workflows.push(workflow)
}

/** `x__jobs….json` has its workflows in `x__workflows.json`, where they were recorded. */
function workflowsBeside(file: string): readonly Workflow[] {
  const beside = join(dirname(file), `${file.split('/').at(-1)?.split('__')[0]}__workflows.json`)
  if (beside === file || !existsSync(beside)) return []
  const data: unknown = JSON.parse(readFileSync(beside, 'utf8'))
  if (!isJson(data)) return []
  return Object.values(data)
    .filter(isJson)
    .map(({ id, name, path, state }) => ({
      id: Number(id),
      name: String(name),
      path: String(path),
      state: String(state),
    }))
}

function seconds(text: unknown): number {
  return Math.floor(Date.parse(String(text)) / 1000)
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
