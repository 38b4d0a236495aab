import { compareText } from '../history/order.ts'
import { DAY, type Seconds } from '../model.ts'
import type { Slowdown, SlowerStep } from '../reports/signs.ts'
import { isoTime } from '../words.ts'
import { changesByLabel, type DurationChange } from './change-points.ts'
import type { Floors } from './duration-series.ts'
import { inOrderOfJobs, type JobExecutions } from './executions-by-job.ts'
import { type GrownStep, grownStep } from './grown-step.ts'
import { type ChangedJob, slowerSteps } from './slower-steps.ts'
import { stepSeries, type TimedExecution, timedExecutions } from './timed-executions.ts'
import type { Scene } from './vitals.ts'

/** People wait for it, and notice: half a minute more and a tenth more. A job of seconds cannot nag. */
const floors: Floors = { percent: 10, seconds: 30 }

/** After four weeks the new length is the length. */
const NEWS: Seconds = 28 * DAY

export type Slowdowns = {
  readonly slowdowns: readonly Slowdown[]
  readonly slowerSteps: readonly SlowerStep[]
}

/**
 * Jobs that became slower within four weeks and still are, on one kind of runner; those that cost most time first. By
 * passed executions of all known runs of the default branch. Where it has too few for a verdict, by those of all branches
 * and pull requests: then neither commit need be an ancestor of the other. Runs are in order of their creation, so
 * that an old commit that is run again stays an old commit. Of their steps, those that did so beside their job: one that
 * grew while others shrank, or too little to be seen in the whole.
 */
export function slowdownsOf(jobs: readonly JobExecutions[], scene: Scene): Slowdowns {
  const found = jobs.map((job) => {
    const timed = timedExecutions(job, scene)
    const ofJob = changesIn(timed).filter(({ change }) => isNews(change, scene))
    const ofSteps = slowerSteps(stepSeries(timed), ofJob, floors).filter(({ change }) =>
      isNews(change, scene),
    )
    return {
      slowdowns: ofJob.map((one) => ({
        ...slowdownOf(one, job, scene),
        ...(one.step && { step: stepFacts(one.step) }),
      })),
      slowerSteps: ofSteps.map((one) => ({ ...slowdownOf(one, job, scene), step: one.step })),
    }
  })
  return {
    slowdowns: found.flatMap(({ slowdowns }) => slowdowns).toSorted(mostGrownFirst),
    slowerSteps: found.flatMap(({ slowerSteps }) => slowerSteps).toSorted(mostGrownFirst),
  }
}

function isNews({ at }: DurationChange, { now }: Scene): boolean {
  return at >= now - NEWS
}

export function mostGrownFirst(a: Slowdown | SlowerStep, b: Slowdown | SlowerStep): number {
  return (
    growthOf(b) - growthOf(a) ||
    inOrderOfJobs({ ...a, name: a.job }, { ...b, name: b.job }) ||
    compareText(a.runner ?? '', b.runner ?? '') ||
    compareText(stepOf(a), stepOf(b))
  )
}

/** A change on one kind of runner. */
type Found = { readonly label: string | undefined; readonly change: DurationChange }

function changesIn(timed: readonly TimedExecution[]): readonly ChangedJob[] {
  return changesByLabel(
    timed.map(({ sample }) => sample),
    floors,
  ).map(({ label, change }) => ({
    label,
    change,
    step: grownStep(stepSeries(timed.filter(({ sample }) => sample.label === label)), change),
  }))
}

function growthOf({
  beforeSeconds,
  afterSeconds,
}: Pick<Slowdown, 'beforeSeconds' | 'afterSeconds'>): Seconds {
  return afterSeconds - beforeSeconds
}

function stepFacts({ name, beforeSeconds, afterSeconds }: GrownStep): NonNullable<Slowdown['step']> {
  return { name, beforeSeconds, afterSeconds }
}

function slowdownOf(
  { label, change }: Found,
  { workflowId, name }: JobExecutions,
  { repositoryUrl }: Pick<Scene, 'repositoryUrl'>,
): Omit<Slowdown, 'step'> {
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
    compareUrl: `${repositoryUrl}/compare/${before}...${after}`,
  }
}

function stepOf({ step }: Slowdown | SlowerStep): string {
  return typeof step === 'string' ? step : (step?.name ?? '')
}
