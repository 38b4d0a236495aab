import type { HealthReport, OpenIncident, Vitals } from './health.ts'

type Cut = { readonly says: string; readonly apply: (report: HealthReport) => HealthReport }

/** What is left out, the least missed first. Each cut comes on top of those before it. */
const cuts: readonly Cut[] = [
  { says: 'trend', apply: (report) => ({ ...report, trend: [] }) },
  {
    says: 'workflows beyond the 50 worst',
    apply: (report) => ({ ...report, workflows: report.workflows.slice(0, 50) }),
  },
  {
    says: 'alerts beyond the 50 gravest',
    apply: (report) => ({ ...report, alerts: report.alerts.slice(0, 50) }),
  },
  {
    says: 'all but the 5 worst workflows',
    apply: (report) => ({ ...report, workflows: report.workflows.slice(0, 5) }),
  },
  { says: 'failed jobs', apply: (report) => mapOpen(report, (open) => open.map(withoutJobs)) },
  {
    says: 'open incidents and gaps beyond 5',
    apply: (report) => ({
      ...mapOpen(report, (open) => open.slice(0, 5)),
      notMeasured: report.notMeasured.slice(0, 5),
    }),
  },
  {
    says: 'workflows, and alerts beyond 3',
    apply: (report) => ({ ...report, workflows: [], alerts: report.alerts.slice(0, 3) }),
  },
  {
    says: 'alerts, open incidents and gaps',
    apply: (report) => ({ ...mapOpen(report, () => []), alerts: [], notMeasured: [] }),
  },
]

/**
 * The report as JSON of at most so many characters; `leftOut` names what was cut. What is never cut, the status
 * and the numbers of the whole repository, takes up to 4,000 characters.
 */
export function fitReport(report: HealthReport, maxCharacters: number): string {
  let cut = report
  let json = JSON.stringify(cut)
  for (const { says, apply } of cuts) {
    if (json.length <= maxCharacters) return json
    const less = apply(cut)
    if (JSON.stringify(less) === json) continue
    cut = { ...less, leftOut: [...(cut.leftOut ?? []), says] }
    json = JSON.stringify(cut)
  }
  return json
}

type Open = readonly OpenIncident[]

function mapOpen(report: HealthReport, change: (open: Open) => Open): HealthReport {
  const changed = <T extends Vitals>(vitals: T): T => ({
    ...vitals,
    recovery: { ...vitals.recovery, open: change(vitals.recovery.open) },
  })
  return { ...report, overall: changed(report.overall), workflows: report.workflows.map(changed) }
}

function withoutJobs({ failedJobs: _, ...incident }: OpenIncident): OpenIncident {
  return incident
}
