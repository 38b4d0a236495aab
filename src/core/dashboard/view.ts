import { type Conclusion, conclusions, DAY, outcomeOf, type Seconds } from '../model.ts'
import type { Dashboard, RunRow } from '../reports/dashboard.ts'
import { type Durations, durationsOf } from '../vitals/durations.ts'
import { type Rate, rateOf } from '../vitals/rate.ts'
import { isoDate } from '../words.ts'

/** Which runs are looked at. `other` are all branches but the default one. */
export type Filter = {
  readonly workflowId: number | undefined
  readonly branch: 'all' | 'default' | 'other' | { readonly name: string }
  readonly days: number
}

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
  /** Runs that failed, of those that passed or failed: since midnight UTC, and within a day. */
  readonly today: Rate
  readonly lastDay: Rate
  /** One entry for each UTC day, also for those without runs. */
  readonly days: readonly (Figures & { readonly date: string })[]
}

/** The numbers of a page for what its reader asks; without a filter they are those of the health check. */
export function viewOf(dashboard: Dashboard, filter: Filter): View {
  const now = Date.parse(dashboard.generatedAt) / 1000
  const rows = rowsOf(dashboard, filter)
  const [from, today] = [now - filter.days * DAY, now - (now % DAY)]
  const byDay = Map.groupBy(rows, ([, , , createdAt]) => Math.floor(createdAt / DAY))
  const first = Math.floor(Math.max(from, Date.parse(dashboard.runsFrom) / 1000) / DAY)
  return {
    ...figuresOf(rows),
    today: failedSince(rows, today),
    lastDay: failedSince(rows, now - DAY),
    days: Array.from({ length: Math.floor(now / DAY) - first + 1 }, (_, i) => ({
      date: isoDate((first + i) * DAY),
      ...figuresOf(byDay.get(first + i) ?? []),
    })),
  }
}

/** The rows that a filter lets pass. */
export function rowsOf(dashboard: Dashboard, { workflowId, branch, days }: Filter): readonly RunRow[] {
  const from = Date.parse(dashboard.generatedAt) / 1000 - days * DAY
  const wanted = typeof branch === 'object' ? dashboard.branches.indexOf(branch.name) : branch
  return dashboard.runs.filter(([, workflow, ofBranch, createdAt]) => {
    if (createdAt < from) return false
    if (workflowId !== undefined && dashboard.workflows[workflow]?.id !== workflowId) return false
    if (wanted === 'all') return true
    if (wanted === 'default') return ofBranch === 0
    return wanted === 'other' ? ofBranch !== 0 : ofBranch === wanted
  })
}

/** How a run, or a first attempt, ended; `undefined` where it has not, or that is not known. */
export function conclusionAt(index: number): Conclusion | undefined {
  return conclusions[index]
}

function figuresOf(rows: readonly RunRow[]): Figures {
  const passed = rows.filter(([, , , , end]) => outcomeAt(end) === 'passed')
  return {
    runs: rows.length,
    final: rateAmong(rows.map(([, , , , end]) => end)),
    firstAttempt: rateAmong(rows.map(([, , , , , first]) => first)),
    duration: durationsOf(passed.flatMap(([, , , , , , seconds]) => (seconds > 0 ? [seconds] : []))),
    queue: durationsOf(rows.flatMap(([, , , , , , , queues]) => queues)),
    cost: sum(rows.map(([, , , , , , , , cost]) => cost)) / 1e6,
    wasted: sum(rows.map(([, , , , , , , , , wasted]) => wasted)) / 1e6,
  }
}

function failedSince(rows: readonly RunRow[], since: Seconds): Rate {
  const { good, total } = rateAmong(
    rows.flatMap(([, , , createdAt, end]) => (createdAt >= since ? [end] : [])),
  )
  return rateOf(total - good, total)
}

function rateAmong(ends: readonly number[]): Rate {
  const outcomes = ends.map(outcomeAt)
  const good = outcomes.filter((outcome) => outcome === 'passed').length
  return rateOf(good, good + outcomes.filter((outcome) => outcome === 'failed').length)
}

function outcomeAt(index: number) {
  return outcomeOf({ conclusion: conclusionAt(index) })
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
