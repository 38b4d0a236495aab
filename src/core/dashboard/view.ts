import { DAY, type Run, type Seconds, verdictOf } from '../model.ts'
import type { BranchState, BrokenWorkflow, Dashboard } from '../reports/dashboard.ts'
import type { Kpi } from '../reports/kpi.ts'
import { type Durations, durationsOf } from '../vitals/durations.ts'
import { measure } from '../vitals/measures.ts'
import { type Rate, rateOf } from '../vitals/rate.ts'
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

/** Rows may have been left out: what they would say of the default branch is said of its workflows, too. */
function answerOf(asked: readonly Run[], board: Dashboard, filter: Filter): Pick<View, 'state' | 'broken'> {
  const { workflowId, branch } = filter
  const isOfWorkflow = (id: number) => workflowId === undefined || id === workflowId
  const broken = board.broken.filter(
    (one) => isOfWorkflow(one.workflowId) && isJudged(one.branch, filter, board),
  )
  if (broken.length > 0) return { state: 'red', broken }
  const isGreen =
    branch === 'all' || branch === 'default'
      ? board.workflows.some(({ id, state }) => isOfWorkflow(id) && state === 'green')
      : asked.some((run) => verdictOf(run) === 'passed')
  return { state: isGreen ? 'green' : 'unknown', broken }
}

function failedJobsAmong(seen: readonly Run[], { failures, failedJobs }: Dashboard): readonly number[] {
  const ids = new Set(seen.map(({ id }) => id))
  const counts = failures.map(() => 0)
  for (const [failure, runId] of failedJobs) if (ids.has(runId)) counts[failure] = (counts[failure] ?? 0) + 1
  return counts
}

function failedSince(runs: readonly Run[], since: Seconds): Rate {
  const { good, total } = measure(runs.filter(({ createdAt }) => createdAt >= since)).final
  return rateOf(total - good, total)
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
