import type { Cut } from './fit-json.ts'
import { reportJson } from './output-json.ts'
import type { FailureChanges, WeeklyReport } from './weekly.ts'

const failures = (max: number) => (report: WeeklyReport) => ({
  ...report,
  failures: firstOf(report.failures, max),
})

function firstOf(changes: FailureChanges, max: number): FailureChanges {
  const { new: fresh, recurring, resolved } = changes
  return {
    ...changes,
    ...{ new: fresh.slice(0, max), recurring: recurring.slice(0, max), resolved: resolved.slice(0, max) },
  }
}

/** What is left out, the least missed first. */
const cuts: readonly Cut<WeeklyReport>[] = [
  { says: 'missed reports', apply: (report) => ({ ...report, missed: [] }) },
  { says: 'failures beyond 20 of a kind', apply: failures(20) },
  {
    says: 'incidents and changes of workflows beyond 20',
    apply: (report) => ({
      ...report,
      incidents: report.incidents.slice(0, 20),
      workflowChanges: report.workflowChanges.slice(0, 20),
    }),
  },
  { says: 'dependencies', apply: ({ dependencies: _, ...report }) => report },
  { says: 'failures beyond 3 of a kind', apply: failures(3) },
  {
    says: 'flaky jobs, slow steps, incidents and changes of workflows',
    apply: (report) => ({ ...report, flakyJobs: [], slowestSteps: [], incidents: [], workflowChanges: [] }),
  },
  {
    says: 'what the monitor did, and gaps beyond 3',
    apply: (report) => ({
      ...report,
      monitor: { ...report.monitor, byRule: [], unanswered: [], thresholds: [] },
      notMeasured: report.notMeasured.slice(0, 3),
    }),
  },
  { says: 'failures and trend', apply: (report) => ({ ...failures(0)(report), trend: [] }) },
  {
    says: 'KPIs, recommendations, actions and gaps',
    apply: (report) => ({ ...report, kpis: [], recommendations: [], actions: [], notMeasured: [] }),
  },
]

/** The report as JSON of at most so many characters; `leftOut` names what was cut. The summary is never cut. */
export function fitWeekly(report: WeeklyReport, maxCharacters: number): string {
  return reportJson(report, cuts, maxCharacters)
}
