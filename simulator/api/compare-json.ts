import { commitsBetween, commitsIn, commitsTouching } from '../commits.ts'
import { type Commit, iso, type World } from '../world.ts'
import { userJson } from './repository-json.ts'

/** `commit-comparison` of GitHub's OpenAPI description; `undefined` where one of the two is not known. */
export function compareJson(world: World, basehead: string) {
  const [base = '', head = ''] = basehead.split('...')
  const commits = commitsBetween(world, { base, head })
  const first = commitsIn(world).find(({ sha }) => sha === base)
  if (!commits || !first) return undefined
  const url = `https://api.github.com/repos/${world.owner}/${world.name}/compare/${basehead}`
  const page = `https://github.com/${world.owner}/${world.name}/compare/${basehead}`
  return {
    url,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: knownCommitJson(world, first),
    merge_base_commit: knownCommitJson(world, first),
    status: commits.length > 0 ? 'ahead' : 'identical',
    ahead_by: commits.length,
    behind_by: 0,
    total_commits: commits.length,
    // GitHub shows the newest 250 where no page is asked for.
    commits: commits.slice(-250).map((commit) => knownCommitJson(world, commit)),
    files: filesJson(world, [...new Set(commits.flatMap(({ files }) => files))]),
  }
}

/** `commit` with its files, for a sha that is known. */
export function commitByShaJson(world: World, sha: string) {
  const commit = commitsIn(world).find((known) => known.sha === sha)
  return commit && { ...knownCommitJson(world, commit), files: filesJson(world, commit.files) }
}

/** The commits of the default branch that changed something below a folder in a time, newest first. */
export function commitsTouchingJson(world: World, query: URLSearchParams) {
  const [since = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY] = ['since', 'until'].map(
    (name) => {
      const time = query.get(name)
      return time === null ? undefined : Date.parse(time) / 1000
    },
  )
  return commitsTouching(world, query.get('path') ?? '', { since, until }).map((commit) =>
    knownCommitJson(world, commit),
  )
}

function knownCommitJson(world: World, { sha, title, author, at }: Commit) {
  const url = `https://api.github.com/repos/${world.owner}/${world.name}`
  const person = { name: author, email: `${author}@example.com`, date: iso(at) }
  const user = userJson(author, 583_233)
  return {
    sha,
    node_id: `C_${sha}`,
    commit: {
      author: person,
      committer: person,
      message: title,
      tree: { sha, url: `${url}/git/trees/${sha}` },
      url: `${url}/git/commits/${sha}`,
      comment_count: 0,
    },
    url: `${url}/commits/${sha}`,
    html_url: `https://github.com/${world.owner}/${world.name}/commit/${sha}`,
    comments_url: `${url}/commits/${sha}/comments`,
    author: user,
    committer: user,
    parents: [],
  }
}

function filesJson(world: World, files: readonly string[]) {
  const url = `https://github.com/${world.owner}/${world.name}`
  return files.map((filename, i) => ({
    sha: i.toString(16).padStart(40, '0'),
    filename,
    status: 'modified',
    additions: 1,
    deletions: 1,
    changes: 2,
    blob_url: `${url}/blob/main/${encodeURIComponent(filename)}`,
    raw_url: `${url}/raw/main/${encodeURIComponent(filename)}`,
    contents_url: `https://api.github.com/repos/${world.owner}/${world.name}/contents/${encodeURIComponent(filename)}`,
  }))
}
