import { logOf } from '../logs/job-log.ts'
import { runLogs } from '../logs/run-logs.ts'
import type { StoredArtifact } from '../results/service.ts'
import { createdRuns, type Run, type World } from '../world.ts'
import { annotationJson } from './annotation-json.ts'
import { type Call, MISSING, paged, type Reply, type Route } from './call.ts'
import { commitJson } from './commit-json.ts'
import { commitByShaJson, commitsTouchingJson, compareJson } from './compare-json.ts'
import { contentJson } from './content-json.ts'
import { fullRepositoryJson } from './repository-json.ts'
import { jobJson, runJson, workflowJson } from './run-json.ts'
import { listRuns } from './run-list.ts'

const repo = '/repos/{owner}/{repo}'

export const routes: readonly Route[] = [
  { template: repo, answer: ({ world }) => ({ json: fullRepositoryJson(world) }) },
  { template: `${repo}/actions/runs`, needs: 'actions', answer: (call) => listRuns(call, call.world.runs) },
  {
    template: `${repo}/actions/workflows`,
    needs: 'actions',
    answer: (call) => {
      const all = call.world.workflows.map((workflow) => workflowJson(call.world, workflow))
      return paged(call, all, (workflows) => ({ total_count: all.length, workflows }))
    },
  },
  {
    template: `${repo}/actions/workflows/{workflow_id}/runs`,
    needs: 'actions',
    answer: (call) => {
      const wanted = call.path.workflow_id
      const workflow = call.world.workflows.find(
        ({ id, path }) => `${id}` === wanted || path.endsWith(`/${wanted}`),
      )
      if (!workflow) return MISSING
      return listRuns(
        call,
        call.world.runs.filter((run) => run.workflowId === workflow.id),
      )
    },
  },
  {
    template: `${repo}/actions/runs/{run_id}`,
    needs: 'actions',
    answer: (call) => onRun(call, (run) => ({ json: runJson(call.world, run) })),
  },
  {
    template: `${repo}/actions/runs/{run_id}/attempts/{attempt_number}`,
    needs: 'actions',
    answer: (call) =>
      onRun(call, (run) => {
        const attempt = run.attempts.find(({ number }) => `${number}` === call.path.attempt_number)
        return attempt ? { json: runJson(call.world, run, attempt) } : MISSING
      }),
  },
  {
    template: `${repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`,
    needs: 'actions',
    answer: (call) =>
      onRun(call, (run) => {
        const attempt = run.attempts.find(({ number }) => `${number}` === call.path.attempt_number)
        if (!attempt) return MISSING
        const all = attempt.jobs.map((job) => jobJson(call.world, run, attempt, job))
        return paged(call, all, (jobs) => ({ total_count: all.length, jobs }))
      }),
  },
  {
    template: `${repo}/actions/runs/{run_id}/jobs`,
    needs: 'actions',
    answer: (call) =>
      onRun(call, (run) => {
        const attempts = call.query.get('filter') === 'all' ? run.attempts : run.attempts.slice(-1)
        const all = attempts.flatMap((attempt) =>
          attempt.jobs.map((job) => jobJson(call.world, run, attempt, job)),
        )
        return paged(call, all, (jobs) => ({ total_count: all.length, jobs }))
      }),
  },
  {
    template: `${repo}/actions/jobs/{job_id}/logs`,
    needs: 'actions',
    answer: ({ world, path, storeUrl }) => {
      const log = logOf(world, Number(path.job_id))
      if (log === 'expired') return { status: 410, message: 'Server Error' }
      return log ? { location: `${storeUrl}/job-logs/${path.job_id}` } : MISSING
    },
  },
  {
    template: `${repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs`,
    needs: 'actions',
    answer: ({ world, path: { run_id, attempt_number }, storeUrl }) => {
      const logs = runLogs(world, Number(run_id), Number(attempt_number))
      if (logs === 'expired') return { status: 410, message: 'Server Error' }
      return logs ? { location: `${storeUrl}/run-logs/${run_id}/${attempt_number}` } : MISSING
    },
  },
  {
    template: `${repo}/compare/{basehead}`,
    needs: 'contents',
    answer: ({ world, path: { basehead = '' } }) => orMissing(compareJson(world, basehead)),
  },
  {
    template: `${repo}/commits/{ref}`,
    needs: 'contents',
    answer: ({ world, path: { ref = '' } }) => orMissing(commitByShaJson(world, ref)),
  },
  {
    template: `${repo}/check-runs/{check_run_id}/annotations`,
    needs: 'checks',
    answer: (call) => {
      const job = createdRuns(call.world)
        .flatMap(({ attempts }) => attempts.flatMap(({ jobs }) => jobs))
        .find(({ id }) => `${id}` === call.path.check_run_id)
      if (!job) return MISSING
      const all = (job.annotations ?? []).map((annotation) => annotationJson(call.world, annotation))
      return paged(call, all, (page) => page)
    },
  },
  {
    template: `${repo}/commits`,
    needs: 'contents',
    answer: (call) => {
      const { world, query } = call
      return paged(
        call,
        query.has('path') ? commitsTouchingJson(world, query) : commits(world),
        (page) => page,
      )
    },
  },
  {
    template: `${repo}/contents/{path}`,
    needs: 'contents',
    answer: ({ world, path: { path = '' }, raw }) => {
      const text = world.files.get(path)
      if (text === undefined) return MISSING
      return raw ? { text } : { json: contentJson(world, path, text) }
    },
  },
  {
    template: `${repo}/actions/artifacts`,
    needs: 'actions',
    answer: (call) => {
      const name = call.query.get('name')
      const all = call.results.artifacts().filter((artifact) => name === null || artifact.name === name)
      return paged(call, all, (page) => ({
        total_count: all.length,
        artifacts: page.map((artifact) => artifactJson(call.world, artifact)),
      }))
    },
  },
  {
    template: `${repo}/actions/artifacts/{artifact_id}/{archive_format}`,
    needs: 'actions',
    answer: ({ results, path, storeUrl }) => {
      const artifact = results.artifacts().find(({ id }) => `${id}` === path.artifact_id)
      return artifact ? { location: `${storeUrl}/artifact-zips/${artifact.id}` } : MISSING
    },
  },
  {
    template: `${repo}/actions/caches`,
    needs: 'actions',
    answer: (call) => {
      const prefix = call.query.get('key') ?? ''
      const all = call.results.caches().filter(({ key }) => key.startsWith(prefix))
      return paged(call, all, (page) => ({
        total_count: all.length,
        actions_caches: page.map(({ id, key, version, ref, sizeInBytes, createdAt, lastAccessedAt }) => ({
          id,
          key,
          version,
          ref,
          size_in_bytes: sizeInBytes,
          created_at: createdAt.toISOString(),
          last_accessed_at: lastAccessedAt.toISOString(),
        })),
      }))
    },
  },
]

function onRun({ world, path }: Call, answer: (run: Run) => Reply): Reply {
  const run = createdRuns(world).find(({ id }) => `${id}` === path.run_id)
  return run ? answer(run) : MISSING
}

function orMissing(json: object | undefined): Reply {
  return json ? { json } : MISSING
}

function commits(world: World) {
  const shas = new Map(
    world.runs.filter(({ branch }) => branch === world.defaultBranch).map((run) => [run.sha, run]),
  )
  return [...shas.values()].toSorted((a, b) => b.createdAt - a.createdAt).map((run) => commitJson(world, run))
}

function artifactJson(world: World, artifact: StoredArtifact) {
  const run = world.runs.find(({ id }) => id === artifact.runId)
  const url = `https://api.github.com/repos/${world.owner}/${world.name}/actions/artifacts/${artifact.id}`
  return {
    id: artifact.id,
    node_id: `A_${artifact.id}`,
    name: artifact.name,
    size_in_bytes: artifact.sizeInBytes,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expiresAt.getTime() <= world.now * 1000,
    created_at: artifact.createdAt.toISOString(),
    expires_at: artifact.expiresAt.toISOString(),
    updated_at: artifact.createdAt.toISOString(),
    digest: artifact.digest,
    workflow_run: run
      ? {
          id: run.id,
          repository_id: world.repositoryId,
          head_repository_id: world.repositoryId + (run.fromFork ? 1 : 0),
          head_branch: run.branch,
          head_sha: run.sha,
        }
      : null,
  }
}
