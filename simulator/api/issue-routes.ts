import type { Comment, Issue, Write } from '../world.ts'
import { type Call, invalid, MISSING, note, paged, type Reply, type Route } from './call.ts'
import { commentJson, issueJson, labelJson, reactionJson, reactionNames } from './issue-json.ts'
import { allIssues, listIssues, sameName } from './issue-list.ts'
import { assigneesIn, commentMisfits, issueMisfits, labelMisfits, labelsIn } from './issue-rules.ts'

const repo = '/repos/{owner}/{repo}'
const issue = `${repo}/issues/{issue_number}`

const DISABLED = { status: 410, message: 'Issues are disabled for this repo' } as const
const LOCKED = { status: 403, message: 'Unable to create comment because issue is locked.' } as const

/** Issues and what hangs on them. https://docs.github.com/en/rest/issues */
export const issueRoutes: readonly Route[] = [
  { template: `${repo}/issues`, needs: 'issues', answer: listIssues },
  { method: 'POST', template: `${repo}/issues`, needs: 'issues', answer: createIssue },
  {
    template: issue,
    needs: 'issues',
    answer: (call) => onIssue(call, (one) => ({ json: issueJson(call.world, one) })),
  },
  {
    method: 'PATCH',
    template: issue,
    needs: 'issues',
    answer: (call) => onIssue(call, (one) => changeIssue(call, one)),
  },
  {
    template: `${issue}/comments`,
    needs: 'issues',
    answer: (call) =>
      onIssue(call, (one) =>
        paged(call, one.comments ?? [], (page) =>
          page.map((comment) => commentJson(call.world, one, comment)),
        ),
      ),
  },
  {
    method: 'POST',
    template: `${issue}/comments`,
    needs: 'issues',
    answer: (call) => onIssue(call, (one) => createComment(call, one)),
  },
  {
    method: 'PATCH',
    template: `${repo}/issues/comments/{comment_id}`,
    needs: 'issues',
    answer: changeComment,
  },
  {
    template: `${issue}/reactions`,
    needs: 'issues',
    answer: (call) => onIssue(call, (one) => listReactions(call, one)),
  },
  {
    method: 'POST',
    template: `${issue}/reactions`,
    needs: 'issues',
    answer: (call) => onIssue(call, (one) => createReaction(call, one)),
  },
  {
    template: `${repo}/labels`,
    needs: 'issues',
    answer: (call) => paged(call, labelsOf(call), (page) => page.map((name) => labelJson(call.world, name))),
  },
  { method: 'POST', template: `${repo}/labels`, needs: 'issues', answer: createLabel },
]

function onIssue(call: Call, answer: (issue: Issue) => Reply): Reply {
  const found = allIssues(call.world).find(({ number }) => `${number}` === call.path.issue_number)
  if (found) return answer(found)
  return call.world.hasIssues === false ? DISABLED : MISSING
}

function createIssue(call: Call): Reply {
  const { world, body, actor } = call
  if (world.hasIssues === false) return DISABLED
  if (body.title === undefined)
    return { status: 422, message: 'Invalid request.\n\n"title" wasn\'t supplied.' }
  const misfits = issueMisfits(world, body)
  if (misfits.length > 0) return invalid(...misfits)
  const created: Issue = {
    number: Math.max(0, ...[...world.issues, ...(world.pullRequests ?? [])].map(({ number }) => number)) + 1,
    title: String(body.title),
    ...(typeof body.body === 'string' && { body: body.body }),
    author: actor,
    labels: known(call, labelsIn(body) ?? []),
    assignees: assigneesIn(body) ?? [],
    createdAt: world.now,
    reactions: {},
  }
  world.issues.push(created)
  note(call, 'issue-created', created.number)
  return { created: issueJson(world, created) }
}

function changeIssue(call: Call, before: Issue): Reply {
  const { world, body } = call
  const misfits = issueMisfits(world, body)
  if (misfits.length > 0) return invalid(...misfits)
  const labels = labelsIn(body)
  const assignees = assigneesIn(body)
  const changed = keep(call, {
    ...withState(before, call),
    ...(typeof body.title === 'string' && { title: body.title }),
    ...(typeof body.body === 'string' && { body: body.body }),
    ...(labels && { labels: known(call, labels) }),
    ...(assignees && { assignees }),
  })
  note(call, 'issue-changed', before.number)
  return { json: issueJson(world, changed) }
}

/** "Ignored unless `state` is changed." */
function withState(before: Issue, { body, world }: Call): Issue {
  const { closedAt, stateReason: _, ...rest } = before
  if (body.state === 'closed' && closedAt === undefined)
    return { ...rest, closedAt: world.now, stateReason: String(body.state_reason ?? 'completed') }
  if (body.state === 'open' && closedAt !== undefined) return { ...rest, stateReason: 'reopened' }
  return before
}

function createComment(call: Call, one: Issue): Reply {
  const { world, body, actor } = call
  // An app is no collaborator, whatever it may write.
  if (one.locked && !world.people.has(actor)) return LOCKED
  const misfits = commentMisfits(body.body)
  if (misfits.length > 0) return invalid(...misfits)
  const id = 1 + Math.max(0, ...world.issues.flatMap(({ comments = [] }) => comments.map(({ id }) => id)))
  const comment: Comment = {
    ...{ id, author: actor, body: String(body.body), createdAt: world.now, updatedAt: world.now },
  }
  const changed = keep(call, { ...one, comments: [...(one.comments ?? []), comment] })
  note(call, 'comment-created', one.number)
  return { created: commentJson(world, changed, comment) }
}

function changeComment(call: Call): Reply {
  const { world, body, path } = call
  const one = world.issues.find(({ comments = [] }) => comments.some(({ id }) => `${id}` === path.comment_id))
  const before = one?.comments?.find(({ id }) => `${id}` === path.comment_id)
  if (!one || !before) return MISSING
  const misfits = commentMisfits(body.body)
  if (misfits.length > 0) return invalid(...misfits)
  const comment = { ...before, body: String(body.body), updatedAt: world.now }
  const comments = (one.comments ?? []).map((other) => (other === before ? comment : other))
  const changed = keep(call, { ...one, comments })
  note(call, 'comment-changed', one.number)
  return { json: commentJson(world, changed, comment) }
}

/** By those who gave them here; by strangers, as many as a story says. */
function listReactions(call: Call, one: Issue): Reply {
  const { world, query } = call
  const wanted = query.get('content')
  const given = Object.entries(one.reactions).flatMap(([content, count = 0]) => {
    const known = world.writes.filter(
      ({ what, issue, sent }) =>
        what === 'reaction-created' && issue === one.number && sent.content === content,
    )
    return Array.from({ length: wanted === null || wanted === content ? count : 0 }, (_, i) =>
      reactionJson(content, { actor: known[i]?.by ?? `person-${i}`, at: one.createdAt }),
    )
  })
  return paged(call, given, (page) => page)
}

function createReaction(call: Call, one: Issue): Reply {
  const { world, body, actor } = call
  const content = reactionNames.find((name) => name === body.content)
  if (!content) return invalid({ resource: 'Reaction', field: 'content', code: 'invalid' })
  const json = reactionJson(content, { actor, at: world.now })
  const isGiven = ({ what, issue, by, sent }: Write) =>
    what === 'reaction-created' && issue === one.number && by === actor && sent.content === content
  if (world.writes.some(isGiven)) return { json }
  const reactions = { ...one.reactions, [content]: (one.reactions[content] ?? 0) + 1 }
  world.issues = world.issues.map((other) => (other.number === one.number ? { ...other, reactions } : other))
  note(call, 'reaction-created', one.number)
  return { created: json }
}

function createLabel(call: Call): Reply {
  const name = String(call.body.name ?? '')
  const misfits = labelMisfits(name)
  if (misfits.length > 0) return invalid(...misfits)
  if (labelsOf(call).some((one) => sameName(one, name)))
    return invalid({ resource: 'Label', field: 'name', code: 'already_exists' })
  call.world.labels.push(name)
  note(call, 'label-created')
  return { created: labelJson(call.world, name) }
}

function labelsOf({ world }: Call): readonly string[] {
  return [...new Set([...world.labels, ...world.issues.flatMap(({ labels }) => labels)])]
}

/** Labels by the names that they already have; those that there are not yet are made by the way. */
function known(call: Call, names: readonly string[]): readonly string[] {
  const all = labelsOf(call)
  return [...new Set(names.map((name) => all.find((one) => sameName(one, name)) ?? name))]
}

function keep({ world }: Call, changed: Issue): Issue {
  const one = { ...changed, updatedAt: world.now }
  world.issues = world.issues.map((other) => (other.number === one.number ? one : other))
  return one
}
