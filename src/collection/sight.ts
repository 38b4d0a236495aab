import { emptyHistory, type History, merge } from '../core/history/history.ts'
import type { Run, Seconds } from '../core/model.ts'
import type { SeenRun } from '../ports/github.ts'

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
      seen
        .toSorted((a, b) => namedAt(a.run) - namedAt(b.run) || a.run.id - b.run.id)
        .map(({ run, workflow }) => [workflow.id, { ...workflow, seenAt: Math.min(namedAt(run), seenAt) }]),
    ),
  }
}

/**
 * A run shows its workflow's name as it was then: the newest run has the newest name. In a fork anybody can give it
 * another, by which it would be left out of what people watch; that name counts where there is no other.
 */
function namedAt({ createdAt, fromFork }: Run): Seconds {
  return fromFork ? 0 : createdAt
}

function single(run: Run): History {
  return { ...emptyHistory, runs: new Map([[run.id, run]]) }
}
