import { dirname } from 'node:path'
import { latestAttempt, outcomeOf } from '../../core/model.ts'
import { reasonOf } from '../../errors.ts'
import type { GitHub, ListedArtifact } from '../../ports/github.ts'
import type { StateCopy, StateRead } from '../../ports/state.ts'
import { artifactName, spareName } from './artifact-name.ts'
import { type ArtifactSource, readArtifacts } from './artifact-reader.ts'
import { artifactWriter } from './artifact-writer.ts'
import { writeSealed } from './file.ts'

export type ArtifactOptions = ArtifactSource & {
  readonly path: string
  /** The artifacts of our `artifactName`, being asked for. */
  readonly listed: Promise<readonly ListedArtifact[]>
  readonly github: Pick<GitHub, 'artifacts' | 'artifactZip' | 'newestRuns' | 'run'>
}

/** An artifact of our own runs: slower than the cache, kept for 90 days, and for people to download. */
export function artifactState(options: ArtifactOptions): StateCopy {
  const { path, listed, ownWorkflowPath, github } = options
  const names = { usual: artifactName(ownWorkflowPath), spare: spareName(ownWorkflowPath) }
  const { usual, spare } = names
  const mine = new Set<number>()
  const { put, settle } = artifactWriter(names, {
    upload: async (name) => {
      const { uploadNewArtifact } = await import('../upload-artifact.ts')
      return await uploadNewArtifact({ name, folder: dirname(path), paths: [path], keptDays: 90 })
    },
    remove: async (name) => await (await import('../upload-artifact.ts')).deleteArtifact(name),
  })
  const note = (artifact: number | undefined) => {
    if (artifact !== undefined) mine.add(artifact)
    return artifact
  }
  return {
    name: 'the artifact',
    read: async (known) =>
      await readOrFail(async () => {
        const left = known.size === 0 && (await mayBeLeft(options)) ? await github.artifacts(spare) : []
        return await readArtifacts([...left, ...(await listed)], options, known)
      }),
    write: async (text) => {
      try {
        await writeSealed(path, text)
        const artifact = note(await put())
        return { kind: 'stored', ...(artifact !== undefined && { artifact }) }
      } catch (error) {
        return { kind: 'failed', why: reasonOf(error) }
      }
    },
    // Another monitor moves its state from one name to the other and back: it is at one of them when both were looked at.
    news: async () =>
      await readOrFail(async () => {
        const before = new Set((await listed).map(({ id }) => id))
        const found = [
          await github.artifacts(usual),
          await github.artifacts(spare),
          await github.artifacts(usual),
        ]
        const all = new Map(found.flat().map((artifact) => [artifact.id, artifact]))
        const fresh = [...all.values()].filter(({ id }) => !before.has(id) && !mine.has(id))
        return await readArtifacts(fresh, options, new Set())
      }),
    settle: async () => {
      try {
        note(await settle())
      } catch {
        // It stays where it is found by whoever finds that this run did not go well.
      }
    },
  }
}

async function readOrFail(read: () => Promise<StateRead>): Promise<StateRead> {
  try {
    return await read()
  } catch (error) {
    return { kind: 'failed', why: reasonOf(error) }
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
