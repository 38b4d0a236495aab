import type { Opinions } from '../../core/history/history.ts'
import { ApiError } from '../../errors.ts'
import type { Overview } from '../../ports/github.ts'
import { toName } from './answers.ts'
import { toDependencies } from './dependency-answers.ts'
import type { GraphAnswer } from './graphql.ts'
import { array, integer, type Json, object, text, time } from './shape.ts'

/** Labels by which people say of one of our issues that it was no failure. */
const REJECTING_LABELS: readonly string[] = ['not-ci', 'false-positive', 'false-alarm']

/** GitHub's names of reactions in REST, which are shorter. */
const reactionNames: Readonly<Record<string, string>> = { THUMBS_UP: '+1', THUMBS_DOWN: '-1' }

export type OverviewTexts = Omit<Overview, 'files' | 'unreadable'> & {
  /** Texts of the workflow files, by path; `undefined` where it is not shown, or not whole. */
  readonly files?: ReadonlyMap<string, string | undefined>
}

/** What could be read of the repository, and why the rest could not. */
export function toOverview(answer: GraphAnswer): OverviewTexts {
  const { data, failures } = answer
  // With its reason among the failures, which asking again would not change.
  if (data.repository === null && failures.has('repository'))
    throw new ApiError('not-found', 'GraphQL does not show the repository.')
  const repository = object(data.repository, 'repository')
  const own = data.own == null ? {} : object(data.own, 'repository')
  // What people say is a target of its own in the report, which says what it needs; so do dependencies.
  const missing = [...failures]
    .filter(([path]) => path.startsWith('repository'))
    .map(([, { message }]) => ({ what: 'Schedules in workflow files', why: message.slice(0, 200) }))
  const branch = repository.defaultBranchRef == null ? {} : object(repository.defaultBranchRef, 'branch')
  const commit = branch.target == null ? {} : object(branch.target, 'target')
  return {
    ...(commit.committedDate != null && { newestCommitAt: time(commit.committedDate, 'committedDate') }),
    ...(!failures.has('repository.object') && { files: toFiles(repository.object) }),
    ...(own.issues != null && { opinions: toOpinions(object(own.issues, 'issues')) }),
    dependencies: toDependencies(answer),
    missing,
  }
}

/** By their ids; nulls stand for what the token may not see as well as for what is gone, and say nothing. */
export function toWorkflowStates(nodes: readonly unknown[]): NonNullable<Overview['workflows']> {
  const states = nodes.flatMap((node) => {
    if (node == null) return []
    const { id, name, state } = object(node, 'a workflow')
    if (state == null) return []
    // REST's `disabled_manually` is `DISABLED_MANUALLY` here.
    return [
      [text(id, 'id'), { name: toName(name, 'name'), state: text(state, 'state').toLowerCase() }] as const,
    ]
  })
  return new Map(states)
}

/** No folder of workflows is no workflow. */
function toFiles(tree: unknown): ReadonlyMap<string, string | undefined> {
  if (tree == null) return new Map()
  const entries = array(object(tree, 'the folder of workflows').entries ?? [], 'entries').flatMap((value) => {
    const { name, object: blob } = object(value, 'a file')
    const file = text(name, 'name')
    if (!/\.ya?ml$/.test(file)) return []
    const { text: content, isTruncated } = blob == null ? {} : object(blob, 'a blob')
    const isWhole = content != null && isTruncated !== true
    return [[`.github/workflows/${file}`, isWhole ? text(content, 'text') : undefined] as const]
  })
  return new Map(entries)
}

function toOpinions({ nodes, totalCount }: Json): Opinions {
  const issues = array(nodes, 'nodes').map((value) => {
    const { labels, reactionGroups } = object(value, 'an issue')
    const names = labels == null ? [] : array(object(labels, 'labels').nodes, 'labels')
    return {
      labels: names.map((label) => text(object(label, 'a label').name, 'name').toLowerCase()),
      reactions: array(reactionGroups ?? [], 'reactionGroups').map(toReaction),
    }
  })
  const all = issues.flatMap(({ reactions }) => reactions)
  return {
    issues: integer(totalCount, 'totalCount'),
    reactions: Object.fromEntries(
      [...Map.groupBy(all, ({ name }) => name)]
        .map(([name, of]) => [name, of.reduce((sum, { count }) => sum + count, 0)] as const)
        .filter(([, count]) => count > 0)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
    rejected: issues.filter(
      ({ labels, reactions }) =>
        labels.some((label) => REJECTING_LABELS.includes(label)) ||
        reactions.some(({ name, count }) => name === '-1' && count > 0),
    ).length,
  }
}

function toReaction(value: unknown) {
  const { content, reactors } = object(value, 'a reaction group')
  const name = text(content, 'content')
  return {
    name: reactionNames[name] ?? name.toLowerCase(),
    count: integer(object(reactors, 'reactors').totalCount, 'totalCount'),
  }
}
