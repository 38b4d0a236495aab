import { iso, type Run, type World } from '../world.ts'
import { userJson } from './repository-json.ts'

/** `commit` of GitHub's OpenAPI description, as far as a run tells of the commit that it tested. */
export function commitJson(world: World, run: Run) {
  const url = `https://api.github.com/repos/${world.owner}/${world.name}`
  const date = iso(Math.min(run.createdAt, world.newestCommitAt ?? run.createdAt))
  const person = { name: 'Mona', email: 'mona@example.com', date }
  const user = userJson('mona', 583_233)
  return {
    sha: run.sha,
    node_id: `C_${run.sha}`,
    commit: {
      author: person,
      committer: person,
      message: run.title,
      tree: { sha: run.sha, url: `${url}/git/trees/${run.sha}` },
      url: `${url}/git/commits/${run.sha}`,
      comment_count: 0,
    },
    url: `${url}/commits/${run.sha}`,
    html_url: `https://github.com/${world.owner}/${world.name}/commit/${run.sha}`,
    comments_url: `${url}/commits/${run.sha}/comments`,
    author: user,
    committer: user,
    parents: [],
  }
}
