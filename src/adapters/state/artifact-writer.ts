import { dirname } from 'node:path'
import type { ArtifactNames } from './artifact-name.ts'

export type ArtifactStore = {
  /** Gives the artifact's id; `taken` where the run has one of that name. */
  readonly upload: (name: string) => Promise<number | 'taken' | undefined>
  readonly remove: (name: string) => Promise<void>
  /** The id of the run's artifact of that name. */
  readonly holder: (name: string) => Promise<number | undefined>
}

export type ArtifactWriter = {
  readonly put: () => Promise<number | undefined>
  /** Brings what was put last to the name under which it is looked for. */
  readonly settle: () => Promise<number | undefined>
}

/**
 * A run cannot have two artifacts of a name, nor replace one at once. So the second goes by another name before the first
 * is deleted, and so on: whenever we are killed, one is there. What another job of the run stored is not ours to delete,
 * unless it is `merged` in what we put: then each has one of the names.
 */
export function artifactWriter(
  { usual, spare }: ArtifactNames,
  { upload, remove, holder }: ArtifactStore,
  merged: Set<number>,
): ArtifactWriter {
  let current: string | undefined

  const uploadTo = async (name: string) => {
    const id = await upload(name)
    if (id === 'taken') return id
    current = name
    if (id !== undefined) merged.add(id)
    return { id }
  }
  const mayRemove = async (name: string) => merged.has((await holder(name)) ?? Number.NaN)
  const replace = async (name: string) => {
    await remove(name)
    const put = await uploadTo(name)
    if (put === 'taken') throw new Error(`there is an artifact ${name} that cannot be deleted`)
    return put
  }

  const put = async () => {
    if (current === undefined) {
      const first = await uploadTo(usual)
      if (first !== 'taken') return first.id
    }
    const before = current ?? usual
    const next = before === usual ? spare : usual
    const put = await uploadTo(next)
    // Where neither is ours, the spare one is of a step that was killed.
    if (put === 'taken' && current !== undefined && !(await mayRemove(next)))
      return (await replace(current)).id
    const { id } = put === 'taken' ? await replace(next) : put
    // Where both stay, both are read.
    if (await mayRemove(before).catch(() => false)) await remove(before).catch(() => undefined)
    return id
  }
  const settle = async () => {
    const isApart = current === spare && ((await holder(usual)) === undefined || (await mayRemove(usual)))
    return isApart ? await put() : undefined
  }
  return { put, settle }
}

/** The artifacts of our run; what is uploaded is a file. */
export function artifactStore(path: string): ArtifactStore {
  return {
    upload: async (name) => {
      const { uploadNewArtifact } = await import('../upload-artifact.ts')
      return await uploadNewArtifact({ name, folder: dirname(path), paths: [path], keptDays: 90 })
    },
    remove: async (name) => await (await import('../upload-artifact.ts')).deleteArtifact(name),
    holder: async (name) => await (await import('../upload-artifact.ts')).artifactOf(name),
  }
}
