import type { Attempt, Run } from '../model.ts'
import { compareText, greatest } from './order.ts'

/** Two sights of one run: all attempts that either shows. */
export function mergeRuns(a: Run, b: Run): Run {
  const attempts = new Map<number, Attempt>()
  for (const attempt of [...a.attempts, ...b.attempts]) {
    const known = attempts.get(attempt.number)
    attempts.set(attempt.number, known ? mergeAttempts(known, attempt) : attempt)
  }
  const facts = compareText(factsOf(a), factsOf(b)) >= 0 ? a : b
  const checkSuite = greatest(a.checkSuite, b.checkSuite)
  return {
    ...facts,
    ...(checkSuite !== undefined && { checkSuite }),
    attempts: [...attempts.values()].sort((x, y) => x.number - y.number),
  }
}

/** What a run says besides its attempts. It never changes; should two sights differ, either will do if it is always the same. */
function factsOf(run: Run): string {
  return JSON.stringify([
    run.workflowId,
    run.number,
    run.event,
    run.branch,
    run.sha,
    run.fromFork,
    run.createdAt,
  ])
}

/**
 * Two sights of one attempt. An ended one beats a running one; of two ended ones the earlier end is the end
 * (GitHub touches `updated_at` later, when logs are deleted for instance). An end that was seen beats one that was
 * inferred. `action_required` is not an end: once approved, the same attempt goes on.
 */
function mergeAttempts(a: Attempt, b: Attempt): Attempt {
  const hitTimeLimit = a.hitTimeLimit || b.hitTimeLimit
  const [best] = [a, b].toSorted((x, y) => {
    const settled = progress(y) - progress(x)
    if (settled !== 0) return settled
    const later = y.updatedAt - x.updatedAt
    if (later !== 0) return progress(x) >= 2 ? -later : later
    return compareText(
      JSON.stringify([y.startedAt, y.conclusion, y.inferred]),
      JSON.stringify([x.startedAt, x.conclusion, x.inferred]),
    )
  })
  const { hitTimeLimit: _, ...attempt } = best ?? a
  return hitTimeLimit ? { ...attempt, hitTimeLimit } : attempt
}

function progress({ conclusion, inferred }: Attempt): 0 | 1 | 2 | 3 {
  if (conclusion === undefined) return 0
  if (conclusion === 'action_required') return 1
  return inferred ? 2 : 3
}
