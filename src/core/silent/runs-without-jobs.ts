import { attemptKey } from '../history/history.ts'
import { conclusionOf, latestAttempt, outcomeOf, type Run } from '../model.ts'
import type { SilentFailure } from '../reports/signs.ts'
import { judgedRuns, runUrl, type SilentScene, summed } from './sightings.ts'

/**
 * Runs that failed before there was a job: the workflow file is broken, names what does not exist, or the plan allows no
 * more. They show up in no list of checks. Of the runs of the workflow in the window that passed or failed.
 */
export function runsWithoutJobs(
  workflowId: number,
  runs: readonly Run[],
  scene: SilentScene,
): readonly SilentFailure[] {
  const judged = judgedRuns(runs, scene)
  return summed(
    { kind: 'no-job', workflowId, of: judged.length },
    judged
      .filter((run) => hadNoJob(run, scene))
      .map((run) => ({ at: latestAttempt(run).updatedAt, url: runUrl(run, scene) })),
  )
}

/** `startup_failure`, or a failure of which it is known that no attempt executed anything. */
function hadNoJob(run: Run, { history }: SilentScene): boolean {
  const latest = latestAttempt(run)
  if (conclusionOf(latest) === 'startup_failure') return true
  if (outcomeOf(latest) !== 'failed') return false
  const numbers = Array.from({ length: latest.number }, (_, i) => i + 1)
  return numbers.every((attempt) => history.jobs.get(attemptKey(run.id, attempt))?.length === 0)
}
