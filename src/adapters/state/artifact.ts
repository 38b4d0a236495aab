import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { decodeState, MAX_STATE_BYTES } from '../../core/history/codec.ts'
import { reasonOf } from '../../errors.ts'
import { type GitHub, LISTED_ARTIFACTS, type ListedArtifact } from '../../ports/github.ts'
import type { StateCopy, StateRead, StoredText } from '../../ports/state.ts'
import { writeSealed } from './file.ts'
import { unseal } from './seal.ts'

/** Monitors that raced leave one each; more than this many at once are not read. */
const MAX_READ = 10
/** Milliseconds in which another monitor puts a new artifact in the place of its old one: there is none meanwhile. */
const REPLACED_WITHIN = 1500
/** Artifacts of others that happen to have our name: so many in front of ours, and we look no further. */
const MAX_FOREIGN = 3

/** Each workflow that runs a monitor keeps a state of its own, so that none has to look for its own among others'. */
export function artifactName(ownWorkflowPath: string | undefined): string {
  const owner = createHash('sha256')
    .update(ownWorkflowPath ?? '')
    .digest('hex')
    .slice(0, 8)
  return `pipeline-vitals-state-${owner}`
}

export type ArtifactOptions = {
  readonly path: string
  /** The artifacts of our `artifactName`, being asked for. */
  readonly listed: Promise<readonly ListedArtifact[]>
  /** Our own workflow's file; without it nothing says which artifacts are ours, and none is read. */
  readonly ownWorkflowPath: string | undefined
  readonly defaultBranch: () => Promise<string>
  readonly github: Pick<GitHub, 'artifacts' | 'artifactZip' | 'newestRuns' | 'run'>
}

/** An artifact of our own runs: slower than the cache, kept for 90 days, and for people to download. */
export function artifactState(options: ArtifactOptions): StateCopy {
  const mine = new Set<number>()
  const look = async (known: ReadonlySet<number>): Promise<StateRead> => {
    try {
      const before = new Set((await options.listed).map(({ id }) => id))
      const now = await options.github.artifacts(artifactName(options.ownWorkflowPath))
      const fresh = now.filter(({ id }) => !before.has(id) && !mine.has(id) && !known.has(id))
      return await readArtifacts(fresh, options, new Set())
    } catch (error) {
      return { kind: 'failed', why: reasonOf(error) }
    }
  }
  return {
    name: 'the artifact',
    read: async (known) => {
      try {
        return await readArtifacts(await options.listed, options, known)
      } catch (error) {
        return { kind: 'failed', why: reasonOf(error) }
      }
    },
    write: async (text) => {
      try {
        await writeSealed(options.path, text)
        const { uploadArtifact } = await import('../upload-artifact.ts')
        const { path } = options
        const name = artifactName(options.ownWorkflowPath)
        const artifact = await uploadArtifact({ name, folder: dirname(path), paths: [path], keptDays: 90 })
        if (artifact !== undefined) mine.add(artifact)
        return { kind: 'stored', ...(artifact !== undefined && { artifact }) }
      } catch (error) {
        return { kind: 'failed', why: reasonOf(error) }
      }
    },
    news: async () => {
      const first = await look(new Set())
      await setTimeout(REPLACED_WITHIN)
      const second = await look(new Set(first.kind === 'texts' ? first.artifacts : []))
      const texts = [first, second].flatMap((read) => (read.kind === 'texts' ? read.texts : []))
      return texts.length > 0 ? { kind: 'texts', texts } : second
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
  const held = new Set(known)
  const texts: StoredText[] = []
  const artifacts: number[] = []
  let foreign = 0
  for (const artifact of candidates) {
    // Each monitor merges what it finds, and says what that was. One that it raced with may be older, and not in it.
    if (held.has(artifact.id)) continue
    if (texts.length === MAX_READ || foreign === MAX_FOREIGN) break
    if (!(await isOurs(artifact, options))) {
      foreign += 1
      continue
    }
    const text = await unpack(await options.github.artifactZip(artifact.id, MAX_STATE_BYTES))
    texts.push(text)
    artifacts.push(artifact.id)
    for (const id of mergedIn(text)) held.add(id)
  }
  if (texts.length > 0) return { kind: 'texts', texts, artifacts }
  const certain = foreign < MAX_FOREIGN && (listed.length < LISTED_ARTIFACTS || candidates.length > 0)
  return certain
    ? { kind: 'none' }
    : { kind: 'failed', why: 'others have put artifacts with its name before ours' }
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
  { github, ownWorkflowPath }: ArtifactOptions,
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
