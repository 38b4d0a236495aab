import { type Conclusion, outcomeOf } from '../model.ts'
import type { JobVitals, StepVitals } from '../reports/signs.ts'
import { executionSeconds, executionTime } from './execution-time.ts'
import type { Execution } from './executions.ts'
import { inOrderOfJobs, type JobExecutions } from './executions-by-job.ts'
import { lengthsOf } from './lengths.ts'
import { type Rate, rateOf } from './rate.ts'
import type { StepKinds } from './step-kinds.ts'
import { stepSeconds } from './step-seconds.ts'
import type { Scene } from './vitals.ts'

/** A repository can have thousands of legs; nobody reads further than this. */
export const MAX_JOBS = 200
export const MAX_STEPS = 5

/**
 * Every job that was executed in runs of the window, from all of its executions that are known. Those that surely
 * fail most come first: by the upper end of the interval of the final rate, so that one failure of one says little.
 */
export function jobVitalsOf(
  jobs: readonly JobExecutions[],
  kinds: StepKinds,
  { from }: Pick<Scene, 'from'>,
): readonly JobVitals[] {
  return jobs
    .map((job) => ({ ...job, executions: job.executions.filter(({ run }) => run.createdAt >= from) }))
    .map((job) => vitalsOfJob(job, kinds))
    .filter(({ executions }) => executions > 0)
    .toSorted(worstFirst)
    .slice(0, MAX_JOBS)
}

function vitalsOfJob({ workflowId, name, executions }: JobExecutions, kinds: StepKinds): JobVitals {
  const passed = executions.filter(({ job }) => outcomeOf(job) === 'passed')
  return {
    workflowId,
    name,
    kind: kinds.ofJob(name),
    executions: executions.filter(({ job }) => executionTime(job) !== undefined).length,
    firstAttempt: passRate(executions.filter(({ attempt }) => attempt === 1)),
    final: passRate(lastOfRuns(executions)),
    conclusions: countConclusions(executions),
    duration: lengthsOf(passed.flatMap(({ job }) => executionSeconds(job) ?? [])),
    steps: slowestSteps(passed, name, kinds),
  }
}

function passRate(executions: readonly Execution[]): Rate {
  let [passed, failed] = [0, 0]
  for (const { job } of executions) {
    const outcome = outcomeOf(job)
    if (outcome === 'passed') passed++
    else if (outcome === 'failed') failed++
  }
  return rateOf(passed, passed + failed)
}

/** A job that was not run again stays as it ended in the attempt before. */
function lastOfRuns(executions: readonly Execution[]): readonly Execution[] {
  const last = new Map<number, Execution>()
  for (const execution of executions) {
    const known = last.get(execution.run.id)
    if (!known || isLater(execution, known)) last.set(execution.run.id, execution)
  }
  return [...last.values()]
}

function isLater(a: Execution, b: Execution): boolean {
  return (a.attempt - b.attempt || a.job.id - b.job.id) > 0
}

function countConclusions(executions: readonly Execution[]): JobVitals['conclusions'] {
  const counts: Partial<Record<Conclusion, number>> = {}
  for (const { job } of executions)
    if (job.conclusion) counts[job.conclusion] = (counts[job.conclusion] ?? 0) + 1
  return counts
}

/** By median. Steps that were skipped took no time; those of one name in one job (two `Run make`) are one. */
function slowestSteps(
  passed: readonly Execution[],
  jobName: string,
  kinds: StepKinds,
): readonly StepVitals[] {
  const lengths = new Map<string, number[]>()
  for (const { job } of passed)
    for (const [name, seconds] of stepSeconds(job)) {
      const known = lengths.get(name)
      if (known) known.push(seconds)
      else lengths.set(name, [seconds])
    }
  return [...lengths]
    .map(([name, seconds]) => ({ name, kind: kinds.ofStep(name, jobName), duration: lengthsOf(seconds) }))
    .toSorted(
      (a, b) =>
        (b.duration.p50Seconds ?? 0) - (a.duration.p50Seconds ?? 0) ||
        (b.duration.p95Seconds ?? 0) - (a.duration.p95Seconds ?? 0) ||
        (a.name < b.name ? -1 : 1),
    )
    .slice(0, MAX_STEPS)
}

function worstFirst(a: JobVitals, b: JobVitals): number {
  return (
    (a.final.high ?? 101) - (b.final.high ?? 101) ||
    (b.duration.p50Seconds ?? 0) - (a.duration.p50Seconds ?? 0) ||
    inOrderOfJobs(a, b)
  )
}
