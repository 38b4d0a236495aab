import { type Discussion, iso, type World } from '../world.ts'
import { type Bounds, connection } from './connection.ts'
import { forbidden, refusal, type Scopes } from './refusals.ts'

type Needs = (scope: string) => void
type Input<T> = { readonly input: T }

/** The discussions of a repository; it has none where its world has no list of them. */
export function discussions(world: World, actor: string, needs: Needs) {
  return {
    discussionCategory: ({ slug }: { readonly slug: string }) => {
      needs('discussions')
      return world.discussionCategories?.includes(slug) ? { id: `DIC_${slug}` } : null
    },
    discussions: (asked: Bounds & { readonly categoryId?: string }) => {
      needs('discussions')
      const all = (world.discussions ?? [])
        .filter(({ category }) => asked.categoryId === undefined || asked.categoryId === `DIC_${category}`)
        .toSorted((a, b) => b.updatedAt - a.updatedAt)
      return connection(
        all.map((one) => discussionJson(world, one, actor)),
        asked,
      )
    },
  }
}

/** Changes of discussions, by who may make them. */
export function discussionMutations(world: World, scopes: Scopes, actor: string) {
  const mayWrite = () => {
    if (scopes.discussions !== 'write') throw forbidden()
  }
  const change = (id: string, changed: (one: Discussion) => Discussion) => {
    mayWrite()
    const found = (world.discussions ?? []).find(({ number }) => id === `D_${number}`)
    if (!found) throw refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'.`)
    const next = { ...changed(found), updatedAt: world.now }
    world.discussions = (world.discussions ?? []).map((one) => (one === found ? next : one))
    return { discussion: discussionJson(world, next, actor) }
  }
  return {
    createDiscussion: ({ input }: Input<{ categoryId: string; title: string; body: string }>) => {
      mayWrite()
      const number =
        1 + Math.max(0, ...[...world.issues, ...(world.discussions ?? [])].map((one) => one.number))
      const { categoryId, title, body } = input
      const times = { createdAt: world.now, updatedAt: world.now }
      const made = { number, category: categoryId.replace('DIC_', ''), title, body, author: actor, ...times }
      world.discussions = [...(world.discussions ?? []), made]
      return { discussion: discussionJson(world, made, actor) }
    },
    updateDiscussion: ({ input }: Input<{ discussionId: string; title?: string; body?: string }>) =>
      change(input.discussionId, (one) => ({
        ...one,
        title: input.title ?? one.title,
        body: input.body ?? one.body,
      })),
    closeDiscussion: ({ input }: Input<{ discussionId: string; reason: string }>) =>
      change(input.discussionId, (one) => ({ ...one, closedAt: world.now, closedAs: input.reason })),
  }
}

function discussionJson(world: World, discussion: Discussion, actor: string) {
  const { number, title, body, author, createdAt, updatedAt, closedAt } = discussion
  return {
    ...{ id: `D_${number}`, number, title, body, closed: closedAt !== undefined },
    url: `https://github.com/${world.owner}/${world.name}/discussions/${number}`,
    closedAt: closedAt === undefined ? null : iso(closedAt),
    ...{ createdAt: iso(createdAt), updatedAt: iso(updatedAt), viewerDidAuthor: author === actor },
  }
}
