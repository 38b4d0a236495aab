import { attemptKey } from '../history/history.ts'
import { type Job, latestAttempt, type Run, type Seconds } from '../model.ts'
import type { SilentFailure } from '../reports/signs.ts'
import { judgedRuns, runUrl, type SilentScene, summed } from './sightings.ts'

/**
 * Runs that GitHub calls cancelled, and in which a job ran exactly into its time limit: by that job, where it is known.
 * Of the runs of the workflow in the window that passed or failed, these among them.
 */
export function hiddenTimeouts(
  workflowId: number,
  runs: readonly Run[],
  scene: SilentScene,
): readonly SilentFailure[] {
  const judged = judgedRuns(runs, scene)
  const hidden = judged.filter((run) => {
    const { hitTimeLimit, conclusion } = latestAttempt(run)
    return hitTimeLimit && conclusion === 'cancelled'
  })
  const found = hidden.map((run) => ({ run, job: timedOutJob(run, scene) }))
  return [...Map.groupBy(found, ({ job }) => job?.name)].flatMap(([name, of]) =>
    summed(
      { kind: 'hidden-timeout', workflowId, job: name, of: judged.length },
      of.map(({ run, job }) => ({
        at: latestAttempt(run).updatedAt,
        url: job ? `${runUrl(run, scene)}/job/${job.id}` : runUrl(run, scene),
      })),
    ),
  )
}

/** Others were cancelled with it; none of them can have run for longer. */
function timedOutJob(run: Run, { history }: SilentScene): Job | undefined {
  return history.jobs
    .get(attemptKey(run.id, latestAttempt(run).number))
    ?.filter(({ conclusion }) => conclusion === 'cancelled')
    .toSorted((a, b) => lengthOf(b) - lengthOf(a) || a.id - b.id)[0]
}

function lengthOf({ startedAt, completedAt }: Job): Seconds {
  return (completedAt ?? startedAt) - startedAt
}
