import { latestAttempt, outcomeOf } from '../../core/model.ts'
import { reasonOf } from '../../errors.ts'
import type { GitHub, ListedArtifact } from '../../ports/github.ts'
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
  const mine = new Set<number>()
  const { put, settle } = artifactWriter(names, artifactStore(path))
  return {
    name: 'the artifact',
    read: async (known) =>
      await readOrFail(async () => {
        const left = known.size === 0 && (await mayBeLeft(options)) ? await github.artifacts(names.spare) : []
        return await readArtifacts([...left, ...(await listed)], options, known)
      }),
    write: async (text) => {
      try {
        await writeSealed(path, text)
        const artifact = await put()
        if (artifact === undefined) return { kind: 'stored' }
        mine.add(artifact)
        return { kind: 'stored', artifact }
      } catch (error) {
        return { kind: 'failed', why: reasonOf(error) }
      }
    },
    news: async () =>
      await readOrFail(async () => {
        const before = new Set((await listed).map(({ id }) => id))
        return await artifactNews(names, options, before.union(mine))
      }),
    // Where it fails, the state is under the other name, and was said to be stored.
    settle: async () => void (await settle().catch(() => undefined)),
  }
}

/** Whether a monitor before us may have been killed before it settled: one that was has not passed. */
async function mayBeLeft({ github, ownWorkflowPath }: ArtifactOptions): Promise<boolean> {
  const page = await github.newestRuns(undefined)
  const own =
    page === 'unchanged' ? [] : page.seen.filter(({ workflow }) => workflow.path === ownWorkflowPath)
  const attempts = own.map(({ run }) => latestAttempt(run))
  const last = attempts.find(({ conclusion }) => conclusion !== undefined)
  const isRerun = attempts[0]?.conclusion === undefined && (attempts[0]?.number ?? 1) > 1
  return isRerun || last === undefined || outcomeOf(last) !== 'passed'
}
