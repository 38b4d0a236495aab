import { DefaultArtifactClient } from '@actions/artifact'

export type Upload = {
  readonly name: string
  /** Of which the paths in the artifact are relative. */
  readonly folder: string
  readonly paths: readonly string[]
  readonly keptDays: number
}

/** Gives its id. A name can be used once in a run: a later step or attempt takes the place of the artifact before. */
export async function uploadArtifact(upload: Upload): Promise<number | undefined> {
  const first = await uploadNewArtifact(upload)
  if (first !== 'taken') return first
  await deleteArtifact(upload.name)
  return await send(upload)
}

/** `taken` where an earlier step or attempt of the run has an artifact of that name. */
export async function uploadNewArtifact(upload: Upload): Promise<number | 'taken' | undefined> {
  try {
    return await send(upload)
  } catch (error) {
    if (!/conflict|409|already exists/i.test(String(error))) throw error
    return 'taken'
  }
}

/** One of this run. */
export async function deleteArtifact(name: string): Promise<void> {
  await new DefaultArtifactClient().deleteArtifact(name)
}

async function send({ name, folder, paths, keptDays }: Upload): Promise<number | undefined> {
  const client = new DefaultArtifactClient()
  const { id } = await client.uploadArtifact(name, [...paths], folder, { retentionDays: keptDays })
  return id
}
