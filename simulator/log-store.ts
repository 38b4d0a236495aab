import http from 'node:http'
import { Readable } from 'node:stream'
import { faultFor, type Script, spoil } from './faults.ts'
import { logOf } from './logs/job-log.ts'
import { runLogs } from './logs/run-logs.ts'
import type { ResultsService } from './results/service.ts'
import type { World } from './world.ts'

/** Where GitHub keeps logs and artifacts: another host than the API's, with a clock of its own, which must be asked without the token. */
export type LogStore = {
  readonly url: string
  /** Requests, in order, with the headers that came. */
  readonly downloads: Download[]
  /** What happens to which of them. */
  scripts: readonly Script[]
  readonly close: () => Promise<void>
}

/** So that whoever believes the store's clock is seen to. */
const CLOCK_AHEAD = 400 * 86_400

export type Download = { readonly path: string; readonly headers: http.IncomingHttpHeaders }

/** A job's log, or the zip of an attempt's. */
function kept(world: World, path: string): { readonly log: ReturnType<typeof logOf>; readonly type: string } {
  const [, run, attempt] = /^\/run-logs\/(\d+)\/(\d+)$/.exec(path) ?? []
  if (run === undefined)
    return {
      log: logOf(world, Number(/^\/job-logs\/(\d+)$/.exec(path)?.[1])),
      type: 'text/plain; charset=utf-8',
    }
  const zip = runLogs(world, Number(run), Number(attempt))
  return { log: typeof zip === 'object' ? [zip] : zip, type: 'application/zip' }
}

export async function openLogStore(world: World, results: ResultsService): Promise<LogStore> {
  const server = http.createServer((request, response) => {
    const path = request.url ?? ''
    const date = new Date((world.now + CLOCK_AHEAD) * 1000).toUTCString()
    const artifactId = /^\/artifact-zips\/(\d+)$/.exec(path)?.[1]
    if (artifactId !== undefined) {
      const artifact = results.artifacts().find(({ id }) => id === Number(artifactId))
      const status = request.headers.authorization ? 400 : artifact ? 200 : 404
      response.writeHead(status, { 'content-type': 'application/zip', date })
      return response.end(status === 200 ? artifact?.content : '')
    }
    store.downloads.push({ path, headers: request.headers })
    const { log, type } = kept(world, path)
    const known = log !== undefined && log !== 'expired'
    const headers = { 'content-type': type, date }
    const fault = faultFor(store.downloads.length, store.scripts)
    if (fault && known)
      return spoil(response, request.socket, fault, { status: 200, headers, body: Buffer.concat([...log]) })
    // The store is told who asks by the address, and refuses to be told in two ways.
    response.writeHead(request.headers.authorization ? 400 : known ? 200 : 404, headers)
    if (!known || request.headers.authorization) response.end()
    else Readable.from(log).pipe(response)
  })
  const store: LogStore = {
    url: '',
    downloads: [],
    scripts: [],
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  return Object.assign(store, {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
  })
}
