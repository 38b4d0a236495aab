import { ApiError, type ApiFailure } from '../../src/errors.ts'
import type { Issue, IssueChange, IssueDraft, Issues } from '../../src/ports/writing.ts'

type Stored = Omit<Issue, 'ours'> & { readonly author: string }
export type Comment = { readonly number: number; readonly body: string; readonly author: string }

/** `lost`: it came through, and the answer did not. */
export type Fault = { readonly kind: ApiFailure; readonly lost?: true } | undefined

export type Tracker = {
  now: number
  readonly stored: Map<number, Stored>
  readonly comments: Comment[]
  /** Issues to which somebody who may write gave 👀. */
  readonly lookedAt: Set<number>
  /** All writes that came through, in order: `create 1`, `change 1`, `comment 1`. */
  readonly writes: string[]
  /** What goes wrong with a call; nothing by default. */
  fault: (call: string) => Fault
  /** Waits before every call is answered, for races. */
  pause: () => Promise<void>
  /** As an account sees it. */
  readonly as: (author: string) => Issues
  readonly edit: (number: number, change: Partial<Stored>) => void
}

/** The issues of a repository, in memory. Time moves with every write. */
export function fakeTracker(now: number): Tracker {
  const tracker: Tracker = {
    now,
    stored: new Map(),
    comments: [],
    lookedAt: new Set(),
    writes: [],
    fault: () => undefined,
    pause: async () => undefined,
    as: (author) => issuesAs(author, tracker),
    edit: (number, change) => {
      tracker.stored.set(number, { ...find(tracker, number), ...change, updatedAt: tracker.now })
    },
  }
  return tracker
}

function find({ stored }: Tracker, number: number): Stored {
  const issue = stored.get(number)
  if (!issue) throw new ApiError('not-found', `There is no issue ${number}.`)
  return issue
}

function issuesAs(author: string, tracker: Tracker): Issues {
  const seen = ({ author: by, ...issue }: Stored): Issue => ({ ...issue, ours: by === author })

  async function call<T>(name: string, answer: () => T): Promise<T> {
    await tracker.pause()
    const fault = tracker.fault(name)
    if (fault && !fault.lost) throw new ApiError(fault.kind, `${name} failed.`)
    const answered = answer()
    await tracker.pause()
    if (fault) throw new ApiError(fault.kind, `The answer to ${name} was lost.`)
    return answered
  }

  const write = <T>(name: string, number: number, answer: () => T) => {
    tracker.now += 1
    tracker.writes.push(`${name} ${number}`)
    return answer()
  }

  return {
    labelled: (label, { state, since = 0 }) =>
      call(`list ${label} ${state}`, () =>
        [...tracker.stored.values()]
          .filter((issue) => issue.labels.includes(label) && issue.updatedAt >= since)
          .filter((issue) => state === 'all' || issue.state === 'open')
          .toSorted((a, b) => b.updatedAt - a.updatedAt)
          .map(seen),
      ),
    create: (draft) =>
      call('create', () => {
        const number = tracker.stored.size + 1
        return write('create', number, () => {
          const issue = created(draft, { number, author, at: tracker.now })
          tracker.stored.set(number, issue)
          return seen(issue)
        })
      }),
    change: (number, change) =>
      call(`change ${number}`, () => {
        const before = find(tracker, number)
        return write('change', number, () => {
          tracker.stored.set(number, changed(before, change, tracker.now))
          return seen(find(tracker, number))
        })
      }),
    comment: (number, body) =>
      call(`comment ${number}`, () => {
        const { comments } = find(tracker, number)
        write('comment', number, () => tracker.comments.push({ number, body, author }))
        tracker.edit(number, { comments: comments + 1 })
      }),
    isLookedAt: (number) =>
      call(`look ${number}`, () => {
        find(tracker, number)
        return tracker.lookedAt.has(number)
      }),
  }
}

type Birth = { readonly number: number; readonly author: string; readonly at: number }

function created(draft: IssueDraft, { number, author, at }: Birth): Stored {
  return {
    ...{ number, author, ...draft, state: 'open', reactions: {} },
    url: `https://github.com/octo-org/octo-repo/issues/${number}`,
    ...{ createdAt: at, updatedAt: at, closedAt: undefined, comments: 0 },
  }
}

function changed(before: Stored, { reason: _, ...change }: IssueChange, at: number): Stored {
  const state = change.state ?? before.state
  const closedAt = state === 'open' ? undefined : (before.closedAt ?? at)
  return { ...before, ...change, state, closedAt, updatedAt: at }
}
