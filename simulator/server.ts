import { createHash } from 'node:crypto'
import http, { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { Reply, Route } from './api/call.ts'
import { routes } from './api/routes.ts'
import { faultFor, type Script, type Sendable, spoil } from './faults.ts'
import { createResultsService, type ResultsService } from './results/service.ts'
import type { World } from './world.ts'

export type Options = {
  readonly world: World
  /** What the token may do; `GITHUB_TOKEN` of a job with these `permissions`. */
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>
  readonly scripts?: readonly Script[]
  /** Requests an hour. https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
  readonly requestsPerHour?: number
  readonly port?: number
}

export type SeenRequest = {
  readonly method: string
  /** With the query. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly status: number
  readonly authorized: boolean
}

export type Simulator = {
  readonly url: string
  readonly token: string
  readonly world: World
  readonly results: ResultsService
  /** Requests to the REST API, in order. */
  readonly requests: SeenRequest[]
  scripts: readonly Script[]
  readonly close: () => Promise<void>
}

const TOKEN = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'

/** GitHub in a box: its REST API, and the services behind the cache and artifacts. Listens on this machine only. */
export async function startSimulator(options: Options): Promise<Simulator> {
  const { world, permissions = { actions: 'read', contents: 'read' }, requestsPerHour = 1000 } = options
  const results = createResultsService({ now: () => new Date(world.now * 1000) })
  const requests: SeenRequest[] = []
  let used = 0

  const server = http.createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' })
      response.end(error instanceof Error ? error.stack : String(error))
    })
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', simulator.url)
    if (serveZip(url, request, response, results)) return
    if (await results.handle(request, response, simulator.url)) return
    const authorized =
      request.headers.authorization === `Bearer ${TOKEN}` ||
      request.headers.authorization === `token ${TOKEN}`
    const reply = authorized ? route(url, request) : { status: 401, message: 'Bad credentials' }
    const exhausted = used >= requestsPerHour
    const right = toSendable(
      exhausted ? { status: 403, message: 'API rate limit exceeded' } : reply,
      request,
      url,
    )
    if (!exhausted && right.status !== 304) used += 1
    Object.assign(right.headers, limits())
    const { method = '', headers } = request
    requests.push({ method, path: `${url.pathname}${url.search}`, headers, status: right.status, authorized })
    const fault = faultFor(requests.length, simulator.scripts)
    if (fault) return spoil(response, request.socket, fault, right)
    send(request, response, right)
  }

  function route(url: URL, request: IncomingMessage): Reply {
    const found = routes
      .map((route) => ({ route, path: matchPath(route, url.pathname) }))
      .find(({ path }) => path)
    const path = found?.path
    if (!found || !path || request.method !== 'GET') return { status: 404, message: 'Not Found' }
    if (`${path.owner}/${path.repo}`.toLowerCase() !== `${world.owner}/${world.name}`.toLowerCase()) {
      return { status: 404, message: 'Not Found' }
    }
    if (found.route.needs && !permissions[found.route.needs]) {
      return { status: 403, message: 'Resource not accessible by integration' }
    }
    const raw = request.headers.accept?.includes('raw') ?? false
    return found.route.answer({ world, results, baseUrl: simulator.url, path, query: url.searchParams, raw })
  }

  function limits(): Record<string, string> {
    return {
      date: new Date(world.now * 1000).toUTCString(),
      'x-ratelimit-limit': `${requestsPerHour}`,
      'x-ratelimit-remaining': `${requestsPerHour - used}`,
      'x-ratelimit-used': `${used}`,
      'x-ratelimit-reset': `${world.now + 1800}`,
      'x-ratelimit-resource': 'core',
    }
  }

  const simulator: Simulator = {
    url: '',
    token: TOKEN,
    world,
    results,
    requests,
    scripts: options.scripts ?? [],
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return Object.assign(simulator, { url: `http://127.0.0.1:${port}` })
}

/** The store behind an artifact's download: it must be asked without the token. */
function serveZip(
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
  results: ResultsService,
): boolean {
  const id = /^\/artifact-zips\/(\d+)$/.exec(url.pathname)?.[1]
  if (id === undefined) return false
  const artifact = results.artifacts().find((artifact) => `${artifact.id}` === id)
  const status = request.headers.authorization ? 400 : artifact ? 200 : 404
  response.writeHead(status, { 'content-type': 'application/zip' })
  response.end(status === 200 ? artifact?.content : '')
  return true
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

function toSendable(reply: Reply, request: IncomingMessage, url: URL): Sendable {
  if ('location' in reply)
    return { status: 302, headers: { location: reply.location }, body: Buffer.alloc(0) }
  if ('status' in reply) {
    const json = {
      message: reply.message,
      documentation_url: 'https://docs.github.com/rest',
      status: `${reply.status}`,
    }
    return {
      status: reply.status,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: toBody(json),
    }
  }
  const body = 'text' in reply ? Buffer.from(reply.text) : toBody(reply.json)
  const etag = `W/"${createHash('sha256').update(body).digest('hex')}"`
  const type = 'text' in reply ? 'application/vnd.github.raw+json' : 'application/json'
  const headers: Record<string, string> = { etag, 'content-type': `${type}; charset=utf-8` }
  if ('link' in reply && reply.link) {
    const link = linkHeader(url, reply.link.page, reply.link.pages)
    if (link) headers.link = link
  }
  if (request.headers['if-none-match'] === etag) return { status: 304, headers, body: Buffer.alloc(0) }
  return { status: 200, headers, body }
}

function toBody(json: unknown): Buffer {
  return Buffer.from(JSON.stringify(json))
}

function linkHeader(url: URL, page: number, pages: number): string {
  const to = (number: number, rel: string) => {
    const target = new URL(url)
    target.searchParams.set('page', `${number}`)
    return `<${target.href}>; rel="${rel}"`
  }
  const before = page > 1 ? [to(page - 1, 'prev'), to(1, 'first')] : []
  const after = page < pages ? [to(page + 1, 'next'), to(pages, 'last')] : []
  return [...before, ...after].join(', ')
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Sendable): void {
  const zip = body.length > 1000 && String(request.headers['accept-encoding']).includes('gzip')
  const sent = zip ? gzipSync(body, { level: 1 }) : body
  response.writeHead(status, {
    ...headers,
    ...(zip && { 'content-encoding': 'gzip' }),
    'content-length': `${sent.length}`,
  })
  response.end(sent)
}
