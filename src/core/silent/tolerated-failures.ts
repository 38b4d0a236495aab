import { outcomeOf } from '../model.ts'
import type { SilentFailure } from '../reports/signs.ts'
import type { Execution } from '../vitals/executions.ts'
import type { JobExecutions } from '../vitals/executions-by-job.ts'
import { perRun } from './per-run.ts'
import { isJudged, type SilentScene, summed } from './sightings.ts'

/**
 * Jobs that failed in attempts that passed: `continue-on-error` made them count for nothing. Of the runs of the window
 * that passed and in which the job passed or failed; where the run failed too, somebody looked.
 */
export function toleratedFailures(
  { workflowId, name, executions }: JobExecutions,
  scene: SilentScene,
): readonly SilentFailure[] {
  const judged = executions.filter(
    (execution) => execution.run.createdAt >= scene.from && hasPassed(execution) && isJudged(execution.job),
  )
  const failed = judged.filter(({ job }) => outcomeOf(job) === 'failed')
  return summed(
    { kind: 'tolerated-failure', workflowId, job: name, of: new Set(judged.map(({ run }) => run)).size },
    perRun(
      failed.map((execution) => ({ execution, detail: execution.job.failedStep })),
      scene,
    ),
  )
}

function hasPassed({ run, attempt }: Execution): boolean {
  const known = run.attempts.find(({ number }) => number === attempt)
  return known !== undefined && outcomeOf(known) === 'passed'
}
