import type { ResultsService } from '../results/service.ts'
import type { World, Write } from '../world.ts'

/** What a route may look at. */
export type Call = {
  readonly world: World
  readonly results: ResultsService
  readonly baseUrl: string
  /** Where logs are downloaded from: another host. */
  readonly storeUrl: string
  /** Named parts of the path, decoded. */
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly raw: boolean
  /** Login of whom the token writes as. */
  readonly actor: string
  /** What was sent along; empty for a read. */
  readonly body: Readonly<Record<string, unknown>>
}

export type Reply =
  | { readonly json: unknown; readonly link?: Link }
  | { readonly text: string }
  | { readonly location: string }
  | { readonly created: unknown }
  | { readonly nothing: true }
  | Refusal

export type Refusal = {
  readonly status: number
  readonly message: string
  /** What is wrong with what was sent. */
  readonly errors?: readonly Misfit[]
  readonly headers?: Readonly<Record<string, string>>
}

export type Misfit = {
  readonly resource: string
  readonly field: string
  readonly code: string
  readonly message?: string
}

/** For the `Link` header of a listing. */
export type Link = {
  readonly page: number
  readonly pages: number
  /** Long listings go on from a cursor, and not from a page that can be counted to. */
  readonly byCursor?: boolean
}

export type Route = {
  /** `GET`, unless it is said. */
  readonly method?: 'POST' | 'PATCH'
  /** As in GitHub's OpenAPI description. */
  readonly template: string
  /** The permission a token needs, to read or, by its method, to write; none for what every token may see. */
  readonly needs?: string
  readonly answer: (call: Call) => Reply
}

export const MISSING: Refusal = { status: 404, message: 'Not Found' }

export function invalid(...errors: readonly Misfit[]): Refusal {
  return { status: 422, message: 'Validation Failed', errors }
}

/** Remembers what was written, for whoever looks at the world afterwards. */
export function note({ world, actor, body }: Call, what: Write['what'], issue?: number): void {
  world.writes.push({ at: world.now, by: actor, what, sent: body, ...(issue !== undefined && { issue }) })
}

/** One page of a listing, as `page` and `per_page` ask for it. */
export function paged<T>(call: Call, all: readonly T[], body: (page: readonly T[]) => unknown): Reply {
  const size = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? 30)))
  const page = Math.max(1, Number(call.query.get('page') ?? 1))
  const json = body(all.slice((page - 1) * size, page * size))
  return { json, link: { page, pages: Math.ceil(all.length / size) } }
}

/** Opaque to whoever follows it. */
export function toCursor(page: number): string {
  return Buffer.from(`cursor:${page}`).toString('base64url')
}

export function fromCursor(cursor: string): number {
  return Number(Buffer.from(cursor, 'base64url').toString().replace('cursor:', ''))
}
