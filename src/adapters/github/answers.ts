import { type Conclusion, conclusions, type Job, MAX_NAME, type Step } from '../../core/model.ts'
import type { ListedWorkflow } from '../../core/workflow-file.ts'
import { ApiError } from '../../errors.ts'
import type { ListedArtifact, SeenRun } from '../../ports/github.ts'
import { array, integer, type Json, object, optionalText, text, time } from './shape.ts'

/** GitHub's answers in our words. https://docs.github.com/en/rest/actions/workflow-runs */

export function toSeenRun(value: unknown): SeenRun {
  const run = object(value, 'a run')
  const id = integer(run.id, 'a run’s id')
  const createdAt = time(run.created_at, 'created_at')
  const startedAt = run.run_started_at == null ? createdAt : time(run.run_started_at, 'run_started_at')
  const path = toPath(text(run.path ?? '', 'path'))
  const suite = optionalText(run.check_suite_node_id, 'check_suite_node_id')
  return {
    run: {
      id,
      workflowId: integer(run.workflow_id, 'workflow_id'),
      number: integer(run.run_number, 'run_number'),
      event: text(run.event, 'event'),
      branch: optionalText(run.head_branch, 'head_branch'),
      sha: text(run.head_sha, 'head_sha'),
      fromFork: isFromFork(run),
      createdAt,
      ...(suite !== undefined && { checkSuite: suite }),
      attempts: [
        {
          number: Math.max(1, integer(run.run_attempt ?? 1, 'run_attempt')),
          startedAt,
          updatedAt: time(run.updated_at, 'updated_at'),
          conclusion: endOf(run),
        },
      ],
    },
    workflow: {
      id: integer(run.workflow_id, 'workflow_id'),
      name: toName(run.name ?? '', 'name') || path,
      path,
    },
  }
}

function endOf({ status, conclusion }: Json): Conclusion | undefined {
  return text(status, 'status') === 'completed'
    ? toConclusion(optionalText(conclusion, 'conclusion'))
    : undefined
}

/** People write names, and matrices and commands make them, of any length; they are kept and shown many times. */
export function toName(value: unknown, what: string): string {
  const name = text(value, what)
  return name.length <= MAX_NAME ? name : name.slice(0, MAX_NAME).toWellFormed()
}

/** A word we do not know is neither a success nor a failure. */
export function toConclusion(value: unknown): Conclusion {
  return conclusions.find((conclusion) => conclusion === value) ?? 'unknown'
}

/** `octo-org/repo/.github/workflows/ci.yml@main` and `.github/workflows/ci.yml@refs/heads/main` name the same file. */
function toPath(path: string): string {
  const file = /(?:^|\/)(?<file>\.github\/workflows\/.+?\.ya?ml)(?:@.*)?$/s.exec(path)?.groups?.file
  return file ?? path
}

/** A deleted head repository is a fork's: ours cannot be deleted and still answer. */
function isFromFork(run: Json): boolean {
  if (run.repository === undefined) return false
  const own = object(run.repository, 'repository').id
  return run.head_repository == null || object(run.head_repository, 'head_repository').id !== own
}

export function toJob(value: unknown): Job {
  const job = object(value, 'a job')
  const steps = array(job.steps ?? [], 'steps').flatMap(toStep)
  const labels = array(job.labels ?? [], 'labels').map((label) => text(label, 'a label'))
  return {
    id: integer(job.id, 'a job’s id'),
    name: toName(job.name, 'a job’s name'),
    conclusion: endOf(job),
    startedAt: time(job.started_at, 'started_at'),
    completedAt: job.completed_at == null ? undefined : time(job.completed_at, 'completed_at'),
    failedStep: steps.find(({ conclusion }) => conclusion === 'failure' || conclusion === 'timed_out')?.name,
    ...(labels.length > 0 && { runner: labels.join(', ') }),
    ...(job.steps != null && { steps: steps.filter(wasExecuted) }),
  }
}

/** Steps that have not begun say nothing. */
function toStep(value: unknown): readonly Step[] {
  const step = object(value, 'a step')
  if (step.started_at == null) return []
  const startedAt = time(step.started_at, 'started_at')
  return [
    {
      name: toName(step.name, 'a step’s name'),
      conclusion: endOf(step),
      startedAt,
      // The end can be a second before the start, from another clock.
      completedAt:
        step.completed_at == null ? undefined : Math.max(startedAt, time(step.completed_at, 'completed_at')),
    },
  ]
}

export function wasExecuted({ conclusion }: Step): boolean {
  return conclusion !== 'skipped'
}

export function toListedWorkflow(value: unknown): ListedWorkflow {
  const workflow = object(value, 'a workflow')
  const path = toPath(text(workflow.path, 'path'))
  const nodeId = optionalText(workflow.node_id, 'node_id')
  return {
    id: integer(workflow.id, 'a workflow’s id'),
    name: toName(workflow.name, 'name') || path,
    path,
    state: text(workflow.state, 'state'),
    createdAt: time(workflow.created_at, 'created_at'),
    ...(nodeId !== undefined && { nodeId }),
  }
}

export function toArtifact(value: unknown): ListedArtifact {
  const artifact = object(value, 'an artifact')
  const run = artifact.workflow_run == null ? {} : object(artifact.workflow_run, 'workflow_run')
  return {
    id: integer(artifact.id, 'an artifact’s id'),
    runId: run.id === undefined ? undefined : integer(run.id, 'a run’s id'),
    branch: optionalText(run.head_branch, 'head_branch'),
    fromThisRepository: run.repository_id !== undefined && run.repository_id === run.head_repository_id,
    expired: artifact.expired !== false,
  }
}

/** https://docs.github.com/en/rest/repos/contents#get-repository-content: base64 in lines, up to 1 MB. */
export function toFileText(file: Json): string {
  const bytes = Buffer.from(text(file.content, 'content'), 'base64')
  if (file.encoding !== 'base64' || bytes.length !== integer(file.size, 'size')) {
    throw new ApiError('shape', 'GitHub did not send the whole file.')
  }
  return bytes.toString('utf8')
}
