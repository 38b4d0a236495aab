import type { HealthReport } from './health.ts'

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
  { says: 'open incidents and gaps beyond 5', apply: shorten },
  {
    says: 'workflows and alerts',
    apply: (report) => ({ ...report, workflows: [], alerts: report.alerts.slice(0, 3) }),
  },
]

/** The report as JSON of at most so many characters; `leftOut` names what was cut. */
export function fitReport(report: HealthReport, maxCharacters: number): string {
  let cut = report
  let json = JSON.stringify(cut)
  for (const { says, apply } of cuts) {
    if (json.length <= maxCharacters) return json
    cut = { ...apply(cut), leftOut: [...(cut.leftOut ?? []), says] }
    json = JSON.stringify(cut)
  }
  return json
}

function shorten(report: HealthReport): HealthReport {
  const { overall } = report
  return {
    ...report,
    overall: { ...overall, recovery: { ...overall.recovery, open: overall.recovery.open.slice(0, 5) } },
    notMeasured: report.notMeasured.slice(0, 5),
  }
}
