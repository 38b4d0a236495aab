import type { Seconds } from './model.ts'

/** What the file of a workflow says, as far as anything is judged by it. */
export type WorkflowFile = {
  /** Names of the events that start it. */
  readonly events: readonly string[]
  /** Which pushes start it depends on the files they touch: `paths` or `paths-ignore`. */
  readonly filtersPaths?: true
  /** As they stand in the file, readable or not. */
  readonly schedules: readonly Schedule[]
  readonly jobs: readonly PlannedJob[]
}

export type Schedule = { readonly cron: string; readonly timezone?: string | undefined }

export type PlannedJob = {
  readonly id: string
  /** The name people see, without a matrix's values; `undefined` where an expression makes it. */
  readonly name: string | undefined
  /** Labels of the runner, joined by commas; `undefined` where an expression makes them or a called workflow does. */
  readonly runner: string | undefined
  /** `undefined` where it is not set, or an expression makes it. */
  readonly timeoutMinutes: number | undefined
  readonly continueOnError: 'no' | 'yes' | 'computed'
  /** It runs another workflow's jobs, of which this file says nothing. */
  readonly callsWorkflow: boolean
  readonly hasMatrix: boolean
  /** The text of its `if`. */
  readonly condition: string | undefined
}

/** A workflow in GitHub's list of them. */
export type ListedWorkflow = {
  readonly id: number
  readonly name: string
  readonly path: string
  /** GitHub's own word: `active`, `disabled_inactivity`, … */
  readonly state: string
  readonly createdAt: Seconds
  /** By which GraphQL knows it. */
  readonly nodeId?: string
}

/**
 * The planned job that a job's name belongs to: the name itself, or the name before a matrix's values. A called
 * workflow's jobs are called `caller / job` and belong to the caller.
 */
export function plannedJobOf({ jobs }: WorkflowFile, jobName: string): PlannedJob | undefined {
  const called = (name: string) =>
    jobs.find((job) => (job.name ?? job.id) === name) ??
    jobs.find((job) => (job.name ?? job.id) === name.replace(/ \([^()]*\)$/, ''))
  return called(jobName) ?? called(jobName.split(' / ')[0] ?? jobName)
}
