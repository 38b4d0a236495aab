import { describe, expect, test } from '@jest/globals'
import { groupings } from '../../../src/core/incidents/group.ts'
import type { Incident, Subject } from '../../../src/core/incidents/incident.ts'
import { echoes } from '../../../src/core/incidents/inhibition.ts'
import type { IncidentMemory } from '../../../src/core/incidents/memory.ts'
import type { Mute } from '../../../src/core/incidents/mute.ts'
import { type Notifying, notify } from '../../../src/core/incidents/notify.ts'
import { DAY, HOUR, MINUTE } from '../../../src/core/model.ts'
import { timeZone } from '../../../src/core/schedules/time-zone.ts'
import { anIncident, deliver, inWords, main, memoryOf, NOON, notifying, request } from './build.ts'

/** What is said at each time, when these are the incidents then; all of it is sent at once. */
function said(
  looks: readonly (readonly [at: number, ...Incident[]])[],
  settings: Partial<Notifying> = {},
): readonly (readonly string[])[] {
  let memory: IncidentMemory = memoryOf()
  return looks.map(([now, ...incidents]) => {
    const noted = notify({ ...memory, ...incidentsOf(incidents) }, { ...notifying, ...settings }, now)
    const [next, sent] = deliver(noted, now)
    memory = next
    return sent.map(inWords)
  })
}

const incidentsOf = (incidents: readonly Incident[]) => ({ incidents: memoryOf(...incidents).incidents })
const other: Subject = { ...main, fingerprint: 'f2' }
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => anIncident({ subject: { ...main, fingerprint: `f${i}` } }))
const resolution = { at: NOON + HOUR, endedAt: NOON + HOUR, cause: 'fixed' } as const
const resolved = anIncident({ resolution })

describe('a channel is told', () => {
  test('what opened, once, and what is good again, once', () => {
    const looks = said([
      [NOON, anIncident()],
      [NOON + 60, anIncident()],
      [NOON + HOUR, resolved],
      [NOON + 2 * HOUR, resolved],
    ])
    expect(looks).toEqual([['news: opened'], [], ['news: resolved'], []])
  })

  test('nothing of what came and went before it was told', () => {
    expect(said([[NOON + HOUR, resolved]])).toEqual([[]])
  })

  test('that something came back, even where it was not told that it was gone', () => {
    expect(
      said([
        [NOON, anIncident()],
        [NOON + HOUR, anIncident({ episode: 2 })],
      ]),
    ).toEqual([['news: opened'], ['news: reopened']])
    expect(
      said([
        [NOON, anIncident()],
        [NOON + HOUR, anIncident({ episode: 2, first: 2 })],
      ])[1],
    ).toEqual(['news: opened'])
  })

  test('that something is good again, even where it was not told that it came back meanwhile', () => {
    const again = anIncident({ episode: 2, resolution })
    expect(
      said([
        [NOON, anIncident()],
        [NOON + HOUR, again],
      ])[1],
    ).toEqual(['news: resolved'])
  })

  test('what became graver, and never what became milder', () => {
    const looks = said([
      [NOON, anIncident({ severity: 'warning' })],
      [NOON + 60, anIncident()],
      [NOON + 120, anIncident({ escalations: 1 })],
      [NOON + 180, anIncident()],
    ])
    expect(looks).toEqual([['news: opened'], ['news: escalated'], ['news: escalated'], []])
  })

  test('only what it wants, and of no end where it wants none', () => {
    const channels = [
      { name: 'grave', wants: ({ severity }: Incident) => severity === 'critical', resolves: 'kept' },
      { name: 'all', wants: () => true, resolves: 'told' },
    ] as const
    const mild = { subject: other, severity: 'warning' } as const
    const looks = [
      [NOON, anIncident(), anIncident(mild)],
      [NOON + HOUR, resolved, anIncident({ ...mild, resolution })],
    ] as const
    expect(said(looks, { channels })).toEqual([
      ['news: opened', 'news: opened', 'news: opened'],
      ['news: resolved', 'news: resolved'],
    ])
  })
})

describe('people are reminded', () => {
  test('of what goes on for longer than the interval, and not before', () => {
    const looks = [0, DAY, DAY + 1, 2 * DAY, 2 * DAY + 2].map((n) => [NOON + n, anIncident()] as const)
    expect(said(looks)).toEqual([['news: opened'], [], ['reminder: reminder'], [], ['reminder: reminder']])
  })

  test('of nothing that somebody took on, nor of what lapsed', () => {
    const taken = anIncident({ acknowledgedAt: NOON + 60 })
    expect(
      said([
        [NOON, anIncident()],
        [NOON + 2 * DAY, taken],
      ])[1],
    ).toEqual([])
    expect(
      said([
        [NOON, anIncident()],
        [NOON + 20 * DAY, anIncident()],
      ])[1],
    ).toEqual([])
  })

  test('of nothing that still waits to be sent', () => {
    const first = notify(memoryOf(anIncident()), notifying, NOON)
    const second = notify(first, notifying, NOON + 2 * DAY)
    expect([...second.outbox.messages.values()].map(inWords)).toEqual(['news: opened'])
  })
})

describe('a group', () => {
  const together = { groupOf: groupings.workflow }
  test('is one message, which names what goes on besides', () => {
    const looks = said(
      [
        [NOON, anIncident(), anIncident({ subject: other })],
        [NOON + HOUR, resolved, anIncident({ subject: other })],
      ],
      together,
    )
    expect(looks).toEqual([['news: opened, opened'], ['news: resolved, 1 ongoing']])
  })

  test('tells of an end that others outlast, even where it came back meanwhile', () => {
    const looks = [
      [NOON, anIncident(), anIncident({ subject: other })],
      [NOON + HOUR, anIncident({ episode: 2, resolution }), anIncident({ subject: other })],
    ] as const
    expect(said(looks, together)[1]).toEqual(['news: resolved, 1 ongoing'])
  })

  test('names what came and went since the last look, and nothing older', () => {
    const past = anIncident({ resolution: { ...resolution, at: NOON - DAY } })
    const brief = anIncident({ subject: { ...main, fingerprint: 'f3' }, resolution })
    const looks = [
      [NOON, past],
      [NOON + 2 * HOUR, past, brief, anIncident({ subject: other })],
    ] as const
    expect(said(looks, together)).toEqual([[], ['news: opened, resolved']])
  })

  test('waits for more, and then for as long as the interval', () => {
    const later = anIncident({ subject: other, openedAt: NOON + 400 })
    const looks = said(
      [
        [NOON, anIncident()],
        [NOON + 59, anIncident()],
        [NOON + 60, anIncident()],
        [NOON + 400, anIncident(), later],
        [NOON + 660, anIncident(), later],
      ],
      { ...together, pace: { wait: 60, interval: 600 } },
    )
    expect(looks).toEqual([[], [], ['news: opened'], [], ['news: opened, 1 ongoing']])
  })

  test('that had come to rest waits for more again', () => {
    const fresh = anIncident({ subject: other, openedAt: NOON + DAY })
    const looks = said(
      [
        [NOON + 60, anIncident()],
        [NOON + HOUR, resolved],
        [NOON + DAY, resolved, fresh],
        [NOON + DAY + 60, resolved, fresh],
      ],
      { ...together, pace: { wait: 60, interval: 600 } },
    )
    expect(looks).toEqual([['news: opened'], ['news: resolved'], [], ['news: opened']])
  })

  test('does not wait for a clock that was wrong', () => {
    const pace = { wait: 0, interval: 600 }
    const looks = [
      [NOON + 365 * DAY, anIncident()],
      [NOON, resolved],
    ] as const
    expect(said(looks, { pace })).toEqual([['news: opened'], ['news: resolved']])
  })
})

describe('what is red because the default branch is red', () => {
  const settings = { inhibitions: [echoes] }
  const echo = anIncident({ subject: request })
  test('is not told, nor once the default branch is good again, until it fails anew', () => {
    const again = { ...echo, last: { ...echo.last, seenAt: NOON + 2 * HOUR } }
    expect(
      said(
        [
          [NOON, anIncident(), echo],
          [NOON + HOUR, resolved, echo],
          [NOON + 2 * HOUR, resolved, again],
        ],
        settings,
      ),
    ).toEqual([['news: opened'], ['news: resolved'], ['news: opened']])
  })

  test('is told to be good again, if it was told before', () => {
    const over = anIncident({ subject: request, resolution })
    expect(
      said(
        [
          [NOON, echo],
          [NOON + 60, echo, anIncident()],
          [NOON + HOUR, over, anIncident()],
        ],
        settings,
      ),
    ).toEqual([['news: opened'], ['news: opened'], ['news: resolved']])
  })

  test('is not silenced by itself, whatever the rule', () => {
    const all = { ...echoes, isSource: () => true, isTarget: () => true, equal: () => '' }
    expect(said([[NOON, anIncident()]], { inhibitions: [all] })).toEqual([['news: opened']])
  })

  test('is told where the cause is another, or the default branch was not heard of for long', () => {
    const own = anIncident({ subject: { ...request, fingerprint: 'f2' } })
    expect(said([[NOON, anIncident(), own]], settings)).toEqual([['news: opened', 'news: opened']])
    const { span } = anIncident()
    const recent = { ...echo, span: { ...span, newest: { ...span.newest, until: NOON + 99 * DAY } } }
    expect(said([[NOON + 20 * DAY, anIncident(), recent]], settings)[0]).toContain('news: opened')
    expect(said([[NOON + 20 * DAY, anIncident(), recent]], settings)[0]).toHaveLength(2)
  })
})

test('what goes on under another name is not told to be good again', () => {
  const unread = { ...main, fingerprint: 'unread:1' }
  const renamed = anIncident({ subject: unread, resolution: { ...resolution, cause: 'ended' } })
  expect(
    said([
      [NOON, anIncident({ subject: unread })],
      [NOON + HOUR, renamed, anIncident()],
      [NOON + 2 * HOUR, renamed, resolved],
    ]),
  ).toEqual([['news: opened'], ['news: opened'], ['news: resolved']])
})

test('of what vital signs say people are reminded as of warnings, however grave', () => {
  const alert = anIncident({ subject: { ...main, fingerprint: 'rule:slower:x' } })
  const repeatAfter = { critical: DAY, warning: 7 * DAY, info: Number.POSITIVE_INFINITY }
  const days = [0, 2, 8].map((day) => [NOON + day * DAY, alert] as const)
  expect(said(days, { repeatAfter })).toEqual([['news: opened'], [], ['reminder: reminder']])
})

describe('a flood', () => {
  const settings = { floodAbove: 5, pace: { wait: 0, interval: 10 * MINUTE } }
  test('of 500 is one message that leaves nothing out', () => {
    const [memory, sent] = deliver(notify(memoryOf(...many(500)), { ...notifying, ...settings }, NOON), NOON)
    expect(sent.map(({ kind, tells }) => [kind, tells.length])).toEqual([['flood', 500]])
    expect(notify(memory, { ...notifying, ...settings }, NOON + DAY).outbox.messages.size).toBe(0)
  })

  test('as large as the limit is none', () => {
    expect(said([[NOON, ...many(5)]], settings)[0]).toHaveLength(5)
  })

  test('that comes bit by bit is stemmed too, and told when the interval is over', () => {
    const looks = Array.from({ length: 100 }, (_, i) => [NOON + i * 6, ...many(i + 1)] as const)
    const messages = said([...looks, [NOON + HOUR, ...many(100)]], settings).flat()
    expect(messages.slice(0, 6)).toEqual([...Array(5).fill('news: opened'), 'flood: opened'])
    expect(messages.slice(6)).toHaveLength(1)
    expect(messages[6]?.match(/opened/g)).toHaveLength(94)
  })

  test('goes on for an hour: one message an interval, however little comes late', () => {
    const late = (minutes: number, more: number) => [NOON + minutes * MINUTE, ...many(20 + more)] as const
    const looks = [late(0, 0), late(5, 1), late(10, 1), late(15, 1), late(25, 4), late(40, 5), late(86, 8)]
    expect(said(looks, settings).map((messages) => messages.map((one) => one.split(':')[0]))).toEqual([
      ...[['flood'], [], [], ['news'], ['flood'], ['news'], ['news', 'news', 'news']],
    ])
  })
})

test('a flood that a wrong clock noted ahead holds nothing back', () => {
  const settings = { floodAbove: 5, pace: { wait: 0, interval: 10 * MINUTE } }
  const fresh = many(20).slice(9)
  const looks = [
    [NOON + DAY, ...many(9)],
    [NOON, ...many(9), ...fresh],
  ] as const
  expect(said(looks, settings)[1]).toHaveLength(1)
  const few = [looks[0], [NOON, ...many(12)]] as const
  expect(said(few, settings)[1]).toHaveLength(3)
})

describe('a maintenance window', () => {
  const mute: Mute = {
    kind: 'maintenance',
    from: NOON,
    to: NOON + HOUR,
    matches: ({ subject }) => subject.fingerprint === 'f1',
    critical: 'waits',
  }
  test('keeps back what it is for; what lasts is told after it', () => {
    const both = [anIncident(), anIncident({ subject: other })] as const
    expect(
      said(
        [
          [NOON + HOUR, ...both],
          [NOON + HOUR + 1, ...both],
        ],
        { mutes: [mute] },
      ),
    ).toEqual([['news: opened'], ['news: opened']])
  })

  test('keeps back neither for ever, nor what is over, if people knew of it', () => {
    const looks = [
      [NOON - 60, anIncident()],
      [NOON + 600, resolved],
      [NOON + 2 * HOUR, resolved],
    ] as const
    expect(said(looks, { mutes: [mute] })).toEqual([['news: opened'], [], ['news: resolved']])
  })

  test('lets critical ones pass, if asked', () => {
    const mutes = [{ ...mute, critical: 'passes' as const }]
    expect(said([[NOON, anIncident()]], { mutes })).toEqual([['news: opened']])
    expect(said([[NOON, anIncident({ severity: 'warning' })]], { mutes })).toEqual([[]])
  })
})

describe('quiet hours', () => {
  const berlin = timeZone('Europe/Berlin')
  if (!berlin) throw new Error('no zone')
  const night = {
    kind: 'quiet-hours',
    from: 22 * 60,
    to: 6 * 60,
    weekdays: [1, 2, 3, 4, 5],
    zone: berlin,
  } as const
  const quietAt = (
    time: string,
    hours: Omit<typeof night, 'from' | 'to'> & { from: number; to: number } = night,
  ) => {
    const now = Date.parse(time) / 1000
    const mutes = [{ ...hours, matches: () => true, critical: 'waits' as const }]
    return said([[now, anIncident({ openedAt: now })]], { mutes })[0]?.length === 0
  }

  test.each([
    ['2025-06-16T19:59:59Z', false, 'before ten in the evening of a Monday'],
    ['2025-06-16T20:00:00Z', true, 'at ten'],
    ['2025-06-17T03:59:59Z', true, 'before six'],
    ['2025-06-17T04:00:00Z', false, 'at six'],
    ['2025-06-21T03:00:00Z', true, 'on Saturday morning, in the night of Friday'],
    ['2025-06-21T21:00:00Z', false, 'on Saturday evening'],
    ['2025-06-16T03:00:00Z', false, 'on Monday morning, in the night of Sunday'],
    ['2025-12-16T20:30:00Z', false, 'half past nine in winter'],
    ['2025-12-16T21:30:00Z', true, 'half past ten in winter'],
  ])('%s: %s, %s', (time, quiet) => expect(quietAt(time)).toBe(quiet))

  test('within a day have no night', () => {
    const lunch = { ...night, from: 12 * 60, to: 13 * 60 }
    expect(['09:59', '10:00', '10:59', '11:00'].map((t) => quietAt(`2025-06-16T${t}:00Z`, lunch))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  test('of no length are the whole day', () => {
    const all = { ...night, from: 0, to: 0 }
    expect(['22:00', '10:00'].map((t) => quietAt(`2025-06-16T${t}:00Z`, all))).toEqual([true, true])
  })
})
