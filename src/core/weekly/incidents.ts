import type { WeeklyIncident } from '../reports/weekly.ts'
import type { RedStretch } from '../vitals/incidents.ts'
import { reachOf, workflowRuns } from '../vitals/workflow-runs.ts'
import { isoTime } from '../words.ts'
import type { Look, WeeklyQuestion } from './look.ts'

/**
 * Times in which a workflow was red on the default branch and that ended in the period or lasted at its end: those of
 * which the recovery in a health check is made. Open ones first, then the longest.
 */
export function incidentsIn({ period, history }: Look, question: WeeklyQuestion): readonly WeeklyIncident[] {
  const { from, to } = period
  const counted = { ...question, now: to }
  return workflowRuns(history, counted, reachOf(history, to, from - (to - from)))
    .flatMap(({ workflow, stretches }) =>
      stretches
        .filter(({ until }) => until === undefined || until >= from)
        .map((stretch) => ({ workflow: workflow.name, id: workflow.id, stretch })),
    )
    .toSorted(
      (a, b) =>
        Number(b.stretch.until === undefined) - Number(a.stretch.until === undefined) ||
        lengthOf(b.stretch, to) - lengthOf(a.stretch, to) ||
        a.id - b.id,
    )
    .map(({ workflow, stretch }) => incidentOf(workflow, stretch, { to, ...question }))
}

function incidentOf(
  workflow: string,
  stretch: RedStretch,
  { to, repositoryUrl }: { readonly to: number; readonly repositoryUrl: string },
): WeeklyIncident {
  const { branch, since, until, failedRuns, firstRun } = stretch
  return {
    ...{ workflow, branch, since: isoTime(since) },
    ...(until !== undefined && { until: isoTime(until) }),
    seconds: lengthOf(stretch, to),
    failedRuns,
    url: `${repositoryUrl}/actions/runs/${firstRun.id}`,
  }
}

function lengthOf({ since, until }: RedStretch, to: number): number {
  return Math.max(0, (until ?? to) - since)
}
