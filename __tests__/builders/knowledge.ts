import fc from 'fast-check'
import { categories } from '../../src/core/diagnosis/category.ts'
import { rangeKey } from '../../src/core/failures/commit-range.ts'
import { alertKey, type History, scheduleKey } from '../../src/core/history/history.ts'
import { inOrderOfIds } from '../../src/core/history/jobs.ts'
import { conclusions, type Job } from '../../src/core/model.ts'
import type { WorkflowFile } from '../../src/core/workflow-file.ts'
import { anyDailyCounts } from './daily-counts.ts'
import { anyDependencies } from './dependencies.ts'
import { anyActions, anyPeriods } from './periods.ts'

type Arbitraries = {
  readonly id: fc.Arbitrary<number>
  readonly name: fc.Arbitrary<string>
  readonly time: fc.Arbitrary<number>
}

const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
const conclusion = fc.constantFrom(undefined, ...conclusions)

/** Jobs of one attempt, as they are remembered: in order of their ids, some with more said about them than others. */
export function anyJobs({ id, name, time }: Arbitraries): fc.Arbitrary<readonly Job[]> {
  const length = fc.integer({ min: 0, max: 1000 })
  const job = fc
    .record({
      id,
      name,
      conclusion,
      startedAt: time,
      completedAt: optional(time),
      failedStep: optional(name),
      runner: optional(fc.constantFrom('ubuntu-latest', 'self-hosted, linux')),
      steps: optional(
        fc.array(fc.record({ name, conclusion, offset: length, length: optional(length) }), { maxLength: 2 }),
      ),
      annotations: optional(
        fc.array(
          fc.record({ level: fc.constantFrom('failure', 'warning', 'notice'), message: name } as const),
          { maxLength: 2 },
        ),
      ),
    })
    .map(({ runner, steps, annotations, ...job }) => ({
      ...job,
      ...(runner !== undefined && { runner }),
      ...(steps && {
        steps: steps.map(({ offset, length, ...step }) => ({
          ...step,
          startedAt: job.startedAt + offset,
          completedAt: length === undefined ? undefined : job.startedAt + offset + length,
        })),
      }),
      ...(annotations && { annotations }),
    }))
  return fc.uniqueArray(job, { maxLength: 2, selector: ({ id }) => id }).map(inOrderOfIds)
}

/** What logs said, and which commits lie between two. */
function anyFailures({ id, name, time }: Arbitraries) {
  const count = fc.integer({ min: 0, max: 9 })
  const names = fc.array(name, { maxLength: 2 })
  const place = fc
    .record({ path: name, line: count, column: optional(count) })
    .map(({ column, ...place }) => ({ ...place, ...(column !== undefined && { column }) }))
  const finding = fc.record({
    jobId: id,
    runId: id,
    attempt: count,
    readAt: time,
    category: fc.constantFrom(...categories),
    rule: optional(name),
    fingerprint: name,
    line: optional(name),
    lineNumber: optional(count),
    excerpt: optional(fc.record({ lines: names, root: count })),
    place: optional(place),
    step: optional(name),
    tests: names,
    testCount: count,
    also: names,
    linesLeftOut: count,
    issues: fc.array(count, { maxLength: 2 }),
    comparedWith: optional(count),
    rulesVersion: optional(name),
  })
  const commit = fc
    .record({ sha: name, title: name, author: name, pull: optional(count), files: optional(names) })
    .map(({ pull, files, ...commit }) => ({
      ...commit,
      ...(pull !== undefined && { pull }),
      ...(files && { files }),
    }))
  const range = fc.record({
    base: fc.constantFrom('a', 'b'),
    head: fc.constantFrom('a', 'b'),
    total: count,
    onBaseAlone: count,
    commits: fc.array(commit, { maxLength: 2 }),
    files: names,
    seenAt: time,
  })
  return fc.record({
    findings: fc
      .uniqueArray(finding, { maxLength: 3, selector: ({ jobId }) => jobId })
      .map((all) => new Map(all.map((one) => [one.jobId, one]))),
    ranges: fc
      .uniqueArray(range, { maxLength: 2, selector: rangeKey })
      .map((all) => new Map(all.map((one) => [rangeKey(one), one]))),
  })
}

/** What is known beyond the runs. */
export function anyKnowledge(of: Arbitraries) {
  const { id, name, time } = of
  const count = fc.integer({ min: 0, max: 9 })
  const schedule = fc.constantFrom({ cron: '0 6 * * *' }, { cron: '5 4 * * 1', timezone: 'Europe/Berlin' })
  const file: fc.Arbitrary<WorkflowFile> = fc.record(
    {
      events: fc.subarray(['push', 'schedule']),
      filtersPaths: fc.constant(true as const),
      schedules: fc.array(schedule, { maxLength: 2 }),
      jobs: fc.array(
        fc.record({
          id: name,
          name: optional(name),
          runner: optional(name),
          timeoutMinutes: optional(count),
          continueOnError: fc.constantFrom('no', 'yes', 'computed'),
          callsWorkflow: fc.boolean(),
          hasMatrix: fc.boolean(),
          condition: optional(name),
        } as const),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ['events', 'schedules', 'jobs'] },
  )
  const listed = fc
    .record({ id, name, path: name, state: name, createdAt: time, nodeId: optional(name), seenAt: time })
    .map(({ nodeId, seenAt, ...workflow }) => ({
      ...workflow,
      ...(nodeId !== undefined && { nodeId }),
      seenAt,
    }))
  const raised = fc
    .record({ rule: fc.constantFrom('slower', 'x'), workflowId: id, at: time, cause: optional(time) })
    .map(({ cause, ...alert }) => ({ ...alert, ...(cause !== undefined && { causedAt: cause, runId: 1 }) }))
  return fc
    .record({
      listed: fc.uniqueArray(listed, { maxLength: 2, selector: ({ id }) => id }),
      listRead: optional(fc.record({ seenAt: time })),
      files: fc.uniqueArray(fc.tuple(name, fc.record({ seenAt: time, file })), {
        maxLength: 2,
        selector: ([path]) => path,
      }),
      configs: fc.array(fc.tuple(name, fc.record({ seenAt: time, sha: name, text: optional(name) })), {
        maxLength: 2,
      }),
      schedules: fc.array(fc.tuple(schedule, time, count), { maxLength: 2 }),
      looked: fc.array(fc.tuple(time, time), { maxLength: 2 }),
      newestCommit: optional(fc.record({ seenAt: time, at: time })),
      coverage: fc.array(
        fc.record({
          at: time,
          sha: name,
          covered: count,
          total: count,
          what: fc.constantFrom('lines', 'statements'),
        } as const),
        { maxLength: 2 },
      ),
      raised: fc.array(raised, { maxLength: 2 }),
      failures: anyFailures(of),
      opinions: optional(
        fc.record({
          seenAt: time,
          issues: count,
          reactions: fc.record({ '+1': count, confused: count }),
          rejected: count,
        }),
      ),
      dependencies: optional(anyDependencies({ name, time })),
      daily: anyDailyCounts({ name, time }),
      knownIssues: optional(
        fc.record({
          seenAt: time,
          issues: fc.array(
            fc.record({ number: count, title: name, patterns: fc.array(name, { maxLength: 2 }) }),
            {
              maxLength: 2,
            },
          ),
        }),
      ),
      writers: fc.array(fc.tuple(id, fc.record({ seenAt: time, mayWrite: fc.boolean() })), { maxLength: 2 }),
      periods: anyPeriods({ time }),
      actions: anyActions({ name, time }),
    })
    .map(
      (parts): Partial<History> => ({
        listed: new Map(parts.listed.map((workflow) => [workflow.id, workflow])),
        listRead: parts.listRead,
        files: new Map(parts.files),
        configs: new Map(parts.configs),
        schedules: new Map(
          parts.schedules.map(([schedule, from, length]) => [
            scheduleKey('ci.yml', [schedule]),
            { from, to: from + length },
          ]),
        ),
        looked: new Map(parts.looked),
        newestCommit: parts.newestCommit,
        coverage: new Map(parts.coverage.map((point) => [point.at, point])),
        raised: new Map(parts.raised.map((alert) => [alertKey(alert.rule, alert.workflowId, 1), alert])),
        opinions: parts.opinions,
        dependencies: parts.dependencies,
        daily: parts.daily,
        knownIssues: parts.knownIssues,
        writers: new Map(parts.writers),
        periods: parts.periods,
        actions: parts.actions,
        ...parts.failures,
      }),
    )
}
