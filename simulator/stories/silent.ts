import type { SilentKind } from '../../src/core/reports/signs.ts'
import { jobName, type WorkflowPlan } from './plan.ts'
import { hits, mainStep, onMain, type Repository, type Target } from './repository.ts'

/** What fails and leaves the run green, or leaves no run at all. One function for each kind. */

/** A job with `continue-on-error` fails half the time. */
export function tolerateFailures(repository: Repository, target: Target, since: number): void {
  const at = tell(repository, 'tolerated-failure', target.workflow, target)
  repository.stories.push({
    execute: (execution, random) => {
      const { run, job } = execution
      if (!hits(target, execution) || run.at < since || !random.chance(0.5)) return
      execution.failsIn = mainStep(job)
      at.push(run.at)
    },
  })
}

/** A green job says that something failed: a tool reports an error and ends with 0. */
export function annotateFailures(
  repository: Repository,
  target: Target,
  message: string,
  since: number,
): void {
  const at = tell(repository, 'failing-annotation', target.workflow, target)
  repository.stories.push({
    execute: (execution) => {
      const { run, failsIn, annotations } = execution
      if (!hits(target, execution) || run.at < since || failsIn) return
      annotations.push({ level: 'failure', message })
      at.push(run.at)
    },
  })
}

/** The file of a workflow cannot be used any more: its runs have no job. */
export function breakFile(repository: Repository, workflow: WorkflowPlan, since: number): void {
  const at = tell(repository, 'no-job', workflow)
  repository.stories.push({
    plan: (run) => {
      if (run.workflow !== workflow || run.at < since || run.event === 'schedule') return
      run.broken = true
      at.push(run.at)
    },
  })
}

/** Now and then a job hangs until its time limit, and GitHub writes that it was cancelled. */
export function hang(repository: Repository, target: Target, since: number): void {
  const at = tell(repository, 'hidden-timeout', target.workflow, target)
  let left = 4
  repository.stories.push({
    execute: (execution, random) => {
      const { run, attempt } = execution
      const eligible =
        hits(target, execution) && run.at >= since && attempt === 1 && run.cancelledAt === undefined
      if (!eligible || left === 0 || execution.failsIn || !random.chance(0.3)) return
      execution.hangs = true
      at.push(run.at)
      left -= 1
    },
  })
}

/** One job of the default branch is always red, so that nobody sees that a second one began to fail. */
export function maskFailure(
  repository: Repository,
  {
    workflow,
    always,
    second,
    since,
  }: {
    readonly workflow: WorkflowPlan
    readonly always: Target
    readonly second: Target
    readonly since: number
  },
): void {
  const at = tell(repository, 'masked-failure', workflow, second)
  repository.stories.push({
    execute: (execution) => {
      if (!onMain(repository, execution.run)) return
      const { run, job } = execution
      const isSecond = hits(second, execution) && run.at >= since
      if (!isSecond && !hits(always, execution)) return
      execution.failsIn = mainStep(job)
      if (isSecond) at.push(run.at)
    },
  })
}

/** A workflow that used to run for every push does not any more. */
export function stopReporting(repository: Repository, workflow: WorkflowPlan, since: number): void {
  const at = tell(repository, 'never-reported', workflow)
  repository.stories.push({
    plan: (run) => {
      if (run.workflow !== workflow || run.at < since) return
      run.absent = true
      if (onMain(repository, run)) at.push(run.at)
    },
  })
}

/** Adds to the truth, and gives the list of the times at which it will happen. */
function tell({ truth }: Repository, kind: SilentKind, { name }: WorkflowPlan, target?: Target): number[] {
  const at: number[] = []
  truth.silent.push({ kind, workflow: name, ...(target && { job: jobName(target.job) }), at })
  return at
}

/**
 * A workflow with path filters: many pushes do not concern it, or nearly all did until lately, which is no silence
 * either.
 */
export function filterPaths(
  repository: Repository,
  workflow: WorkflowPlan,
  { before, since }: { readonly before: number; readonly since: number },
): void {
  repository.stories.push({
    plan: (run, random) => {
      if (run.workflow !== workflow || run.event === 'schedule') return
      if (run.at >= since || random.chance(before)) run.absent = true
    },
  })
}
