import type { Marker } from '../core/issues/marker.ts'
import type { OwnIssue } from '../core/issues/own-issue.ts'
import type { IssueChange, IssueDraft } from '../ports/writing.ts'

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

export function created(id: string, draft: IssueDraft): IssueWrite {
  // Another monitor may do the same at this moment, or GitHub give it no label: then it is taken back.
  return { id, outcome: 'created', call: { kind: 'create', draft }, comment: undefined, requests: 2 }
}

export const stateChanges = {
  'as-it-is': {},
  reopened: { state: 'open' },
  closed: { state: 'closed', reason: 'completed' },
  rejected: { state: 'closed', reason: 'not_planned' },
} as const satisfies Record<string, IssueChange>

type Change = {
  readonly to: 'as-it-is' | 'reopened' | 'closed' | 'rejected'
  readonly change: IssueChange
  readonly comment?: string | undefined
}

export function changed(
  issue: OwnIssue,
  marker: Marker,
  { to, change, comment }: Change,
): IssueWrite | undefined {
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
export function bodyChange(issue: OwnIssue, body: string | undefined): IssueChange {
  return body === undefined || essence(issue.body) === essence(body) ? {} : { body }
}

/** The first ` by=` is in the marker, which is the first line. GitHub's editor ends lines as Windows does. */
function essence(body: string): string {
  return body
    .replaceAll('\r\n', '\n')
    .trimEnd()
    .replace(/ by=[0-9a-f]*/, '')
}
