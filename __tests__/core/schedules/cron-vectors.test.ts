import { expect, test } from '@jest/globals'
import type { Seconds } from '../../../src/core/model.ts'
import { readCron } from '../../../src/core/schedules/cron.ts'
import { nextFiring, previousFiring } from '../../../src/core/schedules/firings.ts'
import type { TimeZone } from '../../../src/core/schedules/time-zone.ts'
import { at } from '../../builders/runs.ts'
import { testWithVectors, vector } from '../../render/payloads.ts'
import { aCron } from './questions.ts'

type Vector = { readonly expr: string; readonly tz: string; readonly after: string; readonly next: string[] }
type Edge = { readonly expr: string; readonly cronsimAccepts: boolean }

/** The data are by cuu508/cronsim, BSD-3-Clause; they stay beside the repository. */
function vectors(): { readonly valid: readonly Vector[]; readonly edge: readonly Edge[] } {
  return vector('deadman/cron-vectors.json') as { valid: Vector[]; edge: Edge[] }
}

/**
 * Morocco gave up its permanent hour on 2026-09-20, which the data do not know yet: the rules of tzdata 2025b, as
 * far as the data reach.
 */
function asIn2025(zone: TimeZone): TimeZone {
  if (zone.name !== 'Africa/Casablanca') return zone
  const ramadan = [
    ['2027-02-07T02:00:00Z', '2027-03-14T02:00:00Z'],
    ['2028-01-23T02:00:00Z', '2028-03-05T02:00:00Z'],
    ['2029-01-14T02:00:00Z', '2029-02-18T02:00:00Z'],
  ].map(([from = '', to = '']) => [at(from), at(to)] as const)
  const offsetAt = (moment: Seconds) => {
    if (moment < at('2026-09-01T00:00:00Z')) return zone.offsetAt(moment)
    return ramadan.some(([from, to]) => moment >= from && moment < to) ? 0 : 3600
  }
  return { name: zone.name, offsetAt }
}

function firingsOf({ expr, tz, after, next }: Vector): readonly (Seconds | undefined)[] {
  const cron = aCron(expr, tz)
  let moment: Seconds | undefined = at(after)
  return next.map(() => {
    moment = moment === undefined ? undefined : nextFiring({ ...cron, zone: asIn2025(cron.zone) }, moment)
    return moment
  })
}

/** The lists that we give too, and the others. Found once for all that ask. */
function compared() {
  known ??= Object.groupBy(vectors().valid, (v) =>
    firingsOf(v).every((firing, i) => firing === at(v.next[i] ?? '')) ? 'same' : 'differing',
  )
  const { same = [], differing = [] } = known
  return { same, differing }
}
let known: Partial<Record<'same' | 'differing', readonly Vector[]>> | undefined

/** `5-5/2` in the last field: the data go on to a day 7, Sunday; GitHub's field ends with 6. */
const stepsToSeven = ({ expr }: Vector) =>
  [...(expr.split(' ')[4] ?? '').matchAll(/([^,]+)-([^,/]+)\/(\d)/g)].length > 0

const onLordHowe = ({ tz, after }: Vector) => tz === 'Australia/Lord_Howe' && /^2026-(04|10)/.test(after)

testWithVectors('of 6,000 lists of firings, those that differ do so where GitHub documents otherwise', () => {
  const { same, differing } = compared()
  const [lordHowe, others] = [differing.filter(onLordHowe), differing.filter((v) => !onLordHowe(v))]
  expect({
    same: same.length,
    weekdaySeven: others.filter(stepsToSeven).length,
    halfHourChange: lordHowe.length,
    unexplained: others.filter((v) => !stepsToSeven(v)),
  }).toEqual({ same: 5979, weekdaySeven: 16, halfHourChange: 5, unexplained: [] })
})

testWithVectors('where a clock changes by half an hour, the data miss firings of ordinary hours', () => {
  for (const v of compared().differing.filter(onLordHowe)) {
    const cron = aCron(v.expr, v.tz)
    const theirs = v.next.map(at)
    const missed = firingsOf(v).filter(
      (f) => f !== undefined && f <= Math.max(...theirs) && !theirs.includes(f),
    )
    expect(missed.length).toBeGreaterThan(0)
    for (const firing of missed) {
      const minute = Math.floor(((firing ?? 0) + cron.zone.offsetAt(firing ?? 0)) / 60) % 1440
      expect(cron.minutes).toContain(minute)
    }
  }
})

testWithVectors('every list of firings is the same read backwards', () => {
  for (const { expr, tz, next } of compared().same.filter((v) => v.tz !== 'Africa/Casablanca')) {
    const cron = aCron(expr, tz)
    const moments = next.map(at)
    const back = moments.slice(1).map((moment) => previousFiring(cron, moment))
    expect(back).toEqual(moments.slice(0, -1))
  }
})

testWithVectors('of 45 doubtful expressions, those that are refused or never fire are so here too', () => {
  const { edge } = vectors()
  const fires = (expr: string) => {
    const reading = readCron(expr)
    return reading.kind === 'cron' && nextFiring(reading.cron, at('2025-01-01T00:00:00Z')) !== undefined
  }
  const differing = edge.filter(({ expr, cronsimAccepts }) => fires(expr) !== cronsimAccepts)
  // GitHub: "five fields separated by a space", and its own parser splits at nothing else.
  expect(differing.map(({ expr }) => expr)).toEqual(['*\u00a0* * * *'])
  expect(edge).toHaveLength(45)
})

test('2:30 in a skipped hour fires at 3:00, as GitHub documents', () => {
  const next = nextFiring(aCron('30 2 * * *', 'America/New_York'), at('2026-03-08T00:00:00-05:00'))
  expect(next).toBe(at('2026-03-08T03:00:00-04:00'))
})
