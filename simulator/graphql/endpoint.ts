import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type DocumentNode,
  execute,
  GraphQLError,
  getOperationAST,
  parse,
  validate,
} from 'graphql'
import { accountId } from '../accounts.ts'
import { type Bucket, RESET_SECONDS } from '../bucket.ts'
import { iso, type World } from '../world.ts'
import { type Cost, costOf, MAX_NODES, pointsOf, type Variables } from './cost.ts'
import { discussionMutations } from './discussions.ts'
import { nodes } from './nodes.ts'
import { errorJson, refusal, type Scopes } from './refusals.ts'
import { type RepositoryName, repository } from './repository.ts'

const schema = buildSchema(readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'))

/** Queries that fit the schema, by their text: checking them takes longer than answering them, and they are few. */
const fitting = new Map<string, DocumentNode>()

/** What a query is asked of. */
export type Answerer = {
  readonly world: World
  readonly scopes: Scopes
  readonly points: Bucket
  /** Login of whom the token writes as. */
  readonly actor: string
}

/** The body of GitHub's answer to a query, which is given with status 200 whatever becomes of it. */
export async function answerQuery(body: string, answerer: Answerer): Promise<unknown> {
  const asked = readQuery(body)
  if (asked instanceof GraphQLError) return refused([asked])
  const { text, document, variables, operationName } = asked
  const wrong = fitting.has(text) ? [] : validate(schema, document)
  if (wrong.length > 0) return refused(wrong)
  fitting.set(text, document)
  const operation = getOperationAST(document, operationName)
  if (!operation) return refused([new GraphQLError('No operation named in the document')])
  const cost = costOf({ schema, document, variables }, operation)
  const refusals = refusalsOf(cost, answerer.points)
  if (refusals.length > 0) return refused(refusals)
  answerer.points.spend(pointsOf(cost))
  const { data, errors } = await execute({
    ...{ schema, document, operationName, variableValues: variables },
    rootValue: rootOf(answerer, cost),
  })
  return { data, ...(errors && { errors: errors.map(errorJson) }) }
}

type Query = {
  readonly text: string
  readonly document: DocumentNode
  readonly variables: Variables
  readonly operationName: string | undefined
}

function readQuery(body: string): Query | GraphQLError {
  try {
    const { query, variables, operationName } = JSON.parse(body)
    const text = String(query)
    return { text, document: fitting.get(text) ?? parse(text), variables: variables ?? {}, operationName }
  } catch (error) {
    return error instanceof GraphQLError ? error : new GraphQLError('Problems parsing JSON')
  }
}

function refusalsOf(cost: Cost, points: Bucket): readonly GraphQLError[] {
  if (cost.refusals.length > 0) return cost.refusals
  if (cost.nodes > MAX_NODES) {
    const count = cost.nodes.toLocaleString('en')
    const message = `This query requests up to ${count} possible nodes which exceeds the maximum limit of 500,000.`
    return [refusal('MAX_NODE_LIMIT_EXCEEDED', message)]
  }
  if (pointsOf(cost) > points.remaining()) {
    return [refusal('RATE_LIMITED', 'API rate limit exceeded for installation ID 9306189.')]
  }
  return []
}

function rootOf({ world, scopes, points, actor }: Answerer, cost: Cost) {
  return {
    nodes: ({ ids }: { readonly ids: readonly string[] }) => nodes(world, scopes, ids),
    viewer: () => ({ id: `U_${accountId(actor)}`, login: actor, databaseId: accountId(actor) }),
    repository: (name: RepositoryName) => repository(world, scopes, name, actor),
    ...discussionMutations(world, scopes, actor),
    rateLimit: () => ({
      ...{ cost: pointsOf(cost), nodeCount: cost.nodes, limit: points.limit },
      ...{ used: points.used(), remaining: points.remaining(), resetAt: iso(world.now + RESET_SECONDS) },
    }),
  }
}

function refused(errors: readonly GraphQLError[]) {
  return { errors: errors.map(errorJson) }
}
