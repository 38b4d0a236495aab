import type { Interval } from '../core/history/intervals.ts'
import type { Gap } from '../core/reports/health.ts'
import type { WorkflowCommit } from '../core/weekly/workflow-changes.ts'
import { countInWords } from '../core/words.ts'
import { ApiError } from '../errors.ts'
import { FILES_LOOKED_AT, type GitHub, WORKFLOW_COMMITS } from '../ports/github.ts'
import { inParallel } from './questions.ts'

/** Commits of which the files are asked for one by one: a listing does not tell them. */
const MAX_ALONE = 10
const PARALLEL = 5

/** Workflow files that are asked which commits changed them, ten in a question. */
const MAX_PATHS = 5 * FILES_LOOKED_AT

export type WorkflowCommits = { readonly commits: readonly WorkflowCommit[]; readonly gaps: readonly Gap[] }

/** Files that commits changed, by their hashes. */
type Files = ReadonlyMap<string, readonly string[]>

/**
 * The commits that changed files of workflows in a time, with these files. Asked each time: one to three requests list
 * them; ten at most tell of the files, and five more where there are more commits than that.
 */
export async function readWorkflowCommits(
  during: Interval,
  /** Workflow files that there are. */
  paths: readonly string[],
  github: GitHub,
): Promise<WorkflowCommits> {
  try {
    const commits = await github.workflowCommits(during)
    const known = commits.length > MAX_ALONE ? await filesByPath(during, paths, github) : new Map()
    const alone = await filesOneByOne(
      commits.filter(({ sha }) => !known.has(sha)),
      github,
    )
    const found: Files = new Map([...known, ...alone])
    return {
      commits: commits.map((commit) => ({ ...commit, files: found.get(commit.sha) ?? [] })),
      gaps: [...unnamed(commits.filter(({ sha }) => !found.has(sha)).length), ...older(commits.length)],
    }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const needs = error.kind === 'forbidden' ? ' It needs `contents: read`.' : ''
    return { commits: [], gaps: [{ what: 'Changes of workflow files', why: `${error.message}${needs}` }] }
  }
}

/** Where GraphQL does not tell, the newest commits are asked for theirs. */
async function filesByPath(during: Interval, paths: readonly string[], github: GitHub): Promise<Files> {
  const files = new Map<string, string[]>()
  try {
    for (let i = 0; i < Math.min(paths.length, MAX_PATHS); i += FILES_LOOKED_AT) {
      const found = await github.commitsOfFiles(paths.slice(i, i + FILES_LOOKED_AT), during)
      for (const [path, shas] of found)
        for (const sha of shas) files.set(sha, [...(files.get(sha) ?? []), path])
    }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
  }
  return files
}

/** That a file is not named is no reason not to tell the commit. */
async function filesOneByOne(commits: readonly WorkflowCommit[], github: GitHub): Promise<Files> {
  const files = new Map<string, readonly string[]>()
  await inParallel(commits.slice(0, MAX_ALONE), PARALLEL, async ({ sha }) => {
    try {
      files.set(sha, (await github.commit(sha)).files ?? [])
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
    }
  })
  return files
}

function unnamed(count: number): readonly Gap[] {
  if (count === 0) return []
  const why = `Ten commits are asked for theirs; of others those are known that changed a workflow file that there is now.`
  return [{ what: `Which workflow files ${countInWords(count, 'commit')} changed`, why }]
}

function older(listed: number): readonly Gap[] {
  if (listed < WORKFLOW_COMMITS) return []
  return [
    { what: 'Older changes of workflow files', why: `The newest ${WORKFLOW_COMMITS} commits are told.` },
  ]
}
