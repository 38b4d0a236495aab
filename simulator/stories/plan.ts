import { stringify } from 'yaml'

/** A workflow as its file plans it, with how long things usually take. */
export type WorkflowPlan = {
  readonly name: string
  readonly file: string
  readonly on: readonly ('push' | 'pull_request' | 'workflow_dispatch')[]
  /** Of pushes and pull requests. */
  readonly paths?: readonly string[]
  readonly schedule?: Rhythm
  /** A newer run of the branch cancels the one that goes on. */
  readonly cancelsSuperseded?: true
  /** Those that are needed come first. */
  readonly jobs: readonly JobPlan[]
}

export type JobPlan = {
  readonly id: string
  readonly name?: string
  readonly runner: string
  readonly needs?: readonly string[]
  /** Values of the one axis of its matrix. */
  readonly legs?: readonly string[]
  readonly timeoutMinutes?: number
  readonly continueOnError?: true
  readonly condition?: string
  readonly steps: readonly StepPlan[]
}

export type StepPlan = { readonly name: string; readonly seconds: number; readonly uses?: string }

/** A schedule that fires every so many seconds, `offset` after 1970 began. The crons say the same. */
export type Rhythm = {
  readonly crons: readonly string[]
  readonly timezone?: string
  readonly everySeconds: number
  readonly offset: number
}

export function pathOf({ file }: WorkflowPlan): string {
  return `.github/workflows/${file}`
}

/** As people see it. */
export function jobName({ id, name = id }: JobPlan, leg?: string): string {
  return leg === undefined ? name : `${name} (${leg})`
}

export function firingsOf({ everySeconds, offset }: Rhythm, from: number, to: number): readonly number[] {
  const first = Math.ceil((from - offset) / everySeconds)
  const last = Math.floor((to - offset) / everySeconds)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => offset + (first + i) * everySeconds)
}

export function workflowText(plan: WorkflowPlan): string {
  const { name, on, paths, schedule, cancelsSuperseded, jobs } = plan
  const crons = schedule?.crons.map((cron) => ({
    cron,
    ...(schedule.timezone && { timezone: schedule.timezone }),
  }))
  return stringify({
    name,
    on: {
      ...Object.fromEntries(on.map((event) => [event, paths ? { paths } : null])),
      ...(crons && { schedule: crons }),
    },
    ...(cancelsSuperseded && {
      concurrency: { group: `\${{ github.workflow }}-\${{ github.ref }}`, 'cancel-in-progress': true },
    }),
    jobs: Object.fromEntries(jobs.map((job) => [job.id, jobText(job)])),
  })
}

function jobText(job: JobPlan) {
  return {
    ...(job.name && { name: job.name }),
    ...(job.condition && { if: job.condition }),
    ...(job.needs && { needs: job.needs }),
    'runs-on': job.runner,
    ...(job.timeoutMinutes && { 'timeout-minutes': job.timeoutMinutes }),
    ...(job.continueOnError && { 'continue-on-error': true }),
    ...(job.legs && { strategy: { matrix: { version: job.legs } } }),
    steps: job.steps.map(({ name, uses }) => (uses ? { name, uses } : { name, run: `make ${job.id}` })),
  }
}
