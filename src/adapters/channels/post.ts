import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import http from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import { isPublicAddress } from './addresses.ts'
import type { Target } from './target.ts'

export type PostRequest = {
  readonly target: Target
  readonly method?: 'POST' | 'PATCH'
  readonly headers?: Readonly<Record<string, string>>
  /** JSON. */
  readonly body: string
}

/**
 * `none`: no whole answer came, so that the message may have arrived or not. `why` names neither the address nor
 * anything in it.
 */
export type PostAnswer =
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly headers: http.IncomingHttpHeaders
      readonly body: string
    }
  | { readonly kind: 'none'; readonly why: string }

/** Sends once. Follows no redirect: the body may be for nobody else. Does not throw. */
export type Post = (request: PostRequest) => Promise<PostAnswer>

export type PostOptions = {
  /** Where `https_proxy` and `no_proxy` are read from. */
  readonly proxyEnv: NodeJS.ProcessEnv
  /** Milliseconds without a byte, and from the connection to the last byte. */
  readonly idle: number
  readonly total: number
  /** Certificates of authorities besides those that Node knows. */
  readonly ca?: string
  /** All addresses of a name. */
  readonly resolve: (name: string) => Promise<readonly LookupAddress[]>
}

export const defaultPostOptions: Omit<PostOptions, 'proxyEnv'> = {
  idle: 10_000,
  total: 20_000,
  resolve: (name) => lookup(name, { all: true }),
}

/** Answers to messages are a few words. */
const MAX_ANSWER_BYTES = 64 * 1024

export function createPost(options: PostOptions): Post {
  const { proxyEnv, ca } = options
  const secure = new https.Agent({ proxyEnv, ...(ca !== undefined && { ca }) })
  const plain = new http.Agent({ proxyEnv })
  return async (request) => {
    const agent = request.target.url.protocol === 'https:' ? secure : plain
    return await exchange(request, agent, options)
  }
}

async function exchange(request: PostRequest, agent: http.Agent, options: PostOptions): Promise<PostAnswer> {
  const { target, method = 'POST', body } = request
  const client = target.url.protocol === 'https:' ? https : http
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': `${Buffer.byteLength(body)}`,
    'user-agent': 'pipeline-vitals',
    ...request.headers,
  }
  return await new Promise((answer) => {
    const sent = client.request(target.url, {
      agent,
      method,
      headers,
      lookup: guarded(target, options.resolve),
    })
    const none = (why: string) => {
      clearTimeout(deadline)
      sent.destroy()
      answer({ kind: 'none', why })
    }
    const deadline = setTimeout(() => none(`no answer within ${options.total / 1000} s`), options.total)
    sent.setTimeout(options.idle, () => none(`no answer for ${options.idle / 1000} s`))
    sent.on('error', (error) => none(reasonOf(error)))
    sent.on('response', (response) => {
      readText(response).then(
        (text) => {
          clearTimeout(deadline)
          const { statusCode: status = 0, headers } = response
          answer({ kind: 'answer', status, headers, body: text })
        },
        (error: unknown) => none(reasonOf(error)),
      )
    })
    sent.end(body)
  })
}

/**
 * Resolves a name for a connection and refuses it where one of its addresses is not public. What is checked is what
 * is connected to, so a name that answers otherwise the next time gains nothing. Behind a proxy the name resolved
 * here is the proxy's, who decides itself where it connects.
 */
function guarded({ url, addresses }: Target, resolve: PostOptions['resolve']): LookupFunction {
  return (hostname, { all }, callback) => {
    const isTarget = hostname === url.hostname && addresses === 'public'
    resolve(hostname).then(
      (found) => {
        const [first] = found
        if (isTarget && !found.every(({ address }) => isPublicAddress(address))) {
          callback(new OwnError('its name leads into a private network'), '')
        } else if (first === undefined) callback(new OwnError('its name has no address'), '')
        else if (all) callback(null, [...found])
        else callback(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    )
  }
}

/** Of ours, whose message may be read by anybody. */
class OwnError extends Error {
  override readonly name = 'OwnError'
}

/** Messages of Node's errors hold hosts and addresses; codes do not. */
function reasonOf(error: unknown): string {
  if (error instanceof OwnError) return error.message
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  return `no connection (${/^[A-Z0-9_]{2,60}$/.test(code) ? code : 'unknown'})`
}

async function readText(response: http.IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of response) {
    bytes += piece.length
    if (bytes > MAX_ANSWER_BYTES) throw new OwnError(`an answer of more than ${MAX_ANSWER_BYTES} bytes`)
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString()
}
