import { DefaultArtifactClient } from '@actions/artifact'

export type Upload = {
  readonly name: string
  /** Of which the paths in the artifact are relative. */
  readonly folder: string
  readonly paths: readonly string[]
  readonly keptDays: number
}

/** Gives its id. A name can be used once in a run: a later step or attempt takes the place of the artifact before. */
export async function uploadArtifact({ name, folder, paths, keptDays }: Upload): Promise<number | undefined> {
  const client = new DefaultArtifactClient()
  const once = async () => await client.uploadArtifact(name, [...paths], folder, { retentionDays: keptDays })
  const { id } = await once().catch(async (error: unknown) => {
    if (!/conflict|409|already exists/i.test(String(error))) throw error
    await client.deleteArtifact(name)
    return await once()
  })
  return id
}
