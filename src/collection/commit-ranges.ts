import { casesOf, rangeGoneKey, rangesToCompare } from '../core/failures/case.ts'
import { type Commit, type CommitRange, rangeKey } from '../core/failures/commit-range.ts'
import { commitsWithoutPull } from '../core/failures/named-commits.ts'
import type { FailureScene } from '../core/failures/scene.ts'
import { emptyHistory, merge, type Sight } from '../core/history/history.ts'
import { countInWords } from '../core/words.ts'
import { ApiError } from '../errors.ts'
import { COMMITS_LOOKED_AT, type GitHub } from '../ports/github.ts'
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
  return {
    added: { ...emptyHistory, ranges: await withPulls(ranges, scene, github), gone },
    gaps: unread > 0 ? [{ what, why }] : [],
  }
}

type Ranges = ReadonlyMap<string, CommitRange & Sight>

/** Which pull requests brought the commits that will be named. Where the token may not see them, titles have to do. */
async function withPulls(ranges: Ranges, scene: FailureScene, github: GitHub): Promise<Ranges> {
  const history = merge(scene.history, { ...emptyHistory, ranges })
  const fresh = new Set([...ranges.values()].flatMap(({ commits }) => commits.map(({ sha }) => sha)))
  const wanted = commitsWithoutPull({ ...scene, history }).filter((sha) => fresh.has(sha))
  if (wanted.length === 0) return ranges
  const pulls = await pullsOf(wanted.slice(0, COMMITS_LOOKED_AT), github)
  const told = (commit: Commit) => {
    const pull = commit.pull ?? pulls.get(commit.sha)
    return pull === undefined ? commit : { ...commit, pull }
  }
  return new Map([...ranges].map(([key, range]) => [key, { ...range, commits: range.commits.map(told) }]))
}

async function pullsOf(shas: readonly string[], github: GitHub): Promise<ReadonlyMap<string, number>> {
  try {
    return await github.pullsOf(shas)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return new Map()
  }
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
