import { createHash } from 'node:crypto'
import type { Blobs } from './blobs.ts'
import { MAX_BLOB_BYTES } from './blobs.ts'
import { runBackendId } from './token.ts'

export type StoredArtifact = {
  readonly id: number
  readonly name: string
  readonly sizeInBytes: number
  /** `sha256:…` of the content. */
  readonly digest: string
  readonly runId: number
  readonly createdAt: Date
  readonly expiresAt: Date
  /** The blob as uploaded: a zip, unless the upload skipped the archive. */
  readonly content: Buffer
}
export type AddedArtifact = Pick<StoredArtifact, 'name' | 'content' | 'runId'> & { readonly createdAt?: Date }

/** An upload that was begun; others see an artifact once it is finished. */
export type Upload = Pick<StoredArtifact, 'name' | 'runId' | 'expiresAt'> & Place
/** Where the content is, and which job brought it. */
export type Place = { readonly path: string; readonly jobBackendId: string }
export type PlacedArtifact = { readonly artifact: StoredArtifact; readonly place: Place }

export type Artifacts = {
  /** Newest first, expired ones too. */
  placed(): readonly PlacedArtifact[]
  /** Neither the name's validity nor its being free is checked: an attacker does not check either. */
  add(artifact: AddedArtifact): StoredArtifact
  remove(id: number): boolean
  begin(upload: Upload): 'begun' | 'taken'
  begun(runId: number, name: string): Upload | undefined
  finish(upload: Upload, content: Buffer): StoredArtifact
}

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000
const MAX_RETENTION_DAYS = 90

export function createArtifacts(now: () => Date, blobs: Blobs): Artifacts {
  const uploads = new Map<string, Upload>()
  const stored = new Map<number, PlacedArtifact>()
  let lastId = 0

  function store({ path, jobBackendId, ...facts }: Upload, content: Buffer, createdAt: Date): StoredArtifact {
    lastId += 1
    const measures = { sizeInBytes: content.length, digest: digestOf(content) }
    const artifact = { id: lastId, ...facts, ...measures, createdAt, content }
    stored.set(artifact.id, { artifact, place: { path, jobBackendId } })
    return artifact
  }
  return {
    placed: () => [...stored.values()].toSorted(newerFirst),
    add({ name, content, runId, createdAt = now() }) {
      const path = blobs.newPath('artifacts')
      if (blobs.write(path, content, 'application/zip') === 'too-large') {
        throw new Error(`artifact ${name} has more than ${MAX_BLOB_BYTES} bytes`)
      }
      const place = { path, jobBackendId: runBackendId(runId) }
      return store({ name, runId, expiresAt: expiry(undefined, createdAt), ...place }, content, createdAt)
    },
    remove(id) {
      blobs.remove(stored.get(id)?.place.path ?? '')
      return stored.delete(id)
    },
    begin(upload) {
      const slot = slotOf(upload)
      const isTaken =
        uploads.has(slot) || [...stored.values()].some(({ artifact }) => slotOf(artifact) === slot)
      if (!isTaken) uploads.set(slot, upload)
      return isTaken ? 'taken' : 'begun'
    },
    begun: (runId, name) => uploads.get(slotOf({ runId, name })),
    finish(upload, content) {
      uploads.delete(slotOf(upload))
      return store(upload, content, now())
    },
  }
}

export function digestOf(content: Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}

/**
 * When an artifact goes, by what was asked and GitHub's bounds of 1 and 90 days. The bounds are of this service's
 * clock; a client reckons with its own.
 */
export function expiry(asked: Date | undefined, createdAt: Date): Date {
  const after = (days: number) => createdAt.getTime() + days * DAY_MILLISECONDS
  const wanted = asked?.getTime() ?? after(MAX_RETENTION_DAYS)
  return new Date(Math.min(Math.max(wanted, after(1)), after(MAX_RETENTION_DAYS)))
}

function newerFirst({ artifact: a }: PlacedArtifact, { artifact: b }: PlacedArtifact): number {
  return b.createdAt.getTime() - a.createdAt.getTime() || b.id - a.id
}

function slotOf({ runId, name }: { readonly runId: number; readonly name: string }): string {
  return `${runId}/${name}`
}
