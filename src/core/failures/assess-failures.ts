import { isTransient } from '../diagnosis/category.ts'
import type { Rule } from '../diagnosis/rule.ts'
import { DAY, latestAttempt, outcomeOf, type Run } from '../model.ts'
import type { FailedRun, FailureGroup, FailureReport } from '../reports/failures.ts'
import type { Gap } from '../reports/health.ts'
import type { RuleReplay } from '../reports/tuning.ts'
import { isoTime } from '../words.ts'
import { type Case, casesOf, isAsked, watchedRuns } from './case.ts'
import { failedJobsOf, neverStarted } from './failed-jobs.ts'
import { groupOf } from './group.ts'
import { type Pattern, patternOf, patterns } from './pattern.ts'
import { type FailureScene, runUrl, workflowName } from './scene.ts'

export type FailureQuestion = Omit<FailureScene, 'from'> & {
  readonly repository: string
  readonly lookbackDays: number
  readonly gaps: readonly Gap[]
  readonly rules: readonly Rule[]
  /** Better thresholds of alert rules, where all failures are looked at. */
  readonly betterThresholds?: readonly RuleReplay[]
}

/** Runs named in a list at most. */
const MAX_RUNS = 20

/** What failed, why, since when and with what. Pure: the same history and question give the same report. */
export function assessFailures(question: FailureQuestion): FailureReport {
  const { now, lookbackDays, history, triggeredBy, rules, betterThresholds: thresholds = [] } = question
  const from = now - Math.round(lookbackDays * DAY)
  const scene: FailureScene = { ...question, from }
  const asked = watchedRuns(scene).filter((run) => isAsked(run, scene))
  const failed = failedJobsOf(asked, history)
  const findings = failed.flatMap(({ job }) => history.findings.get(job.id) ?? [])
  const counted = Map.groupBy(findings, patternOf)
  const trigger = triggeredBy === undefined ? undefined : history.runs.get(triggeredBy)
  return {
    schemaVersion: 1,
    mode: 'analyze-failures',
    repository: question.repository,
    repositoryUrl: question.repositoryUrl,
    defaultBranch: question.defaultBranch,
    generatedAt: isoTime(now),
    window: { from: isoTime(from), to: isoTime(now), days: lookbackDays },
    ...(trigger && { run: failedRun(trigger, scene) }),
    counts: {
      failedAttempts: new Set(failed.map(({ run, attempt }) => `${run.id}/${attempt}`)).size,
      failedJobs: failed.length,
      read: findings.length,
      classified: findings.filter(({ rule }) => rule !== undefined).length,
    },
    patterns: Object.fromEntries(
      patterns.map((pattern) => [pattern, counted.get(pattern)?.length ?? 0]),
    ) as Record<Pattern, number>,
    groups: casesOf(scene)
      .map((one: Case) => groupOf(one, scene, rules))
      .toSorted(worstFirst),
    retry: worthRetrying(asked, scene).map((run) => failedRun(run, scene)),
    neverStarted: newest(neverStarted(asked)).map((run) => failedRun(run, scene)),
    ...(thresholds.length > 0 && { thresholds }),
    notMeasured: question.gaps,
  }
}

const states = ['failing-on-default-branch', 'failing', 'over'] as const satisfies FailureGroup['state'][]

function worstFirst(a: FailureGroup, b: FailureGroup): number {
  const byState = states.indexOf(a.state) - states.indexOf(b.state)
  if (byState !== 0) return byState
  if (a.count !== b.count) return b.count - a.count
  return a.lastSeen === b.lastSeen
    ? a.fingerprint < b.fingerprint
      ? -1
      : 1
    : a.lastSeen < b.lastSeen
      ? 1
      : -1
}

/** The newest runs of their branches, where they failed, and all failed jobs are known to have failed for passing reasons. */
function worthRetrying(runs: readonly Run[], { history }: FailureScene): readonly Run[] {
  const inOrder = runs.toSorted((a, b) => a.createdAt - b.createdAt || a.id - b.id)
  const heads = new Map(
    inOrder.map((run) => [JSON.stringify([run.workflowId, run.branch, run.fromFork, run.event]), run]),
  )
  return newest(
    [...heads.values()].filter((run) => {
      if (outcomeOf(latestAttempt(run)) !== 'failed') return false
      const failed = failedJobsOf([{ ...run, attempts: [latestAttempt(run)] }], history)
      return (
        failed.length > 0 &&
        failed.every(({ job }) => {
          const finding = history.findings.get(job.id)
          return finding !== undefined && isTransient(finding.category)
        })
      )
    }),
  )
}

function newest(runs: readonly Run[]): readonly Run[] {
  return runs.toSorted((a, b) => b.createdAt - a.createdAt || b.id - a.id).slice(0, MAX_RUNS)
}

function failedRun(run: Run, scene: FailureScene): FailedRun {
  return { id: run.id, workflow: workflowName(scene, run.workflowId), url: runUrl(scene, run.id) }
}
