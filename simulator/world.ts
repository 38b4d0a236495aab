/** What a simulated GitHub knows of one repository. Plain data; scenarios and tests may change it between requests. */

export type Step = { readonly name: string; readonly conclusion: string; readonly seconds: number }

/** Said by a step (`::error::`) or by the runner itself. */
export type Annotation = {
  readonly level: 'failure' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
}

/** What a job printed, in pieces of any size. Expired ones were deleted; some jobs never had one. */
export type Log = Iterable<Uint8Array> | 'expired' | 'never'

export type Job = {
  readonly id: number
  readonly name: string
  readonly conclusion: string | null
  readonly createdAt: number
  readonly startedAt: number
  readonly completedAt: number | null
  readonly labels: readonly string[]
  readonly steps: readonly Step[]
  readonly annotations?: readonly Annotation[]
  /** One is made of the steps, unless it is said. */
  readonly log?: Log
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
  /** GitHub's own word: `active`, `disabled_inactivity`, `disabled_manually`, … */
  readonly state: string
  /** Long ago, unless it is said. */
  readonly createdAt?: number
}

export type Comment = {
  readonly id: number
  readonly author: string
  readonly body: string
  readonly createdAt: number
  readonly updatedAt: number
}

export type Issue = {
  readonly number: number
  readonly title: string
  readonly createdAt: number
  readonly labels: readonly string[]
  /** How many gave each reaction, by GitHub's names: `+1`, `-1`, `heart`, … */
  readonly reactions: Readonly<Record<string, number>>
  readonly body?: string
  /** By login; the job's token, unless it is said. `null` is an account that is gone. */
  readonly author?: string | null
  /** Listings of issues hold pull requests too. */
  readonly isPullRequest?: boolean
  readonly updatedAt?: number
  /** It is open where this is absent. */
  readonly closedAt?: number
  readonly stateReason?: string
  readonly assignees?: readonly string[]
  readonly locked?: boolean
  readonly comments?: readonly Comment[]
}

/** What the token's owner wrote, in order, as it was sent. */
export type Write = {
  readonly at: number
  readonly by: string
  readonly what:
    | 'issue-created'
    | 'issue-changed'
    | 'comment-created'
    | 'comment-changed'
    | 'label-created'
    | 'reaction-created'
    | 'status-created'
    | 'check-run-created'
  /** The issue it is about. */
  readonly issue?: number
  readonly sent: Readonly<Record<string, unknown>>
}

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read'

/** A commit of which more is known than the run that tested it tells. */
export type Commit = {
  readonly sha: string
  readonly branch: string
  readonly at: number
  readonly title: string
  readonly author: string
  readonly files: readonly string[]
  /** The pull request by which it came, merged, where its title does not say it. */
  readonly pull?: number
}

/** An open Dependabot alert. */
export type VulnerabilityAlert = {
  readonly number: number
  readonly createdAt: number
  /** GitHub’s words: `CRITICAL`, `HIGH`, `MODERATE`, `LOW`. */
  readonly severity: string
  readonly scope: 'RUNTIME' | 'DEVELOPMENT' | null
  readonly ecosystem: string
  readonly name: string
  readonly fixedIn?: string
}

/** In the order of their numbers, which they share with issues. */
export type Discussion = {
  readonly number: number
  /** Slug of its category. */
  readonly category: string
  readonly title: string
  readonly body: string
  /** By login. */
  readonly author: string
  readonly createdAt: number
  readonly updatedAt: number
  readonly closedAt?: number
  readonly closedAs?: string
}

/** An open pull request. */
export type PullRequest = {
  readonly number: number
  readonly title: string
  readonly createdAt: number
  /** As REST says it: of apps with `[bot]` behind it. */
  readonly author: string
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
  issues: Issue[]
  /** Where they are switched off; pull requests are listed all the same. */
  hasIssues?: boolean
  /** Labels of the repository besides those of its issues. */
  readonly labels: string[]
  /** Those with a role, by login: they can be assigned. */
  readonly people: Map<string, Role>
  readonly writes: Write[]
  /** Absent where Dependabot alerts are switched off. */
  vulnerabilityAlerts?: VulnerabilityAlert[]
  pullRequests?: PullRequest[]
  /** Absent where discussions are switched off. */
  discussionCategories?: readonly string[]
  discussions?: Discussion[]
  /** Those that no run tested, and those of which the files matter. */
  readonly commits: Commit[]
  /** Time of the newest commit of the default branch; that of its newest run, unless it is said. */
  newestCommitAt?: number
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
    issues: [],
    labels: [],
    people: new Map(),
    writes: [],
    vulnerabilityAlerts: [],
    pullRequests: [],
    commits: [],
  }
}

/** Whom a job's token writes as. */
export const JOB_TOKEN = 'github-actions[bot]'

export function latest(run: Run): Attempt {
  const attempt = run.attempts.at(-1)
  if (!attempt) throw new RangeError(`run ${run.id} has no attempt`)
  return attempt
}

export function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}

/** The runs that GitHub knows by now. */
export function createdRuns({ runs, now }: World): readonly Run[] {
  return runs.filter(({ createdAt }) => createdAt <= now)
}

/** When the default branch last changed, as far as anything tells. */
export function newestCommitTime(world: World): number | undefined {
  const times = createdRuns(world)
    .filter(({ branch }) => branch === world.defaultBranch)
    .map(({ createdAt }) => createdAt)
  return world.newestCommitAt ?? (times.length > 0 ? Math.max(...times) : undefined)
}
