import { WORKFLOW_FOLDER, type WorkflowCommit } from '../../core/weekly/workflow-changes.ts'
import type { ListedWorkflow } from '../../core/workflow-file.ts'
import { type GitHub, WORKFLOW_COMMITS } from '../../ports/github.ts'
import { parseWorkflowFile } from '../workflow-file.ts'
import { toFileText, toListedWorkflow } from './answers.ts'
import { toCommitRange, toCommitWithFiles, toWorkflowCommit } from './commits.ts'
import { iso, MAX_PAGES, type Reader, wholeBody } from './rest.ts'
import { array, text } from './shape.ts'

const WORKFLOWS = 'GET /repos/{owner}/{repo}/actions/workflows'

/** The repository itself: its workflows, files and commits. */
export function repositoryReads({
  read,
  readJson,
  target,
}: Reader): Pick<
  GitHub,
  'workflows' | 'defaultBranch' | 'file' | 'workflowFile' | 'compare' | 'commit' | 'workflowCommits'
> {
  // As JSON: of raw text nobody can see that it was cut off or is a proxy's page.
  const file: GitHub['file'] = async (path, ref) =>
    await readJson('GET /repos/{owner}/{repo}/contents/{path}', { ...target, path, ref }, toFileText)
  return {
    workflows: async () => {
      const found: ListedWorkflow[] = []
      for (let page = 1; page <= MAX_PAGES; page++) {
        const workflows = await readJson(WORKFLOWS, { ...target, per_page: 100, page }, (body) =>
          array(body.workflows, 'workflows').map(toListedWorkflow),
        )
        found.push(...workflows)
        if (workflows.length < 100) break
      }
      return found
    },
    defaultBranch: async () =>
      await readJson('GET /repos/{owner}/{repo}', target, (body) =>
        text(body.default_branch, 'default_branch'),
      ),
    file,
    workflowFile: async (path) => await parseWorkflowFile(await file(path)),
    compare: async (base, head) =>
      await readJson(
        'GET /repos/{owner}/{repo}/compare/{basehead}',
        { ...target, basehead: `${base}...${head}` },
        (body) => toCommitRange(body, { base, head }),
      ),
    commit: async (sha) =>
      await readJson('GET /repos/{owner}/{repo}/commits/{ref}', { ...target, ref: sha }, toCommitWithFiles),
    workflowCommits: async ({ from, to }) => {
      const found: WorkflowCommit[] = []
      const during = { path: WORKFLOW_FOLDER, since: iso(from), until: iso(to) }
      for (let page = 1; page <= WORKFLOW_COMMITS / 100; page++) {
        const commits = await read(
          'GET /repos/{owner}/{repo}/commits',
          { ...target, ...during, per_page: 100, page },
          (answer) => array(wholeBody(answer), 'commits').map(toWorkflowCommit),
        )
        found.push(...commits)
        if (commits.length < 100) break
      }
      return found
    },
  }
}
