import type { FailureGroup, FailureReport } from './failures.ts'
import type { Cut } from './fit-json.ts'
import { reportJson } from './output-json.ts'

const each = (change: (group: FailureGroup) => FailureGroup) => (report: FailureReport) => ({
  ...report,
  groups: report.groups.map(change),
})
const first = (max: number) => (report: FailureReport) => ({
  ...report,
  groups: report.groups.slice(0, max),
})

/** What is left out, the least missed first. */
const cuts: readonly Cut<FailureReport>[] = [
  {
    says: 'occurrences beyond the 3 newest',
    apply: each((group) => ({ ...group, occurrences: group.occurrences.slice(0, 3) })),
  },
  { says: 'groups beyond the 50 worst', apply: first(50) },
  { says: 'excerpts', apply: each(({ excerpt: _, ...group }) => group) },
  {
    says: 'tests, branches, workflows and jobs beyond 5',
    apply: each((group) => ({
      ...group,
      tests: group.tests.slice(0, 5),
      branches: group.branches.slice(0, 5),
      workflows: group.workflows.slice(0, 5),
      jobs: group.jobs.slice(0, 5),
    })),
  },
  { says: 'groups beyond the 10 worst', apply: first(10) },
  { says: 'blame and memory', apply: each(({ blame: _, memory: __, ...group }) => group) },
  { says: 'groups beyond the 3 worst', apply: first(3) },
  {
    says: 'runs, thresholds, and gaps beyond 3',
    apply: ({ thresholds: _, ...report }) => ({
      ...report,
      retry: [],
      neverStarted: [],
      notMeasured: report.notMeasured.slice(0, 3),
    }),
  },
  { says: 'all groups and gaps', apply: (report) => ({ ...report, groups: [], notMeasured: [] }) },
]

/** The report as JSON of at most so many characters; `leftOut` names what was cut. The counts are never cut. */
export function fitFailures(report: FailureReport, maxCharacters: number): string {
  return reportJson(report, cuts, maxCharacters)
}
