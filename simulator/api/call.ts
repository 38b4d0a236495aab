import type { ResultsService } from '../results/service.ts'
import type { World } from '../world.ts'

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
}

export type Reply =
  | { readonly json: unknown; readonly link?: Link }
  | { readonly text: string }
  | { readonly location: string }
  | { readonly status: number; readonly message: string }

/** For the `Link` header of a listing. */
export type Link = { readonly page: number; readonly pages: number }

export type Route = {
  /** As in GitHub's OpenAPI description. */
  readonly template: string
  /** The permission a token needs; none for what every token may see. */
  readonly needs?: string
  readonly answer: (call: Call) => Reply
}

/** One page of a listing, as `page` and `per_page` ask for it. */
export function paged<T>(call: Call, all: readonly T[], body: (page: readonly T[]) => unknown): Reply {
  const size = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? 30)))
  const page = Math.max(1, Number(call.query.get('page') ?? 1))
  const json = body(all.slice((page - 1) * size, page * size))
  return { json, link: { page, pages: Math.ceil(all.length / size) } }
}
