import type { IncidentFacts } from '../core/incidents/incident-facts.ts'
import type { DuplicateIntent, IncidentIntent, Intent, UmbrellaIntent } from '../core/issues/intent.ts'
import { hasLabel } from '../core/issues/label.ts'
import { loginHash, type Marker } from '../core/issues/marker.ts'
import type { OwnIssue } from '../core/issues/own-issue.ts'
import { type Priority, priorityOf } from '../core/issues/priority.ts'
import { responsibleFor } from '../core/issues/responsible.ts'
import type { IssueSettings } from '../core/issues/settings.ts'
import type { IssueChange, IssueDraft } from '../ports/writing.ts'
import { issueBody } from '../render/issue/body.ts'
import { commentFor, joinedComment, umbrellaOverComment } from '../render/issue/comment.ts'
import { incidentBlocks } from '../render/issue/diagnosis.ts'
import { duplicateStatus, statusBlocks } from '../render/issue/status.ts'
import { titleOf, UMBRELLA_TITLE } from '../render/issue/title.ts'
import { umbrellaBlocks, umbrellaStatus } from '../render/issue/umbrella.ts'

export type Outcome = 'created' | 'updated' | 'commented' | 'closed' | 'reopened' | 'duplicate'

/** One step of one issue, in words. */
export type IssueWrite = {
  /** Says what it does to what: no step does the same twice. */
  readonly id: string
  readonly outcome: Outcome
  readonly call:
    | { readonly kind: 'create'; readonly draft: IssueDraft }
    | { readonly kind: 'change'; readonly issue: OwnIssue; readonly change: IssueChange }
  /** Follows where no other monitor did the same meanwhile. */
  readonly comment: string | undefined
  /** Requests that it can take: what is begun has to be finished. */
  readonly requests: 1 | 2
}

/** `undefined` where the issue is so already. */
export function writeFor(intent: Intent, settings: IssueSettings): IssueWrite | undefined {
  switch (intent.kind) {
    case 'open':
      return creation(intent, settings)
    case 'change':
      return change(intent, settings)
    case 'open-umbrella':
    case 'change-umbrella':
      return umbrella(intent, settings)
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

function created(id: string, draft: IssueDraft): IssueWrite {
  // Another monitor may do the same at this moment: then ours is taken back.
  return { id, outcome: 'created', call: { kind: 'create', draft }, comment: undefined, requests: 2 }
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

const stateChanges = {
  'as-it-is': {},
  reopened: { state: 'open' },
  closed: { state: 'closed', reason: 'completed' },
  rejected: { state: 'closed', reason: 'not_planned' },
} as const satisfies Record<string, IssueChange>

function umbrella(intent: UmbrellaIntent, settings: IssueSettings): IssueWrite | undefined {
  const { facts, unknown, marker } = intent
  const before = intent.kind === 'change-umbrella' ? intent.issue.text : undefined
  const body = issueBody({
    marker,
    status: umbrellaStatus(facts, unknown),
    calls: [],
    diagnosis: umbrellaBlocks(facts, settings),
    before,
  })
  if (intent.kind === 'open-umbrella') {
    if (body === undefined) return undefined
    const priority = facts.reduce<Priority>((least, fact) => minOf(least, priorityOf(fact)), 2)
    const labels = labelsFor(priority, settings)
    return created('open umbrella', { title: UMBRELLA_TITLE, body, labels, assignees: [] })
  }
  const { issue, to, joined, voice } = intent
  const said =
    to === 'closed' ? umbrellaOverComment(facts) : joined.length > 0 ? joinedComment(joined) : undefined
  return changed(issue, marker, {
    to,
    comment: voice === 'speaks' && to !== 'rejected' ? said : undefined,
    change: { ...(to !== 'rejected' && bodyChange(issue, body)), ...stateChanges[to] },
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

type Change = {
  readonly to: 'as-it-is' | 'reopened' | 'closed' | 'rejected'
  readonly change: IssueChange
  readonly comment?: string | undefined
}

function changed(issue: OwnIssue, marker: Marker, { to, change, comment }: Change): IssueWrite | undefined {
  if (Object.keys(change).length === 0) return undefined
  const told = marker.kind === 'incident' ? `${marker.episode}.${marker.stage}` : marker.kind
  const outcome =
    to === 'reopened' ? to : to !== 'as-it-is' ? 'closed' : comment === undefined ? 'updated' : 'commented'
  return {
    id: `${issue.number} ${to} ${told}`,
    outcome,
    call: { kind: 'change', issue, change },
    comment,
    requests: comment === undefined ? 1 : 2,
  }
}

/** Empty where it says the same already, whoever wrote it. */
function bodyChange(issue: OwnIssue, body: string | undefined): IssueChange {
  return body === undefined || essence(issue.body) === essence(body) ? {} : { body }
}

/** The first ` by=` is in the marker, which is the first line. GitHub's editor ends lines as Windows does. */
function essence(body: string): string {
  return body
    .replaceAll('\r\n', '\n')
    .trimEnd()
    .replace(/ by=[0-9a-f]*/, '')
}

function labelsFor(priority: Priority, { labels, priorityLabels }: IssueSettings): readonly string[] {
  const own = priorityLabels[priority]
  return [...new Set([...labels, ...(own === undefined ? [] : [own])])]
}

/** With a graver priority than it has; `undefined` where it has that. What people have made of it they know best. */
function raisedLabels(
  fact: IncidentFacts,
  { labels }: OwnIssue,
  { priorityLabels }: IssueSettings,
): readonly string[] | undefined {
  const own = priorityLabels[priorityOf(fact)]
  const before = priorityLabels.findIndex((label) => hasLabel(labels, label))
  if (own === undefined || before < 0 || before <= priorityOf(fact)) return undefined
  return [...labels.filter((label) => !hasLabel(priorityLabels, label)), own]
}

function minOf(a: Priority, b: Priority): Priority {
  return a < b ? a : b
}
