import { DAY, onDefaultBranch, outcomeOf, type Seconds } from '../model.ts'
import type { Slowdown } from '../reports/signs.ts'
import { isoTime } from '../words.ts'
import { changesByLabel, type DurationChange, MIN_SAMPLES } from './change-points.ts'
import type { DurationSample, Floors } from './duration-series.ts'
import { executionSeconds } from './execution-time.ts'
import type { Execution } from './executions.ts'
import { inOrderOfJobs, type JobExecutions } from './executions-by-job.ts'
import { type GrownStep, grownStep, type StepSeries } from './grown-step.ts'
import { usualLabel } from './runner-label.ts'
import { stepSeconds } from './step-seconds.ts'
import type { Scene } from './vitals.ts'

/** People wait for it, and notice: half a minute more and a tenth more. A job of seconds cannot nag. */
const floors: Floors = { percent: 10, seconds: 30 }

/** After four weeks the new length is the length. */
const NEWS: Seconds = 28 * DAY

/**
 * Jobs that became slower within four weeks and still are, on one kind of runner; those that cost most time first. By
 * passed executions of all known runs of the default branch. Where it has too few for a verdict, by those of all branches
 * and pull requests: then neither commit need be an ancestor of the other. Runs are in order of their creation, so
 * that an old commit that is run again stays an old commit.
 */
export function slowdownsOf(jobs: readonly JobExecutions[], scene: Scene): readonly Slowdown[] {
  return jobs
    .flatMap((job) =>
      changesIn(timedExecutions(job, scene))
        .filter(({ change }) => change.at >= scene.now - NEWS)
        .map((found) => slowdownOf(found, job, scene)),
    )
    .toSorted(mostGrownFirst)
}

export function mostGrownFirst(a: Slowdown, b: Slowdown): number {
  return (
    growthOf(b) - growthOf(a) ||
    inOrderOfJobs({ ...a, name: a.job }, { ...b, name: b.job }) ||
    ((a.runner ?? '') < (b.runner ?? '') ? -1 : 1)
  )
}

type TimedExecution = { readonly execution: Execution; readonly sample: DurationSample }

type Found = {
  readonly label: string | undefined
  readonly change: DurationChange
  readonly step: GrownStep | undefined
}

function timedExecutions(
  job: JobExecutions,
  { history, defaultBranch }: Pick<Scene, 'history' | 'defaultBranch'>,
): readonly TimedExecution[] {
  if (job.executions.length < MIN_SAMPLES) return []
  const passed = job.executions.filter((execution) => outcomeOf(execution.job) === 'passed')
  const onMain = passed.filter(({ run }) => onDefaultBranch(run, defaultBranch))
  const usual = usualLabel(job, history)
  return (onMain.length < MIN_SAMPLES ? passed : onMain).flatMap((execution) => {
    const seconds = executionSeconds(execution.job)
    return seconds === undefined ? [] : [{ execution, sample: sampleOf(execution, seconds, usual) }]
  })
}

function sampleOf(
  { run, job }: Pick<Execution, 'run' | 'job'>,
  seconds: Seconds,
  usual?: string,
): DurationSample {
  const label = job.runner ?? usual
  return { at: run.createdAt, seconds, runId: run.id, sha: run.sha, ...(label !== undefined && { label }) }
}

function changesIn(timed: readonly TimedExecution[]): readonly Found[] {
  return changesByLabel(
    timed.map(({ sample }) => sample),
    floors,
  ).map(({ label, change }) => ({
    label,
    change,
    step: grownStep(stepSeries(timed.filter(({ sample }) => sample.label === label)), change),
  }))
}

function stepSeries(timed: readonly TimedExecution[]): readonly StepSeries[] {
  const series = new Map<string, DurationSample[]>()
  for (const { execution } of timed)
    for (const [name, seconds] of stepSeconds(execution.job)) {
      const sample = sampleOf(execution, seconds)
      const known = series.get(name)
      if (known) known.push(sample)
      else series.set(name, [sample])
    }
  return [...series].map(([name, samples]) => ({ name, samples }))
}

function growthOf({ beforeSeconds, afterSeconds }: Slowdown): Seconds {
  return afterSeconds - beforeSeconds
}

function slowdownOf(
  { label, change, step }: Found,
  { workflowId, name }: JobExecutions,
  { repositoryUrl }: Pick<Scene, 'repositoryUrl'>,
): Slowdown {
  const runAt = ({ sha, runId }: DurationChange['firstSlow']) => ({
    sha,
    url: `${repositoryUrl}/actions/runs/${runId}`,
  })
  const [before, after] = [change.lastFast.sha, change.firstSlow.sha].map(encodeURIComponent)
  return {
    workflowId,
    job: name,
    ...(label !== undefined && { runner: label }),
    kind: change.kind,
    beforeSeconds: change.beforeSeconds,
    afterSeconds: change.afterSeconds,
    changePercent: change.changePercent,
    samplesBefore: change.samplesBefore,
    samplesAfter: change.samplesAfter,
    since: isoTime(change.at),
    firstSlow: runAt(change.firstSlow),
    lastFast: runAt(change.lastFast),
    ...(step && {
      step: { name: step.name, beforeSeconds: step.beforeSeconds, afterSeconds: step.afterSeconds },
    }),
    compareUrl: `${repositoryUrl}/compare/${before}...${after}`,
  }
}
