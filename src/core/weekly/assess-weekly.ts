import type { History } from '../history/history.ts'
import type { WeeklyReport } from '../reports/weekly.ts'
import { actionItemsOf, checkActions } from './actions.ts'
import { isKnown } from './look.ts'
import { type Calendar, lastPeriod, type Period, periodKey, periodsBefore } from './period.ts'
import { reportOn, type WeeklyContext } from './report-on.ts'

/** So far back it is looked for periods of which nobody got a report, and so many are told with the newest one. */
const MAX_SILENCE = 12
const MAX_MISSED = 3

export type Weekly = {
  readonly report: WeeklyReport
  /** What is to be remembered of it: that it was reported, and the checklist. */
  readonly learnt: Pick<History, 'periods' | 'actions'>
}

/**
 * The report of the last complete period, with those of periods since the last report that were missed. Pure: the same
 * history and question give the same report.
 */
export function assessWeekly(history: History, context: WeeklyContext): Weekly {
  const { calendar, now, ticked } = context
  const period = lastPeriod(calendar, now)
  const missed = missedBefore(period, calendar, history)
  const { report, point, advised } = reportOn(period, history, withTicked(period, history, context))
  const others = missed.map((one) => ({ period: one, ...reportOn(one, history, context) }))
  const actions = checkActions(history.actions, {
    period,
    advised,
    recommended: report.recommendations,
    ticked,
  })
  const items = actionItemsOf(actions)
  const points = [{ period, point }, ...others]
  return {
    report: {
      ...report,
      quiet: report.quiet && others.length === 0 && items.every(({ state }) => state !== 'open'),
      actions: items,
      missed: others.map(({ report: { dependencies: _, partial: __, ...missed } }) => missed),
    },
    learnt: {
      periods: new Map(points.map(({ period, point }) => [periodKey(calendar, period), point])),
      actions,
    },
  }
}

/** What was ticked before the same report was made again stays ticked in it. */
function withTicked({ to }: Period, { actions }: History, context: WeeklyContext): WeeklyContext {
  const before = [...actions].filter(([, { state, seenAt }]) => state === 'ticked' && seenAt >= to)
  return { ...context, ticked: context.ticked.union(new Set(before.map(([key]) => key))) }
}

/** Those between the last report and this one of which the runs are still known. Before the first report none was due. */
function missedBefore(period: Period, calendar: Calendar, history: History): readonly Period[] {
  const isReported = (one: Period) => history.periods.has(periodKey(calendar, one))
  const earlier = periodsBefore(calendar, period, MAX_SILENCE)
  const last = earlier.findIndex(isReported)
  return earlier
    .slice(0, Math.max(0, last))
    .filter((one) => isKnown(one, history))
    .slice(0, MAX_MISSED)
}
