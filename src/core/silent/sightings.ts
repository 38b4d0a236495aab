import { latestAttempt, outcomeOf, type Run, type Seconds } from '../model.ts'
import type { SilentFailure } from '../reports/signs.ts'
import type { Scene } from '../vitals/vitals.ts'
import { isoTime } from '../words.ts'

/** What silent failures are looked for against. */
export type SilentScene = Pick<Scene, 'history' | 'repositoryUrl' | 'defaultBranch' | 'from' | 'now'>

/** One run, or commit, of the window in which something failed without a sign. */
export type Sighting = { readonly at: Seconds; readonly url: string; readonly detail?: string }

type About = Pick<SilentFailure, 'kind' | 'workflowId' | 'of'> & {
  readonly job?: string | undefined
  /** When it began, where that was before the first sighting. */
  readonly began?: Seconds
}

/** A report quotes; it does not copy. */
const MAX_DETAIL = 300

/** What was seen of one kind in one job or workflow, a sighting a run, in any order; nothing of nothing. */
export function summed(
  { kind, workflowId, job, of, began }: About,
  sightings: readonly Sighting[],
): readonly SilentFailure[] {
  const ordered = sightings.toSorted((a, b) => a.at - b.at || (a.url < b.url ? -1 : 1))
  const [first, last] = [ordered[0], ordered.at(-1)]
  if (!first || !last) return []
  return [
    {
      kind,
      workflowId,
      ...(job !== undefined && { job }),
      runs: ordered.length,
      of,
      since: isoTime(began ?? first.at),
      lastAt: isoTime(last.at),
      url: last.url,
      ...(last.detail !== undefined && { detail: last.detail.slice(0, MAX_DETAIL) }),
    },
  ]
}

export function isJudged(ended: Parameters<typeof outcomeOf>[0]): boolean {
  const outcome = outcomeOf(ended)
  return outcome === 'passed' || outcome === 'failed'
}

/** Runs of the window that passed or failed in the end. */
export function judgedRuns(runs: readonly Run[], { from }: Pick<SilentScene, 'from'>): readonly Run[] {
  return runs.filter((run) => run.createdAt >= from && isJudged(latestAttempt(run)))
}

export function runUrl({ id }: Run, { repositoryUrl }: Pick<SilentScene, 'repositoryUrl'>): string {
  return `${repositoryUrl}/actions/runs/${id}`
}
