import { DAY } from '../model.ts'
import { changesByLabel, type DurationChange } from './change-points.ts'
import type { Floors } from './duration-series.ts'
import type { GrownStep } from './grown-step.ts'
import type { StepSeries } from './timed-executions.ts'

/** A job that became slower on one kind of runner, and the step that grew most. */
export type ChangedJob = {
  readonly label: string | undefined
  readonly change: DurationChange
  readonly step: GrownStep | undefined
}

export type ChangedStep = Pick<ChangedJob, 'label' | 'change'> & { readonly step: string }

/** All steps of a job together may alarm falsely so many times less often than the job itself. */
const CAUTION = 20

/**
 * Steps of one job that became slower beside it: a step that the alarm of the job names, or that grew with it, is told
 * there.
 */
export function slowerSteps(
  series: readonly StepSeries[],
  jobs: readonly ChangedJob[],
  floors: Floors,
): readonly ChangedStep[] {
  const among = CAUTION * series.length
  return series.flatMap(({ name, samples }) =>
    changesByLabel(samples, floors, among)
      .map((found) => ({ ...found, step: name }))
      .filter((found) => !jobs.some((job) => isToldBy(job, found))),
  )
}

function isToldBy(job: ChangedJob, { label, change, step }: ChangedStep): boolean {
  return job.label === label && (job.step?.name === step || Math.abs(job.change.at - change.at) <= DAY)
}
