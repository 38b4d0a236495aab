import type http from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { ApiError } from '../../errors.ts'
import { type Answer, createAgents, exchange, type Request } from './exchange.ts'

/** All lengths in milliseconds. */
export type Limits = {
  /** Without a single byte coming. */
  readonly idle: number
  /** One answer, from the connection to its last byte. */
  readonly total: number
  /** All waiting between tries of one step taken together; after a silence as long, nothing more is asked. */
  readonly waiting: number
  readonly tries: number
  /** Wait where GitHub limits the rate and does not say for how long: "at least one minute". */
  readonly unannounced: number
  /** Pause before the second try, doubled for each further one. */
  readonly firstPause: number
}

export const defaultLimits: Limits = {
  idle: 15_000,
  total: 60_000,
  waiting: 90_000,
  tries: 4,
  unannounced: 60_000,
  firstPause: 500,
}

export type Transport = {
  /**
   * Reads once or more often, until a whole answer is there that `parse` can read and that is not worth another
   * try. `parse` throws an `ApiError` of kind `shape` for a body that is not what it should be.
   */
  readonly get: <T>(request: Request, parse: (answer: Answer) => T) => Promise<T>
  /**
   * Sends a write, once, whatever comes of it. After an error of kind `network`, `server` or `shape` nobody knows whether
   * it came through.
   */
  readonly send: <T>(request: Request, parse: (answer: Answer) => T) => Promise<T>
  /** Until the request that was made last is on its way; what blocks the process would hold it up. */
  readonly gone: () => Promise<void>
  readonly requestsMade: () => number
  readonly remaining: () => number | undefined
  readonly now: () => number
}

/**
 * Reads over HTTP that end: every wait has a limit, every body is as long as it was announced, a broken answer is
 * tried again and never passed on. Octokit's own stack passes on a body that was cut off as an empty success.
 * Writes are never tried again.
 */
export function createTransport(maxRequests: number, limits: Limits = defaultLimits): Transport {
  const agents = createAgents({ keepAlive: true })
  // One that was kept open may close as a write sets out, and leaves open whether it came through.
  const freshAgents = createAgents({ keepAlive: false })
  let made = 0
  let leaving = Promise.resolve()
  let remaining: number | undefined
  let waitingLeft = limits.waiting
  let silentSince: number | undefined
  let clockOffset = 0
  let apiOrigin: string | undefined

  async function once<T>(
    request: Request,
    parse: (answer: Answer) => T,
    connections = agents,
  ): Promise<Result<T>> {
    if (made >= maxRequests) {
      throw new ApiError('budget', `The ${maxRequests} requests that operations-per-run allows are used up.`)
    }
    made += 1
    const began = performance.now()
    const gone = Promise.withResolvers<void>()
    leaving = gone.promise
    const answer = await exchange(request, connections, limits, gone.resolve)
      .catch((error: unknown) => {
        silentSince ??= began
        throw error
      })
      // A request that could not even be made does not keep anybody waiting.
      .finally(gone.resolve)
    silentSince = undefined
    // A store of artifacts is another host, with a clock and limits of its own.
    const { origin } = new URL(request.url)
    apiOrigin ??= origin
    if (origin === apiOrigin) heed(answer.headers)
    return answer.status >= 400 ? { answer } : { answer, value: parse(answer) }
  }

  function heed(headers: http.IncomingHttpHeaders): void {
    const date = Date.parse(headers.date ?? '')
    if (Number.isFinite(date)) clockOffset = date - Date.now()
    const { 'x-ratelimit-remaining': left, 'x-ratelimit-resource': bucket = 'core' } = headers
    // GraphQL has points of its own.
    if (bucket === 'core' && Number.isInteger(Number(left ?? 'none'))) remaining = Number(left)
  }

  async function get<T>(request: Request, parse: (answer: Answer) => T): Promise<T> {
    for (let tried = 1; ; tried++) {
      if (silentSince !== undefined && performance.now() - silentSince > limits.waiting) {
        throw new ApiError('network', `No whole answer has come for ${limits.waiting / 1000} s.`)
      }
      const result = await once(request, parse).catch(passing)
      const pause = limits.firstPause * 2 ** (tried - 1) * (0.5 + Math.random())
      const wait = worthAnotherTry(result, {
        pause,
        tried,
        unannounced: limits.unannounced,
        now: Date.now() + clockOffset,
      })
      if (wait === undefined || tried === limits.tries || wait > waitingLeft) {
        return finish(result, parse, wait)
      }
      waitingLeft -= wait
      await sleep(wait)
    }
  }

  async function send<T>(request: Request, parse: (answer: Answer) => T): Promise<T> {
    const result = await once(request, parse, freshAgents)
    const wait =
      'answer' in result ? announcedWait(result.answer.headers, Date.now() + clockOffset) : undefined
    return finish(result, parse, wait ?? limits.unannounced)
  }

  return {
    get,
    send,
    gone: async () => await leaving,
    requestsMade: () => made,
    remaining: () => remaining,
    now: () => Date.now() + clockOffset,
  }
}

type Result<T> = ApiError | { readonly answer: Answer; readonly value?: T }

/** What cannot be helped by trying again is thrown on. */
function passing(error: unknown): ApiError {
  if (error instanceof ApiError && (error.kind === 'network' || error.kind === 'shape')) return error
  throw error
}

function finish<T>(result: Result<T>, parse: (answer: Answer) => T, wait: number | undefined): T {
  if (result instanceof ApiError) throw result
  if (isRateLimited(result.answer)) throw rateLimited(wait ?? 0)
  return 'value' in result ? (result.value as T) : parse(result.answer)
}

/** Milliseconds to wait before trying again, or `undefined` where that is no use. */
function worthAnotherTry(
  result: Result<unknown>,
  { pause, tried, unannounced, now }: Readonly<Record<'pause' | 'tried' | 'unannounced' | 'now', number>>,
): number | undefined {
  if (result instanceof ApiError) return pause
  const { status, headers } = result.answer
  if (isRateLimited(result.answer)) return Math.max(pause, announcedWait(headers, now) ?? unannounced)
  if (status >= 500 || status === 408 || status === 425)
    return Math.max(pause, announcedWait(headers, now) ?? 0)
  // A fresh token is not known everywhere at once; a request of ours is only bad for a proxy that is not well.
  return (status === 401 || status === 400) && tried === 1 ? pause : undefined
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function isRateLimited({ status, headers, body }: Answer): boolean {
  if (status === 429) return true
  if (status !== 403) return false
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /secondary rate limit|abuse detection/i.test(body.subarray(0, 4096).toString())
  )
}

/** Milliseconds that the server asks for; never less than none, and whatever it says that is no time is ignored. */
function announcedWait(headers: http.IncomingHttpHeaders, now: number): number | undefined {
  const after = headers['retry-after']
  if (after !== undefined) {
    const seconds = Number(after)
    if (Number.isFinite(seconds) && seconds >= 0) return seconds * 1000
    const date = Date.parse(after)
    if (Number.isFinite(date)) return Math.max(0, date - now)
  }
  if (headers['x-ratelimit-remaining'] !== '0') return undefined
  const reset = Number(headers['x-ratelimit-reset'])
  return Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : undefined
}

function rateLimited(wait: number): ApiError {
  const minutes = Math.ceil(wait / 60_000)
  return new ApiError(
    'rate-limit',
    `GitHub’s rate limit is reached; it is ${minutes} min until more can be asked, longer than this step may wait.`,
  )
}
