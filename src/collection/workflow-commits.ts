import type { Interval } from '../core/history/intervals.ts'
import type { Gap } from '../core/reports/health.ts'
import type { WorkflowCommit } from '../core/weekly/workflow-changes.ts'
import { ApiError } from '../errors.ts'
import type { GitHub } from '../ports/github.ts'
import { inParallel } from './questions.ts'

/** Commits of which the files are asked for, the newest ones: a listing does not tell them. */
const MAX_WITH_FILES = 10
const PARALLEL = 5

export type WorkflowCommits = { readonly commits: readonly WorkflowCommit[]; readonly gaps: readonly Gap[] }

/** The commits that changed files of workflows in a time. Asked each time, since one request tells them all. */
export async function readWorkflowCommits(during: Interval, github: GitHub): Promise<WorkflowCommits> {
  try {
    const commits = await github.workflowCommits(during)
    const files = new Map<string, readonly string[]>()
    await inParallel(commits.slice(0, MAX_WITH_FILES), PARALLEL, async ({ sha }) => {
      files.set(sha, await filesOf(sha, github))
    })
    return { commits: commits.map((commit) => ({ ...commit, files: files.get(commit.sha) ?? [] })), gaps: [] }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const needs = error.kind === 'forbidden' ? ' It needs `contents: read`.' : ''
    return { commits: [], gaps: [{ what: 'Changes of workflow files', why: `${error.message}${needs}` }] }
  }
}

/** That a file is not named is no reason not to tell the commit. */
async function filesOf(sha: string, github: GitHub): Promise<readonly string[]> {
  try {
    return (await github.commit(sha)).files ?? []
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return []
  }
}
