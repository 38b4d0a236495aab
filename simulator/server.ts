import http, { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { answerRest } from './api/rest.ts'
import { send, toBody, toSendable } from './api/sendable.ts'
import { createWriteLimits } from './api/write-limits.ts'
import { createBucket } from './bucket.ts'
import { faultFor, type Script, type Sendable, spoil } from './faults.ts'
import { type LogStore, openLogStore } from './log-store.ts'
import { readBody } from './results/body.ts'
import { createResultsService, type ResultsService } from './results/service.ts'
import { JOB_TOKEN, type World } from './world.ts'

export type Options = {
  readonly world: World
  /** What the token may do; `GITHUB_TOKEN` of a job with these `permissions`. All that there is, unless it is said. */
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>
  /** Login of whom the token writes as; the job's own, unless it is said. */
  readonly actor?: string
  readonly scripts?: readonly Script[]
  /** Requests an hour. https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
  readonly requestsPerHour?: number
  /** Points of GraphQL an hour: https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
  readonly pointsPerHour?: number
  readonly port?: number
}

export type SeenRequest = {
  readonly method: string
  /** With the query. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly status: number
  readonly authorized: boolean
  /** Of a query, or of a write. */
  readonly body?: string
}

export type Simulator = {
  readonly url: string
  readonly token: string
  readonly world: World
  readonly results: ResultsService
  /** Requests to the REST and GraphQL APIs, in order. */
  readonly requests: SeenRequest[]
  scripts: readonly Script[]
  readonly logStore: LogStore
  readonly close: () => Promise<void>
}

/** Largest query or write that is read. GitHub's own limit is not told; ours are far shorter. */
const MAX_BODY = 1_000_000

/** What there is to read and to write here. */
const everything = {
  actions: 'read',
  checks: 'write',
  contents: 'read',
  discussions: 'write',
  issues: 'write',
  'pull-requests': 'read',
  statuses: 'write',
  'vulnerability-alerts': 'read',
} as const

const TOKEN = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'

/** GitHub in a box: its REST API, and the services behind the cache and artifacts. Listens on this machine only. */
export async function startSimulator(options: Options): Promise<Simulator> {
  const { world, permissions = everything, actor = JOB_TOKEN } = options
  const core = createBucket('core', options.requestsPerHour ?? 1000)
  const points = createBucket('graphql', options.pointsPerHour ?? 1000)
  const writes = createWriteLimits()
  const results = createResultsService({ now: () => new Date(world.now * 1000) })
  const requests: SeenRequest[] = []
  const logStore = await openLogStore(world, results)

  const server = http.createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' })
      response.end(error instanceof Error ? error.stack : String(error))
    })
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', simulator.url)
    if (await results.handle(request, response, simulator.url)) return
    const { method = '', headers } = request
    const authorized = [`Bearer ${TOKEN}`, `token ${TOKEN}`].includes(headers.authorization ?? '')
    const isQuery = method === 'POST' && url.pathname === '/graphql'
    const body = method === 'GET' ? undefined : String(await readBody(request, MAX_BODY))
    const right =
      isQuery && authorized ? await query(body ?? '') : rest(url, request, { authorized, sent: body })
    right.headers.date = new Date(world.now * 1000).toUTCString()
    const path = `${url.pathname}${url.search}`
    requests.push({
      method,
      path,
      headers,
      status: right.status,
      authorized,
      ...(body !== undefined && { body }),
    })
    const same = requests.filter((one) => one.method === method && one.path === path && one.body === body)
    const fault = faultFor(requests.length, simulator.scripts, same.length - 1)
    if (fault) return spoil(response, request.socket, fault, right)
    send(request, response, right)
  }

  type Given = { readonly authorized: boolean; readonly sent: string | undefined }

  function rest(url: URL, request: IncomingMessage, { authorized, sent }: Given): Sendable {
    const exhausted = core.remaining() <= 0
    const reply = exhausted
      ? { status: 403, message: 'API rate limit exceeded' }
      : authorized
        ? answerRest(url, request, {
            ...{ world, results, permissions, actor, sent },
            spendWrite: () => writes.spend(world.now),
            ...{ baseUrl: simulator.url, storeUrl: logStore.url },
          })
        : { status: 401, message: 'Bad credentials' }
    const right = toSendable(reply, request, url)
    if (!exhausted && right.status !== 304) core.spend(1)
    Object.assign(right.headers, core.headers(world.now))
    return right
  }

  async function query(body: string): Promise<Sendable> {
    // Most who start a simulator never ask in GraphQL.
    const { answerQuery } = await import('./graphql/endpoint.ts')
    const json = await answerQuery(body, { world, scopes: permissions, points, actor })
    const type = { 'content-type': 'application/json; charset=utf-8' }
    return { status: 200, headers: { ...type, ...points.headers(world.now) }, body: toBody(json) }
  }

  const simulator: Simulator = {
    url: '',
    token: TOKEN,
    world,
    results,
    requests,
    scripts: options.scripts ?? [],
    logStore,
    close: async () => {
      await logStore.close()
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
