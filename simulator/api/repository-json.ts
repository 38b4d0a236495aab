import { accountId, isBot } from '../accounts.ts'
import type { World } from '../world.ts'

/** `simple-user` and `minimal-repository` of GitHub's OpenAPI description. */

export function userJson(login: string, id: number = accountId(login)) {
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${isBot(login) ? `apps/${login.slice(0, -'[bot]'.length)}` : login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: isBot(login) ? 'Bot' : 'User',
    site_admin: false,
  }
}

const addresses = {
  archive: '/{archive_format}{/ref}',
  assignees: '{/user}',
  blobs: '{/sha}',
  branches: '{/branch}',
  collaborators: '{/collaborator}',
  comments: '{/number}',
  commits: '{/sha}',
  compare: '/{base}...{head}',
  contents: '/{+path}',
  contributors: '',
  deployments: '',
  downloads: '',
  events: '',
  forks: '',
  git_commits: '{/sha}',
  git_refs: '{/sha}',
  git_tags: '{/sha}',
  hooks: '',
  issue_comment: '{/number}',
  issue_events: '{/number}',
  issues: '{/number}',
  keys: '{/key_id}',
  labels: '{/name}',
  languages: '',
  merges: '',
  milestones: '{/number}',
  notifications: '{?since,all,participating}',
  pulls: '{/number}',
  releases: '{/id}',
  stargazers: '',
  statuses: '/{sha}',
  subscribers: '',
  subscription: '',
  tags: '',
  teams: '',
  trees: '{/sha}',
} as const

/** Every run shows it twice. */
const known = new WeakMap<World, { readonly own: Minimal; readonly fork: Minimal }>()
type Minimal = ReturnType<typeof makeMinimalJson>

export function minimalRepositoryJson(world: World, fork = false): Minimal {
  const json = known.get(world) ?? { own: makeMinimalJson(world, false), fork: makeMinimalJson(world, true) }
  known.set(world, json)
  return fork ? json.fork : json.own
}

function makeMinimalJson(world: World, fork: boolean) {
  const owner = fork ? 'a-contributor' : world.owner
  const id = fork ? world.repositoryId + 1 : world.repositoryId
  const fullName = `${owner}/${world.name}`
  const url = `https://api.github.com/repos/${fullName}`
  return {
    id,
    node_id: `R_${id}`,
    name: world.name,
    full_name: fullName,
    owner: userJson(owner, fork ? 583_232 : 583_231),
    private: false,
    html_url: `https://github.com/${fullName}`,
    description: null,
    fork,
    url,
    ...Object.fromEntries(
      Object.entries(addresses).map(([name, rest]) => [`${name}_url`, `${url}/${name}${rest}`]),
    ),
  }
}

/** `GET /repos/{owner}/{repo}`: the parts of `full-repository` that have no bearing on CI are at their defaults. */
export function fullRepositoryJson(world: World) {
  const { defaultBranch } = world
  const fullName = `${world.owner}/${world.name}`
  const time = '2024-01-01T00:00:00Z'
  return {
    ...minimalRepositoryJson(world),
    clone_url: `https://github.com/${fullName}.git`,
    git_url: `git://github.com/${fullName}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    svn_url: `https://github.com/${fullName}`,
    mirror_url: null,
    homepage: null,
    language: null,
    forks_count: 0,
    stargazers_count: 0,
    watchers_count: 0,
    size: 1,
    default_branch: defaultBranch,
    open_issues_count: 0,
    has_issues: world.hasIssues ?? true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    visibility: 'public',
    pushed_at: time,
    created_at: time,
    updated_at: time,
    license: null,
    forks: 0,
    open_issues: 0,
    watchers: 0,
    network_count: 0,
    subscribers_count: 0,
  }
}
