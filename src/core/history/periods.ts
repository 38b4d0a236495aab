import { patterns } from '../failures/pattern.ts'
import { kpiIds } from '../reports/kpi.ts'
import type { CostPart, Lengths } from '../reports/signs.ts'
import type { ActionMemo, ActionMemos } from '../weekly/actions.ts'
import { type Period, periodKinds } from '../weekly/period.ts'
import type { KpiPoint, PeriodPoint } from '../weekly/period-point.ts'
import type { History } from './history.ts'
import { integer, Malformed, map, object, oneOf, optional, string, time } from './shape.ts'

/** Reads the points of periods that were stored. */
export function periodPointsOf(value: unknown): History['periods'] {
  return map(value, (key, point) => [string(key, 'key of a period'), pointOf(point)], 'periods')
}

/** Reads the checklist that was stored. */
export function actionMemosOf(value: unknown): ActionMemos {
  return map(value, (key, memo) => [string(key, 'key of an action'), memoOf(memo)], 'actions')
}

function pointOf(value: unknown): PeriodPoint {
  const point = object(value, 'a point')
  const counts = object(point.patterns, 'patterns')
  const kpis = object(point.kpis, 'KPIs')
  return {
    kind: oneOf(periodKinds, point.kind, 'kind of period'),
    period: periodOf(point.period),
    seenAt: time(point.seenAt, 'seenAt'),
    runs: integer(point.runs, 'runs'),
    passed: integer(point.passed, 'passed'),
    decided: integer(point.decided, 'decided'),
    duration: lengthsOf(point.duration),
    criticalFailures: integer(point.criticalFailures, 'critical failures'),
    incidents: integer(point.incidents, 'incidents'),
    lost: costOf(point.lost),
    patterns: {
      ...{ typescript: 0, dependency: 0, test: 0, build: 0, other: 0 },
      ...Object.fromEntries(patterns.map((pattern) => [pattern, integer(counts[pattern], pattern)])),
    },
    kpis: Object.fromEntries(
      kpiIds.flatMap((id) => {
        const kpi = optional(kpis[id], kpiPointOf, id)
        return kpi ? [[id, kpi]] : []
      }),
    ),
  }
}

function periodOf(value: unknown): Period {
  const { firstDay, lastDay, from, to } = object(value, 'a period')
  return {
    firstDay: day(firstDay, 'first day'),
    lastDay: day(lastDay, 'last day'),
    from: time(from, 'from'),
    to: time(to, 'to'),
  }
}

/** Days are counted like seconds, and there are fewer of them that a date can hold. */
function day(value: unknown, what: string): number {
  const number = integer(value, what)
  time(number * 86_400, what)
  return number
}

function lengthsOf(value: unknown): Lengths {
  const { count, meanSeconds, p50Seconds, p95Seconds } = object(value, 'lengths')
  const [mean, p50, p95] = [meanSeconds, p50Seconds, p95Seconds].map((part) =>
    optional(part, amount, 'length'),
  )
  return {
    count: integer(count, 'count'),
    ...(mean !== undefined && { meanSeconds: mean }),
    ...(p50 !== undefined && { p50Seconds: p50 }),
    ...(p95 !== undefined && { p95Seconds: p95 }),
  }
}

function costOf(value: unknown): CostPart {
  const { jobs, minutes, price } = object(value, 'a cost')
  return { jobs: integer(jobs, 'jobs'), minutes: integer(minutes, 'minutes'), price: amount(price, 'price') }
}

function kpiPointOf(value: unknown): KpiPoint {
  const { value: figure, count } = object(value, 'a KPI')
  return { value: amount(figure, 'value'), count: integer(count, 'count') }
}

function amount(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Malformed(`${what} is no number`)
  return value
}

function memoOf(value: unknown): ActionMemo {
  const { title, state, since, seenAt } = object(value, 'an action')
  return {
    title: string(title, 'title'),
    state: oneOf(['open', 'gone', 'ticked'], state, 'state'),
    since: time(since, 'since'),
    seenAt: time(seenAt, 'seenAt'),
  }
}
