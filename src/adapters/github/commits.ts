import { redact } from '../../core/diagnosis/redact.ts'
import {
  type Commit,
  type CommitRange,
  MAX_COMMITS,
  MAX_FILES,
  MAX_TITLE,
  pullIn,
} from '../../core/failures/commit-range.ts'
import type { Seconds } from '../../core/model.ts'
import type { WorkflowCommit } from '../../core/weekly/workflow-changes.ts'
import { ApiError } from '../../errors.ts'
import { cut, oneLine } from '../../render/literal.ts'
import type { GraphAnswer } from './graphql.ts'
import { array, integer, type Json, object, text, time } from './shape.ts'

const MAX_NAME = 100

/** https://docs.github.com/en/rest/commits/commits#compare-two-commits, asked for without pages: it ends with the newest. */
export function toCommitRange(body: Json, { base, head }: Pick<CommitRange, 'base' | 'head'>): CommitRange {
  const commits = array(body.commits, 'commits').map(toCommit)
  const total = integer(body.total_commits, 'total_commits')
  if (commits.length > total) throw new ApiError('shape', 'GitHub lists more commits than it counts.')
  return {
    base,
    head,
    total,
    onBaseAlone: integer(body.behind_by, 'behind_by'),
    commits: commits.slice(-MAX_COMMITS),
    files: toPaths(body.files),
  }
}

/** https://docs.github.com/en/rest/commits/commits#get-a-commit */
export function toCommitWithFiles(body: Json): Commit {
  return { ...toCommit(body), files: toPaths(body.files) }
}

/** https://docs.github.com/en/rest/commits/commits#list-commits. Files are not among what it tells. */
export function toWorkflowCommit(value: unknown): WorkflowCommit {
  const { commit } = object(value, 'a commit')
  const { date } = object(object(commit, 'commit').committer, 'committer')
  return { ...toCommit(value), at: time(date, 'date') }
}

/** The times of the newest commits that changed the files; those never changed are left out. */
export function toFileChanges({ data }: GraphAnswer, paths: readonly string[]): ReadonlyMap<string, Seconds> {
  const changes = [...historiesIn(data, paths)].flatMap(([path, [newest]]) =>
    newest == null ? [] : [[path, time(object(newest, 'a commit').committedDate, 'committedDate')] as const],
  )
  return new Map(changes)
}

/** Hashes of the commits that changed the files. */
export function toFileCommits(
  { data }: GraphAnswer,
  paths: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...historiesIn(data, paths)].map(([path, commits]) => [
      path,
      commits.map((commit) => text(object(commit, 'a commit').oid, 'oid')),
    ]),
  )
}

/** The commits of each file of a question that has a place for each. */
function historiesIn(
  data: GraphAnswer['data'],
  paths: readonly string[],
): ReadonlyMap<string, readonly unknown[]> {
  const branch = object(object(data.repository, 'repository').defaultBranchRef ?? {}, 'branch')
  const commit = object(branch.target ?? {}, 'target')
  return new Map(
    paths.map((path, i) => [path, array(object(commit[`p${i}`] ?? { nodes: [] }, 'history').nodes, 'nodes')]),
  )
}

/** What the token may not see is not there. */
export function toPulls({ data }: GraphAnswer, shas: readonly string[]): ReadonlyMap<string, number> {
  const repository = object(data.repository ?? {}, 'repository')
  const pulls = shas.flatMap((sha, i) => {
    const commit = object(repository[`c${i}`] ?? {}, 'a commit')
    const nodes = array(
      object(commit.associatedPullRequests ?? { nodes: [] }, 'pull requests').nodes,
      'nodes',
    )
    const found = nodes.flatMap((node) => (node == null ? [] : [object(node, 'a pull request')]))
    const pull = found.find(({ mergedAt }) => mergedAt != null) ?? found[0]
    return pull ? [[sha, integer(pull.number, 'number')] as const] : []
  })
  return new Map(pulls)
}

function toCommit(value: unknown): Commit {
  const { sha, commit, author } = object(value, 'a commit')
  const inner = object(commit, 'commit')
  const [title = ''] = text(inner.message, 'message').split(/[\r\n]/, 1)
  const pull = pullIn(title)
  return {
    sha: text(sha, 'sha'),
    title: cut(redact(oneLine(title)), MAX_TITLE),
    author: authorOf(author, inner.author),
    ...(pull !== undefined && { pull }),
  }
}

/**
 * GitHub knows no account where the address in the commit belongs to none. The name in it is whatever its author wrote,
 * and must not be taken for a login.
 */
function authorOf(account: unknown, signature: unknown): string {
  if (account != null) {
    const { login } = object(account, 'author')
    if (typeof login === 'string') return cut(login, MAX_NAME)
  }
  const name = signature == null ? '' : oneLine(text(object(signature, 'author').name ?? '', 'name'))
  return `${cut(name, MAX_NAME)} (no account)`.trim()
}

function toPaths(files: unknown): readonly string[] {
  return array(files ?? [], 'files')
    .slice(0, MAX_FILES)
    .map((file) => text(object(file, 'a file').filename, 'filename'))
}
