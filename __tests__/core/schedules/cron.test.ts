import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readCron } from '../../../src/core/schedules/cron.ts'
import { countFirings, nextFiring, previousFiring } from '../../../src/core/schedules/firings.ts'
import { largestGap } from '../../../src/core/schedules/gaps.ts'
import { at, NOW } from '../../builders/runs.ts'
import { anyText } from '../../builders/texts.ts'
import { aCron } from './questions.ts'

const HOUR = 3600
const DAY = 24 * HOUR

const zones = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'America/St_Johns',
)

/** A field within its bounds, of every form. */
const field = (min: number, max: number) => {
  const number = fc.integer({ min, max })
  const range = fc.tuple(number, number).map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`)
  const step = fc.integer({ min: 1, max })
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant('*') },
    { weight: 2, arbitrary: number.map(String) },
    fc.array(number, { minLength: 1, maxLength: 4 }).map((list) => list.join(',')),
    range,
    fc.tuple(fc.oneof(fc.constant('*'), range, number.map(String)), step).map((parts) => parts.join('/')),
  )
}

const expressions = fc
  .tuple(field(0, 59), field(0, 23), field(1, 28), field(1, 12), field(0, 6))
  .map((parts) => parts.join(' '))

/** Between 1980 and 2060, often just around a change of the clock. */
const moments = fc.oneof(
  fc.integer({ min: at('1980-01-01T00:00:00Z'), max: at('2060-01-01T00:00:00Z') }),
  fc
    .tuple(
      fc.constantFrom(
        '2026-03-08T07:00:00Z',
        '2026-11-01T06:00:00Z',
        '2026-10-25T01:00:00Z',
        '2011-12-30T10:00:00Z',
      ),
      fc.integer({ min: -2 * DAY, max: 2 * DAY }),
    )
    .map(([change, around]) => at(change) + around),
)

test('next and previous are strict, and each other’s inverse', () => {
  fc.assert(
    fc.property(expressions, zones, moments, (expression, zone, moment) => {
      const cron = aCron(expression, zone)
      const next = nextFiring(cron, moment)
      if (next === undefined) throw new Error('never fires')
      expect(next).toBeGreaterThan(moment)
      expect(next % 1).toBe(0)
      expect(previousFiring(cron, next + 1)).toBe(next)
      expect(previousFiring(cron, next) ?? moment).toBeLessThanOrEqual(moment)
      expect(nextFiring(cron, next - 1)).toBe(next)
      expect(nextFiring(cron, next)).toBeGreaterThan(next)
    }),
    { numRuns: 500 },
  )
})

test('a later moment has no earlier firing', () => {
  fc.assert(
    fc.property(expressions, zones, moments, fc.nat(10 * DAY), (expression, zone, moment, later) => {
      const cron = aCron(expression, zone)
      expect(nextFiring(cron, moment + later)).toBeGreaterThanOrEqual(nextFiring(cron, moment) ?? 0)
      expect(previousFiring(cron, moment + later)).toBeGreaterThanOrEqual(previousFiring(cron, moment) ?? 0)
    }),
    { numRuns: 500 },
  )
})

test('in UTC a firing is the first minute whose date fits, as found by trying every minute', () => {
  fc.assert(
    fc.property(expressions, fc.integer({ min: 0, max: 4e9 }), (expression, moment) => {
      const cron = aCron(expression)
      const fits = (minute: number) => {
        const date = new Date(minute * 60_000)
        const day = cron.days.has(date.getUTCDate())
        const weekday = cron.weekdays.has(date.getUTCDay())
        return (
          cron.minutes.includes(date.getUTCHours() * 60 + date.getUTCMinutes()) &&
          cron.months.has(date.getUTCMonth() + 1) &&
          (cron.dayRule === 'both' ? day && weekday : day || weekday)
        )
      }
      const first = Math.floor(moment / 60) + 1
      const found = Array.from({ length: 3000 }, (_, i) => first + i).find(fits)
      const next = nextFiring(cron, moment) ?? 0
      expect(found === undefined ? next >= (first + 3000) * 60 : next === found * 60).toBe(true)
    }),
    { numRuns: 80 },
  )
})

describe('the clock changes', () => {
  const firings = (expression: string, zone: string, from: string, count: number) => {
    const cron = aCron(expression, zone)
    const found: number[] = []
    for (let i = 0, moment = at(from); i < count; i++) {
      moment = nextFiring(cron, moment) ?? 0
      found.push(moment)
    }
    return found
  }

  test('a repeated time of day fires the first time only', () => {
    expect(firings('30 2 * * *', 'Europe/Berlin', '2026-10-24T12:00:00Z', 2)).toEqual(
      ['2026-10-25T00:30:00Z', '2026-10-26T01:30:00Z'].map(at),
    )
  })

  test('two times in a skipped hour are one firing', () => {
    expect(firings('0,30 2 * * *', 'Europe/Berlin', '2026-03-29T00:00:00Z', 2)).toEqual(
      ['2026-03-29T01:00:00Z', '2026-03-30T00:00:00Z'].map(at),
    )
  })

  test('an interval goes on in real time', () => {
    expect(firings('*/30 * * * *', 'Europe/Berlin', '2026-10-25T00:00:00Z', 4)).toEqual(
      ['2026-10-25T00:30:00Z', '2026-10-25T01:00:00Z', '2026-10-25T01:30:00Z', '2026-10-25T02:00:00Z'].map(
        at,
      ),
    )
  })

  test('a midnight that does not exist fires when the day begins', () => {
    expect(firings('0 0 * * *', 'America/Santiago', '2025-09-06T12:00:00Z', 1)).toEqual([
      at('2025-09-07T04:00:00Z'),
    ])
  })

  test('a day that does not exist fires when the next begins', () => {
    expect(firings('0 9 30 12 *', 'Pacific/Apia', '2011-12-30T00:00:00Z', 1)).toEqual([
      at('2011-12-30T10:00:00Z'),
    ])
  })
})

describe('what GitHub documents', () => {
  const minutesOf = (expression: string) => aCron(expression).minutes

  test('lists, ranges, steps and names mean what its examples say', () => {
    expect(minutesOf('2,10 4,5 * * *')).toEqual([242, 250, 302, 310])
    expect(minutesOf('30 4-6 * * *')).toEqual([270, 330, 390])
    expect(minutesOf('20/15 0 * * *')).toEqual([20, 35, 50])
    expect(aCron('0 0 * jan-MAR Mon,fri')).toMatchObject({
      months: new Set([1, 2, 3]),
      weekdays: new Set([1, 5]),
    })
  })

  test('a day fits by date or by weekday where both are restricted, else by both', () => {
    expect(nextFiring(aCron('0 0 1 * MON'), at('2026-11-20T12:00:00Z'))).toBe(at('2026-11-23T00:00:00Z'))
    expect(nextFiring(aCron('0 0 1 * *'), at('2026-11-20T12:00:00Z'))).toBe(at('2026-12-01T00:00:00Z'))
    expect(nextFiring(aCron('0 0 */2 * MON'), at('2026-11-20T12:00:00Z'))).toBe(at('2026-11-23T00:00:00Z'))
    expect(nextFiring(aCron('0 0 */2 * MON'), at('2026-11-23T12:00:00Z'))).toBe(at('2026-12-07T00:00:00Z'))
  })

  test.each([
    ['@daily', 'GitHub knows no aliases like "@daily"'],
    ['* * * *', 'it has 4 fields, not five separated by spaces'],
    ['', 'it has 0 fields, not five separated by spaces'],
    ['* * * * * *', 'it has 6 fields, not five separated by spaces'],
    ['60 * * * *', 'minute: "60" is not within 0 and 59'],
    ['* * * * 7', 'day of the week: "7" is not within 0 and 6 or a name'],
    ['* * * MON *', 'month: "MON" is not within 1 and 12 or a name'],
    ['* 5-1 * * *', 'hour: the range "5-1" runs backwards'],
    ['*/0 * * * *', 'minute: the step of "*/0" is not a number from 1 to 59'],
    ['1/2/3 * * * *', 'minute: "1/2/3" has more than one step'],
  ])('%j is refused with a reason', (expression, reason) => {
    expect(readCron(expression)).toEqual({ kind: 'unreadable', reason })
  })
})

describe('hostile input', () => {
  test('any text is read or refused in no time', () => {
    const texts = fc.oneof(
      fc.string({ maxLength: 200 }),
      anyText({ maxLength: 100 }),
      fc.string({ unit: fc.constantFrom(...'*/,-0123456789 @#LWMONJAN'), maxLength: 60 }),
    )
    fc.assert(
      fc.property(texts, texts, (expression, zone) => {
        for (const reading of [
          readCron(expression),
          readCron(expression, zone),
          readCron('0 0 * * *', zone),
        ]) {
          if (reading.kind === 'cron') nextFiring(reading.cron, NOW)
          else expect(reading.reason.length).toBeLessThan(120)
        }
      }),
      { numRuns: 500 },
    )
  })

  test.each(['*,'.repeat(1e6), '1'.repeat(1e6), ' '.repeat(1e6)])(
    'a huge expression is refused (%#)',
    (expression) => {
      expect(readCron(expression)).toMatchObject({ kind: 'unreadable' })
      expect(readCron('* * * * *', expression)).toMatchObject({ kind: 'unreadable' })
    },
  )

  test.each(['Mars/Phobos', '', '+02:00', 'UTC\n', 'Europe/Berlin; x', '__proto__', '../UTC'])(
    'the time zone %j is refused',
    (zone) => expect(readCron('0 0 * * *', zone)).toMatchObject({ kind: 'unreadable' }),
  )

  test.each(['0 0 31 2 *', '* * 30 2 *', '0 0 31 4,6,9,11 *'])(
    '%s never fires, and the search for it ends',
    (never) => {
      expect(nextFiring(aCron(never), NOW)).toBeUndefined()
      expect(previousFiring(aCron(never), NOW)).toBeUndefined()
      expect(largestGap([aCron(never)], NOW)).toBeUndefined()
    },
  )

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -1e18, 1e18])('%d is no moment', (moment) => {
    expect(nextFiring(aCron('* * * * *', 'Europe/Berlin'), moment)).toBeUndefined()
    expect(countFirings(aCron('* * * * *'), moment, moment)).toBe(0)
  })
})

describe('the largest gap', () => {
  const hours = (...expressions: readonly string[]) => {
    const gap = largestGap(
      expressions.map((expression) => aCron(expression)),
      NOW,
    )
    return (gap ?? Number.NaN) / HOUR
  }

  test.each([
    [24, ['0 0 * * *']],
    [72, ['0 9 * * 1-5']],
    [27, ['0 9 * * 1-5', '0 12 * * 0,6']],
    [31 * 24, ['0 0 1 * *']],
    [4 * 365.25 * 24, ['0 0 29 2 *']],
    [15, ['0 9-18 * * *']],
    [1 / 12, ['* * * * *']],
    [335 * 24 + 1 / 12, ['*/5 * * 12 *']],
  ])('is %d h', (expected, expressions) => {
    expect(hours(...expressions)).toBeCloseTo(expected, 0)
  })

  test('of a day in a zone with summer time is 25 h', () => {
    expect(largestGap([aCron('0 12 * * *', 'Europe/Berlin')], NOW)).toBe(25 * HOUR)
  })

  test('is never exceeded in the year that follows', () => {
    fc.assert(
      fc.property(expressions, zones, moments, (expression, zone, moment) => {
        const cron = aCron(expression, zone)
        const gap = largestGap([cron], moment) ?? 0
        const from = nextFiring(cron, moment) ?? 0
        for (let i = 0, last = from; i < 60; i++) {
          const next = nextFiring(cron, last) ?? 0
          if (last - from < 390 * DAY) expect(next - last).toBeLessThanOrEqual(Math.max(gap, 6 * HOUR))
          last = next
        }
      }),
      { numRuns: 150 },
    )
  })
})

test('firings closer than five minutes are counted once, as GitHub runs them', () => {
  expect(countFirings(aCron('* * * * *'), NOW, NOW + HOUR)).toBeLessThanOrEqual(13)
  expect(countFirings(aCron('*/10 * * * *'), NOW, NOW + DAY)).toBe(144)
  expect(countFirings(aCron('30 2 * * *', 'Europe/Berlin'), NOW, NOW + 365 * DAY)).toBe(365)
})
