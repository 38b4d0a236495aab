import { type Document, isAlias, isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml'

/** Gives the place of a path. Keys are looked up, not searched: there may be as many mistakes as keys. */
export function placesIn(document: Document.Parsed): (path: readonly PropertyKey[]) => number {
  const known = new Map<YAMLMap, ReadonlyMap<unknown, Pair>>()
  const pairIn = (map: YAMLMap, name: PropertyKey) => {
    const pairs = known.get(map) ?? new Map(map.items.map((pair) => [nameOf(pair), pair]))
    known.set(map, pairs)
    return pairs.get(name)
  }
  return (path) => {
    let node: unknown = document.contents
    let offset = offsetOfNode(node)
    for (const part of path) {
      const at = isAlias(node) ? node.resolve(document) : node
      const pair = isMap(at) ? pairIn(at, part) : undefined
      const item: unknown = isSeq(at) ? at.items[Number(part)] : undefined
      if (pair === undefined && item === undefined) break
      offset = offsetOfNode(pair?.key ?? item)
      node = pair?.value ?? item
    }
    return offset
  }
}

/** The text of a key; the node itself where it is none. */
export function nameOf({ key }: Pair): unknown {
  return isScalar(key) ? key.value : key
}

/** Where a node begins in the text, in characters. */
export function offsetOfNode(node: unknown): number {
  const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined
  return range?.[0] ?? 0
}
