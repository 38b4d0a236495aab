import type { Rule } from '../diagnosis/rule.ts'
import { assessFailures } from '../failures/assess-failures.ts'
import type { History } from '../history/history.ts'
import { gapsIn, type Interval } from '../history/intervals.ts'
import { DAY, MINUTE, type Seconds } from '../model.ts'
import type { FailureReport } from '../reports/failures.ts'
import type { HealthReport } from '../reports/health.ts'
import { assessHealth, type Question } from '../vitals/assess.ts'
import type { Calendar, Period } from './period.ts'

export type WeeklyQuestion = Omit<Question, 'lookbackDays' | 'runsMissing' | 'suggestThresholds'> & {
  readonly calendar: Calendar
  /** Of logs, by which causes are told. */
  readonly rules: readonly Rule[]
}

/** A period as the other modes would have reported it at its end, knowing what is known now of its runs. */
export type Look = {
  readonly period: Period
  /** Nothing that began later is in it. */
  readonly history: History
  readonly health: HealthReport
  readonly failures: FailureReport
  /** Every run of the period was seen. */
  readonly whole: boolean
}

export function lookAt(period: Period, all: History, question: WeeklyQuestion): Look {
  const { from, to } = period
  const runs = new Map([...all.runs].filter(([, run]) => run.createdAt <= to))
  const history = { ...all, runs }
  const whole = isSeen(period, all, question.now)
  const health = assessHealth(history, {
    ...question,
    now: to,
    lookbackDays: (to - from) / DAY,
    gaps: [],
    runsMissing: !whole,
    suggestThresholds: false,
  })
  return { period, history, health, failures: failuresIn(history, period, question), whole }
}

/** What failed between two times, and how that stands at the end of them. */
export function failuresIn(
  history: History,
  { from, to }: Interval,
  question: WeeklyQuestion,
): FailureReport {
  const window = { now: to, lookbackDays: (to - from) / DAY, gaps: [] }
  return assessFailures({ ...question, ...window, history, triggeredBy: undefined })
}

/** The newest runs show up in listings a little late, so that the last minute never counts as seen. */
function isSeen({ from, to }: Period, { covered }: Pick<History, 'covered'>, now: Seconds): boolean {
  return gapsIn({ from, to: Math.min(to, now - MINUTE) }, covered).length === 0
}

/** Whether all of a period that is over is known, so that it can be told without having been remembered. */
export function isKnown({ from, to }: Period, { covered }: Pick<History, 'covered'>): boolean {
  return covered.some((known) => known.from <= from && known.to >= to)
}
