export type Bounds = { readonly first?: number; readonly last?: number }

/** One page of a connection. Whoever needs a second page has to ask another way: there are no cursors here. */
export function connection<T>(all: readonly T[], { first, last }: Bounds) {
  const nodes = last === undefined ? all.slice(0, first ?? 0) : all.slice(Math.max(0, all.length - last))
  return {
    totalCount: all.length,
    nodes,
    pageInfo: { endCursor: null, hasNextPage: last === undefined && nodes.length < all.length },
  }
}
