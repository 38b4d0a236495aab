import { type Learnt, learntFrom, nothingLearnt, placesOf } from '../core/issues/learnt.ts'
import type { IssueSettings } from '../core/issues/settings.ts'
import { ApiError, explain } from '../errors.ts'
import type { Issue, Issues } from '../ports/writing.ts'
import type { IssueWrite } from './issue-call.ts'
import { type Desk, deskOf, type Work, type WrittenIssue } from './issue-desk.ts'

export type IssuesGiven = Work & {
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>
  /** A dry run reads, and tells what it would write. */
  readonly run: 'real' | 'dry'
  readonly info: (line: string) => void
}

export type IssuesDelivered = {
  /** Gravest first. */
  readonly written: readonly WrittenIssue[]
  /** Writes that have to wait for the next step. */
  readonly waiting: number
  /** Where people find the incidents that have an issue, by incident key. */
  readonly places: ReadonlyMap<string, Pick<Issue, 'number' | 'url'>>
  readonly learnt: Learnt
  /** Why something was not done, for people. */
  readonly notices: readonly string[]
}

/**
 * Brings issues up to date with the incidents. Before every write it is read anew what is there, since others write
 * too and nothing can be locked: what is there already is not made again, and of two that were made the younger goes.
 * So it is never needed to send a write again, and what failed is done in the next step if it is still wanted.
 */
export async function deliverIssues(given: IssuesGiven): Promise<IssuesDelivered> {
  const desk = deskOf(given)
  const unread = await failureOf(desk.readAll)
  if (unread) return { ...nothingDone, notices: [reasonFor(unread, given)] }
  const failures = given.run === 'dry' ? tellAll(desk, given) : await writeAll(desk, given)
  return {
    written: desk.written(),
    waiting: [...desk.wanted()].length,
    places: placesIn(desk, given),
    learnt: await withLookers(learntFrom(given.facts, desk.known()), given.issues),
    notices: [...new Set(failures.map((failure) => reasonFor(failure, given)))],
  }
}

/** Issues that it is asked of who looks at them, in one step. */
const MAX_LOOKED_AT = 5

/** Taken on is also what somebody looks at who may write. Where that is not to be found out, people are reminded. */
async function withLookers(learnt: Learnt, { isLookedAt }: Issues): Promise<Learnt> {
  const keys = Map.groupBy(learnt.lookedAt, ([, number]) => number)
  const acknowledged = [...learnt.acknowledged]
  for (const [number, places] of [...keys].slice(0, MAX_LOOKED_AT)) {
    let isTakenOn = false
    const failure = await failureOf(async () => {
      isTakenOn = await isLookedAt(number)
    })
    if (failure) break
    if (isTakenOn) acknowledged.push(...places.map(([key]) => key))
  }
  return { ...learnt, acknowledged }
}

/** Ours and others', to be held against the memory before anything is decided. `undefined` where they cannot be read. */
export async function readOpenIssues(
  issues: Issues,
  { labels: [label = ''] }: Pick<IssueSettings, 'labels'>,
): Promise<readonly Issue[] | undefined> {
  try {
    return await issues.labelled(label, { state: 'open' })
  } catch (error) {
    if (error instanceof ApiError) return undefined
    throw error
  }
}

const nothingDone: IssuesDelivered = {
  written: [],
  waiting: 0,
  places: new Map(),
  learnt: nothingLearnt,
  notices: [],
}

function tellAll(desk: Desk, { info }: IssuesGiven): readonly ApiError[] {
  for (const { call, comment } of desk.wanted()) {
    const { number } = call.kind === 'change' ? call.issue : {}
    const payload = call.kind === 'create' ? call.draft : call.change
    info(`Dry run: ${JSON.stringify({ issue: number ?? 'new', ...payload, comment })}`)
  }
  return []
}

/** Writes what has room, each once, until something fails after which all would; gives what failed. */
async function writeAll(desk: Desk, { settings }: IssuesGiven): Promise<readonly ApiError[]> {
  const failures: ApiError[] = []
  const begun = new Set<string>()
  for (;;) {
    const room = settings.maxWrites - desk.requests()
    const write = firstOf(desk.wanted(), ({ id, requests }) => !begun.has(id) && requests <= room)
    if (!write) return failures
    begun.add(write.id)
    const failure = await failureOf(() => desk.send(write))
    if (failure) failures.push(failure)
    if (failure && isFinal(failure, write)) return failures
    const unread = await failureOf(desk.readChanged)
    if (unread) return [...failures, unread]
    if (failure) desk.findLost(write)
    const unsaid = failure ? undefined : await failureOf(() => desk.say(write))
    if (unsaid) failures.push(unsaid)
  }
}

function firstOf<T>(all: Iterable<T>, isIt: (one: T) => boolean): T | undefined {
  for (const one of all) if (isIt(one)) return one
  return undefined
}

function placesIn(desk: Desk, { facts }: IssuesGiven): IssuesDelivered['places'] {
  return new Map(
    placesOf(facts, desk.known()).map(({ fact, issue: { number, url } }) => [fact.key, { number, url }]),
  )
}

async function failureOf(attempt: () => Promise<void>): Promise<ApiError | undefined> {
  try {
    await attempt()
    return undefined
  } catch (error) {
    if (error instanceof ApiError) return error
    throw error
  }
}

/** After which every other write would fail too. An issue that was deleted is gone alone. */
function isFinal({ kind }: ApiError, { call }: IssueWrite): boolean {
  if (kind === 'not-found') return call.kind === 'create'
  return ['bad-token', 'forbidden', 'rate-limit', 'budget'].includes(kind)
}

function reasonFor(error: ApiError, { permissions }: IssuesGiven): string {
  if (error.kind === 'not-found') {
    return `Issues were not written: ${error.message}\nThey may be disabled in the settings of the repository, or the token may not see it.`
  }
  const { message, hint } = explain(error, permissions)
  return [`Issues were not all written: ${message}`, ...(hint ? [hint] : [])].join('\n')
}
