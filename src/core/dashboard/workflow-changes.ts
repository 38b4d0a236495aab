import type { Commit, CommitRange } from '../failures/commit-range.ts'
import type { History } from '../history/history.ts'
import type { Run, Seconds } from '../model.ts'
import type { WorkflowChange } from '../reports/dashboard.ts'
import { isoTime } from '../words.ts'

type Asked = {
  readonly history: Pick<History, 'ranges' | 'schedules'>
  readonly repositoryUrl: string
  readonly from: Seconds
}

const isWorkflow = (path: string) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)

/**
 * Changes of workflow files, as far as they are known without a request of their own: from the commits that were
 * compared because something broke or was mended, and from schedules that became others. Each at the time of the first
 * run with it.
 */
export function workflowChangesOf(
  runs: readonly Run[],
  { history, repositoryUrl, from }: Asked,
): readonly WorkflowChange[] {
  const firstRun = new Map<string, Seconds>()
  for (const { sha, createdAt } of runs)
    firstRun.set(sha, Math.min(createdAt, firstRun.get(sha) ?? Number.POSITIVE_INFINITY))
  const committed = [...history.ranges.values()].flatMap((range) => changesIn(range, firstRun))
  const changes = [...committed.map((change) => toChange(change, repositoryUrl)), ...rescheduled(history)]
  return [...new Map(changes.map((change) => [`${change.sha ?? change.at} ${change.path}`, change])).values()]
    .filter(({ at }) => at >= isoTime(from))
    .toSorted((a, b) => (a.at === b.at ? (a.path < b.path ? -1 : 1) : a.at < b.at ? -1 : 1))
}

type Change = { readonly at: Seconds; readonly path: string; readonly sha: string; readonly commit?: Commit }

/** Of its commits where their files are known; else of the range as a whole, and only that it is in there. */
function changesIn(range: CommitRange, firstRun: ReadonlyMap<string, Seconds>): readonly Change[] {
  const atHead = firstRun.get(range.head)
  const told = range.commits.flatMap((commit) =>
    (commit.files ?? []).filter(isWorkflow).flatMap((path): Change[] => {
      const at = firstRun.get(commit.sha) ?? atHead
      return at === undefined ? [] : [{ at, path, sha: commit.sha, commit }]
    }),
  )
  const explained = new Set(told.map(({ path }) => path))
  const others =
    atHead === undefined ? [] : range.files.filter((path) => isWorkflow(path) && !explained.has(path))
  return [...told, ...others.map((path) => ({ at: atHead ?? 0, path, sha: range.head }))]
}

function toChange({ at, path, sha, commit }: Change, repositoryUrl: string): WorkflowChange {
  const url = `${repositoryUrl}/commit/${encodeURIComponent(sha)}`
  return { at: isoTime(at), path, sha, ...(commit && { title: commit.title }), url }
}

/** A file whose schedules are known under several keys has had others before. */
function rescheduled({ schedules }: Pick<History, 'schedules'>): readonly WorkflowChange[] {
  const seen = [...schedules].map(([key, { from }]) => ({ path: pathIn(key), from }))
  const byPath = Map.groupBy(
    seen.filter(({ path }) => path !== ''),
    ({ path }) => path,
  )
  return [...byPath].flatMap(([path, ofPath]) =>
    ofPath
      .toSorted((a, b) => a.from - b.from)
      .slice(1)
      .map(({ from }) => ({ at: isoTime(from), path, title: 'Its schedules are others.' })),
  )
}

/** Of a `scheduleKey`, a list in JSON that begins with it. */
function pathIn(key: string): string {
  return /^\["(?<path>\.github\/workflows\/[^"\\/]+)"/.exec(key)?.groups?.path ?? ''
}
