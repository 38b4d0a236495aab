/** The job that we run in. */

import type { CoverageReading } from '../core/coverage/coverage.ts'
import type { Place } from '../core/failures/place.ts'

/** The files of the repository as the job has them, where it has checked them out. */
export type Workspace = {
  /** `undefined` where there is no such file in it. */
  readonly text: (path: string) => Promise<string | undefined>
  /** Puts a file into it, and says its whole path. Throws a `UserError` for a path that leads out. */
  readonly write: (path: string, text: string) => Promise<string>
  /** Of all these reports together. Does not throw. */
  readonly coverage: (paths: readonly string[]) => Promise<CoverageReading>
}

/** The step we run in. */
export type Step = {
  readonly summary: (markdown: string) => Promise<void>
  readonly output: (name: string, value: string) => void
  readonly writeFile: (name: string, text: string) => Promise<string>
  /** Files for people to download; of a name that is there already, in place of those. */
  readonly upload: (name: string, paths: readonly string[]) => Promise<void>
  readonly info: (line: string) => void
  readonly debug: (line: string) => void
  readonly warning: (message: string, place?: Place) => void
  readonly error: (message: string, place?: Place) => void
  readonly notice: (message: string) => void
  readonly fail: (message: string) => void
  readonly mask: (secret: string) => void
}

/** Where we are: what the runner tells of itself. */
export type Surroundings = {
  readonly owner: string
  readonly repository: string
  readonly serverUrl: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly event: string
  /** The run that a `workflow_run` event is about. */
  readonly triggeredBy: number | undefined
  readonly runId: number
  readonly runAttempt: number
  readonly runNumber: number
  /** `.github/workflows/vitals.yml` of the workflow that runs us. */
  readonly ownWorkflowPath: string | undefined
  /** As the event's payload says them. */
  readonly defaultBranch: string | undefined
  readonly visibility: 'public' | 'private' | 'internal' | undefined
  /** The commit that the job works on. */
  readonly sha: string
  /** `refs/heads/main`, or what else that commit was reached by. */
  readonly ref: string
  /** Where the repository is checked out, if it is. */
  readonly workspace: string | undefined
  /** The job's temporary folder; absent outside a runner. */
  readonly temp: string | undefined
}
