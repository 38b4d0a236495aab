import { dirname } from 'node:path'
import type { GitHub, ListedArtifact, StateCopy, StateRead, StoredText } from '../../ports.ts'
import { writeSealed } from './file.ts'
import { MAX_STATE_BYTES, unseal } from './seal.ts'

export const STATE_ARTIFACT = 'pipeline-vitals-state'

/** Monitors that raced leave one each; more than this many at once are not read. */
const MAX_READ = 3

export type ArtifactOptions = {
  readonly path: string
  /** The artifacts called `STATE_ARTIFACT`, being asked for. */
  readonly listed: Promise<readonly ListedArtifact[]>
  /** Our own workflow's file; without it nothing says which artifacts are ours, and none is read. */
  readonly ownWorkflowPath: string | undefined
  readonly defaultBranch: () => Promise<string>
  readonly github: Pick<GitHub, 'artifactZip' | 'run'>
}

/** An artifact of our own runs: slower than the cache, kept for 90 days, and for people to download. */
export function artifactState(options: ArtifactOptions): StateCopy {
  return {
    name: 'the artifact',
    read: async (known) => {
      try {
        return await readArtifacts(await options.listed, options, known)
      } catch (error) {
        return { kind: 'failed', why: error instanceof Error ? error.message : String(error) }
      }
    },
    write: async (text) => {
      try {
        await writeSealed(options.path, text)
        return { kind: 'stored', ...(await upload(options.path)) }
      } catch (error) {
        return { kind: 'failed', why: error instanceof Error ? error.message : String(error) }
      }
    },
  }
}

async function readArtifacts(
  listed: readonly ListedArtifact[],
  options: ArtifactOptions,
  known: ReadonlySet<number>,
): Promise<StateRead> {
  const branch = await options.defaultBranch()
  const candidates = listed.filter((artifact) => isCandidate(artifact, branch))
  // Whatever came before an artifact whose content we have is in it, as each monitor merges what it finds.
  const seen = candidates.findIndex(({ id }) => known.has(id))
  const unread = candidates.slice(0, seen === -1 ? MAX_READ : Math.min(seen, MAX_READ))
  const texts: StoredText[] = []
  const artifacts: number[] = []
  for (const artifact of unread) {
    if (!(await isOurs(artifact, options))) continue
    texts.push(await unpack(await options.github.artifactZip(artifact.id, MAX_STATE_BYTES)))
    artifacts.push(artifact.id)
  }
  return texts.length === 0 ? { kind: 'none' } : { kind: 'texts', texts, artifacts }
}

/** Anybody's pull request can upload an artifact of this name: only the default branch's own runs count. */
function isCandidate(artifact: ListedArtifact, branch: string): boolean {
  return !artifact.expired && artifact.fromThisRepository && artifact.branch === branch
}

/** ... and of those only the runs of our own workflow, which no pull request can change before it is merged. */
async function isOurs(
  { runId }: ListedArtifact,
  { github, ownWorkflowPath }: ArtifactOptions,
): Promise<boolean> {
  if (runId === undefined || ownWorkflowPath === undefined) return false
  const { run, workflow } = await github.run(runId)
  return workflow.path === ownWorkflowPath && !run.fromFork && !run.event.startsWith('pull_request')
}

/** The one file of the zip. Nothing is written to disk, and no name in it is used. */
async function unpack(zip: Uint8Array): Promise<StoredText> {
  const yauzl = await import('yauzl')
  try {
    const file = await yauzl.fromBufferPromise(Buffer.from(zip), { lazyEntries: true })
    for await (const entry of file.eachEntry()) {
      if (entry.uncompressedSize > MAX_STATE_BYTES)
        return { broken: `it is larger than ${MAX_STATE_BYTES} bytes` }
      const chunks: Buffer[] = []
      let bytes = 0
      for await (const chunk of await file.openReadStreamPromise(entry)) {
        bytes += chunk.length
        if (bytes > MAX_STATE_BYTES) return { broken: `it is larger than ${MAX_STATE_BYTES} bytes` }
        chunks.push(chunk)
      }
      return unseal(Buffer.concat(chunks))
    }
    return { broken: 'the zip is empty' }
  } catch (error) {
    return { broken: error instanceof Error ? error.message : String(error) }
  }
}

/** A name can be used once in a run: a later step or attempt takes the place of the artifact before. */
async function upload(path: string): Promise<{ readonly artifact?: number }> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const client = new DefaultArtifactClient()
  const once = async () =>
    await client.uploadArtifact(STATE_ARTIFACT, [path], dirname(path), { retentionDays: 90 })
  const { id } = await once().catch(async (error: unknown) => {
    if (!/conflict|409|already exists/i.test(String(error))) throw error
    await client.deleteArtifact(STATE_ARTIFACT)
    return await once()
  })
  return id === undefined ? {} : { artifact: id }
}
