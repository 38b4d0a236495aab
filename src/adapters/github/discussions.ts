import { ApiError, type ApiFailure } from '../../errors.ts'
import type { Discussions, Issue, IssueChange } from '../../ports/writing.ts'
import type { AskGraph, GraphAnswer } from './graphql.ts'
import {
  CLOSE_DISCUSSION,
  CREATE_DISCUSSION,
  DISCUSSION_CATEGORY,
  DISCUSSIONS,
  UPDATE_DISCUSSION,
} from './queries.ts'
import { array, integer, type Json, object, text, time } from './shape.ts'

export type DiscussionsOptions = {
  readonly ask: AskGraph
  /** Sends a change, once. */
  readonly tell: AskGraph
  readonly owner: string
  readonly repository: string
}

type Place = { readonly repository: string; readonly category: string }

/** https://docs.github.com/en/graphql/guides/using-the-graphql-api-for-discussions */
export function discussionsOf({ ask, tell, owner, repository }: DiscussionsOptions): Discussions {
  const target = { owner, name: repository }
  const places = new Map<string, Place>()
  /** Node ids, by which discussions are changed. */
  const ids = new Map<number, string>()

  const placeOf = async (slug: string): Promise<Place> => {
    const place = places.get(slug) ?? (await ask(DISCUSSION_CATEGORY, { ...target, slug }, toPlace(slug)))
    places.set(slug, place)
    return place
  }
  const learn = (label: string) => (value: unknown) => {
    const json = object(value, 'a discussion')
    const issue = toIssue(json, label)
    ids.set(issue.number, text(json.id, 'id'))
    return issue
  }
  const write = async (mutation: string, variables: Readonly<Record<string, unknown>>, label: string) =>
    await tell(mutation, variables, (answer) => learn(label)(writtenIn(answer)))

  return {
    labelled: async (label, { state }) => {
      const { category } = await placeOf(label)
      const found = await ask(DISCUSSIONS, { ...target, category }, (answer) => {
        const { discussions } = object(shown(answer, answer.data.repository), 'repository')
        return array(object(discussions, 'discussions').nodes, 'discussions').map(learn(label))
      })
      return found.filter((issue) => state === 'all' || issue.state === 'open')
    },
    create: async ({ title, body, labels: [label = ''] }) =>
      await write(CREATE_DISCUSSION, { ...(await placeOf(label)), title, body }, label),
    change: async (number, change) => {
      const id = ids.get(number)
      if (id === undefined) throw new ApiError('not-found', `No discussion ${number} was read before.`)
      const { title, body } = change
      return change.state === 'closed'
        ? await write(CLOSE_DISCUSSION, { id, reason: reasonOf(change) }, '')
        : await write(UPDATE_DISCUSSION, { id, title, body }, '')
    },
  }
}

function reasonOf({ reason }: IssueChange): 'DUPLICATE' | 'OUTDATED' {
  return reason === 'duplicate' ? 'DUPLICATE' : 'OUTDATED'
}

function toPlace(slug: string) {
  return (answer: GraphAnswer): Place => {
    const { id, discussionCategory } = object(shown(answer, answer.data.repository), 'repository')
    if (discussionCategory == null && answer.failures.size === 0)
      throw new ApiError(
        'not-found',
        `There is no category of discussions whose address ends in ${JSON.stringify(slug)}, or discussions are switched off.`,
      )
    return {
      repository: text(id, 'id'),
      category: text(object(shown(answer, discussionCategory), 'discussionCategory').id, 'id'),
    }
  }
}

function writtenIn(answer: GraphAnswer): unknown {
  return object(shown(answer, answer.data.written), 'what was written').discussion
}

const kinds: Readonly<Record<string, ApiFailure>> = {
  FORBIDDEN: 'forbidden',
  INSUFFICIENT_SCOPES: 'forbidden',
  NOT_FOUND: 'not-found',
}

/** What is null is so for a reason. */
function shown({ failures }: GraphAnswer, value: unknown): unknown {
  if (value != null) return value
  const [failure] = failures.values()
  const said = failure ? `: ${failure.message.slice(0, 200)}` : '.'
  throw new ApiError(
    kinds[failure?.type ?? ''] ?? 'rejected',
    `GitHub does not let the token at discussions${said}`,
  )
}

function toIssue(json: Json, label: string): Issue {
  return {
    number: integer(json.number, 'number'),
    url: text(json.url, 'url'),
    state: json.closed === true ? 'closed' : 'open',
    title: text(json.title, 'title'),
    body: text(json.body, 'body'),
    labels: [label],
    assignees: [],
    ours: json.viewerDidAuthor === true,
    createdAt: time(json.createdAt, 'createdAt'),
    updatedAt: time(json.updatedAt, 'updatedAt'),
    closedAt: json.closedAt == null ? undefined : time(json.closedAt, 'closedAt'),
    comments: 0,
    reactions: {},
  }
}
