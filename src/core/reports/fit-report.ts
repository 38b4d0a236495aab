import type { Cut } from './fit-json.ts'
import type { HealthReport, OpenIncident, Vitals } from './health.ts'
import { reportJson } from './output-json.ts'
import type { Signs } from './signs.ts'

/** A report that may have lost its signs. */
type Lessened = Omit<HealthReport, 'signs'> & Partial<Pick<HealthReport, 'signs'>>
/** What is left out, the least missed first. */
const cuts: readonly Cut<Lessened>[] = [
  { says: 'trend', apply: (report) => ({ ...report, trend: [] }) },
  { says: 'steps of jobs, and signs beyond 50 of a kind', apply: (report) => fewerSigns(report, 50) },
  {
    says: 'workflows beyond the 50 worst',
    apply: (report) => ({ ...report, workflows: report.workflows.slice(0, 50) }),
  },
  {
    says: 'alerts beyond the 50 gravest',
    apply: (report) => ({ ...report, alerts: report.alerts.slice(0, 50) }),
  },
  { says: 'signs beyond 5 of a kind', apply: (report) => fewerSigns(report, 5) },
  { says: 'what other thresholds would do', apply: ({ tuning: _, ...report }) => report },
  {
    says: 'all but the 5 worst workflows',
    apply: (report) => ({ ...report, workflows: report.workflows.slice(0, 5) }),
  },
  { says: 'failed jobs', apply: (report) => mapOpen(report, (open) => open.map(withoutJobs)) },
  {
    says: 'signs, coverage and dependencies',
    apply: ({ signs: _, coverage: __, dependencies: ___, ...report }) => report,
  },
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
  { says: 'KPIs', apply: (report) => ({ ...report, kpis: [] }) },
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
  return reportJson<Lessened>(report, cuts, maxCharacters)
}

/** The first of each list, which are the gravest. */
function fewerSigns(report: Lessened, max: number): Lessened {
  if (!report.signs) return report
  const shortened = Object.fromEntries(
    Object.entries(report.signs).map(([name, sign]) => [
      name,
      Array.isArray(sign) ? sign.slice(0, max) : sign,
    ]),
  ) as Signs
  const { jobs, cost } = shortened
  const signs: Signs = {
    ...shortened,
    jobs: jobs.map((job) => ({ ...job, steps: [] })),
    cost: { ...cost, workflows: cost.workflows.slice(0, max) },
  }
  return { ...report, signs }
}

type Open = readonly OpenIncident[]

function mapOpen(report: Lessened, change: (open: Open) => Open): Lessened {
  const changed = <T extends Vitals>(vitals: T): T => ({
    ...vitals,
    recovery: { ...vitals.recovery, open: change(vitals.recovery.open) },
  })
  return { ...report, overall: changed(report.overall), workflows: report.workflows.map(changed) }
}

function withoutJobs({ failedJobs: _, ...incident }: OpenIncident): OpenIncident {
  return incident
}
