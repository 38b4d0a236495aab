import type { Attempt, Conclusion, Job, Run } from '../model.ts'
import { conclusions } from '../model.ts'
import { emptyHistory, type History, type SeenText, type SeenWorkflow } from './history.ts'
import { type Interval, union } from './intervals.ts'

/** Raised with every change of the stored form; older ones are then migrated in `decodeState`. */
export const STATE_VERSION = 1

/** What is kept between runs of the monitor. */
export type State = {
  /** `owner/name` in lower case: a state of another repository says nothing about this one. */
  readonly repository: string
  readonly history: History
  /** Artifacts whose content is already in here. */
  readonly mergedArtifacts: ReadonlySet<number>
}

export type Decoded =
  | { readonly kind: 'state'; readonly state: State }
  /** Written by a later version of the action: not ours to read, and not ours to write over. */
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'broken'; readonly why: string }

/** JSON, with runs as rows: names and branches are said once, in tables. */
export function encodeState(state: State): string {
  const { history } = state
  const texts: string[] = []
  const indexes = new Map<string, number>()
  const text = (value: string): number => {
    const known = indexes.get(value)
    if (known !== undefined) return known
    indexes.set(value, texts.length)
    return texts.push(value) - 1
  }
  const runs = [...history.runs.values()]
    .toSorted((a, b) => a.id - b.id)
    .map((run) => [
      run.id,
      run.workflowId,
      run.number,
      text(run.event),
      run.branch === undefined ? -1 : text(run.branch),
      text(run.sha),
      run.fromFork ? 1 : 0,
      run.createdAt,
      run.attempts.map((attempt) => [
        attempt.number,
        attempt.startedAt,
        attempt.updatedAt,
        attempt.conclusion === undefined ? -1 : text(attempt.conclusion),
        attempt.hitTimeLimit ? 1 : 0,
      ]),
    ])
  return JSON.stringify({
    version: STATE_VERSION,
    repository: state.repository,
    mergedArtifacts: [...state.mergedArtifacts].sort((a, b) => a - b),
    texts,
    runs,
    workflows: [...history.workflows.values()].toSorted((a, b) => a.id - b.id),
    jobs: [...history.jobs].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    covered: history.covered,
    gone: [...history.gone].sort(),
    examined: [...history.examined].sort(),
    newestEtag: history.newestEtag,
    defaultBranch: history.defaultBranch,
  })
}

/**
 * Reads what `encodeState` wrote. Anything else, a single odd value included, makes the whole `broken`: a state
 * that is half right would claim to cover runs it does not hold.
 */
export function decodeState(text: string): Decoded {
  try {
    const root = object(JSON.parse(text), 'the state')
    const version = integer(root.version, 'version')
    if (version > STATE_VERSION) return { kind: 'newer', version }
    if (version < 1) throw new Malformed('version is not known')
    const texts = array(root.texts, 'texts').map((value) => string(value, 'texts'))
    const runs = array(root.runs, 'runs').map((row) => decodeRun(row, texts))
    const workflows = array(root.workflows, 'workflows').map(decodeWorkflow)
    const history: History = {
      ...emptyHistory,
      runs: new Map(runs.map((run) => [run.id, run])),
      workflows: new Map(workflows.map((workflow) => [workflow.id, workflow])),
      jobs: new Map(array(root.jobs, 'jobs').map(decodeJobs)),
      covered: union(array(root.covered, 'covered').map(decodeInterval)),
      gone: new Set(array(root.gone, 'gone').map((key) => string(key, 'gone'))),
      examined: new Set(array(root.examined, 'examined').map((key) => string(key, 'examined'))),
      newestEtag: optional(root.newestEtag, string, 'newestEtag'),
      defaultBranch: optional(root.defaultBranch, decodeSeenText, 'defaultBranch'),
    }
    const mergedArtifacts = new Set(
      array(root.mergedArtifacts, 'mergedArtifacts').map((id) => integer(id, 'artifact')),
    )
    return {
      kind: 'state',
      state: { repository: string(root.repository, 'repository'), history, mergedArtifacts },
    }
  } catch (error) {
    if (error instanceof Malformed || error instanceof SyntaxError || error instanceof RangeError)
      return { kind: 'broken', why: error.message }
    throw error
  }
}

class Malformed extends Error {}

/** The farthest moment a `Date` can hold. */
const MAX_SECONDS = 8.64e12
/** Far more than GitHub allows, and few enough to count through. */
const MAX_ATTEMPTS = 10_000

function decodeRun(value: unknown, texts: readonly string[]): Run {
  const row = array(value, 'a run')
  const attempts = array(row[8], 'attempts').map((attempt) => decodeAttempt(attempt, texts))
  if (attempts.length === 0) throw new Malformed('a run has no attempt')
  if (attempts.some(({ number }, i) => number <= (attempts[i - 1]?.number ?? 0) || number > MAX_ATTEMPTS))
    throw new Malformed('attempts are not numbered upwards')
  return {
    id: integer(row[0], 'run id'),
    workflowId: integer(row[1], 'workflow id'),
    number: integer(row[2], 'run number'),
    event: lookup(texts, row[3]),
    branch: row[4] === -1 ? undefined : lookup(texts, row[4]),
    sha: lookup(texts, row[5]),
    fromFork: flag(row[6], 'fork'),
    createdAt: time(row[7], 'created'),
    attempts,
  }
}

function decodeAttempt(value: unknown, texts: readonly string[]): Attempt {
  const row = array(value, 'an attempt')
  return {
    number: integer(row[0], 'attempt number'),
    startedAt: time(row[1], 'started'),
    updatedAt: time(row[2], 'updated'),
    conclusion: row[3] === -1 ? undefined : conclusion(lookup(texts, row[3])),
    ...(flag(row[4], 'time limit') && { hitTimeLimit: true }),
  }
}

function decodeWorkflow(value: unknown): SeenWorkflow {
  const { id, name, path, seenAt } = object(value, 'a workflow')
  return {
    id: integer(id, 'workflow id'),
    name: string(name, 'workflow name'),
    path: string(path, 'workflow path'),
    seenAt: time(seenAt, 'seenAt'),
  }
}

function decodeJobs(value: unknown): [string, readonly Job[]] {
  const [key, jobs] = array(value, 'jobs of an attempt')
  return [string(key, 'key of jobs'), array(jobs, 'jobs').map(decodeJob)]
}

function decodeJob(value: unknown): Job {
  const job = object(value, 'a job')
  return {
    id: integer(job.id, 'job id'),
    name: string(job.name, 'job name'),
    conclusion: optional(job.conclusion, (name) => conclusion(string(name, 'conclusion')), 'conclusion'),
    startedAt: time(job.startedAt, 'started'),
    completedAt: optional(job.completedAt, time, 'completed'),
    failedStep: optional(job.failedStep, string, 'failed step'),
  }
}

function decodeInterval(value: unknown): Interval {
  const { from, to } = object(value, 'an interval')
  return { from: time(from, 'from'), to: time(to, 'to') }
}

function decodeSeenText(value: unknown): SeenText {
  const { text, seenAt } = object(value, 'a name')
  return { text: string(text, 'text'), seenAt: time(seenAt, 'seenAt') }
}

function object(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Malformed(`${what} is no object`)
  return value as Record<string, unknown>
}

function array(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Malformed(`${what} is no list`)
  return value
}

function string(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new Malformed(`${what} is no text`)
  return value
}

function integer(value: unknown, what: string): number {
  if (!Number.isSafeInteger(value)) throw new Malformed(`${what} is no whole number`)
  return value as number
}

function time(value: unknown, what: string): number {
  const seconds = integer(value, what)
  if (Math.abs(seconds) > MAX_SECONDS) throw new Malformed(`${what} is no time`)
  return seconds
}

function flag(value: unknown, what: string): boolean {
  if (value !== 0 && value !== 1) throw new Malformed(`${what} is neither 0 nor 1`)
  return value === 1
}

function optional<T>(
  value: unknown,
  decode: (value: unknown, what: string) => T,
  what: string,
): T | undefined {
  return value === undefined || value === null ? undefined : decode(value, what)
}

function lookup(texts: readonly string[], index: unknown): string {
  const text = typeof index === 'number' ? texts[index] : undefined
  if (text === undefined) throw new Malformed('a text is missing from the table')
  return text
}

function conclusion(name: string): Conclusion {
  const known = conclusions.find((conclusion) => conclusion === name)
  if (!known) throw new Malformed('a conclusion is not known')
  return known
}
