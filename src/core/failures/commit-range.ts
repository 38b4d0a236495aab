/** A commit that may have broken something. Its words are foreign. */
export type Commit = {
  readonly sha: string
  /** The first line of its message, cut to `MAX_TITLE` characters. */
  readonly title: string
  /** Login at GitHub or, without one, the name in the commit, and that it is no login. */
  readonly author: string
  /** Number of the pull request that brought it, as its title tells or GitHub. */
  readonly pull?: number
  /** Paths that it changed, at most `MAX_FILES`; absent where they were not asked for. */
  readonly files?: readonly string[]
}

export const MAX_TITLE = 120
export const MAX_FILES = 60

/** What is kept of a comparison; GitHub lists up to 250 commits unless it is asked for more. */
export const MAX_COMMITS = 50

/** What came to `head` after `base`. Neither of the two can change, so nor can this. */
export type CommitRange = {
  readonly base: string
  readonly head: string
  /** All of them, also those that `commits` leaves out. */
  readonly total: number
  /** Commits that are on `base` alone: the two are on different lines, not one before the other. */
  readonly onBaseAlone: number
  /** The newest `MAX_COMMITS`, oldest first. */
  readonly commits: readonly Commit[]
  /** Paths that differ, at most `MAX_FILES`. */
  readonly files: readonly string[]
}

/** By its name a range is remembered. */
export function rangeKey({ base, head }: Pick<CommitRange, 'base' | 'head'>): string {
  return `${base}...${head}`
}

/**
 * Squashed: `Title (#12)`; merged: `Merge pull request #12 from …`. GitHub writes both so.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request
 */
export function pullIn(title: string): number | undefined {
  const groups = /^Merge pull request #(?<merged>\d{1,9}) |\(#(?<squashed>\d{1,9})\)$/.exec(title)?.groups
  const number = groups?.merged ?? groups?.squashed
  return number === undefined ? undefined : Number(number)
}
