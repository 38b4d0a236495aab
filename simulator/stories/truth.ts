import type { SilentKind } from '../../src/core/reports/signs.ts'
import { latest, type Run, type World } from '../world.ts'

/** What was done to a repository, beside what can be seen of it. Workflows by name. */
export type RepositoryTruth = {
  readonly flakyJobs: { readonly workflow: string; readonly job: string; readonly rate: number }[]
  readonly slowdowns: Slowing[]
  /** Steps that grew in jobs that did not. */
  readonly slowerSteps: Pick<Slowing, 'workflow' | 'job' | 'step'>[]
  readonly silent: Silence[]
  /** Every workflow with a schedule. */
  readonly schedules: { readonly workflow: string; readonly life: ScheduleLife }[]
  readonly deprecations: { readonly about: string; readonly workflow: string }[]
  readonly runnerTroubles: { readonly about: string; readonly workflow: string; readonly job: string }[]
  /** Runs that a newer one cancelled. */
  readonly superseded: number[]
}

export type Silence = {
  readonly kind: SilentKind
  readonly workflow: string
  readonly job?: string
  /** When it happened: the runs' times, filled while the repository lives. */
  readonly at: number[]
}

export type Slowing = {
  readonly workflow: string
  readonly job: string
  readonly step: string
  readonly kind: 'step' | 'creep'
  /** When it began. */
  readonly since: number
  /** Of the job's length, in the end. */
  readonly factor: number
}

/** What became of a schedule. `alive`, `late` and `switched-off`, by a person, need nobody to look at them. */
export type ScheduleLife =
  | 'alive'
  | 'late'
  | 'switched-off'
  | 'dead'
  | 'failing'
  | 'disabled'
  | 'superseded'
  | 'never-true'

export function emptyTruth(): RepositoryTruth {
  return {
    flakyJobs: [],
    slowdowns: [],
    slowerSteps: [],
    silent: [],
    schedules: [],
    deprecations: [],
    runnerTroubles: [],
    superseded: [],
  }
}

/** Workflows whose newest run on the default branch that passed or failed, failed. Read off the runs that were made. */
export function redWorkflows(world: World): readonly string[] {
  const isJudged = (run: Run) =>
    ['success', 'failure', 'startup_failure'].includes(latest(run).conclusion ?? '')
  return world.workflows
    .filter(({ id }) => {
      const newest = world.runs
        .filter((run) => run.workflowId === id && run.branch === world.defaultBranch && isJudged(run))
        .toSorted((a, b) => a.createdAt - b.createdAt || a.id - b.id)
        .at(-1)
      return newest !== undefined && latest(newest).conclusion !== 'success'
    })
    .map(({ name }) => name)
}
