import type { Category } from '../diagnosis/category.ts'
import type { Pattern } from '../failures/pattern.ts'
import type { Gap, Window } from './health.ts'
import type { RuleReplay } from './tuning.ts'

/**
 * The facts of an analysis of failures, as plain JSON: the `failures` output, and what `schema/failures.schema.json`
 * describes. Times are ISO 8601 in UTC. Lines, names and titles are foreign text, redacted.
 */
export type FailureReport = {
  readonly schemaVersion: 1
  readonly mode: 'analyze-failures'
  readonly repository: string
  readonly repositoryUrl: string
  readonly defaultBranch: string
  readonly generatedAt: string
  readonly window: Window
  /** The run that the monitor was started by; then only its failures are told. */
  readonly run?: FailedRun
  readonly counts: {
    /** Attempts of runs that failed, and jobs that made them fail. */
    readonly failedAttempts: number
    readonly failedJobs: number
    /** Of the jobs: those whose logs were read, and those that a rule knows. */
    readonly read: number
    readonly classified: number
  }
  /** Failed jobs by the kinds that people sort by first. */
  readonly patterns: Readonly<Record<Pattern, number>>
  /** Failures of one cause, those that hold up the default branch first. */
  readonly groups: readonly FailureGroup[]
  /** Runs all of whose failures usually pass when they are run again. */
  readonly retry: readonly FailedRun[]
  /** Runs whose workflow file GitHub could not use. */
  readonly neverStarted: readonly FailedRun[]
  /** Thresholds of alert rules that would have been better in the past, with that one alone; absent without any. */
  readonly thresholds?: readonly RuleReplay[]
  readonly notMeasured: readonly Gap[]
  /** Parts left out so that the report fits where it was written; the file at `failures-path` is whole. */
  readonly leftOut?: readonly string[]
}

export type FailedRun = { readonly id: number; readonly workflow: string; readonly url: string }

export type FailureGroup = {
  /** The same for the same cause in any run, place or leg of a matrix. */
  readonly fingerprint: string
  readonly category: Category
  readonly pattern: Pattern
  /** The rule that knows the line; absent where none does. */
  readonly rule?: string
  /** What the rule says of it. */
  readonly meaning?: string
  readonly advice?: string
  readonly prevention?: string
  /** Other rules that spoke. */
  readonly also: readonly string[]
  /**
   * The root error line, and what stands around it, of the newest failure on the default branch, or else on a branch of
   * the repository, or else of a fork.
   */
  readonly line?: string
  readonly excerpt?: { readonly lines: readonly string[]; readonly root: number }
  /** Where in the repository, as the line says. */
  readonly place?: { readonly path: string; readonly line: number; readonly column?: number }
  readonly tests: readonly string[]
  /** Of which `tests` are the first. */
  readonly testCount: number
  /** `failing`: its newest run on the default branch, or where there is none, on its branch, failed so. */
  readonly state: 'failing-on-default-branch' | 'failing' | 'over'
  /** Jobs of the window that failed so, and how many of them passed when they were run again. */
  readonly count: number
  readonly passedOnRerun: number
  /** As far back as is remembered. */
  readonly firstSeen: string
  readonly lastSeen: string
  readonly branches: readonly string[]
  readonly workflows: readonly string[]
  readonly jobs: readonly string[]
  /** The newest first. */
  readonly occurrences: readonly FailureOccurrence[]
  /** What came with it: absent where it is over, or nothing good is known before it. */
  readonly blame?: Blame
  /** When it was seen before, and how it ended; absent where it was not. */
  readonly memory?: FailureMemory
  /** Open issues that say that it is known; absent where there are none. */
  readonly knownIssues?: readonly KnownFailure[]
  /** What else is worth knowing before anything is done. */
  readonly insights: readonly string[]
}

/** An issue of the repository. */
export type KnownFailure = { readonly number: number; readonly title: string; readonly url: string }

export type FailureOccurrence = {
  readonly workflow: string
  readonly job: string
  readonly step?: string
  readonly branch?: string
  /** Of a fork, in which a branch can be called like one of ours. */
  readonly fromFork?: true
  readonly sha: string
  readonly at: string
  readonly attempt: number
  readonly runUrl: string
  readonly url: string
  /** Number of the line in the log, from 1. */
  readonly lineNumber?: number
  /** So many lines in the middle of its log were not looked at. */
  readonly linesLeftOut?: number
}

export type RunPoint = { readonly sha: string; readonly at: string; readonly url: string }

export type Blame = {
  readonly workflow: string
  readonly job: string
  readonly branch?: string
  readonly lastGood: RunPoint
  readonly firstBad: RunPoint
  /** `same-commit`: the commit passed before, so that no commit did it. */
  readonly kind: 'commits' | 'same-commit' | 'not-compared'
  readonly compareUrl?: string
  /** In the range; `suspects` are the likeliest of them. */
  readonly commitCount?: number
  readonly suspects: readonly BlamedCommit[]
  /** Why the range may hold more than what did it. */
  readonly widened: readonly string[]
  /** The same failure on the default branch: then it is not this branch's own. */
  readonly onDefaultBranchSince?: RunPoint
}

export type BlamedCommit = {
  readonly sha: string
  readonly url: string
  readonly title: string
  readonly author: string
  readonly pull?: { readonly number: number; readonly url: string }
  readonly reasons: readonly string[]
}

export type FailureMemory = {
  /** Earlier times that ended. */
  readonly times: number
  /** The latest of them. */
  readonly from: string
  readonly to: string
  readonly runs: number
  readonly branch?: string
  /** The first good run after it. */
  readonly endedBy: RunPoint
  /** What that run had and the last bad one had not. */
  readonly mendedBy: readonly BlamedCommit[]
}
