/** What a step may change in its repository. */

import type { Seconds } from '../core/model.ts'

/** An issue as GitHub shows it. Texts are foreign as soon as people can have touched them. */
export type Issue = {
  readonly number: number
  readonly url: string
  readonly state: 'open' | 'closed'
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  /** Written by whom we write as: nobody else's issue is ever changed. */
  readonly ours: boolean
  readonly createdAt: Seconds
  readonly updatedAt: Seconds
  readonly closedAt: Seconds | undefined
  /** How many there are. */
  readonly comments: number
  /** By GitHub's names: `+1`, `-1`, `eyes`, … */
  readonly reactions: Readonly<Record<string, number>>
}

export type IssueDraft = Pick<Issue, 'title' | 'body' | 'labels' | 'assignees'>

/** What is absent stays as it is. */
export type IssueChange = Partial<IssueDraft> & {
  readonly state?: 'open' | 'closed'
  /** Why it is closed. */
  readonly reason?: 'completed' | 'not_planned' | 'duplicate'
}

/**
 * The repository's issues. Calls can throw an `ApiError`. A write is sent once: whether one whose answer was lost came
 * through, only a new listing tells.
 */
export type Issues = {
  /** Those with a label, pull requests left out, the ones changed last first; `since`: only those changed after it. */
  readonly labelled: (
    label: string,
    options: { readonly state: 'open' | 'all'; readonly since?: Seconds },
  ) => Promise<readonly Issue[]>
  readonly create: (draft: IssueDraft) => Promise<Issue>
  readonly change: (number: number, change: IssueChange) => Promise<Issue>
  readonly comment: (number: number, body: string) => Promise<void>
  /** Whether somebody who may write to the repository gave it 👀; in a public one anybody can. Of the first few who did. */
  readonly isLookedAt: (number: number) => Promise<boolean>
}

/** What is said at a commit, beside its other checks; the newest is what people see. */
export type CommitMark = {
  /** A status needs `statuses: write`, a check run `checks: write`. */
  readonly as: 'status' | 'check'
  readonly sha: string
  readonly state: 'success' | 'failure' | 'pending' | 'error'
  /** Cut at 140 characters. */
  readonly description: string
  readonly url: string
}

/** Can throw an `ApiError`; sent once. */
export type MarkCommit = (mark: CommitMark) => Promise<void>

/**
 * Discussions, as far as they are like issues: in place of a label stands the slug of their category, and `since` leaves
 * none out. The newest fifty of a category are all that is read.
 */
export type Discussions = Pick<Issues, 'labelled' | 'create' | 'change'>

/** What a step may change in its repository. Writes wait for each other, a second or more. */
export type Writing = {
  readonly issues: Issues
  readonly discussions: Discussions
  readonly markCommit: MarkCommit
}
