import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Conclusion } from '../../../src/core/model.ts'
import { judgeSchedule, type ScheduleQuestion } from '../../../src/core/schedules/dead-man.ts'
import { inactivityCountdown } from '../../../src/core/schedules/inactivity.ts'
import { weightOf } from '../../../src/core/schedules/verdict.ts'
import { aRun, at } from '../../builders/runs.ts'
import { aQuestion, scheduled } from './questions.ts'

const HOUR = 3600
const DAY = 24 * HOUR
const NOON = at('2026-11-20T12:00:00Z')
const MIDNIGHT = at('2026-11-20T00:00:00Z')

/** One run a day at midnight, `ages` days before the last midnight. */
const nightly = (ages: readonly number[], ending: Conclusion = 'success') =>
  ages.map((age) => scheduled(MIDNIGHT - age * DAY + 60, ending))

const days = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)

const judge = (given: Partial<ScheduleQuestion>) => judgeSchedule(aQuestion({ now: NOON, ...given }))

describe('a daily schedule', () => {
  test('that ran tonight is on time, and says what it was judged by', () => {
    expect(judge({ runs: nightly(days(0, 20)) })).toMatchObject({
      status: 'on-time',
      facts: {
        expectedEvery: DAY,
        lastRun: MIDNIGHT + 60,
        lastSuccess: MIDNIGHT + 60,
        nextDue: MIDNIGHT + DAY,
        runs: { total: 21, passed: 21, failed: 0 },
        lateness: { median: 60, max: 60, waits: 20, days: 20, firings: 20, dropped: 0, basis: 'learned' },
      },
    })
  })

  test('that missed tonight is late from the moment it was due', () => {
    const runs = nightly(days(1, 20))
    expect(judge({ runs })).toMatchObject({ status: 'late', dueSince: MIDNIGHT })
    expect(judge({ runs, now: MIDNIGHT - 1 })).toMatchObject({ status: 'on-time' })
    expect(judge({ runs, now: MIDNIGHT })).toMatchObject({ status: 'late' })
  })

  test('is stale from three gaps and the learned lateness after its last success', () => {
    const runs = nightly(days(4, 24))
    const verdict = judge({ runs })
    const tolerated = verdict.facts.lateness.tolerated
    const overdueSince = MIDNIGHT - 4 * DAY + 60 + 3 * DAY + tolerated
    expect(tolerated).toBeLessThan(3 * 60)
    expect(verdict).toMatchObject({ status: 'stale', cause: 'silent', overdueSince })
    expect(judge({ runs, now: overdueSince })).toMatchObject({ status: 'stale' })
    expect(judge({ runs, now: overdueSince - 1 })).toMatchObject({ status: 'late', staleAt: overdueSince })
  })

  test.each(['silent', 'failing'] as const)(
    'that is %s has been overdue since the same moment, however long it goes on',
    (cause) => {
      // The later ones were ever less late: what they teach would make the deadline earlier as older ones are forgotten.
      const alive = days(40, 70).map((age) => scheduled(MIDNIGHT - age * DAY + age * 300))
      const dead = cause === 'failing' ? nightly(days(0, 39), 'failure') : []
      const overdue = days(0, 35).map((age) => {
        const now = NOON - age * DAY
        const runs = [...alive, ...dead].filter(({ createdAt }) => createdAt <= now)
        const verdict = judge({ runs, now })
        return 'overdueSince' in verdict ? verdict.overdueSince : undefined
      })
      expect(new Set(overdue).size).toBe(1)
      expect(overdue[0]).toBeDefined()
    },
  )

  test('that fails every night is stale, because nothing succeeded', () => {
    const runs = [...nightly(days(5, 20)), ...nightly(days(0, 4), 'failure')]
    expect(judge({ runs })).toMatchObject({ status: 'stale', cause: 'failing' })
  })

  test('is not brought back by a manual run, nor by a rerun of an old one', () => {
    const manual = aRun({ id: 1, event: 'workflow_dispatch', createdAt: NOON - HOUR })
    const rerun = aRun({
      id: 2,
      event: 'schedule',
      createdAt: MIDNIGHT - 6 * DAY,
      endings: ['failure', 'success'],
    })
    expect(judge({ runs: [...nightly(days(7, 20)), rerun, manual] })).toMatchObject({
      status: 'stale',
      facts: { lastSuccess: MIDNIGHT - 6 * DAY },
    })
  })

  test('lives by the run that passed, though a rerun of it was cancelled, and is failing while a failure runs again', () => {
    const last = (endings: readonly (Conclusion | undefined)[]) =>
      aRun({ id: 2, event: 'schedule', createdAt: MIDNIGHT + 60, endings })
    expect(judge({ runs: [...nightly(days(1, 20)), last(['success', 'cancelled'])] })).toMatchObject({
      status: 'on-time',
      facts: { lastSuccess: MIDNIGHT + 60, runs: { passed: 21, cancelled: 0 } },
    })
    const failing = [...nightly(days(4, 20)), last(['failure', undefined])]
    expect(judge({ runs: failing })).toMatchObject({ status: 'stale', cause: 'failing' })
  })

  test('whose runs are all cancelled was superseded every time', () => {
    const runs = [...nightly([8]), ...nightly(days(0, 7), 'cancelled')]
    expect(judge({ runs })).toMatchObject({ status: 'superseded', facts: { runs: { cancelled: 8 } } })
  })

  test('whose runs are all skipped has a condition that is never true', () => {
    expect(judge({ runs: nightly(days(0, 9), 'skipped') })).toMatchObject({ status: 'condition-never-true' })
  })

  test('that was skipped, cancelled and then fell silent is silent', () => {
    expect(judge({ runs: nightly(days(6, 9), 'skipped') })).toMatchObject({
      status: 'stale',
      cause: 'silent',
    })
  })
})

describe('day one', () => {
  const firstSeen = NOON - HOUR

  test('a schedule never seen to run is new until as much time passed as makes one stale', () => {
    const fresh = judge({ firstSeen })
    expect(fresh).toMatchObject({ status: 'new', graceUntil: firstSeen + 3 * DAY + 12 * HOUR })
    expect(judge({ firstSeen, now: firstSeen + 3 * DAY + 12 * HOUR })).toMatchObject({ status: 'never-ran' })
  })

  test('a new schedule of an old workflow gets the same grace', () => {
    expect(judge({ runs: nightly(days(10, 20)), firstSeen }).status).not.toBe('stale')
  })

  test('first runs that fail do not make it stale at once', () => {
    expect(judge({ firstSeen, runs: [scheduled(NOON - 60, 'failure')] })).toMatchObject({ status: 'new' })
  })

  test('the workflow that asks is alive by asking, even if all its runs end red', () => {
    const runs = [...nightly(days(0, 9), 'failure'), scheduled(NOON, 'unfinished')]
    expect(judge({ runs, aliveBy: 'run' })).toMatchObject({
      status: 'on-time',
      facts: { runningSince: NOON },
    })
    expect(judge({ runs: [scheduled(NOON, 'unfinished')], firstSeen, aliveBy: 'run' })).toMatchObject({
      status: 'on-time',
    })
  })
})

describe('missing data is neither good nor bad', () => {
  test.each<[string, Partial<ScheduleQuestion>]>([
    ['runs-not-read', { runsKnownSince: undefined }],
    ['no-schedule', { schedules: [] }],
    ['unreadable', { schedules: [{ cron: '@daily' }, { cron: '0 0 * * *', timezone: 'Mars/Phobos' }] }],
    ['unknown-state', { state: 'resting' }],
    ['window-too-short', { runsKnownSince: NOON - DAY }],
    ['window-too-short', { runs: nightly([0], 'failure'), runsKnownSince: NOON - DAY, firstSeen: undefined }],
    ['first-sight-unknown', { firstSeen: undefined }],
  ])('%s', (reason, given) => {
    const verdict = judge(given)
    expect(verdict).toMatchObject({ status: 'no-data', reason })
    expect(weightOf(verdict)).toBe('unknown')
  })

  test('a gap in what is known excuses a success that may lie in it', () => {
    const runs = nightly(days(10, 20))
    expect(judge({ runs, runsKnownSince: NOON - DAY })).toMatchObject({ status: 'no-data' })
    expect(judge({ runs, runsKnownSince: NOON - 5 * DAY })).toMatchObject({ status: 'stale' })
  })

  test('no known run since it was first seen is only "never" where all runs since then are known', () => {
    expect(judge({ runsKnownSince: NOON - 30 * DAY })).toMatchObject({ status: 'stale', cause: 'silent' })
    expect(judge({})).toMatchObject({ status: 'never-ran' })
  })

  test('what can be read of a file is judged, the rest is named', () => {
    const schedules = [{ cron: '0 0 * * *' }, { cron: '61 * * * *' }]
    expect(judge({ schedules, runs: nightly(days(0, 9)) })).toMatchObject({
      status: 'on-time',
      facts: { unreadable: [{ cron: '61 * * * *', reason: 'minute: "61" is not within 0 and 59' }] },
    })
  })
})

test.each([
  ['disabled_inactivity', 'inactivity', 'alarm'],
  ['disabled_manually', 'person', 'fine'],
  ['disabled_fork', 'fork', 'fine'],
  ['deleted', 'deletion', 'fine'],
  ['disabled_by_the_moon', 'unknown', 'alarm'],
])('a workflow that is %s was disabled by %s', (state, by, weight) => {
  const verdict = judge({ state, runs: nightly(days(0, 9)), runsKnownSince: undefined })
  expect(verdict).toMatchObject({ status: 'disabled', by })
  expect(weightOf(verdict)).toBe(weight)
})

test('a date that never comes is neither stale nor fine', () => {
  const verdict = judge({ schedules: [{ cron: '0 0 31 2 *' }] })
  expect(verdict).toMatchObject({ status: 'never-due', facts: { expectedEvery: undefined } })
  expect(weightOf(verdict)).toBe('unknown')
})

test.each([
  ['*/5 * * * *', 6 * HOUR],
  ['0 0 * * *', 72 * HOUR],
  ['0 0 * * 1', 21 * DAY],
  ['0 0 1 * *', 45 * DAY],
  ['0 0 1 1 *', 45 * DAY],
])('three gaps of %s are %d s, within 6 h and 45 d', (cron, seconds) => {
  const { allowance = 0, lateness } = judge({ schedules: [{ cron }] }).facts
  expect(allowance - lateness.tolerated).toBe(seconds)
})

test('any question has an answer', () => {
  const ending = fc.constantFrom<Conclusion | 'unfinished'>(
    'success',
    'failure',
    'cancelled',
    'skipped',
    'stale',
    'unfinished',
  )
  const moment = fc.integer({ min: 0, max: NOON + 30 * DAY })
  const text = fc.oneof(fc.string(), fc.constantFrom('0 0 * * *', '*/5 * * * *', '0 0 31 2 *', '0 3 * * 1-5'))
  const question = fc.record({
    schedules: fc.array(fc.record({ cron: text, timezone: fc.option(fc.string(), { nil: undefined }) }), {
      maxLength: 3,
    }),
    runs: fc.array(
      fc.tuple(moment, ending).map(([start, end]) => scheduled(start, end)),
      { maxLength: 8 },
    ),
    runsKnownSince: fc.option(moment, { nil: undefined }),
    firstSeen: fc.option(moment, { nil: undefined }),
    state: fc.oneof(fc.constant('active'), fc.string()),
    aliveBy: fc.constantFrom('success', 'run'),
    patience: fc.oneof(
      fc.constant({ kind: 'learned' } as const),
      fc.record({ kind: fc.constant('fixed' as const), seconds: fc.nat() }),
    ),
    now: fc.constant(NOON),
  })
  fc.assert(
    fc.property(question, (asked) => {
      const verdict = judgeSchedule(asked)
      expect(judgeSchedule({ ...asked, runs: asked.runs.toReversed() })).toEqual(verdict)
      if ('overdueSince' in verdict) expect(verdict.overdueSince).toBeLessThanOrEqual(NOON)
      if ('staleAt' in verdict) expect(verdict.staleAt).toBeGreaterThan(NOON)
    }),
    { numRuns: 1000 },
  )
})

describe('60 days without activity', () => {
  const count = (ago: number | undefined, visibility: 'public' | 'private' = 'public') =>
    inactivityCountdown({
      visibility,
      lastActivity: ago === undefined ? undefined : NOON - ago,
      warnDays: 10,
      now: NOON,
    })

  test('are counted down to the second, with a warning near the end', () => {
    expect(count(0)).toEqual({ status: 'counting', daysLeft: 60, disablesAt: NOON + 60 * DAY })
    expect(count(49 * DAY)).toMatchObject({ status: 'counting', daysLeft: 11 })
    expect(count(49 * DAY + 1)).toMatchObject({ status: 'warning', daysLeft: 10 })
    expect(count(60 * DAY - 1)).toMatchObject({ status: 'warning', daysLeft: 0 })
    expect(count(60 * DAY)).toMatchObject({ status: 'expired', daysLeft: 0 })
  })

  test('do not matter to private repositories, and unknown activity is no data', () => {
    expect(count(100 * DAY, 'private')).toEqual({ status: 'not-applicable' })
    expect(count(undefined)).toEqual({ status: 'no-data' })
  })
})
