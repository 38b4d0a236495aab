import type { Job, Seconds } from '../model.ts'

const none: ReadonlyMap<string, Seconds> = new Map()

/**
 * How long the steps of one job took, by name; empty where its steps are not known. Steps that were skipped or did
 * not end are left out, and several of one name are one: nothing else tells them apart from run to run.
 */
export function stepSeconds({ steps = [] }: Pick<Job, 'steps'>): ReadonlyMap<string, Seconds> {
  if (steps.length === 0) return none
  const lengths = new Map<string, Seconds>()
  for (const { name, conclusion, startedAt, completedAt } of steps) {
    if (conclusion === 'skipped' || completedAt === undefined || completedAt < startedAt) continue
    lengths.set(name, (lengths.get(name) ?? 0) + completedAt - startedAt)
  }
  return lengths
}
