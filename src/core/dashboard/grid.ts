import type { History } from '../history/history.ts'
import { type Job, type Outcome, onDefaultBranch, outcomeOf, type Run } from '../model.ts'
import type {
  DashboardWorkflow,
  Grid,
  GridCell,
  GridCommit,
  GridFailure,
  GridRow,
} from '../reports/dashboard.ts'
import { type Execution, executionsOf } from '../vitals/executions.ts'
import { executionsByJob, inOrderOfJobs } from '../vitals/executions-by-job.ts'
import { isoTime } from '../words.ts'
import { stateOfCells } from './grid-state.ts'

/** A screen's width of columns; TestGrid shows as many. */
const MAX_COMMITS = 50

type Asked = {
  readonly history: Pick<History, 'jobs' | 'findings' | 'ranges'>
  readonly defaultBranch: string
  readonly workflows: readonly Pick<DashboardWorkflow, 'id'>[]
}

/**
 * Every job against the newest commits of the default branch. The rows say what happened, commit by commit: a job that
 * broke is red from one commit on, one that is flaky is mixed. What is red most lately comes first.
 */
export function gridOf(runs: readonly Run[], { history, defaultBranch, workflows }: Asked): Grid {
  const byCommit = Map.groupBy(
    runs.filter((run) => onDefaultBranch(run, defaultBranch)),
    ({ sha }) => sha,
  )
  const newest = [...byCommit]
    .toSorted(([, a], [, b]) => createdAt(b) - createdAt(a) || newestId(b) - newestId(a))
    .slice(0, MAX_COMMITS)
  const titles = titlesIn(history)
  const columns = new Map(newest.map(([sha], i) => [sha, i]))
  const shown = newest.flatMap(([, ofCommit]) => ofCommit)
  return {
    commits: newest.map(([sha, ofCommit]) => commitOf(sha, ofCommit, titles)),
    rows: inOrder([...runRows(shown, columns), ...jobRows(shown, columns, history)], workflows),
  }
}

/** Of the first run: later ones may be nightly, or years younger. */
function createdAt(runs: readonly Run[]): number {
  return runs.reduce((first, run) => Math.min(first, run.createdAt), Number.POSITIVE_INFINITY)
}

function newestId(runs: readonly Run[]): number {
  return runs.reduce((newest, { id }) => Math.max(newest, id), 0)
}

function commitOf(sha: string, runs: readonly Run[], titles: ReadonlyMap<string, string>): GridCommit {
  const title = titles.get(sha)
  const newest = new Map<number, number>()
  for (const { id, workflowId } of runs) newest.set(workflowId, Math.max(id, newest.get(workflowId) ?? 0))
  return { sha, at: isoTime(createdAt(runs)), ...(title !== undefined && { title }), runs: [...newest] }
}

/** Of the commits that were compared when something broke. */
function titlesIn({ ranges }: Pick<History, 'ranges'>): ReadonlyMap<string, string> {
  return new Map([...ranges.values()].flatMap(({ commits }) => commits.map(({ sha, title }) => [sha, title])))
}

type Columns = ReadonlyMap<string, number>

/** What the runs of each workflow came to, whose jobs may not be known. */
function runRows(runs: readonly Run[], columns: Columns): readonly GridRow[] {
  return [...Map.groupBy(runs, ({ workflowId }) => workflowId)].map(([workflowId, ofWorkflow]): GridRow => {
    const seen = ofWorkflow.flatMap((run) =>
      run.attempts.map((attempt) => ({
        sha: run.sha,
        outcome: outcomeOf(attempt),
        ended: attempt.conclusion,
      })),
    )
    const cells = cellsOf(seen, columns)
    return { workflowId, state: stateOfCells(cells), cells, failed: [] }
  })
}

function jobRows(
  runs: readonly Run[],
  columns: Columns,
  history: Pick<History, 'jobs' | 'findings'>,
): readonly GridRow[] {
  return executionsByJob(executionsOf(runs, history)).map(({ workflowId, name, executions }): GridRow => {
    const seen = executions.map((execution) => ({
      ...{ sha: execution.run.sha, outcome: outcomeOfJob(execution), ended: execution.job.conclusion },
    }))
    const cells = cellsOf(seen, columns)
    const failed = failuresIn(executions, columns, history)
    return { workflowId, job: name, state: stateOfCells(cells), cells, failed }
  })
}

/** The job that a time limit ended is called cancelled, like those that somebody cancelled. */
function outcomeOfJob({ run, attempt, job }: Execution): Outcome {
  const { conclusion, hitTimeLimit } = run.attempts.find(({ number }) => number === attempt) ?? {}
  return job.conclusion === 'cancelled' && conclusion === 'cancelled' && hitTimeLimit
    ? 'failed'
    : outcomeOf(job)
}

type Seen = { readonly sha: string; readonly outcome: Outcome; readonly ended: Job['conclusion'] }

function cellsOf(seen: readonly Seen[], columns: Columns): string {
  const bySha = Map.groupBy(seen, ({ sha }) => sha)
  return [...columns.keys()].map((sha) => cellOf(bySha.get(sha) ?? [])).join('')
}

function cellOf(seen: readonly Seen[]): GridCell {
  const has = (outcome: Outcome) => seen.some((one) => one.outcome === outcome)
  if (has('passed')) return has('failed') ? 'f' : 'P'
  if (has('failed')) return 'F'
  if (has('unfinished')) return 'r'
  if (seen.length === 0) return ' '
  return seen.every(({ ended }) => ended === 'skipped' || ended === 'neutral') ? 's' : 'c'
}

/** The newest failed execution at each commit. */
function failuresIn(
  executions: readonly Execution[],
  columns: Columns,
  { findings }: Pick<History, 'findings'>,
): readonly GridFailure[] {
  const newest = new Map<number, GridFailure>()
  for (const execution of executions) {
    const { run, job } = execution
    const commit = columns.get(run.sha)
    if (commit === undefined || outcomeOfJob(execution) !== 'failed') continue
    if ((newest.get(commit)?.jobId ?? 0) > job.id) continue
    const fingerprint = findings.get(job.id)?.fingerprint
    newest.set(commit, {
      ...{ commit, runId: run.id, jobId: job.id },
      ...(fingerprint !== undefined && { fingerprint }),
    })
  }
  return [...newest.values()].toSorted((a, b) => a.commit - b.commit)
}

const urgency = { broken: 0, flaky: 1, mended: 2, unknown: 3, steady: 3 } as const

/** Workflows with what is broken first, in each its runs and then its jobs, the same way. */
function inOrder(rows: readonly GridRow[], workflows: Asked['workflows']): readonly GridRow[] {
  const rank = new Map(workflows.map(({ id }, i) => [id, i]))
  return [...Map.groupBy(rows, ({ workflowId }) => workflowId)]
    .map(([workflowId, ofWorkflow]) => ({
      workflowId,
      worst: Math.min(...ofWorkflow.map(({ state }) => urgency[state])),
      rows: ofWorkflow.toSorted(
        (a, b) =>
          Number(a.job !== undefined) - Number(b.job !== undefined) ||
          urgency[a.state] - urgency[b.state] ||
          inOrderOfJobs({ workflowId, name: a.job ?? '' }, { workflowId, name: b.job ?? '' }),
      ),
    }))
    .toSorted((a, b) => a.worst - b.worst || (rank.get(a.workflowId) ?? 0) - (rank.get(b.workflowId) ?? 0))
    .flatMap(({ rows: ofWorkflow }) => ofWorkflow)
}
