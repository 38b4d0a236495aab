import { attemptKey, type History } from '../../../src/core/history/history.ts'
import { type Annotation, DAY, HOUR, type Job, type Run } from '../../../src/core/model.ts'
import type { SilentScene } from '../../../src/core/silent/sightings.ts'
import { type Evidence, silentFailuresOf } from '../../../src/core/silent/silent-failures.ts'
import { executionsOf } from '../../../src/core/vitals/executions.ts'
import { executionsByJob } from '../../../src/core/vitals/executions-by-job.ts'
import { aHistory, aRun, NOW } from '../../builders/runs.ts'

export type RunWithJobs = { readonly run: Run; readonly jobs: readonly Job[] | undefined }

export function aJob(given: Partial<Job> = {}): Job {
  const startedAt = given.startedAt ?? NOW - HOUR
  return {
    id: 1,
    name: 'build',
    conclusion: 'success',
    startedAt,
    completedAt: startedAt + 60,
    failedStep: undefined,
    ...given,
  }
}

/** The newest of `count` runs was created an hour ago, each before it an hour earlier. */
export function hourly(
  count: number,
  make: (
    i: number,
    createdAt: number,
  ) => Partial<Omit<RunWithJobs, 'run'>> & {
    readonly run?: Partial<Run> & { endings?: Run['attempts'][number]['conclusion'][] }
  },
): readonly RunWithJobs[] {
  return Array.from({ length: count }, (_, i) => {
    const createdAt = NOW - (count - i) * HOUR
    const { run, jobs } = make(i, createdAt)
    return { run: aRun({ id: i + 1, number: i + 1, createdAt, sha: `${i}`.padStart(40, '0'), ...run }), jobs }
  })
}

export function historyOf(runs: readonly RunWithJobs[], more: Partial<History> = {}): History {
  return {
    ...aHistory(runs.map(({ run }) => run)),
    covered: [{ from: NOW - 90 * DAY, to: NOW }],
    jobs: new Map(
      runs.flatMap(({ run, jobs }) =>
        jobs ? [[attemptKey(run.id, run.attempts.at(-1)?.number ?? 1), jobs] as const] : [],
      ),
    ),
    ...more,
  }
}

export function sceneOf(history: History, given: Partial<SilentScene> = {}): SilentScene {
  return {
    history,
    repositoryUrl: 'https://github.com/octo-org/octo-repo',
    defaultBranch: 'main',
    from: NOW - 7 * DAY,
    now: NOW,
    ...given,
  }
}

export function evidenceOf(history: History): Evidence {
  const runs = [...history.runs.values()]
  return { runs, jobs: executionsByJob(executionsOf(runs, history)) }
}

export function silentIn(history: History, given: Partial<SilentScene> = {}) {
  return silentFailuresOf(evidenceOf(history), sceneOf(history, given), {
    includes: () => true,
    isRequired: () => false,
  })
}

export const failure = (message: string): Annotation => ({ level: 'failure', message })
