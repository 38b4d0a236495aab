import { isTransient } from '../diagnosis/category.ts'
import type { Rule } from '../diagnosis/rule.ts'
import { issuesOf } from '../known-issues/matching.ts'
import { outcomeOf } from '../model.ts'
import type { FailureGroup, FailureMemory, FailureOccurrence, KnownFailure } from '../reports/failures.ts'
import { isoTime, withoutMarks } from '../words.ts'
import { blameOf } from './blame-facts.ts'
import { type Case, endsOfMending } from './case.ts'
import { rangeKey } from './commit-range.ts'
import type { Episode } from './episodes.ts'
import { insightsOf } from './insights.ts'
import type { Occurrence } from './occurrences.ts'
import { patternOf } from './pattern.ts'
import type { Recurrence } from './recurrence.ts'
import { blamedCommit, type FailureScene, pointOf, runUrl, workflowName } from './scene.ts'

/** Occurrences, branches and jobs that are told; more are counted. */
const MAX_TOLD = 20

/** The facts of one case. */
export function groupOf(given: Case, scene: FailureScene, rules: readonly Rule[]): FailureGroup {
  const { fingerprint, occurrences, all, current, recurrence } = given
  const { finding } = given.told
  const rule = rules.find(({ id }) => id === finding.rule)
  const passedOnRerun = occurrences.filter(({ run, job, attempt }) =>
    passedLater({ run, job, attempt }, scene),
  ).length
  const blame = current && given.break && blameOf(given, given.break, scene)
  const memory = recurrence && memoryOf(recurrence, scene)
  const knownIssues = knownIssuesOf(occurrences, scene)
  return {
    fingerprint,
    category: finding.category,
    pattern: patternOf(finding),
    ...(finding.rule !== undefined && { rule: finding.rule }),
    ...(rule && wordsOf(rule)),
    also: finding.also,
    ...(finding.line !== undefined && { line: finding.line }),
    ...(finding.excerpt && { excerpt: finding.excerpt }),
    ...(finding.place && { place: finding.place }),
    ...{ tests: finding.tests, testCount: finding.testCount, state: stateOf(current) },
    ...{ count: occurrences.length, passedOnRerun },
    firstSeen: isoTime(Math.min(...all.map(({ job }) => job.startedAt))),
    lastSeen: isoTime(Math.max(...all.map(({ job }) => job.startedAt))),
    branches: told(occurrences.flatMap(({ run }) => run.branch ?? [])),
    workflows: told(occurrences.map(({ run }) => workflowName(scene, run.workflowId))),
    jobs: told(occurrences.map(({ job }) => job.name)),
    occurrences: occurrences.slice(0, MAX_TOLD).map((occurrence) => occurrenceOf(occurrence, scene)),
    ...(blame && { blame }),
    ...(memory && { memory }),
    ...(knownIssues.length > 0 && { knownIssues }),
    insights: insightsOf({
      ...{ count: occurrences.length, passedOnRerun, blame },
      classified: rule !== undefined,
      compared: finding.comparedWith !== undefined,
      transient: isTransient(finding.category),
      branches: new Set(occurrences.map(({ run }) => run.branch)).size,
      workflows: new Set(occurrences.map(({ run }) => run.workflowId)).size,
      jobs: new Set(occurrences.map(({ job }) => job.name)).size,
    }),
  }
}

function stateOf(current: Episode | undefined): FailureGroup['state'] {
  if (!current) return 'over'
  return current.line.onDefaultBranch ? 'failing-on-default-branch' : 'failing'
}

function told(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].slice(0, MAX_TOLD)
}

/** Whether the job passed in a later attempt of the same run. */
function passedLater(
  { run, job, attempt }: Pick<Occurrence, 'run' | 'job' | 'attempt'>,
  { history }: FailureScene,
): boolean {
  return run.attempts.some(
    ({ number }) =>
      number > attempt &&
      history.jobs
        .get(`${run.id}/${number}`)
        ?.some((later) => later.name === job.name && outcomeOf(later) === 'passed'),
  )
}

function occurrenceOf({ run, job, attempt, finding }: Occurrence, scene: FailureScene): FailureOccurrence {
  return {
    workflow: workflowName(scene, run.workflowId),
    job: job.name,
    ...(finding.step !== undefined && { step: finding.step }),
    ...(run.branch !== undefined && { branch: run.branch }),
    ...(run.fromFork && { fromFork: true }),
    ...{ sha: run.sha, at: isoTime(job.startedAt), attempt },
    runUrl: runUrl(scene, run.id),
    url: `${runUrl(scene, run.id)}/job/${job.id}`,
    ...(finding.lineNumber !== undefined && { lineNumber: finding.lineNumber }),
    ...(finding.linesLeftOut > 0 && { linesLeftOut: finding.linesLeftOut }),
  }
}

function knownIssuesOf(
  occurrences: readonly Occurrence[],
  { knownIssues = [], repositoryUrl }: FailureScene,
): readonly KnownFailure[] {
  const known = new Set(occurrences.flatMap(({ finding }) => issuesOf(finding, knownIssues)))
  return [...known].map(({ number, title }) => ({ number, title, url: `${repositoryUrl}/issues/${number}` }))
}

const MAX_MENDING = 3

function memoryOf(recurrence: Recurrence, scene: FailureScene): FailureMemory {
  const { times, latest } = recurrence
  const ends = endsOfMending(recurrence)
  const range = ends && scene.history.ranges.get(rangeKey(ends))
  return {
    times,
    from: isoTime(latest.first.run.createdAt),
    to: isoTime(latest.until.run.createdAt),
    runs: latest.runs,
    ...(latest.line.branch !== undefined && { branch: latest.line.branch }),
    endedBy: pointOf(scene, latest.until),
    mendedBy: (range?.commits ?? [])
      .slice(-MAX_MENDING)
      .toReversed()
      .map((commit) => blamedCommit(scene, commit, [])),
  }
}

/** Rules mark code for their page in the docs; facts are plain, and who shows them decides what becomes code. */
function wordsOf({
  meaning,
  advice,
  prevention,
}: Rule): Pick<FailureGroup, 'meaning' | 'advice' | 'prevention'> {
  return {
    meaning: withoutMarks(meaning),
    advice: withoutMarks(advice),
    prevention: withoutMarks(prevention),
  }
}
