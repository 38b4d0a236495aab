import http from 'node:http'
import { Readable } from 'node:stream'
import { faultFor, type Script, spoil } from './faults.ts'
import { logOf } from './logs/job-log.ts'
import type { World } from './world.ts'

/** Where GitHub keeps the logs of jobs: another host than the API's, which must be asked without the token. */
export type LogStore = {
  readonly url: string
  /** Requests, in order, with the headers that came. */
  readonly downloads: Download[]
  /** What happens to which of them. */
  scripts: readonly Script[]
  readonly close: () => Promise<void>
}

export type Download = { readonly path: string; readonly headers: http.IncomingHttpHeaders }

export async function openLogStore(world: World): Promise<LogStore> {
  const server = http.createServer((request, response) => {
    const path = request.url ?? ''
    store.downloads.push({ path, headers: request.headers })
    const log = logOf(world, Number(/^\/job-logs\/(\d+)$/.exec(path)?.[1]))
    const known = log !== undefined && log !== 'expired'
    const headers = { 'content-type': 'text/plain; charset=utf-8' }
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
