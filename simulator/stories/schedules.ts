import { pathOf, type WorkflowPlan } from './plan.ts'
import { mainStep, type Repository } from './repository.ts'
import type { ScheduleLife } from './truth.ts'

const HOUR = 3_600

export type Lateness = {
  readonly maxSeconds: number
  /** Share of firings that GitHub drops. */
  readonly dropped: number
}

/** GitHub's usual weather: minutes late, and now and then nothing. */
export const usualLateness: Lateness = { maxSeconds: HOUR / 2, dropped: 0.01 }

/** It fires as it should, more or less late. */
export function keepSchedule(repository: Repository, workflow: WorkflowPlan, lateness = usualLateness): void {
  tell(repository, workflow, lateness.maxSeconds > HOUR ? 'late' : 'alive')
  delay(repository, workflow, lateness)
}

/** It never fires again after that. A run by hand now and then makes it look alive. */
export function killSchedule(repository: Repository, workflow: WorkflowPlan, since: number): void {
  tell(repository, workflow, 'dead')
  delay(repository, workflow, usualLateness)
  stop(repository, workflow, since)
}

/** GitHub or a person has switched it off; the list of workflows says so. */
export function disableSchedule(
  repository: Repository,
  workflow: WorkflowPlan,
  { state, since }: { readonly state: 'disabled_inactivity' | 'disabled_manually'; readonly since: number },
): void {
  const { world } = repository
  tell(repository, workflow, state === 'disabled_manually' ? 'switched-off' : 'disabled')
  delay(repository, workflow, usualLateness)
  stop(repository, workflow, since)
  world.workflows = world.workflows.map((one) => (one.path === pathOf(workflow) ? { ...one, state } : one))
}

/** It fires, and fails every time. */
export function failSchedule(repository: Repository, workflow: WorkflowPlan, since: number): void {
  tell(repository, workflow, 'failing')
  delay(repository, workflow, usualLateness)
  repository.stories.push({
    execute: (execution) => {
      if (isScheduled(execution.run, workflow) && execution.run.at >= since)
        execution.failsIn = mainStep(execution.job)
    },
  })
}

/** It fires, and something cancels it every time. */
export function supersedeSchedule(repository: Repository, workflow: WorkflowPlan, since: number): void {
  tell(repository, workflow, 'superseded')
  delay(repository, workflow, usualLateness)
  repository.stories.push({
    plan: (run) => {
      if (isScheduled(run, workflow) && run.at >= since) run.cancelledAt = run.at + 40
    },
  })
}

/** It fires, and the `if` of its jobs is never true. */
export function neverTrue(repository: Repository, workflow: WorkflowPlan, since: number): void {
  tell(repository, workflow, 'never-true')
  delay(repository, workflow, usualLateness)
  repository.stories.push({
    execute: (execution) => {
      if (isScheduled(execution.run, workflow) && execution.run.at >= since) execution.skips = true
    },
  })
}

type Scheduled = { readonly workflow: WorkflowPlan; readonly event: string }

function isScheduled(run: Scheduled, workflow: WorkflowPlan): boolean {
  return run.workflow === workflow && run.event === 'schedule'
}

function tell({ truth }: Repository, { name }: WorkflowPlan, life: ScheduleLife): void {
  truth.schedules.push({ workflow: name, life })
}

function delay({ stories }: Repository, workflow: WorkflowPlan, { maxSeconds, dropped }: Lateness): void {
  stories.push({
    plan: (run, random) => {
      if (!isScheduled(run, workflow)) return
      run.at += random.between(20, maxSeconds)
      if (random.chance(dropped)) run.absent = true
    },
  })
}

function stop({ stories }: Repository, workflow: WorkflowPlan, since: number): void {
  stories.push({
    plan: (run) => {
      if (isScheduled(run, workflow) && run.at >= since) run.absent = true
    },
  })
}
