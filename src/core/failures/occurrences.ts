import type { History } from '../history/history.ts'
import type { Run } from '../model.ts'
import type { Execution } from '../vitals/executions.ts'
import { failedJobsOf } from './failed-jobs.ts'
import type { Finding } from './finding.ts'

/** One time that a job failed, and why. */
export type Occurrence = Execution & { readonly finding: Finding }

/** All failures of these runs whose logs were read, by fingerprint, newest first. */
export function occurrencesOf(
  runs: readonly Run[],
  history: History,
): ReadonlyMap<string, readonly Occurrence[]> {
  const known = failedJobsOf(runs, history).flatMap((execution): Occurrence[] => {
    const finding = history.findings.get(execution.job.id)
    return finding ? [{ ...execution, finding }] : []
  })
  return Map.groupBy(known, ({ finding }) => finding.fingerprint)
}
