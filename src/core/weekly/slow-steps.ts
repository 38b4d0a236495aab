import type { HealthReport } from '../reports/health.ts'
import type { SlowStep } from '../reports/weekly.ts'

const MAX_STEPS = 5

/** Steps that passed executions of jobs spend most time in, by their median. */
export function slowestStepsOf({ signs, workflows }: HealthReport): readonly SlowStep[] {
  const names = new Map(workflows.map(({ id, name }) => [id, name]))
  return signs.jobs
    .flatMap((job) =>
      job.steps.map((step) => ({ ...step, workflow: names.get(job.workflowId) ?? '', job: job.name })),
    )
    .filter(({ duration }) => duration.p50Seconds !== undefined)
    .toSorted(
      (a, b) =>
        (b.duration.p50Seconds ?? 0) - (a.duration.p50Seconds ?? 0) ||
        b.duration.count - a.duration.count ||
        (`${a.workflow} ${a.job} ${a.name}` < `${b.workflow} ${b.job} ${b.name}` ? -1 : 1),
    )
    .slice(0, MAX_STEPS)
}
