import type { DuplicateIntent, IncidentIntent, Intent } from '../core/issues/intent.ts'
import { labelsFor, raisedLabels } from '../core/issues/issue-labels.ts'
import { loginHash } from '../core/issues/marker.ts'
import { priorityOf } from '../core/issues/priority.ts'
import { responsibleFor } from '../core/issues/responsible.ts'
import type { IssueSettings } from '../core/issues/settings.ts'
import { issueBody } from '../render/issue/body.ts'
import { commentFor } from '../render/issue/comment.ts'
import { incidentBlocks } from '../render/issue/diagnosis.ts'
import { duplicateStatus, statusBlocks } from '../render/issue/status.ts'
import { titleOf } from '../render/issue/title.ts'
import { bodyChange, changed, created, type IssueWrite, stateChanges } from './issue-call.ts'
import { umbrellaWrite } from './umbrella-write.ts'

/** `undefined` where the issue is so already. */
export function writeFor(intent: Intent, settings: IssueSettings): IssueWrite | undefined {
  switch (intent.kind) {
    case 'open':
      return creation(intent, settings)
    case 'change':
      return change(intent, settings)
    case 'open-umbrella':
    case 'change-umbrella':
      return umbrellaWrite(intent, settings)
    case 'duplicate':
      return takingBack(intent, settings)
  }
}

function creation(
  { fact, marker }: Extract<IncidentIntent, { kind: 'open' }>,
  settings: IssueSettings,
): IssueWrite | undefined {
  const { assignees, called } = responsibleFor(fact, settings)
  const body = issueBody({
    marker: { ...marker, assigned: assignees.map(loginHash) },
    status: statusBlocks(fact, settings, marker.earlier),
    calls: settings.mention === 'responsible' ? called : [],
    diagnosis: incidentBlocks(fact, settings),
    before: undefined,
  })
  if (body === undefined) return undefined
  const labels = labelsFor(priorityOf(fact), settings)
  return created(`open ${marker.key}`, { title: titleOf(fact), body, labels, assignees })
}

function change(
  intent: Extract<IncidentIntent, { kind: 'change' }>,
  settings: IssueSettings,
): IssueWrite | undefined {
  const { fact, issue, marker, to, news } = intent
  if (to === 'rejected') {
    return changed(issue, marker, { to, change: { state: 'closed', reason: 'not_planned' } })
  }
  const knowsLess = !fact.group && !fact.alert && issue.text.diagnosis !== ''
  const { called } = responsibleFor(fact, settings)
  const body = issueBody({
    marker,
    status: statusBlocks(fact, settings, marker.earlier),
    calls: settings.mention === 'responsible' ? called : [],
    diagnosis: knowsLess ? 'as-it-was' : incidentBlocks(fact, settings),
    before: issue.text,
  })
  const raised = news === 'escalated' || news === 'reopened' ? raisedLabels(fact, issue, settings) : undefined
  const comment = news && commentFor(fact, news, settings)
  return changed(issue, marker, {
    to,
    comment,
    change: { ...bodyChange(issue, body), ...stateChanges[to], ...(raised && { labels: raised }) },
  })
}

function takingBack({ issue, of, key }: DuplicateIntent, settings: IssueSettings): IssueWrite | undefined {
  const marker = { kind: 'duplicate', key } as const
  const body = issueBody({
    ...{ marker, calls: [], diagnosis: 'as-it-was', before: issue.text },
    status: duplicateStatus(of.number, settings),
  })
  const change = { ...bodyChange(issue, body), state: 'closed', reason: 'duplicate' } as const
  const write = changed(issue, marker, { to: 'closed', change })
  return write && { ...write, outcome: 'duplicate' }
}
