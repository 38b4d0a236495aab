import { DAY, type Seconds } from '../model.ts'

/** A place's wall clock. */
export type TimeZone = {
  readonly name: string
  /** Seconds the wall clock is ahead of UTC. */
  readonly offsetAt: (at: Seconds) => Seconds
}

export const utc: TimeZone = { name: 'UTC', offsetAt: () => 0 }

/** Zones are few, their offsets are dear: a call of Intl costs a thousand times the look-up. */
const known = new Map<string, TimeZone>([['UTC', utc]])
const MAX_ZONES = 64

/** `undefined` for what is no name in the IANA database; `+02:00` is none. */
export function timeZone(name: string): TimeZone | undefined {
  const met = known.get(name)
  if (met) return met
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{0,59}$/.test(name)) return undefined
  const zone = build(name)
  if (zone && known.size < MAX_ZONES) known.set(name, zone)
  return zone
}

function build(name: string): TimeZone | undefined {
  const format = formatOf(name)
  if (!format) return undefined
  const days = new Map<number, Seconds>()
  const changes = new Map<number, Seconds>()
  const onDay = (day: number) => remember(days, day, () => readOffset(format, day * DAY))
  const offsetAt = (at: Seconds) => {
    const day = Math.floor(at / DAY)
    const [first, last] = [onDay(day), onDay(day + 1)]
    if (first === last) return first
    const change = remember(changes, day, () => changeWithin(format, day * DAY, (day + 1) * DAY))
    return at < change ? first : last
  }
  return { name, offsetAt }
}

const MAX_REMEMBERED = 40_000

function remember(memory: Map<number, Seconds>, key: number, read: () => Seconds): Seconds {
  const met = memory.get(key)
  if (met !== undefined) return met
  if (memory.size >= MAX_REMEMBERED) memory.clear()
  const value = read()
  memory.set(key, value)
  return value
}

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', timeZoneName: 'longOffset' })
  } catch {
    return undefined
  }
}

/** From `GMT`, `GMT-03:30` or, long ago, `GMT+00:19:32`. */
function readOffset(format: Intl.DateTimeFormat, at: Seconds): Seconds {
  const [, sign, hours, minutes, seconds] =
    /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(format.format(at * 1000)) ?? []
  const size = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)
  return sign === '-' ? -size : size
}

/** The first moment with the offset of `to`, where the offset changes once between the two. */
function changeWithin(format: Intl.DateTimeFormat, from: Seconds, to: Seconds): Seconds {
  const before = readOffset(format, from)
  let [low, high] = [from, to]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (readOffset(format, middle) === before) low = middle
    else high = middle
  }
  return high
}

/** The offset of a zone from a day before the wall clock shows the start of `day` to a day after its end. */
export function constantOffset(zone: TimeZone, day: number): Seconds | undefined {
  const offset = zone.offsetAt((day - 1) * DAY)
  return zone.offsetAt(day * DAY) === offset &&
    zone.offsetAt((day + 1) * DAY) === offset &&
    zone.offsetAt((day + 2) * DAY) === offset
    ? offset
    : undefined
}

/**
 * The moments at which the wall clock shows `wall` (written as if it were UTC), ascending: two in a repeated hour,
 * none in a skipped one.
 */
export function momentsAt(zone: TimeZone, wall: Seconds): readonly Seconds[] {
  const offsets = new Set([zone.offsetAt(wall - DAY), zone.offsetAt(wall + DAY)])
  return [...offsets]
    .map((offset) => wall - offset)
    .filter((moment) => moment + zone.offsetAt(moment) === wall)
    .toSorted((a, b) => a - b)
}

/** The first moment after the skipped hour that `wall` lies in. */
export function endOfSkip(zone: TimeZone, wall: Seconds): Seconds {
  const before = zone.offsetAt(wall - DAY)
  let [low, high] = [wall - DAY, wall + DAY]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (zone.offsetAt(middle) === before) low = middle
    else high = middle
  }
  return high
}
