import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type History, type SeenFile, scheduleKey } from '../../src/core/history/history.ts'
import { type Conclusion, DAY, HOUR, type Run } from '../../src/core/model.ts'
import { judgeSchedule } from '../../src/core/schedules/dead-man.ts'
import { verdictInWords } from '../../src/core/schedules/verdict-words.ts'
import { type ScheduleOptions, scheduleVitalsOf } from '../../src/core/vitals/schedule-vitals.ts'
import { strangeHistory } from '../builders/histories.ts'
import { aHistory, aRun, NOW } from '../builders/runs.ts'

const PATH = '.github/workflows/nightly.yml'
/** Six hours before `NOW`, every day. */
const NIGHTLY = [{ cron: '0 6 * * *' }]

/** One letter a day, the last this morning: P passed, F failed, c cancelled, s skipped, . no run. */
function nights(letters: string, event = 'schedule'): readonly Run[] {
  const endings: Readonly<Record<string, Conclusion>> = {
    P: 'success',
    F: 'failure',
    c: 'cancelled',
    s: 'skipped',
  }
  return [...letters].flatMap((letter, i) =>
    letter === '.'
      ? []
      : [
          aRun({
            id: 100 + i,
            workflowId: 30,
            event,
            createdAt: NOW - 6 * HOUR - (letters.length - 1 - i) * DAY + 600,
            endings: [endings[letter]],
          }),
        ],
  )
}

function historyWith(runs: readonly Run[], more: Partial<History> = {}): History {
  const workflow = { id: 30, name: 'Nightly', path: PATH, state: 'active', createdAt: NOW - 300 * DAY }
  return {
    ...aHistory(runs),
    covered: [{ from: NOW - 60 * DAY, to: NOW }],
    listed: new Map([[30, { ...workflow, seenAt: NOW }]]),
    files: new Map([[PATH, { seenAt: NOW, file: { events: ['schedule'], schedules: NIGHTLY, jobs: [] } }]]),
    schedules: new Map([[scheduleKey(PATH, NIGHTLY), { from: NOW - 60 * DAY, to: NOW }]]),
    ...more,
  }
}

function judged(history: History, options: Partial<ScheduleOptions> = {}) {
  return scheduleVitalsOf(
    { history, repositoryUrl: 'https://github.com/octo-org/octo-repo', now: NOW },
    { ownWorkflowPath: undefined, visibility: 'public', ...options },
  )
}

const MONTH = 'P'.repeat(30)

test('a schedule that runs is on time, with what is known of it', () => {
  expect(judged(historyWith(nights(MONTH)))).toEqual([
    {
      workflowId: 30,
      path: PATH,
      name: 'Nightly',
      status: 'on-time',
      weight: 'fine',
      says: 'On time: the last that passed began 5 h 50 min ago.',
      crons: ['0 6 * * *'],
      expectedEverySeconds: DAY,
      lastRunAt: '2026-11-20T06:10:00Z',
      lastSuccessAt: '2026-11-20T06:10:00Z',
      nextDueAt: '2026-11-21T06:00:00Z',
      url: 'https://github.com/octo-org/octo-repo/actions/workflows/nightly.yml',
    },
  ])
})

describe('an alarm', () => {
  test.each([
    [
      'silent',
      `${MONTH}.....`,
      'stale',
      'No scheduled run comes any more, though one is due at least every 1 d: the last that passed began 5 d 5 h ago.',
    ],
    [
      'failing',
      `${MONTH}FFFFF`,
      'stale',
      'Scheduled runs fail (5 of the 35 that are known), though one is due at least every 1 d: the last that passed began 5 d 5 h ago.',
    ],
    [
      'superseded',
      `${MONTH}ccccc`,
      'superseded',
      'Every scheduled run is cancelled before it ends, though one is due at least every 1 d: the last that passed began 5 d 5 h ago.',
    ],
    [
      'skipped',
      `${MONTH}sssss`,
      'condition-never-true',
      'Every scheduled run is skipped, since the condition of its jobs is never true, though one is due at least every 1 d: the last that passed began 5 d 5 h ago.',
    ],
    ['never there', '', 'never-ran', 'It has never run, though one is due at least every 1 d.'],
  ])('is raised by a schedule that is %s', (_, letters, status, says) => {
    expect(judged(historyWith(nights(letters)))).toMatchObject([{ status, weight: 'alarm', says }])
  })

  test('is raised where GitHub switched it off, and not where a person did', () => {
    const history = historyWith(nights(MONTH))
    const listed = (state: string) => new Map([...history.listed].map(([id, one]) => [id, { ...one, state }]))
    expect(judged({ ...history, listed: listed('disabled_inactivity') })).toMatchObject([
      {
        status: 'disabled',
        weight: 'alarm',
        says: 'GitHub switched it off for want of activity in the repository.',
      },
    ])
    expect(judged({ ...history, listed: listed('disabled_manually') })).toMatchObject([
      { status: 'disabled', weight: 'fine' },
    ])
  })

  test('is not silenced by a manual run', () => {
    const manual = nights('P', 'workflow_dispatch').map((run) => ({ ...run, id: 999 }))
    expect(judged(historyWith([...nights(`${MONTH}.....`), ...manual]))).toMatchObject([{ status: 'stale' }])
  })

  test('is not silenced by a run that GitHub does not have any more', () => {
    const history = historyWith(nights(`${MONTH}....P`))
    expect(judged(history)).toMatchObject([{ weight: 'fine' }])
    expect(judged({ ...history, gone: new Set(['134']) })).toMatchObject([{ weight: 'alarm' }])
  })
})

describe('no alarm is raised', () => {
  test('on the first day: about a schedule that was first seen today', () => {
    const schedules = new Map([[scheduleKey(PATH, NIGHTLY), { from: NOW - HOUR, to: NOW }]])
    expect(judged(historyWith([], { schedules }))).toMatchObject([{ status: 'new', weight: 'fine' }])
  })

  test('about a schedule that was changed today', () => {
    const before = new Map([
      [scheduleKey(PATH, [{ cron: '0 7 * * *' }]), { from: NOW - 60 * DAY, to: NOW - DAY }],
    ])
    const now = [scheduleKey(PATH, NIGHTLY), { from: NOW - HOUR, to: NOW }] as const
    expect(
      judged(historyWith(nights(`${MONTH}.....`), { schedules: new Map([...before, now]) })),
    ).toMatchObject([{ weight: 'fine' }])
  })

  test('by what was not listed: silence is judged as of the time up to which all runs are known', () => {
    const history = historyWith(nights(`${MONTH}.....`))
    expect(judged({ ...history, covered: [{ from: NOW - 60 * DAY, to: NOW - 5 * DAY }] })).toMatchObject([
      { weight: 'fine' },
    ])
    expect(judged({ ...history, covered: [] })).toMatchObject([{ status: 'no-data', weight: 'unknown' }])
  })

  test('about a workflow that GitHub did not list', () => {
    expect(judged(historyWith(nights(`${MONTH}.....`), { listed: new Map() }))).toMatchObject([
      {
        name: 'nightly.yml',
        status: 'no-data',
        weight: 'unknown',
        says: 'GitHub does not say whether it is switched on.',
      },
    ])
  })

  test('by the own workflow, which may end red for what it tells of others', () => {
    const history = historyWith(nights(`${MONTH}FFFFF`))
    expect(judged(history, { ownWorkflowPath: PATH })).toMatchObject([{ status: 'on-time' }])
    expect(judged(history)).toMatchObject([{ weight: 'alarm' }])
  })

  test('by a file without schedules', () => {
    const files = new Map([[PATH, { seenAt: 1, file: { events: ['push'], schedules: [], jobs: [] } }]])
    expect(judged(historyWith([], { files }))).toEqual([])
  })
})

describe('the countdown to the end by inactivity', () => {
  const at = (days: number) => ({ newestCommit: { at: NOW - days * DAY, seenAt: NOW } })
  test.each([
    ['near', 50, '2026-11-30T12:00:00Z'],
    ['over, and GitHub has not done it yet', 70, '2026-11-10T12:00:00Z'],
    ['far', 20, undefined],
  ])('is told where it is %s', (_, days, disabledAt) => {
    expect(judged(historyWith(nights(MONTH), at(days)))[0]?.disabledAt).toBe(disabledAt)
  })

  test('starts again with a push to any branch', () => {
    const push = aRun({ id: 999, branch: 'topic', createdAt: NOW - DAY })
    expect(judged(historyWith([...nights(MONTH), push], at(50)))[0]?.disabledAt).toBeUndefined()
  })

  test('concerns public repositories alone, and no guess is made', () => {
    for (const visibility of ['private', 'internal', undefined] as const)
      expect(judged(historyWith(nights(MONTH), at(50)), { visibility })[0]?.disabledAt).toBeUndefined()
    expect(judged(historyWith(nights(MONTH)))[0]?.disabledAt).toBeUndefined()
  })
})

test('alarms come first, then what is not known', () => {
  const history = historyWith([...nights(MONTH)])
  const [listed] = [...history.listed.values()]
  if (!listed) throw new Error('it is listed')
  const others = ['a.yml', 'b.yml'].map((file, i) => ({
    ...listed,
    id: 40 + i,
    path: `.github/workflows/${file}`,
  }))
  const [gone, dead] = others
  if (!gone || !dead) throw new Error('there are two')
  const seen: SeenFile = { seenAt: NOW, file: { events: ['schedule'], schedules: NIGHTLY, jobs: [] } }
  const mixed = {
    ...history,
    listed: new Map([...history.listed, [dead.id, dead]]),
    files: new Map([...history.files, ...[gone, dead].map(({ path }) => [path, seen] as const)]),
    schedules: new Map([
      ...history.schedules,
      [scheduleKey(dead.path, NIGHTLY), { from: NOW - 60 * DAY, to: NOW }],
    ]),
  }
  expect(judged(mixed).map(({ weight }) => weight)).toEqual(['alarm', 'unknown', 'fine'])
})

test('schedules that cannot be read are named with the reason', () => {
  const schedules = [...NIGHTLY, { cron: '@daily', timezone: 'Europe/Berlin' }]
  const file = { events: ['schedule'], schedules, jobs: [] }
  const found = judged(historyWith(nights(MONTH), { files: new Map([[PATH, { seenAt: 1, file }]]) }))
  expect(found).toMatchObject([{ crons: ['0 6 * * *', '@daily (Europe/Berlin)'] }])
  expect(found[0]?.says).toContain('Not read: “@daily”, since GitHub knows no aliases')
})

test('every verdict has its sentence', () => {
  fc.assert(
    fc.property(
      strangeHistory({ maxRuns: 12 }),
      fc.constantFrom('active', 'disabled_fork', 'deleted', 'disabled', 'x'),
      (history, state) => {
        const verdict = judgeSchedule({
          schedules: NIGHTLY,
          runs: [...history.runs.values()],
          runsKnownSince: history.covered[0]?.from,
          state,
          firstSeen: history.covered[1]?.from,
          aliveBy: 'success',
          patience: { kind: 'learned' },
          now: NOW,
        })
        expect(verdictInWords(verdict, NOW)).toMatch(/^[A-Z][^\n]{10,}\.$/)
        expect(verdictInWords(verdict, NOW)).not.toContain('undefined')
      },
    ),
    { numRuns: 100 },
  )
})
