import type { Attempt, Job, Run, Seconds, Workflow } from '../model.ts'
import { type Interval, union } from './intervals.ts'

/**
 * What is remembered of the runs, all of it rebuildable from GitHub. Grows by `merge` alone, which is a join:
 * two monitors that raced, an old copy and a new one, the cache's and the artifact's can be merged in any
 * order and any number of times, and give the same history.
 */
export type History = {
  readonly workflows: ReadonlyMap<number, SeenWorkflow>
  readonly runs: ReadonlyMap<number, Run>
  /** Jobs that were executed in an attempt, under its `attemptKey`. Only attempts that had ended. */
  readonly jobs: ReadonlyMap<string, readonly Job[]>
  /** Every run created in these times has been listed. Normal form of `union`. */
  readonly covered: readonly Interval[]
  /** Attempts (`attemptKey`) and runs (`runKey`) that GitHub says it does not have. */
  readonly gone: ReadonlySet<string>
  /** Cancelled attempts (`attemptKey`) that were held against their workflow's time limits. */
  readonly examined: ReadonlySet<string>
  /** The validator of the newest page of runs, everything on which is in `runs`. */
  readonly newestEtag: string | undefined
  readonly defaultBranch: SeenText | undefined
}

/** A name as it was at a moment: workflows are renamed, so the newest sight counts. */
export type SeenWorkflow = Workflow & { readonly seenAt: Seconds }
export type SeenText = { readonly text: string; readonly seenAt: Seconds }

export const emptyHistory: History = {
  workflows: new Map(),
  runs: new Map(),
  jobs: new Map(),
  covered: [],
  gone: new Set(),
  examined: new Set(),
  newestEtag: undefined,
  defaultBranch: undefined,
}

export function attemptKey(runId: number, attempt: number): string {
  return `${runId}/${attempt}`
}

export function runKey(runId: number): string {
  return `${runId}`
}

/** The join of two histories: commutative, associative, idempotent. */
export function merge(a: History, b: History): History {
  return {
    workflows: mergeMaps(a.workflows, b.workflows, newerSight),
    runs: mergeMaps(a.runs, b.runs, mergeRuns),
    jobs: mergeMaps(a.jobs, b.jobs, greaterText),
    covered: union([...a.covered, ...b.covered]),
    gone: a.gone.union(b.gone),
    examined: a.examined.union(b.examined),
    newestEtag: greatest(a.newestEtag, b.newestEtag),
    defaultBranch:
      a.defaultBranch && b.defaultBranch
        ? newerSight(a.defaultBranch, b.defaultBranch)
        : (a.defaultBranch ?? b.defaultBranch),
  }
}

/** The history without what was created before `before`. */
export function prune(history: History, before: Seconds): History {
  const runs = new Map([...history.runs].filter(([, run]) => run.createdAt >= before))
  const used = new Set([...runs.values()].map((run) => run.workflowId))
  const kept = (key: string) => runs.has(Number.parseInt(key, 10))
  return {
    ...history,
    runs,
    workflows: new Map([...history.workflows].filter(([id]) => used.has(id))),
    jobs: new Map([...history.jobs].filter(([key]) => kept(key))),
    gone: new Set([...history.gone].filter(kept)),
    examined: new Set([...history.examined].filter(kept)),
    covered: history.covered
      .map(({ from, to }) => ({ from: Math.max(from, before), to }))
      .filter(({ from, to }) => from <= to),
  }
}

function mergeMaps<K, V>(
  a: ReadonlyMap<K, V>,
  b: ReadonlyMap<K, V>,
  join: (x: V, y: V) => V,
): ReadonlyMap<K, V> {
  if (a.size < b.size) return mergeMaps(b, a, join)
  const merged = new Map(a)
  for (const [key, value] of b) {
    const other = merged.get(key)
    merged.set(key, other === undefined || other === value ? value : join(other, value))
  }
  return merged
}

function mergeRuns(a: Run, b: Run): Run {
  const attempts = new Map<number, Attempt>()
  for (const attempt of [...a.attempts, ...b.attempts]) {
    const known = attempts.get(attempt.number)
    attempts.set(attempt.number, known ? mergeAttempts(known, attempt) : attempt)
  }
  const facts = compareText(factsOf(a), factsOf(b)) >= 0 ? a : b
  return { ...facts, attempts: [...attempts.values()].sort((x, y) => x.number - y.number) }
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
 * (GitHub touches `updated_at` later, when logs are deleted for instance). `action_required` is not an end:
 * once approved, the same attempt goes on.
 */
function mergeAttempts(a: Attempt, b: Attempt): Attempt {
  const hitTimeLimit = a.hitTimeLimit || b.hitTimeLimit
  const [best] = [a, b].toSorted((x, y) => {
    const settled = progress(y) - progress(x)
    if (settled !== 0) return settled
    const later = y.updatedAt - x.updatedAt
    if (later !== 0) return progress(x) === 2 ? -later : later
    return compareText(
      JSON.stringify([y.startedAt, y.conclusion]),
      JSON.stringify([x.startedAt, x.conclusion]),
    )
  })
  const { hitTimeLimit: _, ...attempt } = best ?? a
  return hitTimeLimit ? { ...attempt, hitTimeLimit } : attempt
}

function progress(attempt: Attempt): 0 | 1 | 2 {
  if (attempt.conclusion === undefined) return 0
  return attempt.conclusion === 'action_required' ? 1 : 2
}

function newerSight<T extends { readonly seenAt: Seconds }>(a: T, b: T): T {
  if (a.seenAt !== b.seenAt) return a.seenAt > b.seenAt ? a : b
  return greaterText(a, b)
}

function greaterText<T>(a: T, b: T): T {
  return compareText(JSON.stringify(a), JSON.stringify(b)) >= 0 ? a : b
}

function greatest(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return compareText(a, b) >= 0 ? a : b
}

/** By code unit: a locale's order would differ between machines. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
