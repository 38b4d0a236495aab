import { DAY, MINUTE, type Seconds } from '../model.ts'
import { dayOf } from './calendar.ts'
import type { Cron } from './cron.ts'
import { constantOffset, endOfSkip, momentsAt } from './time-zone.ts'

/** How far a firing is looked for. A 29 February on a given weekday comes once in 40 years, around 2100. */
const HORIZON_DAYS = 50 * 366

/** Moments that can be asked about: years 1900 to 9900, far inside what dates can say. */
const [EARLIEST, LATEST] = [-2_208_988_800, 250_000_000_000]

/**
 * The first firing strictly after a moment: never the moment itself. `undefined` where there is none within 50
 * years, and for what is no moment.
 */
export function nextFiring(cron: Cron, after: Seconds): Seconds | undefined {
  return find(cron, after, 1)
}

/** The last firing strictly before a moment: never the moment itself. Else as `nextFiring`. */
export function previousFiring(cron: Cron, before: Seconds): Seconds | undefined {
  return find(cron, before, -1)
}

/**
 * Day by day on the wall clock. Near a change of the clock from the day before, because what was skipped comes later
 * than its date says; and where a clock goes back over midnight two days are mixed, so that a hit is compared with
 * the day behind it.
 */
function find(cron: Cron, at: Seconds, direction: 1 | -1): Seconds | undefined {
  if (!(at >= EARLIEST && at <= LATEST) || cron.months.size === 0) return undefined
  const today = Math.floor((at + cron.zone.offsetAt(at)) / DAY)
  const first = constantOffset(cron.zone, today) === undefined ? -1 : 0
  for (let i = first; i <= HORIZON_DAYS; i++) {
    const day = today + direction * i
    const hit = nearestOn(cron, day, at, direction)
    if (hit === undefined) continue
    if (constantOffset(cron.zone, day) !== undefined) return hit
    const other = nearestOn(cron, day + direction, at, direction)
    return other !== undefined && direction * (other - hit) < 0 ? other : hit
  }
  return undefined
}

function nearestOn(cron: Cron, day: number, at: Seconds, direction: 1 | -1): Seconds | undefined {
  if (!firesOn(cron, day)) return undefined
  const offset = constantOffset(cron.zone, day)
  if (offset === undefined) {
    const firings = rememberedFirings(cron, day)
    return direction === 1 ? firings.find((f) => f > at) : firings.findLast((f) => f < at)
  }
  const midnight = day * DAY - offset
  const minute = nearestMinute(cron.minutes, (at - midnight) / MINUTE, direction)
  return minute === undefined ? undefined : midnight + minute * MINUTE
}

/** The first of ascending minutes above a bound, or the last below it; by halves. */
function nearestMinute(minutes: readonly number[], bound: number, direction: 1 | -1): number | undefined {
  let [low, high] = [0, minutes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const minute = minutes[middle] ?? 0
    if (direction === 1 ? minute <= bound : minute < bound) low = middle + 1
    else high = middle
  }
  return minutes[direction === 1 ? low : low - 1]
}

/** Whether it fires on a day of its wall clock, given in days since 1970-01-01. */
function firesOn(cron: Cron, number: number): boolean {
  const { month, day, weekday } = dayOf(number)
  if (!cron.months.has(month)) return false
  return cron.dayRule === 'both'
    ? cron.days.has(day) && cron.weekdays.has(weekday)
    : cron.days.has(day) || cron.weekdays.has(weekday)
}

/** A walk from firing to firing asks for the same few days again and again. */
const remembered = new WeakMap<Cron, Map<number, readonly Seconds[]>>()
const MAX_REMEMBERED = 16

function rememberedFirings(cron: Cron, day: number): readonly Seconds[] {
  const days = remembered.get(cron) ?? new Map<number, readonly Seconds[]>()
  const firings = days.get(day) ?? firingsAroundChange(cron, day)
  if (days.size >= MAX_REMEMBERED) days.clear()
  remembered.set(cron, days.set(day, firings))
  return firings
}

/**
 * Firings on a day near a change of the clock, ascending. A time of day that is skipped advances to the next valid
 * time, as GitHub documents it (2:30 to 3:00), and one that is repeated fires the first time only; intervals go on
 * in real time, so that they skip and repeat.
 */
function firingsAroundChange(cron: Cron, day: number): readonly Seconds[] {
  const firings = cron.minutes.flatMap((minute) => {
    const wall = day * DAY + minute * MINUTE
    const moments = momentsAt(cron.zone, wall)
    if (cron.pace === 'interval') return moments
    return moments.length > 0 ? moments.slice(0, 1) : [endOfSkip(cron.zone, wall)]
  })
  return [...new Set(firings)].toSorted((a, b) => a - b)
}

/** The shortest interval at which GitHub runs a schedule; more frequent firings are one. */
export const SHORTEST: Seconds = 5 * MINUTE

/** Firings with `from < firing <= to`, those of one five-minute slot counted once. */
export function countFirings(cron: Cron, from: Seconds, to: Seconds): number {
  if (!(from >= EARLIEST && to <= LATEST && to - from <= HORIZON_DAYS * DAY)) return 0
  const slots = new Set<number>()
  const last = Math.floor(to / DAY) + 2
  for (let day = Math.floor(from / DAY) - 2; day <= last; day++) {
    if (!firesOn(cron, day)) continue
    const offset = constantOffset(cron.zone, day)
    const firings =
      offset === undefined
        ? rememberedFirings(cron, day)
        : cron.minutes.map((minute) => day * DAY - offset + minute * MINUTE)
    for (const firing of firings) if (firing > from && firing <= to) slots.add(Math.floor(firing / SHORTEST))
  }
  return slots.size
}
