import { attemptKey, type History } from '../../src/core/history/history.ts'
import type { Job, Run, Step } from '../../src/core/model.ts'
import { executionsOf } from '../../src/core/vitals/executions.ts'
import { executionsByJob, type JobExecutions } from '../../src/core/vitals/executions-by-job.ts'
import type { Scene } from '../../src/core/vitals/vitals.ts'
import { aQuestion } from './histories.ts'
import { aHistory, NOW } from './runs.ts'

/** A job that passed in `seconds` from `startedAt` on, by default 100 of them. */
export function aJob({ seconds = 100, ...given }: Partial<Job> & { readonly seconds?: number } = {}): Job {
  const startedAt = given.startedAt ?? NOW - 3600
  return {
    id: 1,
    name: 'test',
    conclusion: 'success',
    startedAt,
    completedAt: startedAt + seconds,
    failedStep: undefined,
    ...given,
  }
}

/** Steps that passed one after the other. */
export function steps(startedAt: number, lengths: Readonly<Record<string, number>>): readonly Step[] {
  let at = startedAt
  return Object.entries(lengths).map(([name, seconds]) => {
    at += seconds
    return { name, conclusion: 'success', startedAt: at - seconds, completedAt: at }
  })
}

/** Runs with the jobs of their attempts, in order of the attempts. */
export type RunWithJobs = readonly [run: Run, ...attempts: (readonly Job[])[]]

export function historyWith(...runs: readonly RunWithJobs[]): History {
  return {
    ...aHistory(runs.map(([run]) => run)),
    jobs: new Map(
      runs.flatMap(([run, ...attempts]) => attempts.map((jobs, i) => [attemptKey(run.id, i + 1), jobs])),
    ),
  }
}

/** What is asked by default of a history: seven days, with `main` as the default branch. */
export function sceneOf(history: History): Scene {
  const { repositoryUrl, defaultBranch, thresholds } = aQuestion()
  const days = 24 * 3600
  return {
    history,
    repositoryUrl,
    defaultBranch,
    thresholds,
    now: NOW,
    from: NOW - 7 * days,
    previousFrom: NOW - 14 * days,
  }
}

export function jobsOf(history: History): readonly JobExecutions[] {
  return executionsByJob(executionsOf([...history.runs.values()], history))
}
