import { latest, type Run } from '../world.ts'
import { type Call, paged, type Reply } from './call.ts'
import { runJson } from './run-json.ts'

/** "This endpoint will return up to 1,000 results for each search when using the following parameters: …" */
const CAP = 1000
const searches = ['actor', 'branch', 'check_suite_id', 'created', 'event', 'head_sha', 'status'] as const

/** https://docs.github.com/en/rest/actions/workflow-runs: newest first, filtered, cut at 1,000 when filtered. */
export function listRuns(call: Call, runs: readonly Run[]): Reply {
  const { world, query } = call
  const status = query.get('status')
  if (status === 'startup_failure') return { status: 422, message: 'Validation Failed' }
  const range = parseRange(query.get('created'))
  if (range === undefined) return { status: 422, message: 'Validation Failed' }
  const all = runs
    .filter((run) => run.createdAt <= world.now && run.createdAt >= range.from && run.createdAt <= range.to)
    .filter((run) => status === null || latest(run).status === status || latest(run).conclusion === status)
    .filter((run) => equalOrAbsent(query.get('branch'), run.branch))
    .filter((run) => equalOrAbsent(query.get('event'), run.event))
    .filter((run) => equalOrAbsent(query.get('head_sha'), run.sha))
    .toSorted((a, b) => b.createdAt - a.createdAt || b.id - a.id)
  const served = searches.some((name) => query.has(name)) ? all.slice(0, CAP) : all
  return paged(call, served, (page) => ({
    total_count: all.length,
    workflow_runs: page.map((run) => runJson(world, run)),
  }))
}

function equalOrAbsent(wanted: string | null, found: string | null): boolean {
  return wanted === null || wanted === found
}

/** The forms of a date range that GitHub's search takes, in seconds, both ends included. */
function parseRange(text: string | null): { readonly from: number; readonly to: number } | undefined {
  if (text === null) return { from: 0, to: Number.POSITIVE_INFINITY }
  const seconds = (part: string) => Math.floor(Date.parse(part) / 1000)
  const [first = '', second] = text.split('..')
  const range =
    second !== undefined
      ? {
          from: first === '*' ? 0 : seconds(first),
          to: second === '*' ? Number.POSITIVE_INFINITY : seconds(second),
        }
      : first.startsWith('>=')
        ? { from: seconds(first.slice(2)), to: Number.POSITIVE_INFINITY }
        : first.startsWith('<=')
          ? { from: 0, to: seconds(first.slice(2)) }
          : undefined
  return range && !Number.isNaN(range.from + range.to) ? range : undefined
}
