import { type History, runKey } from '../history/history.ts'
import type { Run, Seconds, Workflow } from '../model.ts'

/** What decides which runs count, as for a health check. */
export type Counted = {
  readonly now: Seconds
  readonly includes: (workflow: Workflow) => boolean
}

/** The runs of watched workflows since `from`, oldest first. What GitHub does not have any more did not happen. */
export function countedRuns(history: History, { now, includes }: Counted, from: Seconds): readonly Run[] {
  const isWatched = new Map([...history.workflows].map(([id, workflow]) => [id, includes(workflow)]))
  return [...history.runs.values()]
    .filter(
      ({ id, workflowId, createdAt }) =>
        createdAt >= from &&
        createdAt <= now &&
        isWatched.get(workflowId) === true &&
        !history.gone.has(runKey(id)),
    )
    .toSorted((a, b) => a.createdAt - b.createdAt || a.id - b.id)
}
