import { type Commit, createdRuns, type World } from './world.ts'

/** All commits that are known, oldest first: a run tells of its own. */
export function commitsIn(world: World): readonly Commit[] {
  const all = new Map<string, Commit>()
  for (const { sha, branch, createdAt, title } of createdRuns(world).toSorted(
    (a, b) => a.createdAt - b.createdAt,
  )) {
    if (!all.has(sha))
      all.set(sha, { sha, branch: branch ?? '', at: createdAt, title, author: 'mona', files: [] })
  }
  for (const commit of world.commits) all.set(commit.sha, commit)
  return [...all.values()].toSorted((a, b) => a.at - b.at)
}

/** Those of the default branch that changed a file, or one below a folder, in a time; newest first. */
export function commitsTouching(
  world: World,
  path: string,
  { since, until }: { readonly since: number; readonly until: number },
): readonly Commit[] {
  return commitsIn(world)
    .filter(
      ({ at, branch, files }) =>
        branch === world.defaultBranch &&
        at >= since &&
        at <= until &&
        files.some((file) => file === path || file.startsWith(`${path}/`)),
    )
    .toReversed()
}

/** What `head` has and `base` has not; `undefined` where one of them is not known. */
export function commitsBetween(
  world: World,
  { base, head }: { readonly base: string; readonly head: string },
): readonly Commit[] | undefined {
  const all = commitsIn(world)
  const [from, to] = [base, head].map((sha) => all.find((commit) => commit.sha === sha))
  if (!from || !to) return undefined
  return all.filter(({ branch, at }) => branch === to.branch && at > from.at && at <= to.at)
}
