import { isJudged, isOfBranch } from '../core/dashboard/filter.ts'
import type { OngoingIncident } from '../core/reports/dashboard.ts'
import type { Alert } from '../core/reports/health.ts'
import type { Scene } from './scene.ts'

/** What an alert is about: one branch of a workflow, all branches of it, or the whole repository. */
export type AlertScope = 'seen' | 'workflow' | 'repository'

/** Alerts that are told with what they are about: unfiltered all together, since then all of it is looked at. */
export function alertsOf(scope: AlertScope, { board, filter }: Scene): readonly Alert[] {
  const { workflowId, branch } = filter
  return board.alerts.filter((alert) => {
    if (alert.workflowId === undefined && (workflowId !== undefined || branch !== 'all'))
      return scope === 'repository'
    if (workflowId !== undefined && alert.workflowId !== workflowId) return false
    if (alert.branch === undefined && branch !== 'all') return scope === 'workflow'
    return scope === 'seen' && (branch === 'all' || isJudged(alert.branch ?? '', filter, board))
  })
}

/** Remembered incidents of what is looked at; those of one branch that is not the default one are not known. */
export function incidentsSeen({ board, filter }: Scene): readonly OngoingIncident[] {
  const path = board.workflows.find(({ id }) => id === filter.workflowId)?.path
  return board.incidents.filter(({ workflow, branchClass }) => {
    if (workflow === undefined) return filter.workflowId === undefined && filter.branch === 'all'
    return (filter.workflowId === undefined || workflow === path) && isOfBranch(branchClass, filter)
  })
}
