import { DAY, type Seconds } from '../model.ts'
import { dayOf } from '../schedules/calendar.ts'
import { endOfSkip, momentsAt, type TimeZone } from '../schedules/time-zone.ts'

export const periodKinds = ['day', 'week', 'month', 'quarter'] as const
export type PeriodKind = (typeof periodKinds)[number]

export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const
export type Weekday = (typeof weekdays)[number]

/** How time is cut into periods: by a wall clock, so that a day can have 23 or 25 hours. */
export type Calendar = {
  readonly kind: PeriodKind
  readonly zone: TimeZone
  readonly weekStart: Weekday
}

/** A stretch of whole days on a wall clock, which are counted from 1970-01-01; the last one is in it. */
export type Period = {
  readonly firstDay: number
  readonly lastDay: number
  /** The first and the last second. */
  readonly from: Seconds
  readonly to: Seconds
}

/** The newest period that is over at `now`. */
export function lastPeriod(calendar: Calendar, now: Seconds): Period {
  return periodUntil(calendar, startOf(calendar, wallDay(calendar.zone, now)))
}

/** The periods before one, newest first. */
export function periodsBefore(calendar: Calendar, period: Period, count: number): readonly Period[] {
  const periods: Period[] = []
  let { firstDay } = period
  while (periods.length < count) {
    const before = periodUntil(calendar, firstDay)
    periods.push(before)
    firstDay = before.firstDay
  }
  return periods
}

/** The same for a period in every run of the monitor, whatever the clock says then. */
export function periodKey({ kind, zone }: Calendar, { firstDay }: Period): string {
  return `${kind} ${firstDay} ${zone.name}`
}

/** The period that ends with the day before `nextDay`, which begins one. */
function periodUntil(calendar: Calendar, nextDay: number): Period {
  const firstDay = startOf(calendar, nextDay - 1)
  const from = startOfDay(calendar.zone, firstDay)
  return { firstDay, lastDay: nextDay - 1, from, to: startOfDay(calendar.zone, nextDay) - 1 }
}

/** The first day of the period in which a day lies. */
function startOf({ kind, weekStart }: Pick<Calendar, 'kind' | 'weekStart'>, day: number): number {
  switch (kind) {
    case 'day':
      return day
    case 'week':
      return day - ((dayOf(day).weekday - weekdays.indexOf(weekStart) + 7) % 7)
    case 'month':
      return startOfMonth(day)
    case 'quarter': {
      const monthsInto = (dayOf(day).month - 1) % 3
      return Array.from({ length: monthsInto }).reduce<number>(
        (first) => startOfMonth(first - 1),
        startOfMonth(day),
      )
    }
  }
}

function startOfMonth(day: number): number {
  return day - dayOf(day).day + 1
}

function wallDay({ offsetAt }: TimeZone, at: Seconds): number {
  return Math.floor((at + offsetAt(at)) / DAY)
}

/** Midnight, or where the clock skips it, the first moment after it. */
function startOfDay(zone: TimeZone, day: number): Seconds {
  const [midnight = endOfSkip(zone, day * DAY)] = momentsAt(zone, day * DAY)
  return midnight
}
