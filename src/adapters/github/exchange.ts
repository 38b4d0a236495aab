import http from 'node:http'
import https from 'node:https'
import { createGunzip } from 'node:zlib'
import { ApiError } from '../../errors.ts'

/** One whole answer. */
export type Answer = {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  readonly body: Buffer
}

export type Request = {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Of the body, unpacked. */
  readonly maxBytes: number
  /** Sent by POST where it is there, unless it is said: a question to GraphQL, which is a read all the same, or a write. */
  readonly body?: string
  readonly method?: 'POST' | 'PATCH'
  /**
   * Called for each answer that is a success: takes its body piece by piece, and `Answer.body` stays empty. An answer
   * that is then found to be cut off is asked for again, so that each call begins anew. An `ApiError` thrown over a
   * piece ends the request.
   */
  readonly consume?: () => (piece: Uint8Array) => void
}

type Agents = { readonly 'http:': http.Agent; readonly 'https:': https.Agent }

/** Connections that are kept open for the next request, or not. */
export function createAgents({ keepAlive }: { readonly keepAlive: boolean }): Agents {
  const options = { keepAlive, proxyEnv: process.env, ...(keepAlive && { maxSockets: 10 }) }
  return { 'http:': new http.Agent(options), 'https:': new https.Agent(options) }
}

/** Milliseconds without a single byte, and from the connection to the last byte. */
type Waits = { readonly idle: number; readonly total: number }

/** What a refusal says about itself is short. */
const MAX_REFUSAL_BYTES = 1024 * 1024

/** One request and its whole answer. `onGone`: it is on its way, or never will be. Throws an `ApiError` of kind `network`. */
export async function exchange(
  request: Request,
  agents: Agents,
  waits: Waits,
  onGone: () => void,
): Promise<Answer> {
  const url = new URL(request.url)
  const client = url.protocol === 'https:' ? https : http
  const agent = url.protocol === 'https:' ? agents['https:'] : agents['http:']
  const where = `${url.origin}${url.pathname}`
  return await new Promise((resolve, reject) => {
    const headers = { ...request.headers, 'accept-encoding': 'gzip' }
    const method = request.method ?? (request.body === undefined ? 'GET' : 'POST')
    const sent = client.request(url, { agent, headers, method })
    const fail = (why: string, cause?: unknown) => {
      onGone()
      sent.destroy()
      clearTimeout(deadline)
      // Whoever consumes a body may refuse the rest of it.
      if (cause instanceof ApiError) reject(cause)
      else reject(new ApiError('network', `No whole answer came from ${where}: ${why}.`, cause))
    }
    const deadline = setTimeout(() => fail(`it took longer than ${waits.total / 1000} s`), waits.total)
    sent.setTimeout(waits.idle, () => fail(`nothing came for ${waits.idle / 1000} s`))
    sent.on('finish', onGone)
    sent.on('error', (error) => fail(error.message, error))
    sent.on('response', (response) => {
      readBody(response, request).then(
        (body) => {
          clearTimeout(deadline)
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
        },
        (error: Error) => fail(error.message, error),
      )
    })
    sent.end(request.body)
  })
}

/** All of a body, unless it was consumed; throws if it was cut off, is broken or is too long. */
async function readBody(response: http.IncomingMessage, request: Request): Promise<Buffer> {
  const consume = response.statusCode === 200 ? request.consume?.() : undefined
  const maxBytes = request.consume && !consume ? MAX_REFUSAL_BYTES : request.maxBytes
  const tooLarge = () => new Error(`it is larger than ${maxBytes} bytes`)
  if (Number(response.headers['content-length']) > maxBytes) throw tooLarge()
  const pieces: Buffer[] = []
  let bytes = 0
  const unpacked = response.headers['content-encoding'] === 'gzip' ? response.pipe(createGunzip()) : response
  response.on('error', (error) => unpacked.destroy(error))
  for await (const piece of unpacked) {
    bytes += piece.length
    if (bytes > maxBytes) throw tooLarge()
    if (consume) consume(piece)
    else pieces.push(piece)
  }
  if (!response.complete) throw new Error('it was cut off')
  return Buffer.concat(pieces)
}
