import fc from 'fast-check'
import { emptyHistory, type History } from '../../src/core/history/history.ts'
import { type Attempt, conclusions, type Run, type Seconds } from '../../src/core/model.ts'
import { anyJobs, anyKnowledge } from './knowledge.ts'

/** Whole seconds of a time in ISO 8601. */
export function at(time: string): Seconds {
  return Date.parse(time) / 1000
}

export const NOW = at('2026-11-20T12:00:00Z')

export function anAttempt(given: Partial<Attempt> = {}): Attempt {
  const startedAt = given.startedAt ?? NOW - 3600
  return { number: 1, startedAt, updatedAt: startedAt + 300, conclusion: 'success', ...given }
}

/** A run on `main` by a push; `endings` are the conclusions of its attempts. */
export function aRun(
  given: Partial<Run> & { readonly endings?: readonly Attempt['conclusion'][] } = {},
): Run {
  const { endings = ['success'], ...rest } = given
  const createdAt = rest.createdAt ?? NOW - 3600
  return {
    id: 1,
    workflowId: 10,
    number: 1,
    event: 'push',
    branch: 'main',
    sha: 'a'.repeat(40),
    fromFork: false,
    createdAt,
    attempts: endings.map((conclusion, i) =>
      anAttempt({
        number: i + 1,
        conclusion,
        startedAt: createdAt + i * 600,
        updatedAt: createdAt + i * 600 + 300,
      }),
    ),
    ...rest,
  }
}

export function aHistory(runs: readonly Run[]): History {
  const ids = new Set(runs.map((run) => run.workflowId))
  return {
    ...emptyHistory,
    runs: new Map(runs.map((run) => [run.id, run])),
    workflows: new Map(
      [...ids].map((id) => [
        id,
        { id, name: `Workflow ${id}`, path: `.github/workflows/${id}.yml`, seenAt: NOW },
      ]),
    ),
  }
}

/** Few ids and times, so that two histories often speak of the same things, and differ. */
const seconds = fc.integer({ min: 0, max: 12 })
const conclusion = fc.constantFrom(undefined, ...conclusions)
const attempt = fc
  .record({
    number: fc.integer({ min: 1, max: 3 }),
    startedAt: seconds,
    updatedAt: seconds,
    conclusion,
    late: fc.boolean(),
    inferred: fc.boolean(),
  })
  .map(
    ({ late, inferred, ...attempt }): Attempt => ({
      ...attempt,
      ...(late && { hitTimeLimit: true }),
      ...(inferred && { inferred: true }),
    }),
  )
const run = fc.record({
  id: fc.integer({ min: 1, max: 4 }),
  workflowId: fc.integer({ min: 1, max: 2 }),
  number: fc.integer({ min: 1, max: 2 }),
  event: fc.constantFrom('push', 'schedule'),
  branch: fc.constantFrom(undefined, 'main', 'feature/x'),
  sha: fc.constantFrom('a', 'b'),
  fromFork: fc.boolean(),
  createdAt: seconds,
  attempts: fc
    .uniqueArray(attempt, { minLength: 1, maxLength: 3, selector: ({ number }) => number })
    .map((attempts) => attempts.toSorted((a, b) => a.number - b.number)),
})
const few = {
  id: fc.integer({ min: 1, max: 3 }),
  name: fc.constantFrom('build', '__proto__'),
  time: seconds,
}
const key = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .map((pair) => pair.join('/'))
const seenText = fc.record({ text: fc.constantFrom('main', 'trunk'), seenAt: seconds })

export function anyHistory(): fc.Arbitrary<History> {
  return fc
    .record({
      runs: fc.uniqueArray(run, { maxLength: 4, selector: ({ id }) => id }),
      workflows: fc.uniqueArray(
        fc.record({
          id: fc.integer({ min: 1, max: 2 }),
          name: fc.constantFrom('CI', 'ci'),
          path: fc.constant('p'),
          seenAt: seconds,
        }),
        { maxLength: 2, selector: ({ id }) => id },
      ),
      jobs: fc.uniqueArray(fc.tuple(key, anyJobs(few)), {
        maxLength: 3,
        selector: ([key]) => key,
      }),
      covered: fc.array(
        fc.tuple(seconds, seconds).map(([from, to]) => ({ from, to })),
        { maxLength: 3 },
      ),
      gone: fc.array(key, { maxLength: 3 }),
      examined: fc.array(key, { maxLength: 3 }),
      newestEtag: fc.constantFrom(undefined, 'W/"1"', 'W/"2"'),
      defaultBranch: fc.option(seenText, { nil: undefined }),
      knowledge: anyKnowledge(few),
    })
    .map(({ knowledge, ...parts }) => ({
      ...emptyHistory,
      ...parts,
      ...knowledge,
      runs: new Map(parts.runs.map((run) => [run.id, run])),
      workflows: new Map(parts.workflows.map((workflow) => [workflow.id, workflow])),
      jobs: new Map(parts.jobs),
      gone: new Set(parts.gone),
      examined: new Set(parts.examined),
    }))
}
