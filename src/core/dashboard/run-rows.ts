import { attemptKey, type History } from '../history/history.ts'
import { type Attempt, conclusionOf, conclusions, firstAttempt, outcomeOf, type Run } from '../model.ts'
import type { Dashboard, DashboardWorkflow, RunRow } from '../reports/dashboard.ts'
import { timeSplitOf } from '../vitals/time-split.ts'
import type { RunCost } from './run-costs.ts'

type Shown = {
  readonly history: Pick<History, 'jobs'>
  readonly workflows: readonly DashboardWorkflow[]
  readonly costs: ReadonlyMap<number, RunCost>
}

/** Runs as rows, in their order, and what these speak of. `runsOn` makes runs of them again. */
export function runRowsOf(
  runs: readonly Run[],
  { history, workflows, costs }: Shown,
): Pick<Dashboard, 'runs' | 'branches' | 'events' | 'commits'> {
  const [branches, events, commits] = [createPlaces(), createPlaces(), createPlaces()]
  const workflowAt = new Map(workflows.map(({ id }, i) => [id, i]))
  const rows = runs.map((run): RunRow => {
    const { id, workflowId, branch, event, sha, fromFork, createdAt } = run
    const { cost = 0, wasted = 0 } = costs.get(id) ?? {}
    return [
      ...([id, workflowAt.get(workflowId) ?? -1, branch === undefined ? -1 : branches.of(branch)] as const),
      ...([events.of(event), commits.of(sha), fromFork ? 1 : 0, createdAt] as const),
      run.attempts.flatMap((attempt) => attemptRow(attempt, createdAt)),
      firstFailureOf(run, history).map((at) => at - createdAt),
      queuesOf(run, history),
      ...([cost, wasted] as const),
    ]
  })
  return { runs: rows, branches: branches.all(), events: events.all(), commits: commits.all() }
}

/** Texts that are said once; rows hold their places. */
function createPlaces() {
  const places = new Map<string, number>()
  return {
    of: (text: string): number => {
      const place = places.get(text) ?? places.size
      places.set(text, place)
      return place
    },
    all: (): readonly string[] => [...places.keys()],
  }
}

function attemptRow(attempt: Attempt, createdAt: number): readonly number[] {
  const conclusion = conclusionOf(attempt)
  return [
    ...[attempt.number, attempt.startedAt - createdAt, attempt.updatedAt - createdAt],
    conclusion === undefined ? -1 : conclusions.indexOf(conclusion),
  ]
}

function firstFailureOf(run: Run, { jobs }: Pick<History, 'jobs'>): readonly number[] {
  const first = firstAttempt(run)
  if (!first || outcomeOf(first) !== 'failed') return []
  const ends = (jobs.get(attemptKey(run.id, 1)) ?? []).flatMap((job) =>
    outcomeOf(job) === 'failed' ? (job.completedAt ?? []) : [],
  )
  return ends.toSorted((a, b) => a - b).slice(0, 1)
}

function queuesOf(run: Run, { jobs }: Pick<History, 'jobs'>): readonly number[] {
  return run.attempts.flatMap((attempt) => {
    const ofAttempt = jobs.get(attemptKey(run.id, attempt.number))
    return (ofAttempt && timeSplitOf(attempt, ofAttempt)?.queueSeconds) ?? []
  })
}
