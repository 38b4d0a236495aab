import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Simulator } from './server.ts'
import { latest, type Run } from './world.ts'

export type MonitorRun = {
  /** A folder of the job's own; its workspace and temporary folder are made in it. */
  readonly folder: string
  /** Which run of the monitor this is, from 1. */
  readonly number: number
  readonly event?: string
  readonly branch?: string
  /** The commit that the job works on. */
  readonly sha?: string
  readonly cacheMode?: 'read' | 'write' | 'none'
  /** The run of people's own workflow that the step is part of; else it is one of the monitor's. */
  readonly within?: Run
}

const MONITOR = {
  id: 9_000_000,
  name: 'Pipeline Vitals',
  path: '.github/workflows/pipeline-vitals.yml',
  state: 'active',
}

/** All that a runner would set for one step, inputs apart but for the token; the run itself joins the world. */
export function environmentOf(simulator: Simulator, run: MonitorRun): Record<string, string> {
  const { world } = simulator
  const { within } = run
  const { event = within?.event ?? 'schedule', branch = within?.branch ?? world.defaultBranch } = run
  const runId = within?.id ?? enrol(simulator, run, event, branch)
  const { name, path } = world.workflows.find(({ id }) => id === within?.workflowId) ?? MONITOR
  const repository = `${world.owner}/${world.name}`
  const folders = {
    workspace: join(run.folder, world.name),
    temp: join(run.folder, '_temp'),
    tools: join(run.folder, '_tools'),
  }
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true })
  const file = (name: string, text = '') => {
    const path = join(folders.temp, `${name}-${run.number}`)
    writeFileSync(path, text)
    return path
  }
  const payload = {
    repository: { name: world.name, full_name: repository, default_branch: world.defaultBranch },
  }
  return {
    CI: 'true',
    'INPUT_GITHUB-TOKEN': simulator.token,
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__pipeline-vitals',
    GITHUB_API_URL: simulator.url,
    GITHUB_GRAPHQL_URL: `${simulator.url}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: `${world.repositoryId}`,
    GITHUB_REPOSITORY_OWNER: world.owner,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_JOB: 'vitals',
    GITHUB_REF: `refs/heads/${branch}`,
    GITHUB_REF_NAME: branch,
    GITHUB_SHA: run.sha ?? within?.sha ?? '0'.repeat(40),
    GITHUB_RUN_ID: `${runId}`,
    GITHUB_RUN_NUMBER: `${run.number}`,
    GITHUB_RUN_ATTEMPT: `${within ? latest(within).number : 1}`,
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_WORKFLOW: name,
    GITHUB_WORKFLOW_REF: `${repository}/${path}@refs/heads/${branch}`,
    GITHUB_WORKSPACE: folders.workspace,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_STATE: file('state-file'),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.tools,
    ...simulator.results.env(simulator.url, {
      runId,
      ref: `refs/heads/${branch}`,
      ...(run.cacheMode && { cacheMode: run.cacheMode }),
    }),
  }
}

/** The monitor's own run is in the listing too, and is not finished while it looks; those before it are. */
function enrol({ world }: Simulator, { number }: MonitorRun, event: string, branch: string): number {
  const id = 90_000_000_000 + number
  if (!world.workflows.some((workflow) => workflow.id === MONITOR.id)) world.workflows.push(MONITOR)
  if (world.runs.some((run) => run.id === id)) return id
  for (const earlier of world.runs.filter((run) => run.workflowId === MONITOR.id)) {
    earlier.attempts = earlier.attempts.map((attempt) =>
      attempt.conclusion === null ? { ...attempt, status: 'completed', conclusion: 'success' } : attempt,
    )
  }
  const attempt = {
    number: 1,
    status: 'in_progress',
    conclusion: null,
    startedAt: world.now,
    updatedAt: world.now,
    jobs: [],
  }
  world.runs.push({
    id,
    workflowId: MONITOR.id,
    number,
    event,
    branch,
    sha: '0'.repeat(40),
    title: MONITOR.name,
    fromFork: false,
    createdAt: world.now,
    attempts: [attempt],
  })
  return id
}
