import type { Job } from '../../core/model.ts'
import { ApiError } from '../../errors.ts'
import type { GitHub, RunPage } from '../../ports/github.ts'
import { toJob, toSeenRun } from './answers.ts'
import type { Answer } from './exchange.ts'
import { readLog } from './logs.ts'
import { iso, MAX_PAGES, type Reader, wholeJson } from './rest.ts'
import { readRunLogs } from './run-logs.ts'
import { array, integer, type Json } from './shape.ts'

const RUNS = 'GET /repos/{owner}/{repo}/actions/runs'
const RUN = `${RUNS}/{run_id}`
const ATTEMPT = `${RUN}/attempts/{attempt_number}`
const LOG = 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs'

/** Runs, page by page or one by one. */
export function runReads({
  read,
  readJson,
  target,
}: Reader): Pick<GitHub, 'newestRuns' | 'runsCreated' | 'run' | 'attempt' | 'jobs'> {
  return {
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
    run: async (runId) => await readJson(RUN, { ...target, run_id: runId }, toSeenRun),
    attempt: async (runId, attempt) => {
      const parameters = { ...target, run_id: runId, attempt_number: attempt }
      return await readJson(ATTEMPT, parameters, toSeenRun)
    },
    jobs: async (runId, attempt) => {
      const parameters = { ...target, run_id: runId, attempt_number: attempt, per_page: 100 }
      const jobs = new Map<number, Job>()
      for (let page = 1; page <= MAX_PAGES; page++) {
        const { found, total } = await readJson(`${ATTEMPT}/jobs`, { ...parameters, page }, (body) => ({
          found: array(body.jobs, 'jobs').map(toJob),
          total: integer(body.total_count, 'total_count'),
        }))
        for (const job of found) jobs.set(job.id, job)
        if (jobs.size >= total) return [...jobs.values()]
        if (found.length === 0) break
      }
      throw new ApiError('shape', `GitHub does not list all jobs of run ${runId}.`)
    },
  }
}

/** What their jobs printed. */
export function logReads({ read, transport, target }: Reader): Pick<GitHub, 'log' | 'runLogs'> {
  return {
    log: async (jobId) => {
      const locate = async <T>(parse: (answer: Answer) => T) =>
        await read(LOG, { ...target, job_id: jobId }, parse)
      return await readLog({ transport, locate })
    },
    runLogs: async ({ runId, attempt, ...choice }) => {
      const locate = async <T>(parse: (answer: Answer) => T) =>
        await read(`${ATTEMPT}/logs`, { ...target, run_id: runId, attempt_number: attempt }, parse)
      await readRunLogs({ transport, locate }, choice)
    },
  }
}

function toPage(body: Json): RunPage {
  const seen = array(body.workflow_runs, 'workflow_runs').map(toSeenRun)
  const total = integer(body.total_count, 'total_count')
  if (seen.length > total) throw new ApiError('shape', `GitHub lists more runs than it counts (${total}).`)
  return { seen, total }
}
