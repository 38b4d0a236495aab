import type { CoveragePoint } from '../coverage/coverage-trend.ts'
import { rangeKey } from '../failures/commit-range.ts'
import { decodeIncidents, encodeIncidents } from '../incidents/codec.ts'
import { emptyIncidentMemory } from '../incidents/memory.ts'
import type { KnownIssue } from '../known-issues/known-issue.ts'
import { configsOf } from './configs.ts'
import { dailyCountsJson, dailyCountsOf, noDailyCounts, opinionsOf } from './daily-counts.ts'
import { dependenciesOf } from './dependencies.ts'
import { rangeOf } from './finding-rows.ts'
import type { History, RaisedAlert, SeenText } from './history.ts'
import { type Interval, union } from './intervals.ts'
import { actionMemosOf, periodPointsOf } from './periods.ts'
import { array, integer, map, object, oneOf, optional, string, time } from './shape.ts'
import { type Sight, sightOf } from './sights.ts'
import { listedOf, seenFileOf, workflowOf } from './workflows.ts'

/** What is known beyond the runs, as JSON holds it. */
export function knowledgeJson(history: History) {
  return {
    workflows: byKey(history.workflows).map(([, workflow]) => workflow),
    covered: history.covered,
    gone: [...history.gone].sort(),
    examined: [...history.examined].sort(),
    looked: byKey(history.looked),
    newestEtag: history.newestEtag,
    defaultBranch: history.defaultBranch,
    listed: byKey(history.listed).map(([, workflow]) => workflow),
    listRead: history.listRead,
    files: byKey(history.files),
    configs: byKey(history.configs),
    schedules: byKey(history.schedules),
    newestCommit: history.newestCommit,
    coverage: byKey(history.coverage).map(([, point]) => point),
    raised: byKey(history.raised),
    opinions: history.opinions,
    dependencies: history.dependencies,
    daily: dailyCountsJson(history.daily),
    knownIssues: history.knownIssues,
    writers: byKey(history.writers),
    ranges: byKey(history.ranges).map(([, range]) => range),
    incidents: encodeIncidents(history.incidents),
    periods: byKey(history.periods),
    actions: byKey(history.actions),
  }
}

export function byKey<K extends string | number, V>(map: ReadonlyMap<K, V>): readonly [K, V][] {
  return [...map].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

type Root = Readonly<Record<string, unknown>>

/** What the first version had. */
export function firstKnowledgeOf(root: Root) {
  const workflows = array(root.workflows, 'workflows').map(workflowOf)
  return {
    workflows: new Map(workflows.map((workflow) => [workflow.id, workflow])),
    covered: union(array(root.covered, 'covered').map(intervalOf)),
    gone: new Set(array(root.gone, 'gone').map((key) => string(key, 'gone'))),
    examined: new Set(array(root.examined, 'examined').map((key) => string(key, 'examined'))),
    newestEtag: optional(root.newestEtag, string, 'newestEtag'),
    defaultBranch: optional(root.defaultBranch, seenTextOf, 'defaultBranch'),
  } satisfies Partial<History>
}

/** What `knowledgeJson` gave. Throws `Malformed` for anything else. */
export function knowledgeOf(root: Root): Omit<History, 'runs' | 'jobs' | 'findings'> {
  const ranges = array(root.ranges, 'ranges').map(rangeOf)
  const listed = array(root.listed, 'listed').map(listedOf)
  const points = array(root.coverage, 'coverage').map(pointOf)
  return {
    ...firstKnowledgeOf(root),
    looked: map(root.looked, (hour, at) => [time(hour, 'hour'), time(at, 'look')], 'looked'),
    listed: new Map(listed.map((workflow) => [workflow.id, workflow])),
    listRead: optional(root.listRead, sightOf, 'listRead'),
    files: map(root.files, (path, file) => [string(path, 'path'), seenFileOf(file)], 'files'),
    configs: optional(root.configs, configsOf, 'config files') ?? new Map(),
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
    daily: optional(root.daily, dailyCountsOf, 'daily counts') ?? noDailyCounts,
    knownIssues: optional(root.knownIssues, knownIssuesOf, 'knownIssues'),
    writers: map(root.writers ?? [], (id, sight) => [integer(id, 'account'), writerOf(sight)], 'writers'),
    ranges: new Map(ranges.map((range) => [rangeKey(range), range])),
    incidents: optional(root.incidents, decodeIncidents, 'incidents') ?? emptyIncidentMemory,
    periods: optional(root.periods, periodPointsOf, 'periods') ?? new Map(),
    actions: optional(root.actions, actionMemosOf, 'actions') ?? new Map(),
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

function knownIssuesOf(value: unknown): NonNullable<History['knownIssues']> {
  const issues = array(object(value, 'known issues').issues, 'known issues')
  return { ...sightOf(value), issues: issues.map(knownIssueOf) }
}

function knownIssueOf(value: unknown): KnownIssue {
  const { number, title, patterns } = object(value, 'a known issue')
  return {
    number: integer(number, 'issue'),
    title: string(title, 'title'),
    patterns: array(patterns, 'patterns').map((pattern) => string(pattern, 'pattern')),
  }
}

function writerOf(value: unknown): Sight & { readonly mayWrite: boolean } {
  return { ...sightOf(value), mayWrite: object(value, 'an account').mayWrite === true }
}

function intervalOf(value: unknown): Interval {
  const { from, to } = object(value, 'an interval')
  return { from: time(from, 'from'), to: time(to, 'to') }
}

function seenTextOf(value: unknown): SeenText {
  return { text: string(object(value, 'a name').text, 'text'), ...sightOf(value) }
}
