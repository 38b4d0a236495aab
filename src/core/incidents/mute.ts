import { DAY, MINUTE, type Seconds } from '../model.ts'
import { dayOf } from '../schedules/calendar.ts'
import type { TimeZone } from '../schedules/time-zone.ts'
import type { Incident } from './incident.ts'

/** A time in which people are not told of some incidents. What still lasts after it is told then. */
export type Mute = (Maintenance | QuietHours) & {
  readonly matches: (incident: Incident) => boolean
  readonly critical: 'passes' | 'waits'
}

/** Both ends included. */
export type Maintenance = { readonly kind: 'maintenance'; readonly from: Seconds; readonly to: Seconds }

/** Every day on a place's wall clock, or on some days of the week; 22:00 to 06:00 belongs to the day it begins on. */
export type QuietHours = {
  readonly kind: 'quiet-hours'
  /** Minutes since midnight; `to` is not included. Equal ones are the whole day. */
  readonly from: number
  readonly to: number
  /** 0 is Sunday. */
  readonly weekdays: readonly number[]
  readonly zone: TimeZone
}

export function mutedBy(mutes: readonly Mute[], now: Seconds): (incident: Incident) => boolean {
  const active = mutes.filter((mute) => isActiveAt(mute, now))
  return (incident) =>
    active.some(
      ({ matches, critical }) =>
        (critical === 'waits' || incident.severity !== 'critical') && matches(incident),
    )
}

function isActiveAt(mute: Maintenance | QuietHours, now: Seconds): boolean {
  switch (mute.kind) {
    case 'maintenance':
      return mute.from <= now && now <= mute.to
    case 'quiet-hours':
      return isQuiet(mute, now)
  }
}

function isQuiet({ from, to, weekdays, zone }: QuietHours, now: Seconds): boolean {
  const wall = now + zone.offsetAt(now)
  const day = Math.floor(wall / DAY)
  const minute = Math.floor((wall - day * DAY) / MINUTE)
  const onDay = (number: number) => weekdays.includes(dayOf(number).weekday)
  if (from < to) return onDay(day) && from <= minute && minute < to
  return (onDay(day) && minute >= from) || (onDay(day - 1) && minute < to)
}
