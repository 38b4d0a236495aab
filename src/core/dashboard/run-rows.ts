import { attemptKey, type History } from '../history/history.ts'
import {
  type Attempt,
  conclusionOf,
  conclusions,
  durationOf,
  firstAttempt,
  latestAttempt,
  onDefaultBranch,
  type Run,
} from '../model.ts'
import type { DashboardWorkflow, RunRow } from '../reports/dashboard.ts'
import { timeSplitOf } from '../vitals/time-split.ts'
import type { RunCost } from './run-costs.ts'

type Shown = {
  readonly history: Pick<History, 'jobs'>
  readonly defaultBranch: string
  readonly workflows: readonly DashboardWorkflow[]
  readonly costs: ReadonlyMap<number, RunCost>
}

/** Runs as rows, in their order, and the branches that they name. */
export function runRowsOf(
  runs: readonly Run[],
  { history, defaultBranch, workflows, costs }: Shown,
): { readonly rows: readonly RunRow[]; readonly branches: readonly string[] } {
  const branches = new Map([[defaultBranch, 0]])
  const workflowAt = new Map(workflows.map(({ id }, i) => [id, i]))
  const rows = runs.map((run): RunRow => {
    const branch = branchName(run, defaultBranch)
    if (!branches.has(branch)) branches.set(branch, branches.size)
    const first = firstAttempt(run)
    const latest = latestAttempt(run)
    const { cost = 0, wasted = 0 } = costs.get(run.id) ?? {}
    return [
      ...([run.id, workflowAt.get(run.workflowId) ?? -1, branches.get(branch) ?? -1, run.createdAt] as const),
      ...([endOf(latest), first ? endOf(first) : -2, durationOf(latest) ?? -1] as const),
      queuesOf(run, history),
      ...([cost, wasted] as const),
    ]
  })
  return { rows, branches: [...branches.keys()] }
}

/** A pull request can come from a branch that is called like ours, and is not. */
function branchName(run: Run, defaultBranch: string): string {
  if (run.branch === undefined) return '(no branch)'
  return run.branch === defaultBranch && !onDefaultBranch(run, defaultBranch)
    ? `${run.branch} (pull request)`
    : run.branch
}

function endOf(attempt: Attempt): number {
  const conclusion = conclusionOf(attempt)
  return conclusion === undefined ? -1 : conclusions.indexOf(conclusion)
}

function queuesOf(run: Run, { jobs }: Pick<History, 'jobs'>): readonly number[] {
  return run.attempts.flatMap((attempt) => {
    const ofAttempt = jobs.get(attemptKey(run.id, attempt.number))
    return (ofAttempt && timeSplitOf(attempt, ofAttempt)?.queueSeconds) ?? []
  })
}
