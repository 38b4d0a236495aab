import type { IncomingHttpHeaders } from 'node:http'

/** A request to a service, as it came. */
export type Call = {
  readonly host: string
  readonly url: URL
  readonly method: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export type Reply = {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string
}

/** A message that a service took, as people see it there. */
export type Posted = {
  readonly service: string
  readonly id: string
  /** Of its latest version. */
  payload: unknown
  edits: number
  /** The id of the message that it answers. */
  readonly thread?: string
}

/** What has arrived, of all services, in order. */
export type PostOffice = {
  readonly posted: Posted[]
  readonly post: (message: Omit<Posted, 'id' | 'edits'> & { readonly id?: string }) => Posted
  readonly find: (service: string, id: string) => Posted | undefined
}

export function createPostOffice(): PostOffice {
  const posted: Posted[] = []
  return {
    posted,
    post: (message) => {
      const one = { id: `${1_000_000 + posted.length}`, edits: 0, ...message }
      posted.push(one)
      return one
    },
    find: (service, id) => posted.find((one) => one.service === service && one.id === id),
  }
}

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) }
}

export function text(status: number, body: string): Reply {
  return { status, headers: { 'content-type': 'text/plain' }, body }
}

export type Json = { readonly [name: string]: unknown }

/** The object that a body holds, if it holds one. */
export function objectOf(body: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(body)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every object within a value, itself included. */
export function* objectsIn(value: unknown): Generator<Json> {
  if (Array.isArray(value)) for (const one of value) yield* objectsIn(one)
  if (!isObject(value)) return
  yield value
  for (const member of Object.values(value)) yield* objectsIn(member)
}

export function lengthOf(value: unknown): number {
  return typeof value === 'string' ? value.length : 0
}
