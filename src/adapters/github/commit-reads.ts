import { isoTime } from '../../core/words.ts'
import { COMMITS_LOOKED_AT, FILES_LOOKED_AT, type GitHub } from '../../ports/github.ts'
import { toFileChanges, toFileCommits, toPulls } from './commits.ts'
import type { AskGraph } from './graphql.ts'
import { FILE_CHANGES, FILE_COMMITS, PULLS } from './queries.ts'

/** Commits of many files, and pull requests of many commits. */
export function commitReads(
  ask: AskGraph,
  repository: { readonly owner: string; readonly name: string },
): Pick<GitHub, 'fileChanges' | 'commitsOfFiles' | 'pullsOf'> {
  return {
    fileChanges: async (paths) =>
      await ask(FILE_CHANGES, { ...repository, ...inPlaces('p', paths, FILES_LOOKED_AT) }, (answer) =>
        toFileChanges(answer, paths),
      ),
    commitsOfFiles: async (paths, { from, to }) => {
      const places = { ...inPlaces('p', paths, FILES_LOOKED_AT), since: isoTime(from), until: isoTime(to) }
      return await ask(FILE_COMMITS, { ...repository, ...places }, (answer) => toFileCommits(answer, paths))
    },
    pullsOf: async (shas) =>
      await ask(PULLS, { ...repository, ...inPlaces('c', shas, COMMITS_LOOKED_AT) }, (answer) =>
        toPulls(answer, shas),
      ),
  }
}

/** A question has so many places; those left over ask for the first one again. */
function inPlaces(
  letter: string,
  values: readonly string[],
  count: number,
): Readonly<Record<string, unknown>> {
  if (values.length > count)
    throw new RangeError(`${values.length} are too many: ${count} can be asked for at once`)
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`${letter}${i}`, values[i] ?? values[0]]),
  )
}
