import { randomBytes } from 'node:crypto'

export const MAX_BLOB_BYTES = 64 * 1024 * 1024
const SIGNED_URL_MILLISECONDS = 60_000

export type BlobRight = 'read' | 'write'
export type StoredBlob = {
  readonly content: Buffer
  readonly contentType: string
  readonly etag: string
  readonly modifiedAt: Date
}
/** A signature's promise: one right to one blob for a while. */
export type BlobGrant = {
  readonly path: string
  readonly right: BlobRight
  readonly expiresAt: Date
  /** Downloads are to be saved under this name. */
  readonly fileName: string | undefined
}
/** Why a blob was not written. */
export type BlobRefusal = 'too-large' | 'no-such-block'

export type Blobs = {
  newPath(container: 'caches' | 'artifacts'): string
  signedUrl(baseUrl: string, path: string, right: BlobRight, fileName?: string): string
  /** The grant of an unexpired signature. */
  grant(signature: string): BlobGrant | undefined
  write(path: string, content: Buffer, contentType: string): BlobRefusal | undefined
  stage(path: string, blockId: string, content: Buffer): BlobRefusal | undefined
  /** Makes the blob of staged blocks, in this order. */
  commit(path: string, blockIds: readonly string[], contentType: string): BlobRefusal | undefined
  read(path: string): StoredBlob | undefined
  remove(path: string): void
}

const ROOT = '/results-blobs/'

export function isBlobPath(path: string): boolean {
  return path.startsWith(ROOT)
}

export function createBlobs(now: () => Date): Blobs {
  const blobs = new Map<string, StoredBlob>()
  const staged = new Map<string, ReadonlyMap<string, Buffer>>()
  let lastId = 0

  const write: Blobs['write'] = (path, content, contentType) => {
    if (content.length > MAX_BLOB_BYTES) return 'too-large'
    blobs.set(path, { content, contentType, etag: `"0x${random()}"`, modifiedAt: now() })
    staged.delete(path)
    return undefined
  }
  return {
    ...createGrants(now),
    write,
    newPath(container) {
      lastId += 1
      // An account, a container and a blob, as the Azure SDK takes an address on an IP host apart.
      return `${ROOT}${container}/${lastId}`
    },
    stage(path, blockId, content) {
      const blocks = new Map(staged.get(path)).set(blockId, content)
      if (totalBytes([...blocks.values()]) > MAX_BLOB_BYTES) return 'too-large'
      staged.set(path, blocks)
      return undefined
    },
    commit(path, blockIds, contentType) {
      const blocks = blockIds.map((id) => staged.get(path)?.get(id))
      const known = blocks.filter((block) => block !== undefined)
      if (known.length < blocks.length) return 'no-such-block'
      if (totalBytes(known) > MAX_BLOB_BYTES) return 'too-large'
      return write(path, Buffer.concat(known), contentType)
    },
    read: (path) => blobs.get(path),
    remove(path) {
      blobs.delete(path)
      staged.delete(path)
    },
  }
}

function createGrants(now: () => Date): Pick<Blobs, 'signedUrl' | 'grant'> {
  const grants = new Map<string, BlobGrant>()
  const isOver = ({ expiresAt }: BlobGrant): boolean => expiresAt <= now()
  return {
    signedUrl(baseUrl, path, right, fileName) {
      for (const [signature, grant] of grants) if (isOver(grant)) grants.delete(signature)
      const signature = random()
      const expiresAt = new Date(now().getTime() + SIGNED_URL_MILLISECONDS)
      grants.set(signature, { path, right, expiresAt, fileName })
      return new URL(`${path}?se=${expiresAt.toISOString()}&sig=${signature}`, baseUrl).href
    },
    grant(signature) {
      const grant = grants.get(signature)
      return grant && !isOver(grant) ? grant : undefined
    },
  }
}

function totalBytes(blocks: readonly Buffer[]): number {
  return blocks.reduce((sum, { length }) => sum + length, 0)
}

function random(): string {
  return randomBytes(16).toString('hex')
}
