import { setTimeout as sleepFor } from 'node:timers/promises'
import { ApiError } from '../../errors.ts'
import type { Answer } from './exchange.ts'
import { createRequests, type Parameters, type RestOptions } from './rest.ts'
import { type Json, object, parseJson } from './shape.ts'

/**
 * Milliseconds between writes: "wait at least one second between each request".
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
 */
const PAUSE = 1000

/** An issue with a body of 65,536 characters, each written as six. */
const MAX_BYTES = 2 * 1024 * 1024

export type WriteOptions = RestOptions & {
  /** Milliseconds. */
  readonly sleep?: (milliseconds: number) => Promise<unknown>
}

/** Sends one write, once. Refusals are an `ApiError`; `parse` gets what GitHub made of it. */
export type Write = <T>(route: string, parameters: Parameters, parse: (made: Json) => T) => Promise<T>

/** Sends when it is its turn. */
export type InTurn = <T>(send: () => Promise<T>) => Promise<T>

/** Writes go out one after the other, in the order in which they were asked for, as slowly as GitHub wishes. */
export function createTurns({ sleep = sleepFor }: Pick<WriteOptions, 'sleep'>): InTurn {
  let before: Promise<unknown> = Promise.resolve()
  let endedAt = Number.NEGATIVE_INFINITY
  return async (send) => {
    const mine = before.then(async () => {
      const wait = endedAt + PAUSE - performance.now()
      if (wait > 0) await sleep(wait)
      try {
        return await send()
      } finally {
        endedAt = performance.now()
      }
    })
    before = mine.catch(() => 'said to whom it concerns')
    return await mine
  }
}

export function createWrite(options: RestOptions, inTurn: InTurn): Write {
  const { transport } = options
  const toRequest = createRequests(options)
  return async (route, parameters, parse) => {
    const request = { ...toRequest(route, parameters), maxBytes: MAX_BYTES }
    const path = new URL(request.url).pathname
    return await inTurn(() => transport.send(request, (answer) => parse(made(answer, path))))
  }
}

function made(answer: Answer, path: string): Json {
  const { status, body } = answer
  if (status >= 400) throw refusal(answer, path)
  // A redirect says that an issue was moved to another repository: not what was asked for.
  if (status !== 200 && status !== 201)
    throw new ApiError('shape', `GitHub answered ${status}, which is no answer (asked to write ${path}).`)
  return object(parseJson(body, 'GitHub’s answer'), 'GitHub’s answer')
}

function refusal({ status, body }: Answer, path: string): ApiError {
  const said = `(asked to write ${path})${wordsOf(body)}`
  switch (status) {
    case 401:
      return new ApiError('bad-token', `GitHub does not accept the token ${said}`)
    case 403:
      return new ApiError('forbidden', `GitHub does not let the token write this ${said}`)
    case 404:
    case 410:
    case 451:
      return new ApiError('not-found', `GitHub does not find where to write this ${said}`)
    case 400:
    case 422:
      return new ApiError('rejected', `GitHub does not take what was to be written ${said}`)
    default:
      return new ApiError('server', `GitHub answered ${status} ${said}`)
  }
}

/** GitHub's own words, which alone tell one 403 or 422 from another. A proxy's page has none. */
function wordsOf(body: Buffer): string {
  try {
    const { message, errors } = object(JSON.parse(body.toString('utf8')), 'a refusal')
    const details = Array.isArray(errors) ? errors.map(detailOf) : []
    const words = [message, ...details].filter((word) => typeof word === 'string' && word !== '')
    return words.length > 0 ? `: ${words.join('; ').slice(0, 300)}` : '.'
  } catch {
    return '.'
  }
}

function detailOf(error: unknown): string | undefined {
  if (typeof error === 'string') return error
  if (typeof error !== 'object' || error === null) return undefined
  const { message, field, code } = error as Json
  return [field, message ?? code].filter((word) => typeof word === 'string').join(' ')
}
