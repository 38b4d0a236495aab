import { outcomeOf } from '../model.ts'
import type { SilentFailure } from '../reports/signs.ts'
import { announcedBy } from '../vitals/deprecation-rules.ts'
import type { Execution } from '../vitals/executions.ts'
import type { JobExecutions } from '../vitals/executions-by-job.ts'
import { troubleIn } from '../vitals/runner-health.ts'
import { perRun } from './per-run.ts'
import { type SilentScene, summed } from './sightings.ts'

/**
 * Jobs that passed although something in them was annotated as a failure: a step under `continue-on-error`, a check that
 * prints errors and exits with 0. Of the runs of the window in which the job passed and its annotations are known. What
 * GitHub takes away and what befell the runner are told of elsewhere.
 */
export function failingAnnotations(
  { workflowId, name, executions }: JobExecutions,
  scene: SilentScene,
): readonly SilentFailure[] {
  const passed = executions.filter(
    ({ run, job }) =>
      run.createdAt >= scene.from && job.annotations !== undefined && outcomeOf(job) === 'passed',
  )
  return summed(
    { kind: 'failing-annotation', workflowId, job: name, of: new Set(passed.map(({ run }) => run)).size },
    perRun(
      passed.flatMap((execution) => {
        const detail = failureIn(execution)
        return detail === undefined ? [] : [{ execution, detail }]
      }),
      scene,
    ),
  )
}

function failureIn({ job }: Execution): string | undefined {
  return job.annotations?.find(
    ({ level, message }) =>
      level === 'failure' && announcedBy(message) === undefined && troubleIn(message, true) === undefined,
  )?.message
}
