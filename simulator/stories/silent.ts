import { jobName, type WorkflowPlan } from './plan.ts'
import { hits, mainStep, onMain, type Repository, type Target } from './repository.ts'

/** What fails and leaves the run green, or leaves no run at all. One function for each kind. */

/** A job with `continue-on-error` fails half the time. */
export function tolerateFailures(repository: Repository, target: Target, since: number): void {
  tell(repository, 'tolerated-failure', target)
  repository.stories.push({
    execute: (execution, random) => {
      if (hits(target, execution) && execution.run.at >= since && random.chance(0.5))
        execution.failsIn = mainStep(execution.job)
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
  tell(repository, 'failing-annotation', target)
  repository.stories.push({
    execute: (execution) => {
      if (hits(target, execution) && execution.run.at >= since && !execution.failsIn)
        execution.annotations.push({ level: 'failure', message })
    },
  })
}

/** The file of a workflow cannot be used any more: its runs have no job. */
export function breakFile(repository: Repository, workflow: WorkflowPlan, since: number): void {
  repository.truth.silent.push({ kind: 'no-job', workflow: workflow.name })
  repository.stories.push({
    plan: (run) => {
      if (run.workflow === workflow && run.at >= since && run.event !== 'schedule') run.broken = true
    },
  })
}

/** Now and then a job hangs until its time limit, and GitHub writes that it was cancelled. */
export function hang(repository: Repository, target: Target, since: number): void {
  tell(repository, 'hidden-timeout', target)
  let left = 4
  repository.stories.push({
    execute: (execution, random) => {
      const { run, attempt } = execution
      const eligible =
        hits(target, execution) && run.at >= since && attempt === 1 && run.cancelledAt === undefined
      if (!eligible || left === 0 || execution.failsIn || !random.chance(0.3)) return
      execution.hangs = true
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
  repository.truth.silent.push({ kind: 'masked-failure', workflow: workflow.name, job: jobName(second.job) })
  repository.stories.push({
    execute: (execution) => {
      if (!onMain(repository, execution.run)) return
      const fails = hits(always, execution) || (hits(second, execution) && execution.run.at >= since)
      if (fails) execution.failsIn = mainStep(execution.job)
    },
  })
}

/** A workflow that used to run for every push does not any more. */
export function stopReporting(repository: Repository, workflow: WorkflowPlan, since: number): void {
  repository.truth.silent.push({ kind: 'never-reported', workflow: workflow.name })
  repository.stories.push({
    plan: (run) => {
      if (run.workflow === workflow && run.at >= since) run.absent = true
    },
  })
}

function tell(
  { truth }: Repository,
  kind: 'tolerated-failure' | 'failing-annotation' | 'hidden-timeout',
  { workflow, job }: Target,
): void {
  truth.silent.push({ kind, workflow: workflow.name, job: jobName(job) })
}
