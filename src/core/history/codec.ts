import type { CoveragePoint } from '../coverage/coverage-trend.ts'
import { rangeKey } from '../failures/commit-range.ts'
import { conclusions, type Job } from '../model.ts'
import type { ListedWorkflow, PlannedJob, Schedule, WorkflowFile } from '../workflow-file.ts'
import { dependenciesOf } from './dependencies.ts'
import { findingOf, findingRow, rangeOf } from './finding-rows.ts'
import {
  emptyHistory,
  type History,
  type Opinions,
  type RaisedAlert,
  type SeenText,
  type SeenWorkflow,
  type Sight,
} from './history.ts'
import { type Interval, union } from './intervals.ts'
import { inOrderOfIds } from './jobs.ts'
import { createTexts, jobOf, jobRow, runOf, runRow } from './rows.ts'
import { array, integer, Malformed, map, object, oneOf, optional, string, time } from './shape.ts'

/** Raised with every change of the stored form; older ones are then migrated in `decodeState`. */
export const STATE_VERSION = 3

/** More than any state we write, and little enough to hold in memory. */
export const MAX_STATE_BYTES = 32 * 1024 * 1024

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

/** JSON, with runs and jobs as rows: names and branches are said once, in a table. */
export function encodeState(state: State): string {
  const { history } = state
  const texts = createTexts()
  const runs = [...history.runs.values()].toSorted((a, b) => a.id - b.id).map((run) => runRow(run, texts))
  const jobs = byKey(history.jobs).map(([key, jobs]) => [key, jobs.map((job) => jobRow(job, texts))])
  const findings = byKey(history.findings).map(([, finding]) => findingRow(finding, texts))
  return JSON.stringify({
    version: STATE_VERSION,
    repository: state.repository,
    mergedArtifacts: [...state.mergedArtifacts].sort((a, b) => a - b),
    texts: texts.all,
    runs,
    jobs,
    workflows: byKey(history.workflows).map(([, workflow]) => workflow),
    covered: history.covered,
    gone: [...history.gone].sort(),
    examined: [...history.examined].sort(),
    looked: byKey(history.looked),
    newestEtag: history.newestEtag,
    defaultBranch: history.defaultBranch,
    listed: byKey(history.listed).map(([, workflow]) => workflow),
    files: byKey(history.files),
    schedules: byKey(history.schedules),
    newestCommit: history.newestCommit,
    coverage: byKey(history.coverage).map(([, point]) => point),
    raised: byKey(history.raised),
    opinions: history.opinions,
    dependencies: history.dependencies,
    findings,
    ranges: byKey(history.ranges).map(([, range]) => range),
  })
}

function byKey<K extends string | number, V>(map: ReadonlyMap<K, V>): readonly [K, V][] {
  return [...map].toSorted(([a], [b]) => (a < b ? -1 : 1))
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
    const mergedArtifacts = new Set(
      array(root.mergedArtifacts, 'mergedArtifacts').map((id) => integer(id, 'artifact')),
    )
    return {
      kind: 'state',
      state: {
        repository: string(root.repository, 'repository'),
        history: {
          ...historyOf(root, version),
          ...(version > 1 && knowledgeOf(root)),
          ...(version > 2 && findingsOf(root)),
        },
        mergedArtifacts,
      },
    }
  } catch (error) {
    if (error instanceof Malformed || error instanceof SyntaxError || error instanceof RangeError)
      return { kind: 'broken', why: error.message }
    throw error
  }
}

type Root = Readonly<Record<string, unknown>>

/** What was there from the first version on. */
function historyOf(root: Root, version: number): History {
  const texts = array(root.texts, 'texts').map((value) => string(value, 'texts'))
  const runs = array(root.runs, 'runs').map((row) => runOf(row, texts))
  const workflows = array(root.workflows, 'workflows').map(workflowOf)
  const job = version === 1 ? firstVersionsJobOf : (row: unknown) => jobOf(row, texts)
  return {
    ...emptyHistory,
    runs: new Map(runs.map((run) => [run.id, run])),
    workflows: new Map(workflows.map((workflow) => [workflow.id, workflow])),
    jobs: map(
      root.jobs,
      (key, jobs) => [string(key, 'key of jobs'), inOrderOfIds(array(jobs, 'jobs').map(job))],
      'jobs',
    ),
    // The first version did not keep check suites, by which jobs are asked for: the runs are listed again.
    covered: version === 1 ? [] : union(array(root.covered, 'covered').map(intervalOf)),
    gone: new Set(array(root.gone, 'gone').map((key) => string(key, 'gone'))),
    examined: new Set(array(root.examined, 'examined').map((key) => string(key, 'examined'))),
    newestEtag: optional(root.newestEtag, string, 'newestEtag'),
    defaultBranch: optional(root.defaultBranch, seenTextOf, 'defaultBranch'),
  }
}

/** What the second version added. */
function knowledgeOf(root: Root): Partial<History> {
  const listed = array(root.listed, 'listed').map(listedOf)
  const points = array(root.coverage, 'coverage').map(pointOf)
  return {
    looked: map(root.looked, (hour, at) => [time(hour, 'hour'), time(at, 'look')], 'looked'),
    listed: new Map(listed.map((workflow) => [workflow.id, workflow])),
    files: map(root.files, (path, file) => [string(path, 'path'), seenFileOf(file)], 'files'),
    schedules: map(root.schedules, (key, seen) => [string(key, 'key'), intervalOf(seen)], 'schedules'),
    newestCommit: optional(
      root.newestCommit,
      (value) => ({ ...sightOf(value), at: time(object(value, 'a commit').at, 'commit') }),
      'newestCommit',
    ),
    coverage: new Map(points.map((point) => [point.at, point])),
    raised: map(root.raised, (key, alert) => [string(key, 'key'), raisedOf(alert)], 'raised'),
    opinions: optional(root.opinions, opinionsOf, 'opinions'),
    dependencies: optional(
      root.dependencies,
      (value) => ({ ...sightOf(value), ...dependenciesOf(value) }),
      'dependencies',
    ),
  }
}

/** What the third version added. */
function findingsOf(root: Root): Pick<History, 'findings' | 'ranges'> {
  const texts = array(root.texts, 'texts').map((value) => string(value, 'texts'))
  const findings = array(root.findings, 'findings').map((row) => findingOf(row, texts))
  const ranges = array(root.ranges, 'ranges').map(rangeOf)
  return {
    findings: new Map(findings.map((finding) => [finding.jobId, finding])),
    ranges: new Map(ranges.map((range) => [rangeKey(range), range])),
  }
}

function sightOf(value: unknown): Sight {
  return { seenAt: time(object(value, 'a sight').seenAt, 'seenAt') }
}

function workflowOf(value: unknown): SeenWorkflow {
  const { id, name, path } = object(value, 'a workflow')
  return {
    id: integer(id, 'workflow id'),
    name: string(name, 'workflow name'),
    path: string(path, 'workflow path'),
    ...sightOf(value),
  }
}

function listedOf(value: unknown): ListedWorkflow & Sight {
  const { state, createdAt } = object(value, 'a workflow')
  const { seenAt, ...workflow } = workflowOf(value)
  return {
    ...workflow,
    state: string(state, 'workflow state'),
    createdAt: time(createdAt, 'created'),
    seenAt,
  }
}

function seenFileOf(value: unknown): Sight & { readonly file: WorkflowFile } {
  const { events, schedules, jobs } = object(object(value, 'a file').file, 'a workflow file')
  return {
    ...sightOf(value),
    file: {
      events: array(events, 'events').map((event) => string(event, 'event')),
      schedules: array(schedules, 'schedules').map(scheduleOf),
      jobs: array(jobs, 'planned jobs').map(plannedJobOf),
    },
  }
}

function scheduleOf(value: unknown): Schedule {
  const { cron, timezone } = object(value, 'a schedule')
  const zone = optional(timezone, string, 'time zone')
  return { cron: string(cron, 'cron'), ...(zone !== undefined && { timezone: zone }) }
}

function plannedJobOf(value: unknown): PlannedJob {
  const job = object(value, 'a planned job')
  return {
    id: string(job.id, 'job id'),
    name: optional(job.name, string, 'job name'),
    runner: optional(job.runner, string, 'runner'),
    timeoutMinutes: optional(job.timeoutMinutes, time, 'time-out'),
    continueOnError: oneOf(['no', 'yes', 'computed'], job.continueOnError, 'continue-on-error'),
    callsWorkflow: job.callsWorkflow === true,
    hasMatrix: job.hasMatrix === true,
    condition: optional(job.condition, string, 'condition'),
  }
}

function pointOf(value: unknown): CoveragePoint {
  const { at, sha, covered, total, what } = object(value, 'a coverage')
  return {
    at: time(at, 'at'),
    sha: string(sha, 'sha'),
    covered: integer(covered, 'covered'),
    total: integer(total, 'total'),
    what: oneOf(['lines', 'statements', 'instructions'], what, 'coverage unit'),
  }
}

function raisedOf(value: unknown): RaisedAlert {
  const { rule, workflowId, at, causedAt, runId } = object(value, 'an alert')
  const cause = optional(causedAt, time, 'causedAt')
  const run = optional(runId, integer, 'run id')
  return {
    rule: string(rule, 'rule'),
    workflowId: integer(workflowId, 'workflow id'),
    at: time(at, 'at'),
    ...(cause !== undefined && { causedAt: cause }),
    ...(run !== undefined && { runId: run }),
  }
}

function opinionsOf(value: unknown): Sight & Opinions {
  const { issues, reactions, rejected } = object(value, 'opinions')
  return {
    ...sightOf(value),
    issues: integer(issues, 'issues'),
    reactions: Object.fromEntries(
      Object.entries(object(reactions, 'reactions')).map(([name, count]) => [name, integer(count, name)]),
    ),
    rejected: integer(rejected, 'rejected'),
  }
}

function firstVersionsJobOf(value: unknown): Job {
  const job = object(value, 'a job')
  return {
    id: integer(job.id, 'job id'),
    name: string(job.name, 'job name'),
    conclusion: optional(job.conclusion, (word) => oneOf(conclusions, word, 'conclusion'), 'conclusion'),
    startedAt: time(job.startedAt, 'started'),
    completedAt: optional(job.completedAt, time, 'completed'),
    failedStep: optional(job.failedStep, string, 'failed step'),
  }
}

function intervalOf(value: unknown): Interval {
  const { from, to } = object(value, 'an interval')
  return { from: time(from, 'from'), to: time(to, 'to') }
}

function seenTextOf(value: unknown): SeenText {
  return { text: string(object(value, 'a name').text, 'text'), ...sightOf(value) }
}
