import { attemptKey, type History } from '../history/history.ts'
import {
  decisiveAttempt,
  HOUR,
  latestAttempt,
  onDefaultBranch,
  type Run,
  type Seconds,
  verdictOf,
} from '../model.ts'
import type { DurationVitals, FailedJob, OpenIncident, Thresholds, Vitals } from '../reports/health.ts'
import { isoTime } from '../words.ts'
import { type Durations, durationsOf } from './durations.ts'
import { failuresInARow, type RedStretch } from './incidents.ts'
import { failuresSince, measure } from './measures.ts'

/** What the runs are looked at against. */
export type Scene = {
  readonly history: History
  readonly repositoryUrl: string
  readonly defaultBranch: string
  readonly thresholds: Thresholds
  readonly now: Seconds
  /** Start of the window, and of the window before. */
  readonly from: Seconds
  readonly previousFrom: Seconds
}

/** The vital signs of all runs known of a workflow or a repository, with the red stretches of their default branch. */
export function vitalsOf(runs: readonly Run[], stretches: readonly RedStretch[], scene: Scene): Vitals {
  const { from, previousFrom, now, thresholds } = scene
  const onMain = runs.filter((run) => onDefaultBranch(run, scene.defaultBranch))
  const measures = measure(runs.filter((run) => run.createdAt >= from))
  const mainMeasures = measure(onMain.filter((run) => run.createdAt >= from))
  const before = measure(runs.filter((run) => run.createdAt < from && run.createdAt >= previousFrom))
  const recent = failuresSince(runs, now - thresholds.failureWindowHours * HOUR)
  return {
    runs: measures.runs,
    attempts: measures.attempts,
    unfinished: measures.unfinished,
    conclusions: measures.conclusions,
    successRate: {
      firstAttempt: measures.firstAttempt,
      firstAttemptUnknown: measures.firstAttemptUnknown,
      final: measures.final,
      passedOnRerun: measures.passedOnRerun,
    },
    recentFailures: {
      runs: recent.length,
      onDefaultBranch: recent.filter((run) => onDefaultBranch(run, scene.defaultBranch)).length,
    },
    onDefaultBranch: {
      state: stateOf(onMain, stretches),
      runs: mainMeasures.runs,
      firstAttempt: mainMeasures.firstAttempt,
      final: mainMeasures.final,
      consecutiveFailures: failuresInARow(onMain),
    },
    duration: compareDurations(measures.duration, before.duration, thresholds.minRuns),
    recovery: recoveryOf(stretches, scene),
  }
}

/** The state of a branch by all its runs that are known, and when it was red. */
export function stateOf(
  runs: readonly Run[],
  stretches: readonly RedStretch[],
): Vitals['onDefaultBranch']['state'] {
  if (stretches.some(({ until }) => until === undefined)) return 'red'
  return runs.some((run) => verdictOf(run) === 'passed') ? 'green' : 'unknown'
}

/** Lengths of the window beside those of the window before. */
export function compareDurations(now: Durations, before: Durations, minRuns: number): DurationVitals {
  const comparable = Math.min(now.count, before.count) >= minRuns
  return {
    count: now.count,
    ...(now.mean !== undefined && { meanSeconds: now.mean }),
    ...(now.p50 !== undefined && { p50Seconds: now.p50 }),
    ...(now.p95 !== undefined && { p95Seconds: now.p95 }),
    previous: { count: before.count, ...(before.p50 !== undefined && { p50Seconds: before.p50 }) },
    ...(comparable &&
      now.p50 !== undefined &&
      before.p50 !== undefined && { changePercent: (100 * (now.p50 - before.p50)) / before.p50 }),
  }
}

function recoveryOf(stretches: readonly RedStretch[], scene: Scene): Vitals['recovery'] {
  const lengths = durationsOf(
    stretches.flatMap(({ since, until }) =>
      until !== undefined && until >= scene.from ? [until - since] : [],
    ),
  )
  return {
    closed: lengths.count,
    ...(lengths.mean !== undefined && { meanSeconds: lengths.mean }),
    ...(lengths.p50 !== undefined && { medianSeconds: lengths.p50 }),
    open: stretches
      .filter(({ until }) => until === undefined)
      .toSorted((a, b) => a.since - b.since || a.firstRun.id - b.firstRun.id)
      .map((stretch) => openIncident(stretch, scene)),
  }
}

/** The facts of a stretch that lasts. */
export function openIncident(
  stretch: RedStretch,
  scene: Pick<Scene, 'history' | 'repositoryUrl' | 'now'>,
): OpenIncident {
  const { lastRun, firstRun } = stretch
  const runUrl = (run: Run) => `${scene.repositoryUrl}/actions/runs/${run.id}`
  const failed = decisiveAttempt(lastRun) ?? latestAttempt(lastRun)
  const jobs = scene.history.jobs.get(attemptKey(lastRun.id, failed.number))
  return {
    workflow: scene.history.workflows.get(lastRun.workflowId)?.name ?? '',
    branch: stretch.branch,
    since: isoTime(stretch.since),
    ageSeconds: Math.max(0, scene.now - stretch.since),
    failedRuns: stretch.failedRuns,
    ...(!stretch.begun && { atLeast: true }),
    firstFailedRun: runUrl(firstRun),
    lastFailedRun: runUrl(lastRun),
    ...(jobs && {
      failedJobs: jobs
        .filter(
          ({ conclusion }) =>
            conclusion === 'failure' ||
            conclusion === 'timed_out' ||
            (failed.hitTimeLimit && conclusion === 'cancelled'),
        )
        .map(
          ({ id, name, failedStep }): FailedJob => ({
            name,
            ...(failedStep !== undefined && { step: failedStep }),
            url: `${runUrl(lastRun)}/job/${id}`,
          }),
        ),
    }),
  }
}
