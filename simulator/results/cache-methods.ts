import type { Blobs } from './blobs.ts'
import type { CacheSlot, Caches, StoredCache } from './caches.ts'
import type { Call, Message, Methods } from './twirp.ts'
import { integer, requiredText, TwirpError, texts } from './twirp.ts'

type Store = { readonly caches: Caches; readonly blobs: Blobs }

const MAX_KEY_LENGTH = 512

/** The cache service v2 as @actions/cache calls it. */
export function cacheMethods(store: Store): Methods {
  return {
    'CacheService/CreateCacheEntry': (call) => create(store, call),
    'CacheService/FinalizeCacheEntryUpload': (call) => finalize(store, call),
    'CacheService/GetCacheEntryDownloadURL': (call) => find(store, call),
  }
}

function create({ caches, blobs }: Store, { access, message, baseUrl }: Call): Message {
  const slot = slotOf(message, access.writableRef ?? '')
  // The client tells a denial by this prefix.
  if (!slot.ref) return { ok: false, message: 'cache write denied: token has no writable scopes' }
  const reservation = caches.reserve(slot)
  // Without a message, which the client would make a warning of.
  if (reservation === 'taken') return { ok: false }
  return { ok: true, signed_upload_url: blobs.signedUrl(baseUrl, reservation.path, 'write') }
}

function finalize({ caches, blobs }: Store, { access, message }: Call): Message {
  const slot = slotOf(message, access.writableRef ?? '')
  const path = caches.reservedPath(slot)
  if (path === undefined) throw new TwirpError('not_found', 'no upload of this cache entry is open')
  const announced = integer(message, 'size_bytes')
  const size = blobs.read(path)?.content.length
  if (size !== announced)
    return { ok: false, message: `cache size is ${size ?? 'unknown'}, not ${announced}` }
  return { ok: true, entry_id: String(caches.finish(slot, size)?.id) }
}

function find({ caches, blobs }: Store, { access, message, baseUrl }: Call): Message {
  if (access.readableRefs.length === 0) {
    throw new TwirpError('permission_denied', 'cache read denied: token has no readable scopes')
  }
  const version = requiredText(message, 'version')
  const keys = [requiredText(message, 'key'), ...texts(message, 'restore_keys')]
  const candidates = caches.stored().filter((cache) => cache.version === version)
  const matches = access.readableRefs.map((ref) => {
    const ofRef = candidates.filter((cache) => cache.ref === ref)
    return bestMatch(ofRef, keys)
  })
  const found = matches.find((match) => match !== undefined)
  const path = found && caches.access(found)
  if (path === undefined) return { ok: false }
  return { ok: true, signed_download_url: blobs.signedUrl(baseUrl, path, 'read'), matched_key: found?.key }
}

/**
 * The key itself, else the newest that the key is a prefix of, else the same of each restore key in turn.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#cache-key-matching
 */
function bestMatch(newestFirst: readonly StoredCache[], keys: readonly string[]): StoredCache | undefined {
  const exact = newestFirst.find(({ key }) => key === keys[0])
  if (exact) return exact
  const byPrefix = keys.map((prefix) => newestFirst.find(({ key }) => key.startsWith(prefix)))
  return byPrefix.find((match) => match !== undefined)
}

function slotOf(message: Message, ref: string): CacheSlot {
  const key = requiredText(message, 'key')
  if (key.length > MAX_KEY_LENGTH) {
    throw new TwirpError('invalid_argument', `key is longer than ${MAX_KEY_LENGTH} characters`)
  }
  return { ref, version: requiredText(message, 'version'), key }
}
