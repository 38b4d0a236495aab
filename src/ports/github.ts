/** The watched repository, in our own words. No type of a package passes the ports. */

import type { Dependencies } from '../core/dependencies/dependencies.ts'
import type { Commit, CommitRange } from '../core/failures/commit-range.ts'
import type { LogText } from '../core/failures/log-window.ts'
import type { Opinions } from '../core/history/history.ts'
import type { Interval } from '../core/history/intervals.ts'
import type { Conclusion, Job, Run, Seconds, Workflow } from '../core/model.ts'
import type { WorkflowCommit } from '../core/weekly/workflow-changes.ts'
import type { ListedWorkflow, WorkflowFile } from '../core/workflow-file.ts'
import type { Issue } from './writing.ts'

/** A run as one request showed it: with the one attempt that the request showed, and its workflow's name. */
export type SeenRun = { readonly run: Run; readonly workflow: Workflow }

export type RunPage = {
  readonly seen: readonly SeenRun[]
  /** GitHub's count of all runs that match, on any page. */
  readonly total: number
}

/**
 * Reads of the watched repository. Each call is one or more requests and can throw an `ApiError`; one with
 * `kind: 'budget'` says that `operations-per-run` is used up, and every later call will say so too.
 */
export type GitHub = {
  /** The newest runs whatever their age, a page of 100. `unchanged` answers the `etag` of an earlier call. */
  readonly newestRuns: (
    etag: string | undefined,
  ) => Promise<'unchanged' | (RunPage & { readonly etag: string | undefined })>
  /** Runs by time of creation, both ends included, newest first. GitHub serves 10 pages of 100 at most. */
  readonly runsCreated: (query: {
    readonly from: Seconds
    readonly to: Seconds | undefined
    readonly page: number
    readonly conclusion?: 'failure'
  }) => Promise<RunPage>
  readonly run: (runId: number) => Promise<SeenRun>
  readonly attempt: (runId: number, attempt: number) => Promise<SeenRun>
  /** All jobs of an attempt, also those that an earlier attempt executed. */
  readonly jobs: (runId: number, attempt: number) => Promise<readonly Job[]>
  /** The states of the check suites of up to `SUITES_LOOKED_AT` runs, in one request; those that are not there are left out. */
  readonly suites: (suites: readonly string[]) => Promise<ReadonlyMap<string, Suite>>
  /**
   * The same with their jobs, of all attempts, of up to `SUITES_READ` runs; those that are not there or that have
   * too many jobs for this are left out.
   */
  readonly suitesWithJobs: (
    suites: readonly string[],
    options: { readonly annotations: boolean },
  ) => Promise<ReadonlyMap<string, SuiteWithJobs>>
  /** The log of a job that has ended. What GitHub has deleted, or never had, is `not-found`. */
  readonly log: (jobId: number) => Promise<LogText>
  /**
   * Logs of an attempt in one download: `choose` says by their names which files are of which jobs, `take` gets their
   * logs one after the other. Throws where it cannot be read whole or is too large; what was taken is good.
   */
  readonly runLogs: (options: {
    readonly runId: number
    readonly attempt: number
    readonly choose: (files: readonly string[]) => ReadonlyMap<string, number>
    readonly take: (jobId: number, log: LogText) => Promise<void>
  }) => Promise<void>
  /** The newest `LABELLED_ISSUES` open issues with a label, pull requests left out. */
  readonly labelledIssues: (label: string) => Promise<readonly LabelledIssue[]>
  /** Whether an account may write to the repository: how it is associated with it does not tell. */
  readonly mayWrite: (login: string) => Promise<boolean>
  /** The commits that `head` has and `base` has not, oldest first; those of the first page are all that are read. */
  readonly compare: (base: string, head: string) => Promise<CommitRange>
  /** Numbers of the pull requests that brought up to `COMMITS_LOOKED_AT` commits; merged ones go before others. */
  readonly pullsOf: (shas: readonly string[]) => Promise<ReadonlyMap<string, number>>
  /** A commit with the files it changed. */
  readonly commit: (sha: string) => Promise<Commit>
  /** The newest `WORKFLOW_COMMITS` commits of the default branch that changed files of workflows in a time, newest first. */
  readonly workflowCommits: (during: Interval) => Promise<readonly WorkflowCommit[]>
  readonly workflows: () => Promise<readonly ListedWorkflow[]>
  /** A workflow file of the default branch; `undefined` where it is none that GitHub could run. */
  readonly workflowFile: (path: string) => Promise<WorkflowFile | undefined>
  /**
   * What changes seldom, in one request; with the states of up to `WORKFLOWS_LOOKED_AT` workflows and what `suites` tells
   * of up to `SUITES_LOOKED_AT`, by their ids in GraphQL.
   */
  readonly overview: (beside: Beside) => Promise<Overview>
  /** When each of up to `FILES_LOOKED_AT` files of the default branch was last changed. */
  readonly fileChanges: (paths: readonly string[]) => Promise<ReadonlyMap<string, Seconds>>
  /** Hashes of the newest 100 commits that changed each of up to `FILES_LOOKED_AT` files of the default branch in a time. */
  readonly commitsOfFiles: (
    paths: readonly string[],
    during: Interval,
  ) => Promise<ReadonlyMap<string, readonly string[]>>
  readonly defaultBranch: () => Promise<string>
  /** The text of a file at a commit, or else on the default branch. */
  readonly file: (path: string, sha?: string) => Promise<string>
  /** The newest `LISTED_ARTIFACTS` of a name. */
  readonly artifacts: (name: string) => Promise<readonly ListedArtifact[]>
  readonly artifactZip: (id: number, maxBytes: number) => Promise<Uint8Array>
  /** Keys of the caches that begin with `prefix`. */
  readonly cacheKeys: (prefix: string) => Promise<readonly string[]>
  readonly requests: () => RequestCount
}

export const LISTED_ARTIFACTS = 30

export const LABELLED_ISSUES = 50

/** As many as three requests list. */
export const WORKFLOW_COMMITS = 300

/** Commits of which one question tells by which pull requests they came. */
export const COMMITS_LOOKED_AT = 10

/** An open issue and who wrote it: nobody, where the account is gone. Foreign text. */
export type LabelledIssue = Pick<Issue, 'number' | 'title' | 'body'> & {
  readonly author: { readonly id: number; readonly login: string } | undefined
}

/** GitHub takes 100 ids for one `nodes`; five of those in a question cost one point. */
export const SUITES_LOOKED_AT = 500

export const WORKFLOWS_LOOKED_AT = 500

/** More in one question take GraphQL longer than the 10 s it has. */
export const SUITES_READ = 50

/** Files of which one question tells when they were changed. */
export const FILES_LOOKED_AT = 10

/** What GraphQL knows of a run, by its check suite. */
export type Suite = {
  /** When the run was last changed; later than its last known attempt where it was run again. */
  readonly updatedAt: Seconds
  /** `undefined` while it is queued or running. */
  readonly conclusion: Conclusion | undefined
}

export type SuiteWithJobs = Suite & { readonly jobs: readonly Job[] }

/** What is asked for together with what changes seldom. */
export type Beside = { readonly workflows: readonly string[]; readonly suites: readonly string[] }

/** What changes seldom; members that could not be read are absent, each for the reason in `missing`. */
export type Overview = {
  readonly newestCommitAt?: Seconds
  /** The workflow files of the default branch that can be read as such, by path. */
  readonly files?: ReadonlyMap<string, WorkflowFile>
  /** Paths of those that are there, and cannot be read: they were not shown, or are no YAML. */
  readonly unreadable?: readonly string[]
  readonly opinions?: Opinions
  readonly dependencies?: Dependencies
  /** By their ids in GraphQL. That one is not among them says nothing: the token may not see it. */
  readonly workflows?: ReadonlyMap<string, Pick<ListedWorkflow, 'name' | 'state'>>
  readonly suites?: ReadonlyMap<string, Suite>
  readonly missing: readonly { readonly what: string; readonly why: string }[]
}

export type RequestCount = {
  readonly made: number
  /** What GitHub says is left of this hour's requests, where it says so. */
  readonly remaining: number | undefined
}

export type ListedArtifact = {
  readonly id: number
  readonly runId: number | undefined
  readonly branch: string | undefined
  /** Made by a run of this repository's own code, not of a fork's. */
  readonly fromThisRepository: boolean
  readonly expired: boolean
}

/** The server's time: the local clock, set right by the newest `Date` header seen. */
export type Clock = { readonly now: () => Seconds }
