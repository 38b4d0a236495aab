import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { DAY, HOUR } from '../../../src/core/model.ts'
import { timeZone, utc } from '../../../src/core/schedules/time-zone.ts'
import {
  type Calendar,
  lastPeriod,
  type PeriodKind,
  periodKey,
  periodKinds,
  periodsBefore,
  type Weekday,
  weekdays,
} from '../../../src/core/weekly/period.ts'
import { isoTime } from '../../../src/core/words.ts'
import { at } from '../../builders/runs.ts'

const calendar = (kind: PeriodKind, zone = 'UTC', weekStart: Weekday = 'monday'): Calendar => ({
  ...{ kind, weekStart },
  zone: timeZone(zone) ?? utc,
})

const told = (of: Calendar, now: string) => {
  const { from, to } = lastPeriod(of, at(now))
  return [isoTime(from), isoTime(to)]
}

describe('the last complete period', () => {
  test.each([
    // 24 November 2026 is a Tuesday.
    ['day', 'UTC', 'monday', '2026-11-24T00:00:00Z', '2026-11-23T00:00:00Z', '2026-11-23T23:59:59Z'],
    ['day', 'UTC', 'monday', '2026-11-23T23:59:59Z', '2026-11-22T00:00:00Z', '2026-11-22T23:59:59Z'],
    ['week', 'UTC', 'monday', '2026-11-24T12:00:00Z', '2026-11-16T00:00:00Z', '2026-11-22T23:59:59Z'],
    ['week', 'UTC', 'monday', '2026-11-29T23:59:59Z', '2026-11-16T00:00:00Z', '2026-11-22T23:59:59Z'],
    ['week', 'UTC', 'monday', '2026-11-30T00:00:00Z', '2026-11-23T00:00:00Z', '2026-11-29T23:59:59Z'],
    ['week', 'UTC', 'sunday', '2026-11-24T12:00:00Z', '2026-11-15T00:00:00Z', '2026-11-21T23:59:59Z'],
    ['week', 'Asia/Tokyo', 'monday', '2026-11-22T16:00:00Z', '2026-11-15T15:00:00Z', '2026-11-22T14:59:59Z'],
    // The clock goes back on 25 October: a week of 169 hours.
    [
      'week',
      'Europe/Berlin',
      'monday',
      '2026-10-28T00:00:00Z',
      '2026-10-18T22:00:00Z',
      '2026-10-25T22:59:59Z',
    ],
    // There is no midnight in Beirut on 29 March: the day begins at 1:00.
    ['day', 'Asia/Beirut', 'monday', '2026-03-30T12:00:00Z', '2026-03-28T22:00:00Z', '2026-03-29T20:59:59Z'],
    ['month', 'UTC', 'monday', '2028-03-01T00:00:00Z', '2028-02-01T00:00:00Z', '2028-02-29T23:59:59Z'],
    [
      'month',
      'America/New_York',
      'monday',
      '2026-12-01T05:00:00Z',
      '2026-11-01T04:00:00Z',
      '2026-12-01T04:59:59Z',
    ],
    ['quarter', 'UTC', 'monday', '2026-11-24T12:00:00Z', '2026-07-01T00:00:00Z', '2026-09-30T23:59:59Z'],
    ['quarter', 'UTC', 'monday', '2027-01-01T00:00:00Z', '2026-10-01T00:00:00Z', '2026-12-31T23:59:59Z'],
  ] as const)('%s in %s, weeks from %s, at %s', (kind, zone, weekStart, now, from, to) => {
    expect(told(calendar(kind, zone, weekStart), now)).toEqual([from, to])
  })
})

describe('of any calendar and time', () => {
  const anyCalendar = fc
    .record({
      kind: fc.constantFrom(...periodKinds),
      zone: fc.constantFrom(
        'UTC',
        'Europe/Berlin',
        'America/Havana',
        'Asia/Kathmandu',
        'Australia/Lord_Howe',
      ),
      weekStart: fc.constantFrom(...weekdays),
    })
    .map(({ kind, zone, weekStart }) => calendar(kind, zone, weekStart))
  const anyMoment = fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2035-01-01T00:00:00Z') })
  const hours = { day: 24, week: 7 * 24, month: 31 * 24, quarter: 92 * 24 }

  test('periods follow one another without a hole, the newest is over, and none is too long', () => {
    fc.assert(
      fc.property(anyCalendar, anyMoment, (of, now) => {
        const newest = lastPeriod(of, now)
        const periods = [newest, ...periodsBefore(of, newest, 9)]
        expect(periods).toHaveLength(10)
        expect(periods[0]?.to).toBeLessThan(now)
        // What has begun and is not over is no longer than a period either.
        expect(now - (periods[0]?.to ?? 0)).toBeLessThanOrEqual((hours[of.kind] + 1) * HOUR)
        for (const [i, { from, to, lastDay }] of periods.entries()) {
          const next = periods[i - 1]
          if (next) expect([next.from, next.firstDay]).toEqual([to + 1, lastDay + 1])
          expect(to).toBeGreaterThan(from + 22 * HOUR)
          expect(to - from).toBeLessThanOrEqual((hours[of.kind] + 1) * HOUR)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('a period is the same whenever one looks before the next is over', () => {
    fc.assert(
      fc.property(anyCalendar, anyMoment, fc.double({ min: 0, max: 1, noNaN: true }), (of, now, part) => {
        const seen = lastPeriod(of, now)
        const next = lastPeriod(of, seen.to + 1 + 100 * DAY)
        const later = Math.floor(seen.to + 1 + part * 22 * HOUR)
        expect(lastPeriod(of, later)).toEqual(seen)
        expect(periodKey(of, lastPeriod(of, later))).toBe(periodKey(of, seen))
        expect(periodKey(of, next)).not.toBe(periodKey(of, seen))
      }),
      { numRuns: 100 },
    )
  })
})
