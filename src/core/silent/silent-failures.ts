import type { Run } from '../model.ts'
import type { SilentFailure, SilentKind } from '../reports/signs.ts'
import type { JobExecutions } from '../vitals/executions-by-job.ts'
import { failingAnnotations } from './failing-annotations.ts'
import { hiddenTimeouts } from './hidden-timeouts.ts'
import { maskedFailures } from './masked-failures.ts'
import { type Demands, missingReports } from './missing-reports.ts'
import { runsWithoutJobs } from './runs-without-jobs.ts'
import type { SilentScene } from './sightings.ts'
import { toleratedFailures } from './tolerated-failures.ts'

/** What is known of the workflows that count, of the window and before. */
export type Evidence = { readonly runs: readonly Run[]; readonly jobs: readonly JobExecutions[] }

/** First what nobody could see at all, last what somebody chose to tolerate. */
const gravity = {
  'no-job': 0,
  'never-reported': 1,
  'masked-failure': 2,
  'hidden-timeout': 3,
  'tolerated-failure': 4,
  'failing-annotation': 5,
} as const satisfies Record<SilentKind, number>

/** Everything that failed in the window and that no red cross told of, gravest first. Each kind says what it is. */
export function silentFailuresOf(
  { runs, jobs }: Evidence,
  scene: SilentScene,
  demands: Demands,
): readonly SilentFailure[] {
  const byWorkflow = [...Map.groupBy(runs, ({ workflowId }) => workflowId)]
  return [
    ...byWorkflow.flatMap(([id, of]) => [
      ...runsWithoutJobs(id, of, scene),
      ...maskedFailures(id, of, scene),
      ...hiddenTimeouts(id, of, scene),
    ]),
    ...missingReports(scene, demands),
    ...jobs.flatMap((job) => [...toleratedFailures(job, scene), ...failingAnnotations(job, scene)]),
  ].toSorted(
    (a, b) =>
      gravity[a.kind] - gravity[b.kind] ||
      b.runs - a.runs ||
      a.workflowId - b.workflowId ||
      ((a.job ?? '') < (b.job ?? '') ? -1 : 1),
  )
}
