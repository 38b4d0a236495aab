import type { Run } from '../model.ts'
import type { Signs } from '../reports/signs.ts'
import type { Settings } from '../settings/settings.ts'
import { branchRates, eventRates } from './breakdown.ts'
import { costOf } from './cost.ts'
import { executionsOf } from './executions.ts'
import { executionsByJob } from './executions-by-job.ts'
import { feedbackOf } from './feedback.ts'
import { flakyJobsOf } from './flaky-jobs.ts'
import { jobVitalsOf } from './job-vitals.ts'
import { detectionOf, recoveryOf } from './recovery.ts'
import { slowdownsOf } from './slowdowns.ts'
import { stepKinds } from './step-kinds.ts'
import { basisOf, timeVitalsOf } from './time-split.ts'
import type { Scene } from './vitals.ts'

/** What is known beyond the results of runs. `runs` are all that count, as far back as is known without a hole. */
export function signsOf(
  runs: readonly Run[],
  scene: Scene,
  { steps, tariff }: Pick<Settings, 'steps' | 'tariff'>,
): Signs {
  const { history, from } = scene
  const inWindow = runs.filter(({ createdAt }) => createdAt >= from)
  const kinds = stepKinds(steps)
  const jobs = executionsByJob(executionsOf(runs, history))
  return {
    basis: basisOf(inWindow, history),
    branches: branchRates(inWindow, scene),
    events: eventRates(inWindow),
    jobs: jobVitalsOf(jobs, kinds, scene),
    time: timeVitalsOf(inWindow, jobs, kinds, scene),
    feedback: feedbackOf(inWindow, history),
    recovery: recoveryOf(runs, scene),
    detection: detectionOf(history.raised, scene),
    slowdowns: slowdownsOf(jobs, scene),
    flakyJobs: flakyJobsOf(jobs, scene),
    silentFailures: [],
    schedules: [],
    cost: costOf(jobs, runs, scene, tariff),
    deprecations: [],
    runners: [],
  }
}
