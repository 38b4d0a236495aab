import type { History } from '../history/history.ts'
import { DAY, type Run, type Seconds, type Workflow } from '../model.ts'
import type { Alert, HealthReport, Severity } from '../reports/health.ts'
import { alertFindings, clearedAlerts } from './alert-findings.ts'
import type { BranchClass } from './branch-class.ts'
import { causesOf, isUnread, withNeighboursCauses } from './causes.ts'
import { type Incidents, incidentKey, isActive, type Subject } from './incident.ts'
import type { Observation } from './observation.ts'
import type { Seen } from './observe.ts'
import { type Result, resultsOf } from './result.ts'
import { observationsOf } from './streaks.ts'

/** What is looked at. */
export type Sight = {
  readonly history: History
  /** The vital signs at the same moment. */
  readonly health: HealthReport
  readonly defaultBranch: string
  readonly includes: (workflow: Workflow) => boolean
  readonly now: Seconds
  readonly lookbackDays: number
}

/** People wait for the default branch. Whose pull request fails is told by GitHub itself. */
export const severityOfFailure: Readonly<Record<BranchClass, Severity>> = {
  default: 'critical',
  other: 'warning',
  'pull-request': 'info',
}

/** All that runs, their logs and the vital signs say of what is wrong and what is good again. */
export function seenIn(sight: Sight): Seen {
  const { history, health, now } = sight
  const { incidents } = history.incidents
  const results = withNeighboursCauses(resultsOf(runsIn(sight), contextOf(sight)))
  const ofRuns = observationsOf(results, severityOfFailure)
  return {
    observations: [
      ...ofRuns,
      ...readSince(incidents, results, now),
      ...alertFindings(worthTelling(health.alerts, ofRuns), now),
      ...clearedAlerts(incidents, health.alerts, isJudgedIn(health), now),
    ],
    unread: unreadWorkflows(sight),
  }
}

/** Rules that only count failed runs. */
const countFailures: readonly string[] = ['too-many-failures', 'low-success-rate']

/**
 * What the failures of a default branch add up to is not told besides them. Missed targets are for reports: nobody can
 * mend one today.
 */
function worthTelling(alerts: readonly Alert[], ofRuns: readonly Observation[]): readonly Alert[] {
  const told = new Set(
    ofRuns.flatMap(({ subject }) => (subject.branchClass === 'default' ? subject.workflow : [])),
  )
  return alerts.filter(
    ({ rule, workflow = '' }) =>
      rule !== 'missed-target' && !(countFailures.includes(rule) && told.has(workflow)),
  )
}

/** Those of the window; and where something has gone on for longer, those since it began, among which its failures are. */
function runsIn({ history, includes, now, lookbackDays }: Sight): readonly Run[] {
  const active = [...history.incidents.incidents.values()].filter(isActive)
  const from = Math.min(now - lookbackDays * DAY, ...active.map(({ span }) => span.from - DAY))
  return [...history.runs.values()].filter((run) => {
    const workflow = history.workflows.get(run.workflowId)
    return run.createdAt >= from && workflow !== undefined && includes(workflow)
  })
}

function contextOf({ history, defaultBranch }: Sight) {
  return {
    defaultBranch,
    pathOf: (workflowId: number) => history.workflows.get(workflowId)?.path,
    causesOf: (run: Run, attempt: Run['attempts'][number]) => causesOf(run, attempt, history),
  }
}

/** Where not all runs are known, one that failed may lie between two that passed. */
function unreadWorkflows({ history, health }: Sight): ReadonlySet<string> {
  return new Set(health.partial ? [...history.workflows.values()].map(({ path }) => path) : [])
}

/** What was told without a log ends as such once the log was read: its cause goes on under its own name. */
function readSince(incidents: Incidents, results: readonly Result[], now: Seconds): readonly Observation[] {
  const looked = new Set(results.map(({ workflow }) => workflow))
  const unread = new Set(
    results.flatMap((result) => {
      const { workflow, branchClass, causes } = result
      return causes === 'passed'
        ? []
        : causes
            .filter(isUnread)
            .map(({ fingerprint }) => incidentKey({ workflow, branchClass, fingerprint }))
    }),
  )
  return [...incidents]
    .filter(([key, incident]) => isUnread(incident.subject) && isActive(incident) && !unread.has(key))
    .filter(([, { subject }]) => looked.has(subject.workflow))
    .map(([, { subject, span, last }]) => ({
      kind: 'passing',
      ...{ subject, from: span.from, seenAt: now, passes: 0, title: last.title },
    }))
}

/** Whether there was enough to say that an alert holds no more. */
function isJudgedIn(health: HealthReport): (subject: Subject) => boolean {
  const known = new Set(health.workflows.filter(({ runs }) => runs > 0).map(({ path }) => path))
  return ({ workflow, fingerprint }) => {
    if (health.partial) return false
    const [, rule = ''] = fingerprint.split(':')
    if (rule === 'vulnerability') return health.dependencies?.vulnerabilities !== undefined
    if (rule === 'dependencies-behind') return health.dependencies?.updates !== undefined
    if (rule === 'coverage-drop') return health.coverage !== undefined
    return workflow === '' || known.has(workflow)
  }
}
