import { dirname } from 'node:path'
import type { ArtifactNames } from './artifact-name.ts'

export type ArtifactStore = {
  /** Gives the artifact's id; `taken` where the run has one of that name. */
  readonly upload: (name: string) => Promise<number | 'taken' | undefined>
  readonly remove: (name: string) => Promise<void>
}

export type ArtifactWriter = {
  readonly put: () => Promise<number | undefined>
  /** Brings what was put last to the name under which it is looked for. */
  readonly settle: () => Promise<number | undefined>
}

/**
 * A run cannot have two artifacts of a name, nor replace one at once. So the second goes by another name before the first
 * is deleted, and so on: whenever we are killed, one is there.
 */
export function artifactWriter(
  { usual, spare }: ArtifactNames,
  { upload, remove }: ArtifactStore,
): ArtifactWriter {
  let current: string | undefined

  const put = async () => {
    if (current === undefined) {
      const id = await upload(usual)
      current = usual
      if (id !== 'taken') return id
    }
    const before = current
    const next = before === usual ? spare : usual
    let id = await upload(next)
    if (id === 'taken') {
      // Left behind by a step of this run that was killed.
      await remove(next)
      id = await upload(next)
    }
    if (id === 'taken') throw new Error(`there is an artifact ${next} that cannot be deleted`)
    current = next
    // Where both stay, both are read.
    await remove(before).catch(() => undefined)
    return id
  }
  return { put, settle: async () => (current === spare ? await put() : undefined) }
}

/** The artifacts of our run; what is uploaded is a file. */
export function artifactStore(path: string): ArtifactStore {
  return {
    upload: async (name) => {
      const { uploadNewArtifact } = await import('../upload-artifact.ts')
      return await uploadNewArtifact({ name, folder: dirname(path), paths: [path], keptDays: 90 })
    },
    remove: async (name) => await (await import('../upload-artifact.ts')).deleteArtifact(name),
  }
}
