import { ApiError } from '../../errors.ts'
import type { AskGraph } from './graphql.ts'
import { VIEWER } from './queries.ts'
import { type Read, wholeJson } from './rest.ts'
import { integer, object } from './shape.ts'

/**
 * The id of the account that a token writes as. GraphQL knows it for every kind of token; REST refuses `GET /user` to the
 * job's token and to those of other apps. Asked for once; where nobody says, nothing can be known to be ours.
 */
export function createViewer(ask: AskGraph, read: Read): () => Promise<number> {
  let known: Promise<number> | undefined
  const ofGraph = () =>
    ask(VIEWER, {}, ({ data }) => integer(object(data.viewer, 'viewer').databaseId, 'databaseId'))
  const ofRest = () => read('GET /user', {}, (answer) => integer(wholeJson(answer).id, 'id'))
  const find = async () => {
    try {
      return await ofGraph()
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      return await ofRest().catch(() => {
        throw new ApiError(
          error.kind,
          `As whom the token writes cannot be found out: ${error.message}`,
          error,
        )
      })
    }
  }
  return async () => {
    known ??= find()
    known.catch(() => {
      known = undefined
    })
    return await known
  }
}
