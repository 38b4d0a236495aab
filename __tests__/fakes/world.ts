import { type Attempt, emptyWorld, type Job, type Run, type World } from '../../simulator/world.ts'

export const NOW = Date.parse('2026-11-20T12:00:00Z') / 1000

/** A repository with one workflow and no run. */
export function worldAt(now = NOW): World {
  const world = emptyWorld(now)
  world.workflows.push({ id: 1, name: 'CI', path: '.github/workflows/ci.yml', state: 'active' })
  world.files.set('.github/workflows/ci.yml', 'jobs:\n  test:\n    timeout-minutes: 30\n')
  return world
}

export type RunWanted = {
  readonly id: number
  readonly createdAt: number
  readonly conclusion?: string | null
  readonly seconds?: number
  readonly branch?: string
  readonly jobs?: readonly Job[]
}

export function makeRun({ id, createdAt, branch = 'topic', ...wanted }: RunWanted): Run {
  return {
    ...{ id, workflowId: 1, number: id, event: 'push', branch, createdAt },
    sha: id.toString(16).padStart(40, '0'),
    title: `Change ${id}`,
    fromFork: false,
    attempts: [makeAttempt(1, createdAt, wanted)],
  }
}

type AttemptWanted = Pick<RunWanted, 'conclusion' | 'seconds' | 'jobs'>

export function makeAttempt(
  number: number,
  startedAt: number,
  { conclusion = 'success', seconds = 50, jobs = [] }: AttemptWanted = {},
): Attempt {
  const status = conclusion === null ? 'in_progress' : 'completed'
  return { number, status, conclusion, startedAt, updatedAt: startedAt + seconds, jobs }
}

/** Starts the run once more; ended at once unless `conclusion` is null. */
export function rerun(run: Run, startedAt: number, wanted: AttemptWanted = {}): void {
  run.attempts = [...run.attempts, makeAttempt(run.attempts.length + 1, startedAt, wanted)]
}

export function makeJob(id: number, startedAt: number, seconds: number, conclusion = 'success'): Job {
  return {
    ...{ id, name: `job ${id}`, conclusion, startedAt, labels: ['ubuntu-latest'] },
    createdAt: startedAt,
    completedAt: startedAt + seconds,
    steps: [
      { name: 'Set up job', conclusion: 'success', seconds: 1 },
      { name: 'Run tests', conclusion, seconds: Math.max(0, seconds - 1) },
    ],
  }
}
