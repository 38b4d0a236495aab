import type { Seconds } from '../model.ts'
import type { WorkflowChange } from '../reports/dashboard.ts'
import { WORKFLOW_FOLDER, type WorkflowCommit } from '../weekly/workflow-changes.ts'
import { isoTime } from '../words.ts'

/** What became of workflow files since `from`, one entry for each file that is named; oldest first. */
export function workflowChangesOf(
  commits: readonly WorkflowCommit[],
  { repositoryUrl, from }: { readonly repositoryUrl: string; readonly from: Seconds },
): readonly WorkflowChange[] {
  return commits
    .filter(({ at }) => at >= from)
    .toSorted((a, b) => a.at - b.at || (a.sha < b.sha ? -1 : 1))
    .flatMap(({ sha, title, author, at, files = [] }) => {
      const url = `${repositoryUrl}/commit/${encodeURIComponent(sha.toWellFormed())}`
      const told = { at: isoTime(at), sha, title, author, url }
      const paths = files.filter((path) => path.startsWith(`${WORKFLOW_FOLDER}/`))
      return paths.length === 0 ? [told] : paths.map((path) => ({ ...told, path }))
    })
}
