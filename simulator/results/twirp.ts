import type { IncomingMessage, ServerResponse } from 'node:http'
import { readBody } from './body.ts'
import type { Access, Tokens } from './token.ts'

/** The codes this service answers with: https://twitchtv.github.io/twirp/docs/spec_v7.html#error-codes */
const statuses = {
  malformed: 400,
  invalid_argument: 400,
  unauthenticated: 401,
  permission_denied: 403,
  not_found: 404,
  bad_route: 404,
  already_exists: 409,
  internal: 500,
} as const
type TwirpCode = keyof typeof statuses

export class TwirpError extends Error {
  readonly code: TwirpCode
  constructor(code: TwirpCode, message: string) {
    super(message)
    this.name = 'TwirpError'
    this.code = code
  }
}

/** A protobuf message in JSON, under its proto field names: what both clients send. */
export type Message = Readonly<Record<string, unknown>>
export type Call = { readonly access: Access; readonly message: Message; readonly baseUrl: string }
/** By `Service/Method`. Answers go out as JSON, in which int64 is a string and what is left out is the default. */
export type Methods = Readonly<Record<string, (call: Call) => Message>>

const ROOT = '/twirp/github.actions.results.api.v1.'
const MAX_MESSAGE_BYTES = 64 * 1024

export function isTwirpPath(path: string): boolean {
  return path.startsWith(ROOT)
}

export async function answerTwirp(
  exchange: { readonly request: IncomingMessage; readonly response: ServerResponse },
  route: { readonly url: URL; readonly baseUrl: string },
  service: { readonly methods: Methods; readonly tokens: Tokens },
): Promise<void> {
  const { request, response } = exchange
  try {
    const body = await readBody(request, MAX_MESSAGE_BYTES)
    const access = service.tokens.verify(request.headers.authorization)
    if (!access) throw new TwirpError('unauthenticated', 'no valid runtime token')
    const name = route.url.pathname.slice(ROOT.length)
    const method = Object.hasOwn(service.methods, name) ? service.methods[name] : undefined
    if (!method || request.method !== 'POST') {
      throw new TwirpError('bad_route', `no handler for ${request.method} ${route.url.pathname}`)
    }
    sendJson(response, 200, method({ access, message: messageFrom(body), baseUrl: route.baseUrl }))
  } catch (error) {
    const { code, message } = error instanceof TwirpError ? error : new TwirpError('internal', String(error))
    sendJson(response, statuses[code], { code, msg: message })
  }
}

/** A string field; wrappers (StringValue, Int64Value) and int64 are strings too. Left out is ''. */
export function text(message: Message, field: string): string {
  const value = message[field] ?? ''
  if (typeof value !== 'string') throw new TwirpError('invalid_argument', `${field} is not a string`)
  return value
}

export function requiredText(message: Message, field: string): string {
  const value = text(message, field)
  if (value === '') throw new TwirpError('invalid_argument', `${field} is required`)
  return value
}

export function texts(message: Message, field: string): readonly string[] {
  const value = message[field] ?? []
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
  throw new TwirpError('invalid_argument', `${field} is not a list of strings`)
}

export function integer(message: Message, field: string): number {
  const value = Number(text(message, field))
  if (!Number.isSafeInteger(value)) throw new TwirpError('invalid_argument', `${field} is not an integer`)
  return value
}

function messageFrom(body: Buffer | 'too-large'): Message {
  if (body === 'too-large') {
    throw new TwirpError('malformed', `the message is larger than ${MAX_MESSAGE_BYTES} bytes`)
  }
  try {
    const value: unknown = JSON.parse(body.toString())
    if (isMessage(value)) return value
  } catch {}
  throw new TwirpError('malformed', 'the body is not a JSON object')
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sendJson(response: ServerResponse, status: number, body: Message): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
