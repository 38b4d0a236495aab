import { createHash } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { reasonOf } from '../../errors.ts'
import type { GitHub } from '../../ports/github.ts'
import type { StateCopy, StateRead } from '../../ports/state.ts'
import { readSealed, writeSealed } from './file.ts'

export type CacheOptions = {
  /** What makes this entry's key its own: entries cannot be changed. */
  readonly id: string
  /** Where the file is put before it is saved and after it is restored. */
  readonly path: string
  readonly github: Pick<GitHub, 'cacheKeys'>
  /** To be answered before the cache's client is loaded, which keeps the process busy for longer than a request takes. */
  readonly after: Promise<unknown>
}

/**
 * The Actions cache. Restoring runs `tar` over what the cache holds, which could write anywhere: only for events
 * that nobody outside can start (`isTrustedEvent`).
 */
export function cacheState(options: CacheOptions): StateCopy {
  const { id, path, github } = options
  // A path is part of an entry's identity: machines with other folders cannot see it, and use another prefix.
  const machine = createHash('sha256').update(path).digest('hex').slice(0, 8)
  const prefix = `pipeline-vitals-v1-${machine}-`
  const key = `${prefix}${id}`
  let writes = 0
  return {
    name: 'the cache',
    read: async () => {
      await options.after.catch(() => 'said where it is used')
      try {
        const cache = await import('@actions/cache')
        await mkdir(dirname(path), { recursive: true })
        await rm(path, { force: true })
        const found = await cache.restoreCache([path], key, [prefix])
        if (found !== undefined) return await readSealed(path)
        return await proveEmpty(prefix, github)
      } catch (error) {
        return { kind: 'failed', why: reasonOf(error) }
      }
    },
    write: async (text) => {
      try {
        const cache = await import('@actions/cache')
        await writeSealed(path, text)
        writes += 1
        const id = await cache.saveCache([path], writes === 1 ? key : `${key}-${writes}`)
        // -1 stands for every failure: a read-only token, a taken key, a broken service.
        return id === -1
          ? { kind: 'failed', why: 'the cache did not take it (read-only here?)' }
          : { kind: 'stored' }
      } catch (error) {
        return { kind: 'failed', why: reasonOf(error) }
      }
    },
  }
}

/** `restoreCache` gives the same answer for "there is none" and "it could not be read"; the listing tells them apart. */
async function proveEmpty(prefix: string, github: Pick<GitHub, 'cacheKeys'>): Promise<StateRead> {
  const keys = await github.cacheKeys(prefix)
  return keys.length === 0
    ? { kind: 'none' }
    : { kind: 'failed', why: 'the cache holds a state that could not be restored' }
}
