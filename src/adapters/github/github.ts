import type { Job } from '../../core/model.ts'
import { WORKFLOW_FOLDER, type WorkflowCommit } from '../../core/weekly/workflow-changes.ts'
import type { ListedWorkflow } from '../../core/workflow-file.ts'
import { ApiError } from '../../errors.ts'
import {
  type Clock,
  type GitHub,
  LISTED_ARTIFACTS,
  type RunPage,
  WORKFLOW_COMMITS,
} from '../../ports/github.ts'
import { parseWorkflowFile } from '../workflow-file.ts'
import { toArtifact, toFileText, toJob, toListedWorkflow, toSeenRun } from './answers.ts'
import { toCommitRange, toCommitWithFiles, toWorkflowCommit } from './commits.ts'
import type { Answer } from './exchange.ts'
import { graphReads } from './graph-reads.ts'
import { createAskGraph } from './graphql.ts'
import { labelledReads } from './labelled-issues.ts'
import { readLog } from './logs.ts'
import {
  createRead,
  iso,
  MAX_PAGES,
  type Parameters,
  type RestOptions,
  wholeBody,
  wholeJson,
} from './rest.ts'
import { readRunLogs } from './run-logs.ts'
import { address, array, integer, type Json, object, text } from './shape.ts'

const RUNS = 'GET /repos/{owner}/{repo}/actions/runs'
const WORKFLOWS = 'GET /repos/{owner}/{repo}/actions/workflows'
const JOBS = `${RUNS}/{run_id}/attempts/{attempt_number}/jobs`
const RUN_LOGS = `${RUNS}/{run_id}/attempts/{attempt_number}/logs`
const LOG = 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs'
const ZIP = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}'

export type GitHubOptions = RestOptions & {
  readonly graphqlUrl: string
  /** By which our own issues are found; the one that `open-issue` gives them, if people do not say otherwise. */
  readonly issueLabel?: string
}

/** Reads one repository over REST, and over GraphQL where one question does for many. Octokit's part that makes addresses and headers is used; the transport does the rest. */
export function restGitHub(options: GitHubOptions): { readonly github: GitHub; readonly clock: Clock } {
  const { transport, owner, repository } = options
  const read = createRead(options)
  const readJson = async <T>(route: string, parameters: Parameters, parse: (body: Json) => T): Promise<T> =>
    await read(route, parameters, (answer) => parse(wholeJson(answer)))
  const target = { owner, repo: repository }
  const ask = createAskGraph({ url: options.graphqlUrl, token: options.token, transport })

  const github: GitHub = {
    newestRuns: async (etag) => {
      const headers = etag ? { 'if-none-match': etag } : {}
      const parameters = { ...target, exclude_pull_requests: true, per_page: 100, headers }
      return await read(RUNS, parameters, (answer) => {
        if (etag && answer.status === 304) return 'unchanged'
        return { ...toPage(wholeJson(answer)), etag: answer.headers.etag }
      })
    },
    runsCreated: async ({ from, to, page, conclusion }) => {
      if (page > MAX_PAGES) throw new RangeError(`page ${page} of runs does not exist`)
      const created = to === undefined ? `>=${iso(from)}` : `${iso(from)}..${iso(to)}`
      const filter = { created, exclude_pull_requests: true, ...(conclusion && { status: conclusion }) }
      return await readJson(RUNS, { ...target, ...filter, per_page: 100, page }, toPage)
    },
    run: async (runId) => await readJson(`${RUNS}/{run_id}`, { ...target, run_id: runId }, toSeenRun),
    attempt: async (runId, attempt) => {
      const parameters = { ...target, run_id: runId, attempt_number: attempt }
      return await readJson(`${RUNS}/{run_id}/attempts/{attempt_number}`, parameters, toSeenRun)
    },
    jobs: async (runId, attempt) => {
      const parameters = { ...target, run_id: runId, attempt_number: attempt, per_page: 100 }
      const jobs = new Map<number, Job>()
      for (let page = 1; page <= MAX_PAGES; page++) {
        const { found, total } = await readJson(JOBS, { ...parameters, page }, (body) => ({
          found: array(body.jobs, 'jobs').map(toJob),
          total: integer(body.total_count, 'total_count'),
        }))
        for (const job of found) jobs.set(job.id, job)
        if (jobs.size >= total) return [...jobs.values()]
        if (found.length === 0) break
      }
      throw new ApiError('shape', `GitHub does not list all jobs of run ${runId}.`)
    },
    ...graphReads(ask, { owner, name: repository }, options.issueLabel ?? 'pipeline-failure'),
    ...labelledReads(read, target),
    log: async (jobId) => {
      const locate = async <T>(parse: (answer: Answer) => T) =>
        await read(LOG, { ...target, job_id: jobId }, parse)
      return await readLog({ transport, locate })
    },
    runLogs: async ({ runId, attempt, ...choice }) => {
      const locate = async <T>(parse: (answer: Answer) => T) =>
        await read(RUN_LOGS, { ...target, run_id: runId, attempt_number: attempt }, parse)
      await readRunLogs({ transport, locate }, choice)
    },
    compare: async (base, head) =>
      await readJson(
        'GET /repos/{owner}/{repo}/compare/{basehead}',
        { ...target, basehead: `${base}...${head}` },
        (body) => toCommitRange(body, { base, head }),
      ),
    commit: async (sha) =>
      await readJson('GET /repos/{owner}/{repo}/commits/{ref}', { ...target, ref: sha }, toCommitWithFiles),
    workflowCommits: async ({ from, to }) => {
      const found: WorkflowCommit[] = []
      const during = { path: WORKFLOW_FOLDER, since: iso(from), until: iso(to) }
      for (let page = 1; page <= WORKFLOW_COMMITS / 100; page++) {
        const commits = await read(
          'GET /repos/{owner}/{repo}/commits',
          { ...target, ...during, per_page: 100, page },
          (answer) => array(wholeBody(answer), 'commits').map(toWorkflowCommit),
        )
        found.push(...commits)
        if (commits.length < 100) break
      }
      return found
    },
    workflows: async () => {
      const found: ListedWorkflow[] = []
      for (let page = 1; page <= MAX_PAGES; page++) {
        const workflows = await readJson(WORKFLOWS, { ...target, per_page: 100, page }, (body) =>
          array(body.workflows, 'workflows').map(toListedWorkflow),
        )
        found.push(...workflows)
        if (workflows.length < 100) break
      }
      return found
    },
    defaultBranch: async () =>
      await readJson('GET /repos/{owner}/{repo}', target, (body) =>
        text(body.default_branch, 'default_branch'),
      ),
    // As JSON: of raw text nobody can see that it was cut off or is a proxy's page.
    file: async (path, ref) =>
      await readJson('GET /repos/{owner}/{repo}/contents/{path}', { ...target, path, ref }, toFileText),
    workflowFile: async (path) => await parseWorkflowFile(await github.file(path)),
    artifacts: async (name) =>
      await readJson(
        'GET /repos/{owner}/{repo}/actions/artifacts',
        { ...target, name, per_page: LISTED_ARTIFACTS },
        (body) => array(body.artifacts, 'artifacts').map(toArtifact),
      ),
    artifactZip: async (id, maxBytes) => {
      const parameters = { ...target, artifact_id: id, archive_format: 'zip' }
      const location = await read(ZIP, parameters, ({ headers }) => address(headers.location, 'location'))
      // The store is another host: it gets no header of ours, above all not the token.
      return await transport.get({ url: location, headers: {}, maxBytes }, ({ status, body }) => {
        if (status !== 200) throw new ApiError('server', `The artifact store answered ${status}.`)
        return body
      })
    },
    cacheKeys: async (prefix) =>
      await readJson(
        'GET /repos/{owner}/{repo}/actions/caches',
        { ...target, key: prefix, per_page: 10 },
        (body) =>
          array(body.actions_caches, 'actions_caches').map((cache) =>
            text(object(cache, 'a cache').key, 'key'),
          ),
      ),
    requests: () => ({ made: transport.requestsMade(), remaining: transport.remaining() }),
  }
  return { github, clock: { now: () => Math.floor(transport.now() / 1000) } }
}

function toPage(body: Json): RunPage {
  const seen = array(body.workflow_runs, 'workflow_runs').map(toSeenRun)
  const total = integer(body.total_count, 'total_count')
  if (seen.length > total) throw new ApiError('shape', `GitHub lists more runs than it counts (${total}).`)
  return { seen, total }
}
