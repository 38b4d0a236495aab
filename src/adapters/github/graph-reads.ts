import type { GitHub } from '../../ports/github.ts'
import { commitReads } from './commit-reads.ts'
import type { AskGraph } from './graphql.ts'
import { overviewRead } from './overview-read.ts'
import { suiteReads } from './suite-reads.ts'

/** The reads that GraphQL answers, many at once. By `label` our own issues are found. */
export function graphReads(
  ask: AskGraph,
  repository: { readonly owner: string; readonly name: string },
  label: string,
): Pick<GitHub, 'suites' | 'suitesWithJobs' | 'overview' | 'fileChanges' | 'commitsOfFiles' | 'pullsOf'> {
  return {
    ...suiteReads(ask),
    ...commitReads(ask, repository),
    ...overviewRead(ask, { ...repository, label }),
  }
}
