import { emptyHistory, type History, merge } from '../core/history/history.ts'
import type { Run, Seconds } from '../core/model.ts'
import type { SeenRun } from '../ports.ts'

/** The history that says just what was seen. */
export function historyOf(seen: readonly SeenRun[], seenAt: Seconds): History {
  const runs = new Map<number, Run>()
  for (const { run } of seen) {
    const known = runs.get(run.id)
    runs.set(run.id, known ? (merge(single(known), single(run)).runs.get(run.id) ?? run) : run)
  }
  return {
    ...emptyHistory,
    runs,
    workflows: new Map(
      // A run shows its workflow's name as it was then: the newest run has the newest name.
      seen
        .toSorted((a, b) => a.run.createdAt - b.run.createdAt || a.run.id - b.run.id)
        .map(({ run, workflow }) => [workflow.id, { ...workflow, seenAt: Math.min(run.createdAt, seenAt) }]),
    ),
  }
}

function single(run: Run): History {
  return { ...emptyHistory, runs: new Map([[run.id, run]]) }
}
