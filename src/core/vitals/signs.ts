import type { Run, Workflow } from '../model.ts'
import type { ScheduleVitals, Signs } from '../reports/signs.ts'
import type { Settings } from '../settings/settings.ts'
import { silentFailuresOf } from '../silent/silent-failures.ts'
import { branchRates, eventRates } from './breakdown.ts'
import { costOf } from './cost.ts'
import { deprecationsOf } from './deprecations.ts'
import { executionsOf } from './executions.ts'
import { executionsByJob } from './executions-by-job.ts'
import { feedbackOf } from './feedback.ts'
import { flakyJobsOf } from './flaky-jobs.ts'
import { jobVitalsOf } from './job-vitals.ts'
import { detectionOf, recoveryOf } from './recovery.ts'
import { runnerTroubles } from './runner-health.ts'
import { type ScheduleOptions, scheduleVitalsOf } from './schedule-vitals.ts'
import { slowdownsOf } from './slowdowns.ts'
import { stepKinds } from './step-kinds.ts'
import { basisOf, timeVitalsOf } from './time-split.ts'
import type { Scene } from './vitals.ts'

export type SignsQuestion = ScheduleOptions & {
  readonly settings: Settings
  readonly includes: (workflow: Workflow) => boolean
}

/** What is known beyond the results of runs. `runs` are all that count, as far back as is known without a hole. */
export function signsOf(runs: readonly Run[], scene: Scene, question: SignsQuestion): Signs {
  const { settings, includes } = question
  const { history, from } = scene
  const inWindow = runs.filter(({ createdAt }) => createdAt >= from)
  const kinds = stepKinds(settings.steps)
  const executions = executionsOf(runs, history)
  const jobs = executionsByJob(executions)
  const isRequired = (workflow: Workflow) =>
    settings.workflows.some(({ required, matches }) => required && matches(workflow))
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
    silentFailures: silentFailuresOf({ runs, jobs }, scene, { includes, isRequired }),
    schedules: schedulesOf(scene, question),
    cost: costOf(jobs, runs, scene, settings.tariff),
    deprecations: deprecationsOf(executions, scene),
    runners: runnerTroubles(executions, scene),
  }
}

/** Of the watched workflows, and of our own: whoever watches must be watched. */
function schedulesOf(scene: Scene, question: SignsQuestion): readonly ScheduleVitals[] {
  const { includes, ownWorkflowPath } = question
  return scheduleVitalsOf(scene, question).filter(
    ({ workflowId: id = 0, name, path }) => path === ownWorkflowPath || includes({ id, name, path }),
  )
}
