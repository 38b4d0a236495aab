import { setTimeout } from 'node:timers/promises'
import type { GitHub, ListedArtifact } from '../../ports/github.ts'
import type { StateRead } from '../../ports/state.ts'
import type { ArtifactNames } from './artifact-name.ts'
import { type ArtifactSource, readArtifacts, readOrFail } from './artifact-reader.ts'

/** Milliseconds, in which another monitor is done with what it stores at this moment. */
const MOVED_WITHIN = 1500

type NewsSource = ArtifactSource & { readonly github: Pick<GitHub, 'artifacts'> }

/** What others stored since, but for artifacts that are `known`: looked for twice, since it may be on the move. */
export async function artifactNews(
  names: ArtifactNames,
  source: NewsSource,
  known: ReadonlySet<number>,
): Promise<StateRead> {
  const first = await readOrFail(() => look(names, source, known))
  await setTimeout(MOVED_WITHIN)
  const seen = first.kind === 'texts' ? first.artifacts : []
  const second = await readOrFail(() => look(names, source, known.union(new Set(seen))))
  const texts = [first, second].flatMap((read) => (read.kind === 'texts' ? read.texts : []))
  return texts.length > 0 ? { kind: 'texts', texts } : second
}

/** A monitor moves its state from one name to the other and back: it is at one of them when both were looked at. */
async function look(
  { usual, spare }: ArtifactNames,
  source: NewsSource,
  known: ReadonlySet<number>,
): Promise<StateRead> {
  const found: ListedArtifact[] = []
  for (const name of [usual, spare, usual]) found.push(...(await source.github.artifacts(name)))
  const fresh = new Map(found.map((artifact) => [artifact.id, artifact]))
  for (const id of known) fresh.delete(id)
  return await readArtifacts([...fresh.values()], source, new Set())
}
