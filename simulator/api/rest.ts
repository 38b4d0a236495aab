import type { IncomingMessage } from 'node:http'
import type { ResultsService } from '../results/service.ts'
import type { World } from '../world.ts'
import type { Reply, Route } from './call.ts'
import { routes } from './routes.ts'

/** What a request is asked of. */
export type Asked = {
  readonly world: World
  readonly results: ResultsService
  readonly baseUrl: string
  readonly storeUrl: string
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>
}

const MISSING = { status: 404, message: 'Not Found' } as const

export function answerRest(url: URL, request: IncomingMessage, asked: Asked): Reply {
  const { world, results, baseUrl, storeUrl, permissions } = asked
  const found = routes
    .map((route) => ({ route, path: matchPath(route, url.pathname) }))
    .find(({ path }) => path)
  const path = found?.path
  if (!found || !path || request.method !== 'GET') return MISSING
  if (`${path.owner}/${path.repo}`.toLowerCase() !== `${world.owner}/${world.name}`.toLowerCase()) {
    return MISSING
  }
  if (found.route.needs && !permissions[found.route.needs]) {
    return { status: 403, message: 'Resource not accessible by integration' }
  }
  const raw = request.headers.accept?.includes('raw') ?? false
  return found.route.answer({ world, results, baseUrl, storeUrl, path, query: url.searchParams, raw })
}

/** The parts of a path that a route's template names; `{path}` takes what is left. */
function matchPath({ template }: Route, pathname: string): Record<string, string> | undefined {
  const pattern = template.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'path' ? '(?<path>.+)' : `(?<${name}>[^/]+)`,
  )
  const groups = new RegExp(`^${pattern}$`).exec(pathname)?.groups
  return (
    groups &&
    Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]))
  )
}
