import type { History } from '../history/history.ts'
import type { WatchedIssue } from '../known-issues/known-issue.ts'
import type { Seconds, Workflow } from '../model.ts'
import type { BlamedCommit, RunPoint } from '../reports/failures.ts'
import { isoTime } from '../words.ts'
import type { Commit } from './commit-range.ts'
import type { Turn } from './job-line.ts'

/** What failures are looked at against. */
export type FailureScene = {
  readonly history: History
  readonly repositoryUrl: string
  readonly defaultBranch: string
  readonly now: Seconds
  /** Start of the window. */
  readonly from: Seconds
  readonly includes: (workflow: Workflow) => boolean
  /** The run that the monitor was started by. */
  readonly triggeredBy: number | undefined
  /** Failures that people know of. */
  readonly knownIssues?: readonly WatchedIssue[]
}

export function runUrl({ repositoryUrl }: FailureScene, runId: number): string {
  return `${repositoryUrl}/actions/runs/${runId}`
}

export function workflowName({ history }: FailureScene, workflowId: number): string {
  return history.workflows.get(workflowId)?.name ?? ''
}

export function pointOf(scene: FailureScene, { run }: Turn): RunPoint {
  return { sha: run.sha, at: isoTime(run.createdAt), url: runUrl(scene, run.id) }
}

export function blamedCommit(
  { repositoryUrl }: FailureScene,
  { sha, title, author, pull }: Commit,
  reasons: readonly string[],
): BlamedCommit {
  return {
    ...{ sha, title, author, reasons },
    url: `${repositoryUrl}/commit/${sha}`,
    ...(pull !== undefined && { pull: { number: pull, url: `${repositoryUrl}/pull/${pull}` } }),
  }
}
