import type { UmbrellaIntent } from '../core/issues/intent.ts'
import { labelsFor } from '../core/issues/issue-labels.ts'
import { type Priority, priorityOf } from '../core/issues/priority.ts'
import type { IssueSettings } from '../core/issues/settings.ts'
import { issueBody } from '../render/issue/body.ts'
import { joinedComment, umbrellaOverComment } from '../render/issue/comment.ts'
import { UMBRELLA_TITLE } from '../render/issue/title.ts'
import { umbrellaBlocks, umbrellaStatus } from '../render/issue/umbrella.ts'
import { bodyChange, changed, created, type IssueWrite, stateChanges } from './issue-call.ts'

/** Of the issue that holds a storm's incidents. */
export function umbrellaWrite(intent: UmbrellaIntent, settings: IssueSettings): IssueWrite | undefined {
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
  const { issue, to, joined, says } = intent
  const comments = { over: umbrellaOverComment(facts), joined: joinedComment(joined), nothing: undefined }
  return changed(issue, marker, {
    to,
    comment: comments[says],
    change: { ...(to !== 'rejected' && bodyChange(issue, body)), ...stateChanges[to] },
  })
}

function minOf(a: Priority, b: Priority): Priority {
  return a < b ? a : b
}
