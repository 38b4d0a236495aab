import type { Gap } from '../core/reports/health.ts'
import type { ListedWorkflow, WorkflowFile } from '../core/workflow-file.ts'
import { ApiError } from '../errors.ts'
import type { GitHub, Overview } from '../ports/github.ts'

/** Workflow files that are asked for one by one, where GraphQL does not answer. */
const MAX_FILES = 20

/** File by file, of those that are not switched off. */
export async function readFiles(workflows: readonly ListedWorkflow[], github: GitHub): Promise<Overview> {
  const paths = workflows
    .filter(({ path, state }) => path.startsWith('.github/') && state === 'active')
    .map(({ path }) => path)
  const files = new Map<string, WorkflowFile>()
  const unreadable: string[] = []
  const missing: Gap[] = []
  if (paths.length > MAX_FILES) {
    missing.push({
      what: `Schedules of ${paths.length - MAX_FILES} workflows`,
      why: `GraphQL did not answer, and only ${MAX_FILES} files are read one by one.`,
    })
  }
  for (const path of paths.slice(0, MAX_FILES)) {
    try {
      const file = await github.workflowFile(path)
      if (file) files.set(path, file)
      else unreadable.push(path)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (error.kind === 'not-found') continue
      const why = error.kind === 'forbidden' ? 'It needs `contents: read`.' : error.message
      return { files, unreadable, missing: [...missing, { what: 'Schedules in workflow files', why }] }
    }
  }
  return { files, unreadable, missing }
}
