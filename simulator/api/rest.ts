import type { IncomingMessage } from 'node:http'
import type { ResultsService } from '../results/service.ts'
import type { World } from '../world.ts'
import { MISSING, type Refusal, type Reply, type Route } from './call.ts'
import { issueRoutes } from './issue-routes.ts'
import { markRoutes } from './mark-routes.ts'
import { peopleRoutes } from './people-routes.ts'
import { routes } from './routes.ts'

const all = [...routes, ...issueRoutes, ...markRoutes, ...peopleRoutes].map((route) => ({
  route,
  pattern: patternOf(route),
}))

/** What a request is asked of. */
export type Asked = {
  readonly world: World
  readonly results: ResultsService
  readonly baseUrl: string
  readonly storeUrl: string
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>
  readonly actor: string
  /** What was sent along with a write. */
  readonly sent: string | undefined
  /** Counts a write; a refusal if it is one too many. */
  readonly spendWrite: () => Refusal | undefined
}

const FORBIDDEN: Refusal = { status: 403, message: 'Resource not accessible by integration' }

export function answerRest(url: URL, request: IncomingMessage, asked: Asked): Reply {
  const { world, permissions, sent, spendWrite, ...rest } = asked
  const found = all.find(
    ({ route: { method = 'GET' }, pattern }) => method === request.method && pattern.test(url.pathname),
  )
  if (!found) return MISSING
  const path = partsOf(url.pathname, found.pattern)
  const repository = `${path.owner}/${path.repo}`.toLowerCase()
  if (path.owner !== undefined && repository !== `${world.owner}/${world.name}`.toLowerCase()) return MISSING
  const { needs, method, answer } = found.route
  const has = needs === undefined ? 'write' : permissions[needs]
  if (has === undefined || (method !== undefined && has !== 'write')) return FORBIDDEN
  const body = method === undefined ? {} : toObject(sent)
  if (!body) return { status: 400, message: 'Problems parsing JSON' }
  const tooMany = method === undefined ? undefined : spendWrite()
  if (tooMany) return tooMany
  const raw = request.headers.accept?.includes('raw') ?? false
  return answer({ ...rest, world, path, query: url.searchParams, raw, body })
}

function toObject(sent: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(sent ?? '')
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}

/** Names the parts that a route's template names; `{path}` takes what is left. */
function patternOf({ template }: Route): RegExp {
  const pattern = template.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'path' ? '(?<path>.+)' : `(?<${name}>[^/]+)`,
  )
  return new RegExp(`^${pattern}$`)
}

function partsOf(pathname: string, pattern: RegExp): Record<string, string> {
  const parts = Object.entries(pattern.exec(pathname)?.groups ?? {})
  return Object.fromEntries(parts.map(([name, value]) => [name, decodeURIComponent(value)]))
}
