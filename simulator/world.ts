/** What a simulated GitHub knows of one repository. Plain data; scenarios and tests may change it between requests. */

export type Step = { readonly name: string; readonly conclusion: string; readonly seconds: number }

export type Job = {
  readonly id: number
  readonly name: string
  readonly conclusion: string | null
  readonly createdAt: number
  readonly startedAt: number
  readonly completedAt: number | null
  readonly labels: readonly string[]
  readonly steps: readonly Step[]
  /** The answer of the real GitHub, for replays. */
  readonly raw?: Readonly<Record<string, unknown>>
}

export type Attempt = {
  readonly number: number
  readonly status: string
  readonly conclusion: string | null
  readonly startedAt: number
  readonly updatedAt: number
  readonly jobs: readonly Job[]
}

export type Run = {
  readonly id: number
  readonly workflowId: number
  readonly number: number
  readonly event: string
  readonly branch: string | null
  readonly sha: string
  readonly title: string
  readonly fromFork: boolean
  readonly createdAt: number
  /** Ascending; of a replay only the last may be there. */
  attempts: readonly Attempt[]
  readonly raw?: Readonly<Record<string, unknown>>
}

export type Workflow = {
  readonly id: number
  readonly name: string
  readonly path: string
  readonly state: string
}

export type World = {
  readonly owner: string
  readonly name: string
  readonly repositoryId: number
  defaultBranch: string
  /** The server's clock, in seconds since 1970. It stands still until somebody moves it. */
  now: number
  workflows: Workflow[]
  runs: Run[]
  /** Files of the default branch, by path. */
  readonly files: Map<string, string>
}

export function emptyWorld(now: number, repository = 'octo-org/octo-repo'): World {
  const [owner = '', name = ''] = repository.split('/')
  return {
    owner,
    name,
    repositoryId: 1_296_269,
    defaultBranch: 'main',
    now,
    workflows: [],
    runs: [],
    files: new Map(),
  }
}

export function latest(run: Run): Attempt {
  const attempt = run.attempts.at(-1)
  if (!attempt) throw new RangeError(`run ${run.id} has no attempt`)
  return attempt
}

export function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}
