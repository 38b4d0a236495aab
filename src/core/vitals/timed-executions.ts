import { onDefaultBranch, outcomeOf, type Seconds } from '../model.ts'
import { MIN_SAMPLES } from './change-points.ts'
import type { DurationSample } from './duration-series.ts'
import { executionSeconds } from './execution-time.ts'
import type { Execution } from './executions.ts'
import type { JobExecutions } from './executions-by-job.ts'
import { usualLabel } from './runner-label.ts'
import { stepSeconds } from './step-seconds.ts'
import type { Scene } from './vitals.ts'

export type TimedExecution = { readonly execution: Execution; readonly sample: DurationSample }

/** How long one step took, execution by execution. */
export type StepSeries = { readonly name: string; readonly samples: readonly DurationSample[] }

/** Passed executions of the default branch; where those are too few for a verdict, of all branches. */
export function timedExecutions(
  job: JobExecutions,
  { history, defaultBranch }: Pick<Scene, 'history' | 'defaultBranch'>,
): readonly TimedExecution[] {
  if (job.executions.length < MIN_SAMPLES) return []
  const passed = job.executions.filter((execution) => outcomeOf(execution.job) === 'passed')
  const onMain = passed.filter(({ run }) => onDefaultBranch(run, defaultBranch))
  const usual = usualLabel(job, history)
  return (onMain.length < MIN_SAMPLES ? passed : onMain).flatMap((execution) => {
    const seconds = executionSeconds(execution.job)
    const label = execution.job.runner ?? usual
    return seconds === undefined ? [] : [{ execution, sample: sampleOf(execution, seconds, label) }]
  })
}

/** By name, of those executions whose steps are known. */
export function stepSeries(timed: readonly TimedExecution[]): readonly StepSeries[] {
  const series = new Map<string, DurationSample[]>()
  for (const { execution, sample } of timed)
    for (const [name, seconds] of stepSeconds(execution.job)) {
      const ofStep = sampleOf(execution, seconds, sample.label)
      const known = series.get(name)
      if (known) known.push(ofStep)
      else series.set(name, [ofStep])
    }
  return [...series].map(([name, samples]) => ({ name, samples }))
}

function sampleOf({ run }: Execution, seconds: Seconds, label: string | undefined): DurationSample {
  return { at: run.createdAt, seconds, runId: run.id, sha: run.sha, ...(label !== undefined && { label }) }
}
