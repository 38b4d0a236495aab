import type { Commit } from '../failures/commit-range.ts'
import type { Seconds } from '../model.ts'
import type { WorkflowChange } from '../reports/weekly.ts'
import { isoTime } from '../words.ts'
import type { Period } from './period.ts'

export const WORKFLOW_FOLDER = '.github/workflows'

/** A commit of the default branch that changed files of workflows, and when it was made. */
export type WorkflowCommit = Commit & { readonly at: Seconds }

/** Those of the period, newest first. */
export function workflowChangesIn(
  { from, to }: Period,
  commits: readonly WorkflowCommit[],
  { repositoryUrl }: { readonly repositoryUrl: string },
): readonly WorkflowChange[] {
  return commits
    .filter(({ at }) => at >= from && at <= to)
    .toSorted((a, b) => b.at - a.at || (a.sha < b.sha ? -1 : 1))
    .map(({ sha, title, author, at, files = [] }) => ({
      ...{ sha, title, author, at: isoTime(at) },
      url: `${repositoryUrl}/commit/${encodeURIComponent(sha.toWellFormed())}`,
      files: files.filter((path) => path.startsWith(`${WORKFLOW_FOLDER}/`)),
    }))
}
