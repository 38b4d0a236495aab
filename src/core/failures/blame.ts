import { countInWords } from '../words.ts'
import type { Episode } from './episodes.ts'
import type { JobLine, Turn } from './job-line.ts'

/** From the last commit that was good to the first that was bad. */
export type Break = {
  readonly episode: Episode
  readonly good: Turn
  readonly bad: Turn
  /** Whether the good one is on the default branch, because none is known on the branch itself. */
  readonly goodOn: 'branch' | 'default-branch'
}

/**
 * Where a failure that lasts came in. `undefined` where no good run is known before it. A branch that was never good
 * is held against the default branch as it was then: what it adds is what can have broken it.
 */
export function breakOf(episode: Episode, lines: readonly JobLine[]): Break | undefined {
  const { line, first, lastGood } = episode
  if (lastGood) return { episode, good: lastGood, bad: first, goodOn: 'branch' }
  if (line.onDefaultBranch) return undefined
  const good = lines
    .find((other) => other.onDefaultBranch && other.workflowId === line.workflowId && other.job === line.job)
    ?.turns.findLast(({ run, outcome }) => outcome === 'passed' && run.createdAt <= first.run.createdAt)
  return good && { episode, good, bad: first, goodOn: 'default-branch' }
}

/**
 * An episode of the same failure on the default branch that goes on, or went on when this one began: then it is not
 * this branch's own.
 */
export function onDefaultBranchToo(episode: Episode, all: readonly Episode[]): Episode | undefined {
  if (episode.line.onDefaultBranch) return undefined
  const at = episode.first.run.createdAt
  return all.find(
    ({ line, fingerprint, first, until }) =>
      line.onDefaultBranch &&
      fingerprint === episode.fingerprint &&
      (until === undefined || (first.run.createdAt <= at && until.run.createdAt >= at)),
  )
}

/** Why the range may hold more than the commit that did it; `commits` are those of it that are listed. */
export function widening(
  { episode, good, bad, goodOn }: Break,
  commits: readonly { readonly sha: string }[],
): readonly string[] {
  const judged = new Set([...episode.line.turns.map(({ run }) => run.sha), good.run.sha, bad.run.sha])
  const skipped = commits.filter(({ sha }) => !judged.has(sha)).length
  return [
    ...(goodOn === 'default-branch'
      ? ['No good run of this job is known on the branch: it is held against the default branch.']
      : []),
    ...(episode.between > 0
      ? [
          `${countInWords(episode.between, 'run')} in between failed for other reasons, or nobody knows which.`,
        ]
      : []),
    ...(skipped > 0
      ? [
          `The job never judged ${countInWords(skipped, 'commit')} of the range: pushed together, filtered by path, skipped or cancelled.`,
        ]
      : []),
  ]
}
