import { latestAttempt, outcomeOf } from '../../core/model.ts'
import { reasonOf } from '../../errors.ts'
import type { GitHub, ListedArtifact, SeenRun } from '../../ports/github.ts'
import type { StateCopy } from '../../ports/state.ts'
import { artifactNames } from './artifact-name.ts'
import { artifactNews } from './artifact-news.ts'
import { type ArtifactSource, readArtifacts, readOrFail } from './artifact-reader.ts'
import { artifactStore, artifactWriter } from './artifact-writer.ts'
import { writeSealed } from './file.ts'

export type ArtifactOptions = ArtifactSource & {
  readonly path: string
  /** The artifacts of our usual name, being asked for. */
  readonly listed: Promise<readonly ListedArtifact[]>
  readonly github: Pick<GitHub, 'artifacts' | 'artifactZip' | 'newestRuns' | 'run'>
}

/** An artifact of our own runs: slower than the cache, kept for 90 days, and for people to download. */
export function artifactState(options: ArtifactOptions): StateCopy {
  const { path, listed, github } = options
  const names = artifactNames(options.ownWorkflowPath)
  const merged = new Set<number>()
  const { put, settle } = artifactWriter(names, artifactStore(path), merged)
  return {
    name: 'the artifact',
    read: async (known) =>
      await readOrFail(async () => {
        const usual = await listed
        const left = (await mayBeLeft(usual, options, known)) ? await github.artifacts(names.spare) : []
        const read = await readArtifacts([...left, ...usual], options, known)
        for (const id of [...known, ...(read.kind === 'texts' ? (read.artifacts ?? []) : [])]) merged.add(id)
        return read
      }),
    write: async (text) => {
      try {
        await writeSealed(path, text)
        const artifact = await put()
        if (artifact === undefined) return { kind: 'stored' }
        return { kind: 'stored', artifact }
      } catch (error) {
        return { kind: 'failed', why: reasonOf(error) }
      }
    },
    news: async () =>
      await readOrFail(async () => {
        const before = new Set((await listed).map(({ id }) => id))
        return await artifactNews(names, options, before.union(merged))
      }),
    // Where it fails, the state is under the other name, where it is looked for as soon as anything is new.
    settle: async () => void (await settle().catch(() => undefined)),
  }
}

/**
 * Whether a monitor before us may have left its state under the other name: one that was killed, and so has not passed, or
 * that could not bring it back. That one had something to store: where nothing is new since the run that stored the newest
 * usual one, or the nearer copies hold that one, no request is spent on it.
 */
async function mayBeLeft(
  [newest]: readonly ListedArtifact[],
  { github, ownWorkflowPath }: ArtifactOptions,
  known: ReadonlySet<number>,
): Promise<boolean> {
  if (newest ? known.has(newest.id) : known.size > 0) return false
  const page = await github.newestRuns(undefined)
  const seen = page === 'unchanged' ? [] : page.seen
  const isOwn = ({ workflow }: SeenRun) => workflow.path === ownWorkflowPath
  const own = seen.filter(isOwn).map(({ run }) => latestAttempt(run))
  const last = own.find(({ conclusion }) => conclusion !== undefined)
  const isRerun = own[0]?.conclusion === undefined && (own[0]?.number ?? 1) > 1
  if (isRerun || last === undefined || outcomeOf(last) !== 'passed') return true
  const stored = seen.find(({ run }) => run.id === newest?.runId)
  const storedAt = stored ? latestAttempt(stored.run).updatedAt : 0
  return seen.some((one) => !isOwn(one) && latestAttempt(one.run).updatedAt > storedAt)
}
