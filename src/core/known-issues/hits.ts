import { failedJobsOf } from '../failures/failed-jobs.ts'
import type { History } from '../history/history.ts'
import { DAY, type Run, type Seconds } from '../model.ts'
import type { WatchedIssue } from './known-issue.ts'
import { issuesOf } from './matching.ts'

/** Jobs that failed as an issue says, in the days before now. */
export type Hits = { readonly day: number; readonly week: number; readonly month: number }

/** By the number of the issue. Only of jobs whose logs were read. */
export function hitsOf(
  runs: readonly Run[],
  { history, now }: { readonly history: History; readonly now: Seconds },
  watched: readonly WatchedIssue[],
): ReadonlyMap<number, Hits> {
  const hits = failedJobsOf(runs, history).flatMap(({ job }) => {
    const finding = history.findings.get(job.id)
    const age = now - job.startedAt
    if (!finding || age > 30 * DAY) return []
    return issuesOf(finding, watched).map(({ number }) => ({ number, age }))
  })
  const within = (number: number, days: number) =>
    hits.filter((hit) => hit.number === number && hit.age <= days * DAY).length
  return new Map(
    watched.map(({ number }) => [
      number,
      { day: within(number, 1), week: within(number, 7), month: within(number, 30) },
    ]),
  )
}
