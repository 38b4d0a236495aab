import { type Attempt, iso, type Job, latest, type Run, type Workflow, type World } from '../world.ts'
import { minimalRepositoryJson, userJson } from './repository-json.ts'

/** `workflow-run` of GitHub's OpenAPI description, for one attempt; the newest unless another is asked for. */
export function runJson(world: World, run: Run, attempt: Attempt = latest(run)) {
  const workflow = workflowOf(world, run)
  const repository = `https://api.github.com/repos/${world.owner}/${world.name}`
  const url = `${repository}/actions/runs/${run.id}`
  const person = userJson('mona', 583_233)
  return {
    id: run.id,
    name: workflow.name,
    node_id: `WFR_${run.id}`,
    head_branch: run.branch,
    head_sha: run.sha,
    path: workflow.path,
    display_title: run.title,
    run_number: run.number,
    event: run.event,
    status: attempt.status,
    conclusion: attempt.conclusion,
    workflow_id: workflow.id,
    check_suite_id: run.id + 1,
    check_suite_node_id: `CS_${run.id}`,
    url,
    html_url: `https://github.com/${world.owner}/${world.name}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: iso(run.createdAt),
    updated_at: iso(attempt.updatedAt),
    actor: person,
    run_attempt: attempt.number,
    referenced_workflows: [],
    run_started_at: iso(attempt.startedAt),
    triggering_actor: person,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repository}/check-suites/${run.id + 1}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: attempt.number > 1 ? `${url}/attempts/${attempt.number - 1}` : null,
    workflow_url: `${repository}/actions/workflows/${workflow.id}`,
    head_commit: {
      id: run.sha,
      tree_id: run.sha,
      message: run.title,
      timestamp: iso(run.createdAt),
      author: { name: 'Mona', email: 'mona@example.com' },
      committer: { name: 'Mona', email: 'mona@example.com' },
    },
    repository: minimalRepositoryJson(world),
    head_repository: minimalRepositoryJson(world, run.fromFork),
    ...run.raw,
  }
}

export function workflowOf(world: World, run: Run): Workflow {
  const workflow = world.workflows.find(({ id }) => id === run.workflowId)
  if (!workflow) throw new RangeError(`run ${run.id} belongs to no workflow`)
  return workflow
}

export const LONG_AGO = Date.UTC(2024, 0) / 1000

/** `workflow` of GitHub's OpenAPI description. */
export function workflowJson(world: World, { createdAt = LONG_AGO, ...workflow }: Workflow) {
  const time = iso(createdAt)
  const page = `https://github.com/${world.owner}/${world.name}`
  return {
    ...workflow,
    node_id: `W_${workflow.id}`,
    created_at: time,
    updated_at: time,
    url: `https://api.github.com/repos/${world.owner}/${world.name}/actions/workflows/${workflow.id}`,
    html_url: `${page}/blob/${world.defaultBranch}/${workflow.path}`,
    badge_url: `${page}/workflows/${encodeURIComponent(workflow.name)}/badge.svg`,
  }
}

/** `job` of GitHub's OpenAPI description, as an attempt lists it: carried-over ones with the attempt's number. */
export function jobJson(world: World, run: Run, attempt: Attempt, job: Job) {
  const url = `https://api.github.com/repos/${world.owner}/${world.name}`
  let from = job.startedAt
  const steps = job.steps.map((step, i) => {
    const startedAt = from
    from += step.seconds
    const times = { started_at: iso(startedAt), completed_at: iso(from) }
    return { name: step.name, status: 'completed', conclusion: step.conclusion, number: i + 1, ...times }
  })
  return {
    id: job.id,
    run_id: run.id,
    workflow_name: workflowOf(world, run).name,
    head_branch: run.branch,
    run_url: `${url}/actions/runs/${run.id}`,
    run_attempt: attempt.number,
    node_id: `CR_${job.id}`,
    head_sha: run.sha,
    url: `${url}/actions/jobs/${job.id}`,
    html_url: `https://github.com/${world.owner}/${world.name}/actions/runs/${run.id}/job/${job.id}`,
    status: job.completedAt === null ? 'in_progress' : 'completed',
    conclusion: job.conclusion,
    created_at: iso(job.createdAt),
    started_at: iso(job.startedAt),
    completed_at: job.completedAt === null ? null : iso(job.completedAt),
    name: job.name,
    steps,
    check_run_url: `${url}/check-runs/${job.id}`,
    labels: job.labels,
    runner_id: 1,
    runner_name: 'GitHub Actions 1',
    runner_group_id: 2,
    runner_group_name: 'GitHub Actions',
    ...job.raw,
  }
}
