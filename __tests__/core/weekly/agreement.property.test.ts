import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { History } from '../../../src/core/history/history.ts'
import { DAY } from '../../../src/core/model.ts'
import { timeZone, utc } from '../../../src/core/schedules/time-zone.ts'
import { assessHealth } from '../../../src/core/vitals/assess.ts'
import { assessWeekly } from '../../../src/core/weekly/assess-weekly.ts'
import { lookAt } from '../../../src/core/weekly/look.ts'
import { lastPeriod, periodKinds, periodsBefore, weekdays } from '../../../src/core/weekly/period.ts'
import { figuresAt, figuresIn } from '../../../src/core/weekly/period-figures.ts'
import { pointOf } from '../../../src/core/weekly/period-point.ts'
import type { WeeklyContext } from '../../../src/core/weekly/report-on.ts'
import { strangeHistory } from '../../builders/histories.ts'
import { NOW } from '../../builders/runs.ts'
import { aWeeklyQuestion } from '../../builders/weeklies.ts'

const anyCalendar = fc.record({
  kind: fc.constantFrom(...periodKinds),
  zone: fc.constantFrom(utc, timeZone('Europe/Berlin') ?? utc, timeZone('Pacific/Auckland') ?? utc),
  weekStart: fc.constantFrom(...weekdays),
})

/** Histories of runs around the last periods, and when and by which calendar they are reported. */
const anyAsked = fc
  .tuple(strangeHistory({ minRuns: 3, maxRuns: 12 }), anyCalendar, fc.integer({ min: 0, max: 6 * DAY }))
  .map(([history, calendar, later]) => ({
    history,
    question: aWeeklyQuestion({ calendar, now: NOW + later, rules: [] }),
  }))

/** What a health check says of a window that ends with the period, and knows of nothing that came after it. */
function checkOf(
  history: History,
  question: WeeklyContext,
  period = lastPeriod(question.calendar, question.now),
) {
  const { from, to } = period
  const runs = new Map([...history.runs].filter(([, run]) => run.createdAt <= to))
  return assessHealth(
    { ...history, runs },
    { ...question, now: to, lookbackDays: (to - from) / DAY, runsMissing: false, suggestThresholds: false },
  )
}

describe('for any history and calendar', () => {
  test('the numbers are those of a health check of the same window', () => {
    fc.assert(
      fc.property(anyAsked, ({ history, question }) => {
        const { report } = assessWeekly(history, question)
        const { overall, signs, kpis, window } = checkOf(history, question)
        expect([report.period.from, report.period.to]).toEqual([window.from, window.to])
        expect(report.summary).toMatchObject({
          runs: overall.runs,
          successRate: overall.successRate.final,
          build: { count: overall.duration.count },
        })
        expect(report.summary.build.meanSeconds).toBe(overall.duration.meanSeconds)
        const figures = (of: typeof kpis) => of.map(({ id, value, of, target }) => [id, value, of, target])
        expect(figures(report.kpis)).toEqual(figures(kpis))
        const closed = report.incidents.filter(({ until }) => until !== undefined)
        expect(closed).toHaveLength(overall.recovery.closed)
        expect(report.incidents.length - closed.length).toBe(overall.recovery.open.length)
        expect(closed.reduce((sum, { seconds }) => sum + seconds, 0) / closed.length || 0).toBeCloseTo(
          overall.recovery.meanSeconds ?? 0,
        )
        expect(report.lost.total).toEqual(signs.cost.total)
        expect(report.monitor.detection).toEqual(signs.detection)
      }),
      { numRuns: 50 },
    )
  })

  test('the period before is the report that was made of it', () => {
    fc.assert(
      fc.property(anyAsked, ({ history: some, question }) => {
        const history = { ...some, covered: [{ from: 0, to: NOW + 30 * DAY }], periods: new Map() }
        const newest = lastPeriod(question.calendar, question.now)
        const [before] = periodsBefore(question.calendar, newest, 1)
        if (!before) throw new Error('there is always a period before')
        const { previous } = assessWeekly(history, question).report.summary
        const { summary } = assessWeekly(history, { ...question, now: before.to + 1 }).report
        expect(previous).toEqual({
          ...{ runs: summary.runs, successRate: summary.successRate, build: summary.build },
          criticalFailures: summary.criticalFailures,
        })
      }),
      { numRuns: 20 },
    )
  })

  test('what is remembered of a period is the same, looked at in full or not', () => {
    fc.assert(
      fc.property(anyAsked, ({ history, question }) => {
        const period = lastPeriod(question.calendar, question.now)
        const full = figuresIn(lookAt(period, history, question))
        const short = figuresAt(period, history, question)
        const point = (figures: typeof full) => {
          const { lost, ...rest } = pointOf(period, figures, question)
          return { ...rest, lost: lost.minutes }
        }
        expect(point(short)).toEqual(point(full))
      }),
      { numRuns: 40 },
    )
  })

  test('the numbers of a report agree with each other', () => {
    fc.assert(
      fc.property(anyAsked, ({ history, question }) => {
        const { report } = assessWeekly(history, question)
        const { summary, lost, failures, monitor, trend, recommendations, actions } = report
        expect(summary.successRate.total).toBeLessThanOrEqual(summary.runs)
        expect(summary.build.count).toBeLessThanOrEqual(summary.successRate.good)
        expect(summary.criticalFailures).toBeLessThanOrEqual(
          summary.successRate.total - summary.successRate.good,
        )
        const parts = [lost.failures, lost.reruns, lost.superseded]
        expect(lost.lost.minutes).toBe(parts.reduce((sum, { minutes }) => sum + minutes, 0))
        expect(lost.lost.minutes).toBeLessThanOrEqual(lost.total.minutes)
        expect(failures.read).toBeLessThanOrEqual(failures.jobs)
        expect(monitor.byRule.reduce((sum, { alerts }) => sum + alerts, 0)).toBe(monitor.alerts)
        const last = trend.at(-1)
        if (last)
          expect(last).toMatchObject({ final: summary.successRate, incidents: report.incidents.length })
        expect(recommendations.length).toBeLessThanOrEqual(3)
        const open = new Set(actions.filter(({ state }) => state === 'open').map(({ key }) => key))
        expect(recommendations.filter(({ key }) => !open.has(key))).toEqual([])
        if (report.quiet)
          expect([report.incidents, recommendations, summary.criticalFailures]).toEqual([[], [], 0])
      }),
      { numRuns: 40 },
    )
  })

  test('the same again, once the first was remembered, is the same report', () => {
    fc.assert(
      fc.property(anyAsked, ({ history, question }) => {
        const { report, learnt } = assessWeekly(history, question)
        const again = assessWeekly(
          { ...history, ...learnt, periods: new Map([...history.periods, ...learnt.periods]) },
          question,
        )
        expect({ ...again.report, missed: [] }).toEqual({ ...report, missed: [], quiet: again.report.quiet })
      }),
      { numRuns: 20 },
    )
  })
})
