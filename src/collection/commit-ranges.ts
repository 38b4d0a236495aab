import { casesOf, rangeGoneKey, rangesToCompare } from '../core/failures/case.ts'
import { type Commit, type CommitRange, rangeKey } from '../core/failures/commit-range.ts'
import type { FailureScene } from '../core/failures/scene.ts'
import { emptyHistory, type Sight } from '../core/history/history.ts'
import { countInWords } from '../core/words.ts'
import { ApiError } from '../errors.ts'
import type { GitHub } from '../ports.ts'
import { final, type Improvement } from './questions.ts'

/** Comparisons in one step at most, and commits of which the files are asked for. */
const MAX_RANGES = 10
const MAX_COMMITS = 30
/** Of one range, the newest. */
const MAX_COMMITS_OF_RANGE = 10

/** Adds the commits that came with failures, and those that ended them. */
export async function addRanges(scene: FailureScene, github: GitHub): Promise<Improvement> {
  const wanted = rangesToCompare(casesOf(scene), scene.history)
  const ranges = new Map<string, CommitRange & Sight>()
  const gone = new Set<string>()
  const commits = new Map<string, Promise<Commit>>()
  let why = `At most ${MAX_RANGES} ranges are compared in one step; the next step goes on.`
  for (const ends of wanted.slice(0, MAX_RANGES)) {
    try {
      const range = await github.compare(ends.base, ends.head)
      const newest = range.total === 1 ? [] : range.commits.slice(-MAX_COMMITS_OF_RANGE)
      for (const { sha } of newest)
        if (commits.size < MAX_COMMITS && !commits.has(sha)) commits.set(sha, github.commit(sha))
      ranges.set(rangeKey(ends), { ...(await withFiles(range, commits)), seenAt: scene.now })
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      why = error.kind === 'forbidden' ? `${error.message} It needs \`contents: read\`.` : error.message
      // Of a branch that was deleted, or pushed to by force.
      if (error.kind === 'not-found') gone.add(rangeGoneKey(ends))
      if (final.includes(error.kind)) break
    }
  }
  const unread = wanted.length - ranges.size
  const what = `Commits that came with ${countInWords(unread, 'failure')}`
  return { added: { ...emptyHistory, ranges, gone }, gaps: unread > 0 ? [{ what, why }] : [] }
}

/** The range with the files of those commits that were asked for: which changed what, a comparison does not say. */
async function withFiles(
  range: CommitRange,
  asked: ReadonlyMap<string, Promise<Commit>>,
): Promise<CommitRange> {
  const commits = await Promise.all(
    range.commits.map(async (commit) => {
      try {
        return (await asked.get(commit.sha)) ?? commit
      } catch (error) {
        if (!(error instanceof ApiError) || final.includes(error.kind)) throw error
        return commit
      }
    }),
  )
  return { ...range, commits }
}
