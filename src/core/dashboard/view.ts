import { DAY, type Run, type Seconds, verdictOf } from '../model.ts'
import type { BranchState, BrokenWorkflow, Dashboard } from '../reports/dashboard.ts'
import type { Kpi } from '../reports/kpi.ts'
import { type Durations, durationsOf } from '../vitals/durations.ts'
import { measure } from '../vitals/measures.ts'
import { type Rate, rateOf } from '../vitals/rate.ts'
import { linesOf, stretchesOf } from '../vitals/recovery.ts'
import { isoDate } from '../words.ts'
import { type Filter, isAsked, isJudged } from './filter.ts'
import { type PageRun, runsOn } from './page-runs.ts'
import { viewedKpis } from './viewed-kpis.ts'

/** What some runs come to, as a health check counts it. */
export type Figures = {
  readonly runs: number
  readonly final: Rate
  readonly firstAttempt: Rate
  /** Of runs that passed. */
  readonly duration: Durations
  readonly queue: Durations
  /** In the dashboard's currency. */
  readonly cost: number
  readonly wasted: number
}

export type View = Figures & {
  /** The runs themselves, oldest first. */
  readonly seen: readonly PageRun[]
  /** Of the branch that is looked at, by all its runs: the default one where all are. */
  readonly state: BranchState
  /** Workflows that are red on it, and as many of them as the page can tell more of. */
  readonly red: readonly Pick<BrokenWorkflow, 'workflowId' | 'branch'>[]
  readonly broken: readonly BrokenWorkflow[]
  /** All but those that no filter changes. */
  readonly kpis: readonly Kpi[]
  /** Failed jobs whose logs were read, for each of the page's causes. */
  readonly failedJobs: readonly number[]
  /** Runs that failed, of those that passed or failed: since midnight UTC, and within a day. */
  readonly today: Rate
  readonly lastDay: Rate
  /** One entry for each UTC day, also for those without runs. */
  readonly days: readonly (Figures & { readonly date: string })[]
}

/** The numbers of a page for what its reader asks; without a filter they are those of the health check. */
export function viewOf(board: Dashboard, filter: Filter): View {
  const now = Date.parse(board.generatedAt) / 1000
  const [from, today] = [now - Math.round(filter.days * DAY), now - (now % DAY)]
  const asked = runsOn(board).filter((run) => isAsked(run, filter, board))
  const seen = asked.filter(({ createdAt }) => createdAt >= from)
  return {
    ...{ seen, ...figuresOf(seen), ...answerOf(asked, board, filter) },
    kpis: viewedKpis(asked, board, { filter, now, from }),
    failedJobs: failedJobsAmong(seen, board),
    today: failedSince(seen, today),
    lastDay: failedSince(seen, now - DAY),
    days: daysOf(seen, { from: Math.max(from, Date.parse(board.runsFrom) / 1000), now }),
  }
}

function figuresOf(runs: readonly PageRun[]): Figures {
  const { final, firstAttempt, duration } = measure(runs)
  return {
    ...{ runs: runs.length, final, firstAttempt, duration },
    queue: durationsOf(runs.flatMap(({ queues }) => queues)),
    cost: sum(runs.map(({ cost }) => cost)) / 1e6,
    wasted: sum(runs.map(({ wasted }) => wasted)) / 1e6,
  }
}

/** Rows and what is broken may have been left out: what is red is told by the workflows on the default branch. */
function answerOf(
  asked: readonly Run[],
  board: Dashboard,
  filter: Filter,
): Pick<View, 'state' | 'red' | 'broken'> {
  const isOfWorkflow = (id: number) => filter.workflowId === undefined || id === filter.workflowId
  const isDefault = filter.branch === 'all' || filter.branch === 'default'
  const workflows = board.workflows.filter(({ id }) => isOfWorkflow(id))
  const red = isDefault
    ? workflows.flatMap(({ id, state }) =>
        state === 'red' ? [{ workflowId: id, branch: board.defaultBranch }] : [],
      )
    : redLines(asked, board, filter)
  const isGreen = isDefault
    ? workflows.some(({ state }) => state === 'green')
    : asked.some((run) => verdictOf(run) === 'passed')
  return {
    state: red.length > 0 ? 'red' : isGreen ? 'green' : 'unknown',
    red,
    broken: board.broken.filter((one) => isOfWorkflow(one.workflowId) && isJudged(one.branch, filter, board)),
  }
}

function redLines(asked: readonly Run[], board: Dashboard, filter: Filter): View['red'] {
  const scene = { from: Date.parse(board.window.from) / 1000, defaultBranch: board.defaultBranch }
  return linesOf(asked, board.defaultBranch)
    .filter((line) => isJudged(line.branch, filter, board))
    .filter((line) => stretchesOf(line, scene).some(({ until }) => until === undefined))
    .map(({ workflowId, branch }) => ({ workflowId, branch }))
}

function failedJobsAmong(seen: readonly Run[], { failures, failedJobs }: Dashboard): readonly number[] {
  const ids = new Set(seen.map(({ id }) => id))
  const counts = failures.map(() => 0)
  for (const [failure, runId] of failedJobs) if (ids.has(runId)) counts[failure] = (counts[failure] ?? 0) + 1
  return counts
}

function failedSince(runs: readonly Run[], since: Seconds): Rate {
  const verdicts = runs.flatMap((run) => (run.createdAt >= since ? (verdictOf(run) ?? []) : []))
  return rateOf(verdicts.filter((verdict) => verdict === 'failed').length, verdicts.length)
}

function daysOf(
  runs: readonly PageRun[],
  { from, now }: { readonly from: Seconds; readonly now: Seconds },
): View['days'] {
  const byDay = Map.groupBy(runs, ({ createdAt }) => Math.floor(createdAt / DAY))
  const first = Math.floor(from / DAY)
  return Array.from({ length: Math.floor(now / DAY) - first + 1 }, (_, i) => ({
    date: isoDate((first + i) * DAY),
    ...figuresOf(byDay.get(first + i) ?? []),
  }))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
