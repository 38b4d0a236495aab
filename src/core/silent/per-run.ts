import { endOf, jobUrl } from '../vitals/annotated.ts'
import type { Execution } from '../vitals/executions.ts'
import type { Sighting, SilentScene } from './sightings.ts'

/** Executions of one job as sightings, the newest of each run. */
export function perRun(
  executions: readonly Execution[],
  { repositoryUrl }: Pick<SilentScene, 'repositoryUrl'>,
  said: (execution: Execution) => string | undefined,
): readonly Sighting[] {
  const newest = new Map<number, Execution>()
  for (const execution of executions) {
    const known = newest.get(execution.run.id)
    if (!known || known.attempt < execution.attempt) newest.set(execution.run.id, execution)
  }
  return [...newest.values()].map((execution) => {
    const detail = said(execution)
    return {
      at: endOf(execution),
      url: jobUrl(execution, repositoryUrl),
      ...(detail !== undefined && { detail }),
    }
  })
}
