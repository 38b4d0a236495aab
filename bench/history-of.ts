import { pathOf, type WorkflowPlan } from '../simulator/stories/plan.ts'
import type { Repository } from '../simulator/stories/repository.ts'
import type { Job as MadeJob, Run as MadeRun } from '../simulator/world.ts'
import { withinTimeLimit } from '../src/collection/time-limits.ts'
import { attemptKey, emptyHistory, type History, scheduleKey } from '../src/core/history/history.ts'
import { type Conclusion, conclusions, type Job, MINUTE, type Run } from '../src/core/model.ts'
import type { WorkflowFile } from '../src/core/workflow-file.ts'

/** All that can be known of a repository, as if it had been collected whole, without a request. */
export function historyOf({ world, plans }: Repository, knownSince: number): History {
  const { now, defaultBranch } = world
  const files = new Map(plans.map((plan) => [pathOf(plan), { file: fileOf(plan), seenAt: now }] as const))
  const limits = new Map(
    world.workflows.map(({ id, path }) => [id, limitsIn(files.get(path)?.file)] as const),
  )
  const attempts = world.runs.flatMap((run) => run.attempts.map((attempt) => ({ run, attempt })))
  return {
    ...emptyHistory,
    workflows: new Map(world.workflows.map(({ id, name, path }) => [id, { id, name, path, seenAt: now }])),
    listed: new Map(
      world.workflows.map(({ createdAt = 0, ...workflow }) => [
        workflow.id,
        { ...workflow, createdAt, seenAt: now },
      ]),
    ),
    runs: new Map(world.runs.map((run) => [run.id, toRun(run, limits.get(run.workflowId) ?? [])])),
    jobs: new Map(
      attempts.map(({ run, attempt }) => [
        attemptKey(run.id, attempt.number),
        attempt.jobs.filter(({ startedAt }) => startedAt >= attempt.startedAt).map(toJob),
      ]),
    ),
    covered: [{ from: knownSince, to: now }],
    defaultBranch: { text: defaultBranch, seenAt: now },
    files,
    schedules: new Map(
      [...files].map(([path, { file }]) => [
        scheduleKey(path, file.schedules),
        { from: knownSince, to: now },
      ]),
    ),
  }
}

/** What GitHub's parser makes of the file of a plan, which a test compares. Plain Node cannot load that parser. */
export function fileOf({ on, paths, schedule, jobs }: WorkflowPlan): WorkflowFile {
  const { crons = [], timezone } = schedule ?? {}
  return {
    events: schedule ? [...on, 'schedule'] : on,
    ...(paths && { filtersPaths: true }),
    schedules: crons.map((cron) => ({ cron, ...(timezone !== undefined && { timezone }) })),
    jobs: jobs.map((job) => ({
      ...{ id: job.id, name: job.name ?? job.id, runner: job.runner, timeoutMinutes: job.timeoutMinutes },
      continueOnError: job.continueOnError ? 'yes' : 'no',
      callsWorkflow: false,
      hasMatrix: job.legs !== undefined,
      condition: job.condition,
    })),
  }
}

function limitsIn(file: WorkflowFile | undefined): readonly number[] {
  return (file?.jobs ?? []).map(({ timeoutMinutes = 360 }) => timeoutMinutes * MINUTE)
}

function toRun(
  { id, workflowId, number, event, branch, sha, fromFork, createdAt, attempts }: MadeRun,
  limits: readonly number[],
): Run {
  return {
    ...{ id, workflowId, number, event, sha, fromFork, createdAt, branch: branch ?? undefined },
    attempts: attempts.map((attempt) => ({
      number: attempt.number,
      startedAt: attempt.startedAt,
      updatedAt: attempt.updatedAt,
      conclusion: known(attempt.conclusion),
      ...(attempt.conclusion === 'cancelled' &&
        attempt.jobs.some((job) => hitLimit(job, limits)) && { hitTimeLimit: true }),
    })),
  }
}

function hitLimit({ conclusion, startedAt, completedAt }: MadeJob, limits: readonly number[]): boolean {
  return conclusion === 'cancelled' && withinTimeLimit((completedAt ?? startedAt) - startedAt, limits)
}

function toJob({
  id,
  name,
  conclusion,
  startedAt,
  completedAt,
  labels,
  steps,
  annotations = [],
}: MadeJob): Job {
  let from = startedAt
  return {
    ...{ id, name, conclusion: known(conclusion), startedAt, completedAt: completedAt ?? undefined },
    failedStep: steps.find((step) => step.conclusion === 'failure')?.name,
    ...(labels.length > 0 && { runner: labels.join(', ') }),
    steps: steps.map((step) => {
      const begin = from
      from += step.seconds
      return { name: step.name, conclusion: known(step.conclusion), startedAt: begin, completedAt: from }
    }),
    annotations: annotations.map(({ level, message }) => ({ level, message })),
  }
}

function known(word: string | null): Conclusion | undefined {
  return word === null ? undefined : (conclusions.find((conclusion) => conclusion === word) ?? 'unknown')
}
