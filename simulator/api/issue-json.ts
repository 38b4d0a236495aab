import { type Comment, type Issue, iso, JOB_TOKEN, type World } from '../world.ts'
import { userJson } from './repository-json.ts'

/** `issue`, `issue-comment`, `label` and `reaction` of GitHub's OpenAPI description. */

export const reactionNames = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'] as const

export function issueJson(world: World, issue: Issue) {
  const { number, isPullRequest = false, comments = [], assignees = [], locked = false } = issue
  const url = `${apiUrl(world)}/issues/${number}`
  const place = `https://github.com/${world.owner}/${world.name}/${isPullRequest ? 'pull' : 'issues'}/${number}`
  return {
    url,
    repository_url: apiUrl(world),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: place,
    id: 3_000_000_000 + number,
    node_id: `I_${number}`,
    number,
    title: issue.title,
    body: issue.body ?? null,
    user: authorJson(issue.author),
    author_association: associationOf(world, issue.author),
    labels: issue.labels.map((name) => labelJson(world, name)),
    state: issue.closedAt === undefined ? 'open' : 'closed',
    state_reason: issue.stateReason ?? (issue.closedAt === undefined ? null : 'completed'),
    locked,
    active_lock_reason: null,
    assignee: assignees[0] === undefined ? null : userJson(assignees[0]),
    assignees: assignees.map((login) => userJson(login)),
    milestone: null,
    comments: comments.length,
    created_at: iso(issue.createdAt),
    updated_at: iso(updatedAt(issue)),
    closed_at: issue.closedAt === undefined ? null : iso(issue.closedAt),
    reactions: reactionsJson(`${url}/reactions`, issue.reactions),
    performed_via_github_app: null,
    ...(isPullRequest && { draft: false, pull_request: pullJson(world, number, place) }),
  }
}

export function updatedAt({ createdAt, updatedAt = createdAt, closedAt = createdAt }: Issue): number {
  return Math.max(updatedAt, closedAt)
}

export function commentJson(world: World, issue: Issue, comment: Comment) {
  const url = `${apiUrl(world)}/issues/comments/${comment.id}`
  return {
    url,
    html_url: `https://github.com/${world.owner}/${world.name}/issues/${issue.number}#issuecomment-${comment.id}`,
    issue_url: `${apiUrl(world)}/issues/${issue.number}`,
    id: comment.id,
    node_id: `IC_${comment.id}`,
    user: authorJson(comment.author),
    author_association: associationOf(world, comment.author),
    body: comment.body,
    created_at: iso(comment.createdAt),
    updated_at: iso(comment.updatedAt),
    reactions: reactionsJson(`${url}/reactions`, {}),
    performed_via_github_app: null,
  }
}

/** Labels made by the way are all of this grey. */
export function labelJson(world: World, name: string) {
  return {
    id: 1000 + name.length,
    node_id: `LA_${name}`,
    url: `${apiUrl(world)}/labels/${encodeURIComponent(name)}`,
    name,
    description: null,
    color: 'ededed',
    default: false,
  }
}

export function reactionJson(
  content: string,
  { actor, at }: { readonly actor: string; readonly at: number },
) {
  return { id: at, node_id: `REA_${at}`, user: userJson(actor), content, created_at: iso(at) }
}

function reactionsJson(url: string, given: Issue['reactions']) {
  const counts = reactionNames.map((name) => [name, given[name] ?? 0] as const)
  const total = counts.reduce((sum, [, count]) => sum + count, 0)
  return { url, total_count: total, ...(Object.fromEntries(counts) as Record<string, number>) }
}

function pullJson(world: World, number: number, place: string) {
  return {
    url: `${apiUrl(world)}/pulls/${number}`,
    html_url: place,
    diff_url: `${place}.diff`,
    patch_url: `${place}.patch`,
    merged_at: null,
  }
}

function authorJson(author: string | null = JOB_TOKEN) {
  return author === null ? null : userJson(author)
}

function associationOf(world: World, author: string | null = JOB_TOKEN): string {
  return author !== null && world.people.has(author) ? 'COLLABORATOR' : 'NONE'
}

function apiUrl({ owner, name }: World): string {
  return `https://api.github.com/repos/${owner}/${name}`
}
