import type { HitTable } from '../core/known-issues/hit-table.ts'
import { ApiError } from '../errors.ts'
import type { Issues } from '../ports/writing.ts'

/** In one step; the others have their turn when their numbers change the next time, or these have been told. */
const MAX_TABLES = 5

/** Keeps hit tables of known issues current. What could not be written, and why; nobody has to let us. */
export async function writeHitTables(
  tables: readonly HitTable[],
  issues: Pick<Issues, 'change'>,
): Promise<readonly string[]> {
  const failures: string[] = []
  for (const { number, body } of tables.slice(0, MAX_TABLES)) {
    try {
      await issues.change(number, { body })
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      failures.push(`The hit table of issue ${number} was not written: ${error.message}`)
      if (error.kind !== 'not-found' && error.kind !== 'rejected') break
    }
  }
  return failures
}
