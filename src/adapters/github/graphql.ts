import { ApiError } from '../../errors.ts'
import type { Answer } from './exchange.ts'
import { array, type Json, object, optionalText, parseJson, text } from './shape.ts'
import type { Transport } from './transport.ts'

/** An answer, and why parts of it are null, by the path to them (`repository.issues`). */
export type GraphAnswer = { readonly data: Json; readonly failures: ReadonlyMap<string, GraphFailure> }
type GraphFailure = { readonly type: string; readonly message: string }

/** Answers of 50 suites with 20 jobs of 20 steps have about 2 MB. */
const MAX_BYTES = 32 * 1024 * 1024

export type AskGraph = <T>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  parse: (answer: GraphAnswer) => T,
) => Promise<T>

/** Sends questions to GraphQL. What is refused as a whole is an `ApiError`; parts that are missing are not. */
export function createAskGraph(options: {
  readonly url: string
  readonly token: string
  readonly transport: Pick<Transport, 'get'>
}): AskGraph {
  const { url, token, transport } = options
  return async (query, variables, parse) => {
    const request = {
      url,
      maxBytes: MAX_BYTES,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'user-agent': 'pipeline-vitals',
      },
      body: JSON.stringify({ query, variables }),
    }
    return await transport.get(request, (answer) => parse(toGraphAnswer(answer)))
  }
}

/** GitHub has used both words. */
const LIMITS = ['RATE_LIMITED', 'RATE_LIMIT']

/** GraphQL says nearly everything with status 200, refusals included. */
function toGraphAnswer({ status, body }: Answer): GraphAnswer {
  if (status === 401) throw new ApiError('bad-token', 'GitHub does not accept the token (asked of GraphQL).')
  if (status === 403) throw new ApiError('forbidden', 'GitHub does not let the token ask GraphQL.')
  if (status === 404) throw new ApiError('not-found', 'There is no GraphQL here.')
  if (status < 400 && status !== 200)
    throw new ApiError('shape', `GraphQL answered ${status}, which is no answer.`)
  if (status !== 200) throw new ApiError('server', `GitHub answered ${status} (asked of GraphQL).`)
  const answer = object(parseJson(body, 'GraphQL’s answer'), 'GraphQL’s answer')
  const failures = array(answer.errors ?? [], 'errors').map(toFailure)
  if (answer.data == null && failures.length === 0)
    throw new ApiError('shape', 'GraphQL answered with neither data nor an error.')
  const limit = failures.find(([, { type }]) => LIMITS.includes(type))
  if (limit || answer.data == null) throw refusal((limit ?? failures[0])?.[1])
  return { data: object(answer.data, 'data'), failures: new Map(failures) }
}

function toFailure(value: unknown): readonly [string, GraphFailure] {
  const { type, path, message } = object(value, 'an error')
  return [
    array(path ?? [], 'path').join('.'),
    { type: optionalText(type, 'type') ?? '', message: text(message, 'message') },
  ]
}

function refusal(failure: GraphFailure | undefined): ApiError {
  const said = failure ? `: ${failure.message.slice(0, 200)}` : '.'
  switch (failure?.type) {
    case 'RATE_LIMITED':
    case 'RATE_LIMIT':
      return new ApiError('rate-limit', 'The points of this hour for GraphQL are used up.')
    case 'FORBIDDEN':
    case 'INSUFFICIENT_SCOPES':
      return new ApiError('forbidden', `GitHub does not let the token read this of GraphQL${said}`)
    case 'NOT_FOUND':
      return new ApiError('not-found', `GraphQL does not find it${said}`)
    default:
      return new ApiError('server', `GraphQL answered with an error${said}`)
  }
}
