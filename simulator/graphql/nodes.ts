import { workflowJson } from '../api/run-json.ts'
import type { Workflow, World } from '../world.ts'
import { checkSuites, enumOf } from './check-suites.ts'
import { forbidden, refusal, type Scopes } from './refusals.ts'

/** `nodes(ids: …)`, in the order of the ids: check suites and workflows, and an error for each id that is neither. */
export function nodes(world: World, scopes: Scopes, ids: readonly string[]) {
  const suites = checkSuites(world, scopes)
  const workflows = new Map(world.workflows.map((one) => [workflowJson(world, one).node_id, one]))
  return ids.map((id) => {
    const suite = suites.get(id)
    if (suite) return suite()
    const found = workflows.get(id)
    if (found) return scopes.actions ? workflow(world, found) : forbidden()
    return refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
  })
}

function workflow(world: World, given: Workflow) {
  const { node_id, id, name, state, created_at } = workflowJson(world, given)
  // An id that GraphQL's `Int` does not hold is null.
  const databaseId = id < 2 ** 31 ? id : null
  return {
    __typename: 'Workflow',
    ...{ id: node_id, databaseId, name, state: enumOf(state) },
    createdAt: created_at,
  }
}
