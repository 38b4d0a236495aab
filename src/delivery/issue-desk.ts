import { fnv1a } from '../core/diagnosis/fnv.ts'
import type { IncidentFacts } from '../core/incidents/incident-facts.ts'
import { intentsFor } from '../core/issues/intents.ts'
import { hasLabel } from '../core/issues/label.ts'
import { markerIn } from '../core/issues/marker.ts'
import type { IssueSettings } from '../core/issues/settings.ts'
import { REJECTED } from '../core/issues/steering.ts'
import { DAY, MINUTE, type Seconds } from '../core/model.ts'
import { ApiError } from '../errors.ts'
import type { Issue, Issues } from '../ports/writing.ts'
import type { IssueWrite, Outcome } from './issue-call.ts'
import { writeFor } from './issue-write.ts'

export type Work = {
  readonly facts: readonly IncidentFacts[]
  readonly issues: Issues
  /** Those that `readOpenIssues` read before; they are read again where it could not. */
  readonly open: readonly Issue[] | undefined
  readonly settings: IssueSettings
  /** What is different for every monitor: its run and attempt. */
  readonly by: string
  readonly now: Seconds
}

export type WrittenIssue = Pick<Issue, 'number' | 'url' | 'title'> & {
  readonly outcome: Exclude<Outcome, 'duplicate'>
}

/** Closed issues are looked at only if something happened to them in this time. */
const CLOSED_ARE_READ = 30 * DAY
/** What others change while we look shows up late at times. */
const OVERLAP = MINUTE

/** What is known of the issues, what was written, and what is still to be. */
export type Desk = {
  readonly known: () => readonly Issue[]
  readonly written: () => readonly WrittenIssue[]
  /** Requests to write that were sent. */
  readonly requests: () => number
  readonly readAll: () => Promise<void>
  readonly readChanged: () => Promise<void>
  /** All that is still to be done, the most urgent first; put into words one by one, as they are asked for. */
  readonly wanted: () => Iterable<IssueWrite>
  /** Sends it, once. */
  readonly send: (write: IssueWrite) => Promise<void>
  /** Finds what a create made, the answer to which was lost. */
  readonly findLost: (write: IssueWrite) => void
  /** The comment on what was sent, once it was read again. */
  readonly say: (write: IssueWrite) => Promise<void>
}

export function deskOf({ facts, issues, open, settings, by: name, now }: Work): Desk {
  const by = fnv1a(name)
  const [label = ''] = settings.labels
  const known = new Map<number, Issue>()
  const mine = new Set<number>()
  const written = new Map<number, WrittenIssue>()
  let requests = 0

  const learn = (read: readonly Issue[]) => {
    for (const issue of read) {
      // A listing can be older than the answer to a write.
      if (issue.updatedAt >= (known.get(issue.number)?.updatedAt ?? 0)) known.set(issue.number, issue)
    }
  }
  const note = (issue: Issue, outcome: Outcome) => {
    const { number, url, title } = issue
    known.set(number, issue)
    if (outcome === 'duplicate') written.delete(number)
    else if (!written.has(number)) written.set(number, { number, url, title, outcome })
  }
  const noteMade = (issue: Issue) => {
    mine.add(issue.number)
    note(issue, 'created')
  }

  // One that was made shows that labels are given; one that turns out to be a duplicate can wait for the next step.
  const isKnownToLast = ({ call }: IssueWrite) => call.kind === 'create' && mine.size > 0

  return {
    known: () => [...known.values()],
    written: () => [...written.values()],
    requests: () => requests,
    async readAll() {
      learn(open ?? (await issues.labelled(label, { state: 'open' })))
      learn(await issues.labelled(label, { state: 'all', since: now - CLOSED_ARE_READ }))
      learn(await issues.labelled(REJECTED, { state: 'all' }))
    },
    async readChanged() {
      learn(await issues.labelled(label, { state: 'all', since: now - OVERLAP }))
    },
    *wanted() {
      const { stormAbove, reopenWindow, mutes } = settings
      const limits = { stormAbove, reopenWindow, mutes }
      for (const intent of intentsFor({ facts, issues: [...known.values()], ...limits, now, by, mine })) {
        const write = writeFor(intent, settings)
        if (write) yield isKnownToLast(write) ? { ...write, requests: 1 } : write
      }
    },
    async send({ call, outcome }) {
      requests += 1
      if (call.kind === 'change') return note(await issues.change(call.issue.number, call.change), outcome)
      const issue = await issues.create(call.draft)
      noteMade(issue)
      if (hasLabel(issue.labels, label)) return
      requests += 1
      // It would not be found again, and so be made again every time.
      known.set(issue.number, await issues.change(issue.number, { state: 'closed', reason: 'not_planned' }))
      throw new ApiError('forbidden', `GitHub did not give a new issue its label ${JSON.stringify(label)}.`)
    },
    findLost({ call }) {
      if (call.kind === 'change') return
      const [line = ''] = call.draft.body.split('\n', 1)
      for (const issue of known.values()) {
        if (issue.ours && issue.body.startsWith(line)) noteMade(issue)
      }
    },
    async say({ call, comment }) {
      if (call.kind === 'create' || comment === undefined) return
      // Where several monitors wrote the same, the one that wrote last tells people.
      const marker = markerIn(known.get(call.issue.number)?.body ?? '')
      if (call.change.body !== undefined && marker && 'by' in marker && marker.by !== by) return
      requests += 1
      await issues.comment(call.issue.number, comment)
    },
  }
}
