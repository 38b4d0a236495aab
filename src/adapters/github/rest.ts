import { endpoint } from '@octokit/endpoint'
import { ApiError } from '../../errors.ts'
import type { Answer, Request } from './exchange.ts'
import { type Json, object, parseJson } from './shape.ts'
import type { Transport } from './transport.ts'

/**
 * The oldest version still served, and the only one that GitHub Enterprise Server knows; nothing we read differs.
 * https://docs.github.com/en/rest/about-the-rest-api/api-versions
 */
const API_VERSION = '2022-11-28'

/** A page of 100 runs is about 1.5 MB with long commit messages; 10 times that is no page. */
const MAX_PAGE_BYTES = 16 * 1024 * 1024

/** Pages of 100 that GitHub serves of one listing. https://docs.github.com/en/rest/actions/workflow-runs */
export const MAX_PAGES = 10

export type RestOptions = {
  readonly token: string
  readonly owner: string
  readonly repository: string
  readonly apiUrl: string
  readonly transport: Transport
}

/** What a route names in braces, and what goes into the query or the body. */
export type Parameters = Readonly<Record<string, unknown>>

/** Sends a request, again where that helps. Refusals are an `ApiError`; answers below 400 reach `parse`. */
export type Read = <T>(
  route: string,
  parameters: Parameters,
  parse: (answer: Answer) => T,
  options?: { readonly maxBytes?: number },
) => Promise<T>

/** What one repository is read with. */
export type Reader = {
  readonly read: Read
  /** The same, for answers that are JSON objects. */
  readonly readJson: <T>(route: string, parameters: Parameters, parse: (body: Json) => T) => Promise<T>
  readonly transport: Transport
  readonly target: { readonly owner: string; readonly repo: string }
}

export function createReader(options: RestOptions): Reader {
  const read = createRead(options)
  return {
    read,
    readJson: async (route, parameters, parse) =>
      await read(route, parameters, (answer) => parse(wholeJson(answer))),
    transport: options.transport,
    target: { owner: options.owner, repo: options.repository },
  }
}

export function createRead(options: RestOptions): Read {
  const toRequest = createRequests(options)
  return async (route, parameters, parse, { maxBytes = MAX_PAGE_BYTES } = {}) => {
    const request = { ...toRequest(route, parameters), maxBytes }
    return await options.transport.get(request, (answer) => {
      if (answer.status < 400) return parse(answer)
      throw refusal(answer, `${options.owner}/${options.repository}`, new URL(request.url).pathname)
    })
  }
}

/** Address, headers and, of what is not read, the body of a route's request. */
export function createRequests({
  token,
  apiUrl,
}: RestOptions): (route: string, parameters: Parameters) => Omit<Request, 'maxBytes'> {
  // What Octokit makes its requests with. All of Octokit, of which nothing else is used, takes longer to load than to ask.
  const toRequest = endpoint.defaults({ baseUrl: apiUrl, headers: { 'user-agent': 'pipeline-vitals' } })
  return (route, parameters) => {
    const { method, url, headers, body } = toRequest(route, parameters)
    const all = {
      ...toTexts(headers),
      authorization: `Bearer ${token}`,
      'x-github-api-version': API_VERSION,
    }
    if (method !== 'POST' && method !== 'PATCH') return { url, headers: all }
    const type = { 'content-type': 'application/json; charset=utf-8' }
    return { url, method, headers: { ...all, ...type }, body: JSON.stringify(body ?? {}) }
  }
}

function refusal(answer: Answer, repository: string, path: string): ApiError {
  const asked = `(asked for ${path})`
  switch (answer.status) {
    case 401:
      return new ApiError('bad-token', `GitHub does not accept the token ${asked}.`)
    case 403:
      return new ApiError('forbidden', `GitHub does not let the token read ${repository} ${asked}.`)
    case 404:
    case 410:
    case 451:
      return new ApiError(
        'not-found',
        `GitHub does not find ${repository}, or not what was asked of it ${asked}.`,
      )
    default:
      return new ApiError('server', `GitHub answered ${answer.status} ${asked}.`)
  }
}

/** A body that is there and is an object; a redirect or `204 No Content` is no answer to what we ask. */
export function wholeJson(answer: Answer): Json {
  return object(wholeBody(answer), 'GitHub’s answer')
}

/** The same, object or list. */
export function wholeBody({ status, body }: Answer): unknown {
  if (status !== 200) throw new ApiError('shape', `GitHub answered ${status}, which is no answer.`)
  return parseJson(body, 'GitHub’s answer')
}

export function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}

function toTexts(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value == null ? [] : [[name, String(value)]])),
  )
}
