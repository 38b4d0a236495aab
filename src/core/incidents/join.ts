/** Joins: commutative, associative, idempotent, so that copies can be merged in any order and any number of times. */

/** The union of two maps; what both hold is joined. */
export function mergeMaps<K, V>(
  a: ReadonlyMap<K, V>,
  b: ReadonlyMap<K, V>,
  join: (x: V, y: V) => V,
): ReadonlyMap<K, V> {
  const merged = new Map(a)
  for (const [key, value] of b) {
    const other = merged.get(key)
    merged.set(key, other === undefined || other === value ? value : join(other, value))
  }
  return merged
}

/** A join of what may be absent: what one knows is known. */
export function known<T>(a: T | undefined, b: T | undefined, join: (x: T, y: T) => T): T | undefined {
  return a === undefined || b === undefined ? (a ?? b) : join(a, b)
}

/** The greater by some numbers, of which the first that differ decide; of equals the greater text, as either will do. */
export function greatestBy<T>(...numbers: readonly ((value: T) => number)[]): (a: T, b: T) => T {
  return (a, b) => {
    if (a === b) return a
    for (const number of numbers) {
      const [x, y] = [number(a), number(b)]
      if (x !== y) return x > y ? a : b
    }
    return canonical(a) >= canonical(b) ? a : b
  }
}

/** JSON that does not depend on the order in which members were set, as that is another after decoding. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
