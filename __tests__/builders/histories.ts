import fc from 'fast-check'
import { encodeState } from '../../src/core/history/codec.ts'
import { attemptKey, emptyHistory, type History, runKey } from '../../src/core/history/history.ts'
import { union } from '../../src/core/history/intervals.ts'
import { emptyIncidentMemory } from '../../src/core/incidents/memory.ts'
import {
  type Attempt,
  type Conclusion,
  conclusions,
  DAY,
  HOUR,
  latestAttempt,
  MINUTE,
  type Run,
  type Seconds,
} from '../../src/core/model.ts'
import { defaultSettings, type Settings } from '../../src/core/settings/settings.ts'
import type { Question } from '../../src/core/vitals/assess.ts'
import { storedMemory } from './incidents.ts'
import { anyJobs, anyKnowledge } from './knowledge.ts'
import { NOW } from './runs.ts'
import { anyText } from './texts.ts'

/** As by default, but that missed targets are no alerts: few runs, all of one kind, miss some of them. */
export const withoutTargets: Settings = { ...defaultSettings, rules: { 'missed-target': 'off' } }

/** What the action asks by default, of all workflows, with nothing missing. */
export function aQuestion(given: Partial<Question> = {}): Question {
  return {
    repository: 'octo-org/octo-repo',
    repositoryUrl: 'https://github.com/octo-org/octo-repo',
    defaultBranch: 'main',
    now: NOW,
    lookbackDays: 7,
    thresholds: {
      maxFailures: 3,
      failureWindowHours: 24,
      minSuccessRate: 90,
      maxConsecutiveFailures: 3,
      maxDurationIncrease: 50,
      minRuns: 5,
    },
    settings: defaultSettings,
    suggestThresholds: false,
    ownWorkflowPath: undefined,
    visibility: undefined,
    includes: () => true,
    gaps: [],
    runsMissing: false,
    ...given,
  }
}

/** With jobs as objects, which can be compared: what was decoded holds them as columns. */
export function plain(history: History): History {
  return { ...history, jobs: new Map(history.jobs) }
}

/** A history's one text: equal for equal histories, whatever the order of their maps. */
export function textOf(history: History): string {
  return encodeState({ repository: 'octo-org/octo-repo', history, mergedArtifacts: new Set() })
}

/** Names that people and strangers give: markup, other scripts, halves of a pair, keys of every object. */
export const anyName = fc.oneof(
  fc.constantFrom(
    'CI',
    'main',
    'CI (main)',
    '',
    '__proto__',
    'constructor',
    '\ud800',
    '<b>\n::error::',
    '💥',
  ),
  anyText({ maxLength: 12 }),
)

const anyConclusion = fc.option(fc.constantFrom(...conclusions), { nil: undefined })

/** Around `NOW`, often equal, in two windows and outside of them, and after. */
export const anyTime: fc.Arbitrary<Seconds> = fc.oneof(
  fc.integer({ min: -20 * 24, max: 24 }).map((hours) => NOW + hours * HOUR),
  fc.integer({ min: NOW - 20 * DAY, max: NOW + DAY }),
  fc.constantFrom(NOW, NOW - 7 * DAY, NOW - 7 * DAY - 1, NOW - 14 * DAY, 0),
)

const anyAttempt: fc.Arbitrary<Omit<Attempt, 'number'>> = fc
  .record({
    startedAt: anyTime,
    seconds: fc.oneof(fc.integer({ min: -MINUTE, max: 7 * 3600 }), fc.constantFrom(0, 600)),
    conclusion: fc.oneof(fc.constantFrom<Conclusion>('success', 'failure', 'cancelled'), anyConclusion),
    timedOut: fc.boolean(),
    inferred: fc.boolean(),
  })
  .map(({ startedAt, seconds, conclusion, timedOut, inferred }) => ({
    startedAt,
    updatedAt: startedAt + seconds,
    conclusion,
    ...(timedOut && conclusion === 'cancelled' && { hitTimeLimit: true }),
    ...(inferred && conclusion === 'failure' && { inferred: true }),
  }))

const anyAttempts: fc.Arbitrary<readonly Attempt[]> = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom([1], [1, 2], [2], [1, 3]) },
      fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
    ),
    fc.array(anyAttempt, { minLength: 4, maxLength: 4 }),
  )
  .map(([numbers, attempts]) =>
    numbers
      .toSorted((a, b) => a - b)
      .flatMap((number, i) => {
        const attempt = attempts[i]
        return attempt ? [{ number, ...attempt }] : []
      }),
  )

/** Few ids, so that two histories speak of the same runs; some at the edge of what is exact. */
const anyId = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 1, max: 8 }) },
  fc.constantFrom(Number.MAX_SAFE_INTEGER, 12_345_678_901),
)
const anyWorkflowId = fc.integer({ min: 1, max: 3 })

const anyRun: fc.Arbitrary<Run> = fc.record({
  id: anyId,
  workflowId: anyWorkflowId,
  number: fc.integer({ min: 1, max: 3 }),
  event: fc.constantFrom('push', 'schedule', 'pull_request', 'pull_request_target', 'workflow_dispatch'),
  branch: fc.option(fc.oneof(fc.constant('main'), anyName), { nil: undefined }),
  sha: fc.constantFrom('a'.repeat(40), 'b'.repeat(40)),
  fromFork: fc.boolean(),
  createdAt: anyTime,
  attempts: anyAttempts,
})

const strange = { id: anyId, name: anyName, time: anyTime }

const anyInterval = fc
  .tuple(anyTime, fc.integer({ min: 0, max: 3 * DAY }))
  .map(([from, length]) => ({ from, to: from + length }))

const anyWorkflowSeen = fc.record({ id: anyWorkflowId, name: anyName, path: anyName, seenAt: anyTime })

type Options = {
  /** At least and at most so many runs. */
  readonly minRuns?: number
  readonly maxRuns?: number
  /** Histories agree on all but the attempts of a run, and speak only of what they hold: as GitHub's do. */
  readonly truthful?: boolean
}

/**
 * A history around `NOW` such as could be decoded: equal and reversed times, missing attempts, forks with a branch called
 * main, strange names. Any two of them speak of the same few runs, and contradict each other.
 */
export function strangeHistory({
  minRuns = 0,
  maxRuns = 8,
  truthful = false,
}: Options = {}): fc.Arbitrary<History> {
  const asked = fc.record({
    runs: fc.uniqueArray(anyRun, { minLength: minRuns, maxLength: maxRuns, selector: (run) => run.id }),
    jobs: fc.array(anyJobs(strange), { maxLength: 3 }),
    workflows: fc.array(anyWorkflowSeen, { minLength: 3, maxLength: 3 }),
    covered: fc.array(anyInterval, { maxLength: 3 }),
    gone: fc.subarray(['1', '2', '1/1', '2/1', '__proto__', 'constructor']),
    examined: fc.subarray(['1/1', '2/1', '12345678901/1']),
    newestEtag: fc.option(fc.constantFrom('W/"a"', 'W/"b"'), { nil: undefined }),
    defaultBranch: fc.option(fc.record({ text: anyName, seenAt: anyTime }), { nil: undefined }),
    knowledge: anyKnowledge(strange),
    incidents: fc.oneof({ weight: 3, arbitrary: fc.constant(emptyIncidentMemory) }, storedMemory),
  })
  return asked.map(({ knowledge, ...parts }): History => {
    const runs = new Map(parts.runs.map((run) => [run.id, truthful ? asGitHubHas(run) : run]))
    const holds = (key: string) => !truthful || runs.has(Number.parseInt(key, 10))
    return {
      ...emptyHistory,
      ...(!truthful && knowledge),
      ...parts,
      runs,
      workflows: new Map(
        truthful
          ? [...runs.values()].map(({ workflowId: id }) => [
              id,
              { id, name: `${id}`, path: `${id}`, seenAt: id },
            ])
          : parts.workflows.map((workflow) => [workflow.id, workflow]),
      ),
      jobs: new Map(
        [...runs.values()].flatMap((run, i) => {
          const jobs = parts.jobs[i]
          return jobs ? [[attemptKey(run.id, latestAttempt(run).number), jobs]] : []
        }),
      ),
      covered: union(parts.covered),
      gone: new Set(parts.gone.filter(holds)),
      examined: new Set(parts.examined.filter(holds)),
    }
  })
}

/** The same run, with facts that follow from its id. */
function asGitHubHas(run: Run): Run {
  const createdAt = NOW - (run.id % 20) * DAY
  return {
    ...run,
    workflowId: 1 + (run.id % 3),
    number: run.id,
    branch: runKey(run.id),
    createdAt,
    event: 'push',
  }
}
