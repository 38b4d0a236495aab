import type { Issue } from '../../ports/writing.ts'
import { array, integer, type Json, object, text, time } from './shape.ts'

/** https://docs.github.com/en/rest/issues/issues. `me` is the id of whom the token writes as. */
export function toIssue(value: unknown, me: number): Issue {
  const issue = object(value, 'an issue')
  return {
    number: integer(issue.number, 'an issue’s number'),
    url: text(issue.html_url, 'html_url'),
    state: text(issue.state, 'state') === 'closed' ? 'closed' : 'open',
    title: text(issue.title, 'title'),
    body: text(issue.body ?? '', 'body'),
    labels: array(issue.labels, 'labels').flatMap(toLabel),
    assignees: array(issue.assignees ?? [], 'assignees').flatMap((one) => toLogin(one)),
    ours: isBy(issue.user, me),
    createdAt: time(issue.created_at, 'created_at'),
    updatedAt: time(issue.updated_at, 'updated_at'),
    closedAt: issue.closed_at == null ? undefined : time(issue.closed_at, 'closed_at'),
    comments: integer(issue.comments ?? 0, 'comments'),
    reactions: issue.reactions == null ? {} : toReactions(object(issue.reactions, 'reactions')),
  }
}

/** Listings of issues hold pull requests too. */
export function isPullRequest(value: unknown): boolean {
  return object(value, 'an issue').pull_request != null
}

/** Older servers and the description know labels that are only a name. */
function toLabel(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  const { name } = object(value, 'a label')
  return name == null ? [] : [text(name, 'a label’s name')]
}

function toLogin(value: unknown): readonly string[] {
  return value === null ? [] : [text(object(value, 'an assignee').login, 'login')]
}

/** An account that is gone has no login. */
export function toReactor(value: unknown): readonly string[] {
  const { user } = object(value, 'a reaction')
  return user == null ? [] : toLogin(user)
}

/** By id: names change, and the name of an account that is gone can be taken by another. Such an issue has no user. */
function isBy(user: unknown, id: number): boolean {
  return user != null && integer(object(user, 'user').id, 'a user’s id') === id
}

const names = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'eyes', 'rocket'] as const

/** Those that somebody gave. */
function toReactions(rollup: Json): Readonly<Record<string, number>> {
  const counts = names.map((name) => [name, integer(rollup[name] ?? 0, name)] as const)
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}
