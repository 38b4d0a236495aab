import { attemptKey, emptyHistory, type History } from '../history/history.ts'
import { type Attempt, conclusions, type Job, onDefaultBranch, type Run, type Seconds } from '../model.ts'
import type { Dashboard, RunRow } from '../reports/dashboard.ts'

/** A run as the page knows it. */
export type PageRun = Run & {
  /** When the first job of the first attempt failed, where one did. */
  readonly firstFailureAt: Seconds | undefined
  readonly queues: readonly Seconds[]
  /** In millionths of the currency. */
  readonly cost: number
  readonly wasted: number
}

/** The runs of a page, in their order, as they were before `runRowsOf` made rows of them. */
export function runsOn(board: Dashboard): readonly PageRun[] {
  return board.runs.map((row) => runOf(row, board))
}

function runOf(row: RunRow, { workflows, branches, events, commits }: Dashboard): PageRun {
  const [id, workflow, branch, event, commit, isOfFork, createdAt, attempts, [failedAfter], ...rest] = row
  const [queues, cost, wasted] = rest
  return {
    // Its number is not told, and nothing is made of it.
    ...{ id, workflowId: workflows[workflow]?.id ?? -1, number: 0, event: events[event] ?? '' },
    ...{ branch: branches[branch], sha: commits[commit] ?? '', fromFork: isOfFork === 1, createdAt },
    attempts: attemptsOf(attempts, createdAt),
    firstFailureAt: failedAfter === undefined ? undefined : createdAt + failedAfter,
    ...{ queues, cost, wasted },
  }
}

function attemptsOf(row: readonly number[], createdAt: Seconds): readonly Attempt[] {
  return Array.from({ length: row.length / 4 }, (_, i) => {
    const [number = 1, start = 0, end = 0, conclusion = -1] = row.slice(4 * i, 4 * i + 4)
    return {
      ...{ number, startedAt: createdAt + start, updatedAt: createdAt + end },
      conclusion: conclusions[conclusion],
    }
  })
}

/** What a branch is called in lists: a pull request can come from a branch that is called like ours, and is not. */
export function branchName(run: Run, defaultBranch: string): string {
  if (run.branch === undefined) return '(no branch)'
  return run.branch === defaultBranch && !onDefaultBranch(run, defaultBranch)
    ? `${run.branch} (pull request)`
    : run.branch
}

/** Of some of its runs, what a health check would know: of their jobs, which failed first. */
export function historyOf(
  runs: readonly PageRun[],
  raised: History['raised'],
  rejected: Dashboard['rejected'],
): History {
  // The newest stands apart. Of the reactions nothing is made here.
  const opinions = rejected.map(([seenAt, count]) => ({ seenAt, issues: 0, reactions: {}, rejected: count }))
  return {
    ...emptyHistory,
    runs: new Map(runs.map((run) => [run.id, run])),
    jobs: new Map(runs.flatMap((run) => (run.firstFailureAt === undefined ? [] : [firstJobOf(run)]))),
    raised,
    opinions: opinions.at(-1),
    daily: { ...emptyHistory.daily, opinions: new Map(opinions.slice(0, -1).entries()) },
  }
}

function firstJobOf({ id, createdAt, firstFailureAt }: PageRun): readonly [string, readonly Job[]] {
  const ended = { startedAt: createdAt, completedAt: firstFailureAt, conclusion: 'failure' } as const
  return [attemptKey(id, 1), [{ id: 0, name: '', failedStep: undefined, ...ended }]]
}
