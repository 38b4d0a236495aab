import type { Seconds } from '../model.ts'
import { greaterText } from './order.ts'
import { object, time } from './shape.ts'

/** Something as it was at a moment: of two sights the newer one counts. */
export type Sight = { readonly seenAt: Seconds }

export function newerSight<T extends Sight>(a: T, b: T): T {
  if (a.seenAt !== b.seenAt) return a.seenAt > b.seenAt ? a : b
  return greaterText(a, b)
}

export function newerOf<T extends Sight>(a: T | undefined, b: T | undefined): T | undefined {
  return a && b ? newerSight(a, b) : (a ?? b)
}

/** What either has; `join` decides where both do, and has to be a join itself. */
export function mergeMaps<K, V>(
  a: ReadonlyMap<K, V>,
  b: ReadonlyMap<K, V>,
  join: (x: V, y: V) => V,
): ReadonlyMap<K, V> {
  if (a.size < b.size) return mergeMaps(b, a, join)
  if (b.size === 0) return a
  const merged = new Map(a)
  for (const [key, value] of b) {
    const other = merged.get(key)
    merged.set(key, other === undefined || other === value ? value : join(other, value))
  }
  return merged
}

/** Reads when something stored was seen. */
export function sightOf(value: unknown): Sight {
  return { seenAt: time(object(value, 'a sight').seenAt, 'seenAt') }
}
