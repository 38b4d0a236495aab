import type { History } from '../history/history.ts'
import { DAY, type Run, type Seconds, type Workflow } from '../model.ts'
import type { HealthReport, Severity } from '../reports/health.ts'
import { alertFindings, clearedAlerts } from './alert-findings.ts'
import type { BranchClass } from './branch-class.ts'
import { causesOf, withNeighboursCauses } from './causes.ts'
import { endedUnseen } from './endings.ts'
import { isActive, type Subject } from './incident.ts'
import type { Seen } from './observe.ts'
import { resultsOf } from './result.ts'
import { retiredSince } from './retired.ts'
import { observationsOf } from './streaks.ts'
import { worthTelling } from './worth-telling.ts'

/** What of the vital signs is looked at. */
export type Vitals = Pick<HealthReport, 'alerts' | 'workflows' | 'partial' | 'dependencies' | 'coverage'>

/** What is looked at. */
export type Sight = {
  readonly history: History
  /** The vital signs at the same moment. */
  readonly health: Vitals
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
      ...endedUnseen(incidents, { results, now }),
      ...retiredSince(incidents, history, now),
      ...alertFindings(worthTelling(health.alerts, ofRuns, workflowsOfForks(history)), now),
      ...clearedAlerts(incidents, health.alerts, isJudgedIn(health), now),
    ],
    unread: unreadWorkflows(sight),
  }
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

function workflowsOfForks({ runs, workflows }: History): ReadonlySet<string> {
  const idsOf = (fork: boolean) =>
    new Set([...runs.values()].flatMap(({ fromFork, workflowId }) => (fromFork === fork ? workflowId : [])))
  return new Set([...idsOf(true).difference(idsOf(false))].flatMap((id) => workflows.get(id)?.path ?? []))
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

/** Whether there was enough to say that an alert holds no more. */
function isJudgedIn(health: Vitals): (subject: Subject) => boolean {
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
