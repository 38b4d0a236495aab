import { endOf, jobUrl } from '../vitals/annotated.ts'
import type { Execution } from '../vitals/executions.ts'
import type { Sighting, SilentScene } from './sightings.ts'

/** An execution in which something failed, and what was said of it. */
export type Found = { readonly execution: Execution; readonly detail: string | undefined }

/** What was found in one job as sightings, the newest of each run. */
export function perRun(
  found: readonly Found[],
  { repositoryUrl }: Pick<SilentScene, 'repositoryUrl'>,
): readonly Sighting[] {
  const newest = new Map<number, Found>()
  for (const one of found) {
    const { run, attempt } = one.execution
    const known = newest.get(run.id)
    if (!known || known.execution.attempt < attempt) newest.set(run.id, one)
  }
  return [...newest.values()].map(({ execution, detail }) => ({
    at: endOf(execution),
    url: jobUrl(execution, repositoryUrl),
    ...(detail !== undefined && { detail }),
  }))
}
