import type { Run, Workflow } from '../model.ts'
import type { ScheduleVitals, Signs } from '../reports/signs.ts'
import type { Settings } from '../settings/settings.ts'
import { silentFailuresOf } from '../silent/silent-failures.ts'
import { branchRates, eventRates } from './breakdown.ts'
import { chargesOf, costOf } from './cost.ts'
import { deprecationsOf } from './deprecations.ts'
import { type Execution, executionsOf } from './executions.ts'
import { executionsByJob } from './executions-by-job.ts'
import { feedbackOf } from './feedback.ts'
import { flakiestFirst, flakyJobsOf } from './flaky-jobs.ts'
import { jobVitalsOf } from './job-vitals.ts'
import type { Tariff } from './prices.ts'
import { detectionOf, recoveryOf } from './recovery.ts'
import { runnerTroubles } from './runner-health.ts'
import { type ScheduleOptions, scheduleVitalsOf } from './schedule-vitals.ts'
import { mostGrownFirst, slowdownsOf } from './slowdowns.ts'
import { stepKinds } from './step-kinds.ts'
import { basisOf, timeVitalsOf } from './time-split.ts'
import type { Scene } from './vitals.ts'

export type SignsQuestion = ScheduleOptions & {
  readonly settings: Settings
  readonly includes: (workflow: Workflow) => boolean
}

/** What alerts are raised by. */
export type AlarmingSigns = Pick<
  Signs,
  'slowdowns' | 'slowerSteps' | 'flakyJobs' | 'silentFailures' | 'schedules' | 'deprecations' | 'runners'
>

/** What is known beyond the results of runs. `runs` are all that count, as far back as is known without a hole. */
export function signsOf(runs: readonly Run[], scene: Scene, question: SignsQuestion): Signs {
  const { settings } = question
  const { history, from } = scene
  const inWindow = runs.filter(({ createdAt }) => createdAt >= from)
  const kinds = stepKinds(settings.steps)
  const workflows = signsByWorkflow(runs, scene, settings.tariff)
  const jobs = workflows.flatMap((workflow) => workflow.jobs)
  return {
    basis: basisOf(inWindow, history),
    branches: branchRates(inWindow, scene),
    events: eventRates(inWindow),
    jobs: jobVitalsOf(jobs, kinds, scene),
    time: timeVitalsOf(inWindow, jobs, kinds, scene),
    feedback: feedbackOf(inWindow, history),
    recovery: recoveryOf(runs, scene),
    detection: detectionOf(history.raised, scene),
    cost: costOf(
      workflows.flatMap(({ charges }) => charges),
      settings.tariff.currency,
    ),
    ...alarmingAmong(workflows, runs, { scene, question }),
  }
}

/** The part of it that alerts are raised by, in two thirds of the time. */
export function alarmingSignsOf(runs: readonly Run[], scene: Scene, question: SignsQuestion): AlarmingSigns {
  return alarmingAmong(signsByWorkflow(runs, scene, undefined), runs, { scene, question })
}

function alarmingAmong(
  workflows: readonly WorkflowSigns[],
  runs: readonly Run[],
  { scene, question }: { readonly scene: Scene; readonly question: SignsQuestion },
): AlarmingSigns {
  const { settings, includes } = question
  const jobs = workflows.flatMap((workflow) => workflow.jobs)
  const executions = jobs.flatMap((job) => job.executions)
  const isRequired = (workflow: Workflow) =>
    settings.workflows.some(({ required, matches }) => required && matches(workflow))
  return {
    slowdowns: workflows.flatMap(({ slowdowns }) => slowdowns).toSorted(mostGrownFirst),
    slowerSteps: workflows.flatMap(({ slowerSteps }) => slowerSteps).toSorted(mostGrownFirst),
    flakyJobs: workflows.flatMap(({ flakyJobs }) => flakyJobs).toSorted(flakiestFirst),
    silentFailures: silentFailuresOf({ runs, jobs }, scene, { includes, isRequired }),
    schedules: schedulesOf(scene, question),
    deprecations: deprecationsOf(executions, scene),
    runners: runnerTroubles(executions, scene),
  }
}

type WorkflowSigns = ReturnType<typeof signsOfWorkflow>

/** One workflow at a time: the executions of all times and workflows take more room than all else together. */
function signsByWorkflow(
  runs: readonly Run[],
  scene: Scene,
  tariff: Tariff | undefined,
): readonly WorkflowSigns[] {
  return [...Map.groupBy(runs, ({ workflowId }) => workflowId).values()].map((ofWorkflow) =>
    signsOfWorkflow(ofWorkflow, scene, tariff),
  )
}

/** What takes all executions that are known of a workflow, and those of the window by job. Charges by a tariff alone. */
function signsOfWorkflow(runs: readonly Run[], scene: Scene, tariff: Tariff | undefined) {
  const jobs = executionsByJob(executionsOf(runs, scene.history))
  const isRecent = ({ run }: Execution) => run.createdAt >= scene.from
  return {
    ...slowdownsOf(jobs, scene),
    flakyJobs: flakyJobsOf(jobs, scene),
    charges: tariff ? [...chargesOf(jobs, runs, scene, tariff)] : [],
    jobs: jobs.map((job) => ({ ...job, executions: job.executions.filter(isRecent) })),
  }
}

/** Of the watched workflows, and of our own: whoever watches must be watched. */
function schedulesOf(scene: Scene, question: SignsQuestion): readonly ScheduleVitals[] {
  const { includes, ownWorkflowPath } = question
  return scheduleVitalsOf(scene, question).filter(
    ({ workflowId: id = 0, name, path }) => path === ownWorkflowPath || includes({ id, name, path }),
  )
}
