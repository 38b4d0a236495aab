import { decodeState, MAX_STATE_BYTES } from '../../core/history/codec.ts'
import { ApiError, reasonOf } from '../../errors.ts'
import { type GitHub, LISTED_ARTIFACTS, type ListedArtifact } from '../../ports/github.ts'
import type { StateRead, StoredText } from '../../ports/state.ts'
import { unseal } from './seal.ts'

/** Monitors that raced leave one each; more than this many at once are not read. */
const MAX_READ = 10
/** Artifacts of others that happen to have our name: so many in front of ours, and we look no further. */
const MAX_FOREIGN = 3

export type ArtifactSource = {
  /** Our own workflow's file; without it nothing says which artifacts are ours, and none is read. */
  readonly ownWorkflowPath: string | undefined
  readonly defaultBranch: () => Promise<string>
  readonly github: Pick<GitHub, 'artifactZip' | 'newestRuns' | 'run'>
}

/** What is in those that are ours, but for what is `known`. */
export async function readArtifacts(
  listed: readonly ListedArtifact[],
  options: ArtifactSource,
  known: ReadonlySet<number>,
): Promise<StateRead> {
  const branch = await options.defaultBranch()
  const candidates = listed.filter((artifact) => isCandidate(artifact, branch))
  const held = new Set(known)
  const texts: StoredText[] = []
  const artifacts: number[] = []
  let [foreign, gone] = [0, 0]
  for (const artifact of candidates) {
    // Each monitor merges what it finds, and says what that was. One that it raced with may be older, and not in it.
    if (held.has(artifact.id)) continue
    if (texts.length === MAX_READ || foreign === MAX_FOREIGN) break
    if (!(await isOurs(artifact, options))) {
      foreign += 1
      continue
    }
    const zip = await zipOf(artifact, options)
    if (zip === 'gone') {
      gone += 1
      continue
    }
    const text = await unpack(zip)
    texts.push(text)
    artifacts.push(artifact.id)
    for (const id of mergedIn(text)) held.add(id)
  }
  if (texts.length > 0) return { kind: 'texts', texts, artifacts }
  if (gone > 0) return { kind: 'failed', why: 'it was replaced while it was read' }
  const certain = foreign < MAX_FOREIGN && (listed.length < LISTED_ARTIFACTS || candidates.length > 0)
  return certain
    ? { kind: 'none' }
    : { kind: 'failed', why: 'others have put artifacts with its name before ours' }
}

export async function readOrFail(read: () => Promise<StateRead>): Promise<StateRead> {
  try {
    return await read()
  } catch (error) {
    return { kind: 'failed', why: reasonOf(error) }
  }
}

/** `gone`: its monitor put a newer one in its place since they were listed. */
async function zipOf({ id }: ListedArtifact, { github }: ArtifactSource): Promise<Uint8Array | 'gone'> {
  try {
    return await github.artifactZip(id, MAX_STATE_BYTES)
  } catch (error) {
    if (error instanceof ApiError && error.kind === 'not-found') return 'gone'
    throw error
  }
}

function mergedIn(text: StoredText): ReadonlySet<number> {
  const decoded = typeof text === 'object' && 'broken' in text ? undefined : decodeState(text)
  return decoded?.kind === 'state' ? decoded.state.mergedArtifacts : new Set()
}

/** Anybody's pull request can upload an artifact of this name: only the default branch's own runs count. */
function isCandidate(artifact: ListedArtifact, branch: string): boolean {
  return !artifact.expired && artifact.fromThisRepository && artifact.branch === branch
}

/** ... and of those only the runs of our own workflow, which no pull request can change before it is merged. */
async function isOurs(
  { runId }: ListedArtifact,
  { github, ownWorkflowPath }: ArtifactSource,
): Promise<boolean> {
  if (runId === undefined || ownWorkflowPath === undefined) return false
  // Most often the run before this one, which needs no question of its own.
  const page = await github.newestRuns(undefined)
  const onPage = page === 'unchanged' ? undefined : page.seen.find(({ run }) => run.id === runId)
  const { run, workflow } = onPage ?? (await github.run(runId))
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
    return { broken: reasonOf(error) }
  }
}
