import type { Issue, World } from '../world.ts'
import { type Call, fromCursor, paged, type Reply } from './call.ts'
import { issueJson, updatedAt } from './issue-json.ts'

/** "Pagination with the page parameter is not supported for large datasets": from here on only cursors lead. */
const COUNTABLE = 10_000

/** All that GitHub calls issues: pull requests are among them. */
export function allIssues(world: World): readonly Issue[] {
  const numbers = new Set(world.issues.map(({ number }) => number))
  const pulls = (world.pullRequests ?? [])
    .filter(({ number }) => !numbers.has(number))
    .map((pull): Issue => ({ ...pull, labels: [], reactions: {}, isPullRequest: true }))
  const shown = world.hasIssues === false ? world.issues.filter(isPull) : world.issues
  return [...shown, ...pulls].filter(({ createdAt }) => createdAt <= world.now)
}

/** https://docs.github.com/en/rest/issues/issues#list-repository-issues */
export function listIssues(call: Call): Reply {
  const { world, query } = call
  const state = query.get('state') ?? 'open'
  const labels = (query.get('labels') ?? '').split(',').filter((label) => label !== '')
  const creator = query.get('creator')
  const since = Date.parse(query.get('since') ?? '1970-01-01T00:00:00Z') / 1000
  if (Number.isNaN(since)) return { status: 422, message: 'Validation Failed' }
  const found = allIssues(world)
    .filter(({ closedAt }) => state === 'all' || (closedAt === undefined) === (state === 'open'))
    .filter((issue) => labels.every((label) => issue.labels.some((one) => sameName(one, label))))
    .filter(({ author }) => creator === null || author === creator)
    .filter((issue) => updatedAt(issue) >= since)
    .toSorted(orderOf(query))
  const cursor = query.get('after')
  const page = cursor === null ? Number(query.get('page') ?? 1) : fromCursor(cursor)
  const size = Number(query.get('per_page') ?? 30)
  if (cursor === null && page * size >= COUNTABLE) {
    const message =
      'Pagination with the page parameter is not supported for large datasets, please use cursor based pagination (after/before)'
    return { status: 422, message }
  }
  query.set('page', `${page}`)
  const reply = paged(call, found, (issues) => issues.map((issue) => issueJson(world, issue)))
  return 'link' in reply && reply.link ? { ...reply, link: { ...reply.link, byCursor: true } } : reply
}

/** Of labels there are no two that differ in case alone. */
export function sameName(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase()
}

function orderOf(query: URLSearchParams): (a: Issue, b: Issue) => number {
  const sign = query.get('direction') === 'asc' ? 1 : -1
  const key = (issue: Issue) => {
    const sort = query.get('sort')
    if (sort === 'updated') return updatedAt(issue)
    return sort === 'comments' ? (issue.comments?.length ?? 0) : issue.createdAt
  }
  return (a, b) => sign * (key(a) - key(b) || a.number - b.number)
}

function isPull({ isPullRequest = false }: Issue): boolean {
  return isPullRequest
}
