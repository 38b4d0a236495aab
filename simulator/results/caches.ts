import type { Blobs } from './blobs.ts'

export type StoredCache = {
  readonly id: number
  readonly key: string
  readonly version: string
  readonly ref: string
  readonly sizeInBytes: number
  readonly createdAt: Date
  readonly lastAccessedAt: Date
}
export type CacheSlot = Pick<StoredCache, 'ref' | 'version' | 'key'>

export type Caches = {
  /** Newest first. */
  stored(): readonly StoredCache[]
  clear(): void
  /**
   * The path to upload to, or `taken`. A key is taken from its reservation on, for good: a save that dies half
   * way blocks its key, as on GitHub (https://github.com/actions/cache/issues/1612).
   */
  reserve(slot: CacheSlot): { readonly path: string } | 'taken'
  /** The path of a reservation that is not finished. */
  reservedPath(slot: CacheSlot): string | undefined
  finish(slot: CacheSlot, sizeInBytes: number): StoredCache | undefined
  /** Notes the access and says where the content is. */
  access(slot: CacheSlot): string | undefined
}

type Entry = { readonly path: string; readonly cache: StoredCache | 'reserved' }

export function createCaches(now: () => Date, blobs: Blobs): Caches {
  const entries = new Map<string, Entry>()
  let lastId = 0
  return {
    stored: () => newestFirst([...entries.values()]),
    clear() {
      for (const { path } of entries.values()) blobs.remove(path)
      entries.clear()
    },
    reserve(slot) {
      if (entries.has(nameOf(slot))) return 'taken'
      const path = blobs.newPath('caches')
      entries.set(nameOf(slot), { path, cache: 'reserved' })
      return { path }
    },
    reservedPath(slot) {
      const entry = entries.get(nameOf(slot))
      return entry?.cache === 'reserved' ? entry.path : undefined
    },
    finish({ ref, version, key }, sizeInBytes) {
      const name = nameOf({ ref, version, key })
      const entry = entries.get(name)
      if (entry?.cache !== 'reserved') return undefined
      lastId += 1
      const cache = { id: lastId, ref, version, key, sizeInBytes, createdAt: now(), lastAccessedAt: now() }
      entries.set(name, { ...entry, cache })
      return cache
    },
    access(slot) {
      const entry = entries.get(nameOf(slot))
      if (!entry || entry.cache === 'reserved') return undefined
      entries.set(nameOf(slot), { ...entry, cache: { ...entry.cache, lastAccessedAt: now() } })
      return entry.path
    },
  }
}

function newestFirst(entries: readonly Entry[]): readonly StoredCache[] {
  return entries
    .flatMap(({ cache }) => (cache === 'reserved' ? [] : [cache]))
    .toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || b.id - a.id)
}

function nameOf({ ref, version, key }: CacheSlot): string {
  return JSON.stringify([ref, version, key])
}
