import { describe, expect, test } from '@jest/globals'
import { claim, release } from '../../../src/core/incidents/claim.ts'
import { groupings } from '../../../src/core/incidents/group.ts'
import { type Incident, incidentKey, type Subject } from '../../../src/core/incidents/incident.ts'
import { type IncidentMemory, mergeIncidentMemories as merge } from '../../../src/core/incidents/memory.ts'
import { notify } from '../../../src/core/incidents/notify.ts'
import { markSent, messageId, nextMessage, queueOf } from '../../../src/core/incidents/outbox.ts'
import { DAY, HOUR, MINUTE } from '../../../src/core/model.ts'
import { anIncident, inWords, main, memoryOf, NOON, notifying } from './build.ts'

const other: Subject = { ...main, fingerprint: 'f2' }
const resolution = { at: NOON + HOUR, endedAt: NOON + HOUR, cause: 'fixed' } as const

const decide = (memory: IncidentMemory, now = NOON) => notify(memory, notifying, now)
const claimed = (memory: IncidentMemory, by: string, now = NOON): IncidentMemory => ({
  ...memory,
  outbox: claim(memory.outbox, by, now),
})
const next = ({ outbox }: IncidentMemory, by: string) => nextMessage(outbox, 'chat', by)
const sent = (memory: IncidentMemory, id = ''): IncidentMemory => ({
  ...memory,
  outbox: markSent(memory.outbox, id),
})
const later = (memory: IncidentMemory, ...incidents: readonly Incident[]) => ({
  ...memory,
  incidents: memoryOf(...incidents).incidents,
})

describe('a message', () => {
  test('has the same id, whoever decides it and when', () => {
    const ids = [NOON, NOON + 7].map((now) => [...decide(memoryOf(anIncident()), now).outbox.messages.keys()])
    expect(ids[0]).toHaveLength(1)
    expect(ids[0]).toEqual(ids[1])
  })

  test('has another id for each thing that is told, each channel and each reminder', () => {
    const two = {
      ...notifying,
      channels: ['a', 'b'].map((name) => ({ name, wants: () => true, resolves: 'told' as const })),
    }
    const looks = [
      [NOON, anIncident()],
      [NOON + 2 * DAY, anIncident()],
      [NOON + 4 * DAY, anIncident()],
      [NOON + 5 * DAY, anIncident({ escalations: 1 })],
      [NOON + 6 * DAY, anIncident({ escalations: 1, resolution })],
      [NOON + 7 * DAY, anIncident({ episode: 2 })],
    ] as const
    const ids: string[] = []
    looks.reduce((memory, [now, incident]) => {
      const decided = notify(later(memory, incident), two, now)
      ids.push(...decided.outbox.messages.keys())
      return [...decided.outbox.messages.keys()].reduce(sent, decided)
    }, memoryOf())
    expect(new Set(ids).size).toBe(2 * looks.length)
  })

  test('comes again with its id where its monitor died before it could note it, and never after', () => {
    const saved = claimed(decide(memoryOf(anIncident())), 'a')
    const again = next(claimed(saved, 'a', NOON + 60), 'a')
    expect(again?.id).toBe(next(saved, 'a')?.id)
    const noted = sent(saved, again?.id)
    expect(next(noted, 'a')).toBeUndefined()
    expect(next(claimed(merge(noted, saved), 'b', NOON + DAY), 'b')).toBeUndefined()
  })

  test('says what it was decided to say, whatever happened since', () => {
    const decided = decide(memoryOf(anIncident()))
    const message = next(claimed(later(decided, anIncident({ resolution })), 'a'), 'a')
    expect(message?.tells[0]?.incident.resolution).toBeUndefined()
  })
})

describe('a channel that is down', () => {
  test('keeps its queue in order, even where the clock goes back', () => {
    const looks = [anIncident(), anIncident({ escalations: 1 }), anIncident({ escalations: 1, resolution })]
    const memory = looks.reduce(
      (memory, incident, i) => decide(later(memory, incident), NOON - i * 60),
      memoryOf(),
    )
    expect(queueOf(memory.outbox, 'chat').map(inWords)).toEqual([
      'news: opened',
      'news: escalated',
      'news: resolved',
    ])
    expect(queueOf(memory.outbox, 'chat').map(({ sequence }) => sequence)).toEqual([1, 2, 3])
  })

  test('is passed by no message, not even by one of another monitor', () => {
    const first = claimed(decide(memoryOf(anIncident())), 'a')
    const both = claimed(
      decide(later(first, anIncident(), anIncident({ subject: other })), NOON + 60),
      'b',
      NOON + 60,
    )
    expect(queueOf(both.outbox, 'chat').map(({ claim }) => claim?.by)).toEqual(['a', 'b'])
    expect(next(both, 'b')).toBeUndefined()
    expect(next(sent(both, next(both, 'a')?.id), 'b')).toBeDefined()
  })
})

describe('two monitors', () => {
  test('that decide the same at once send one message', () => {
    const [a, b] = ['a', 'b'].map((name, i) =>
      claimed(decide(memoryOf(anIncident()), NOON + i), name, NOON + i),
    )
    if (!a || !b) throw new Error('no monitors')
    const all = merge(a, b)
    expect(all.outbox.messages.size).toBe(1)
    expect(next(all, 'a')).toBeDefined()
    expect(next(all, 'b')).toBeUndefined()
  })

  test('that know different things tell each of them once', () => {
    const together = { ...notifying, groupOf: groupings.workflow }
    const a = claimed(notify(memoryOf(anIncident()), together, NOON), 'a')
    const ownView = notify(memoryOf(anIncident(), anIncident({ subject: other })), together, NOON)
    const all = claimed(merge(a, ownView), 'b', NOON + 60)
    const told = queueOf(all.outbox, 'chat').map(({ tells, claim }) => [
      claim?.by,
      ...tells.map(({ key }) => key),
    ])
    expect(told.sort()).toEqual([
      ['a', incidentKey(main)],
      ['b', incidentKey(other)],
    ])
    expect(new Set(all.outbox.messages.keys())).toEqual(new Set(queueOf(all.outbox, 'chat').map(messageId)))
  })

  test('send nothing of a message of which all was told, or is on its way', () => {
    const together = { ...notifying, groupOf: groupings.workflow }
    const first = claimed(notify(memoryOf(anIncident()), together, NOON), 'a')
    const told = sent(first, next(first, 'a')?.id)
    const two = [anIncident(), anIncident({ subject: other })]
    const a = claimed(notify(later(told, ...two), together, NOON + 60), 'a', NOON + 60)
    const all = claimed(merge(a, notify(memoryOf(...two), together, NOON + 60)), 'b', NOON + 90)
    expect(queueOf(all.outbox, 'chat').map(({ claim }) => claim?.by)).toEqual(['a'])
  })

  test('queue what they publish late behind what is published', () => {
    const opened = decide(memoryOf(anIncident()))
    const late = decide(later(opened, anIncident({ resolution })), NOON + 60)
    const early = claimed(decide(later(opened, anIncident({ escalations: 1 })), NOON + 90), 'a', NOON + 90)
    const all = claimed(merge(early, late), 'b', NOON + 120)
    expect(queueOf(all.outbox, 'chat').map(inWords)).toEqual([
      'news: opened',
      'news: escalated',
      'news: resolved',
    ])
  })

  test('take over from each other what was not sent for ten minutes', () => {
    const a = claimed(decide(memoryOf(anIncident())), 'a')
    expect(next(claimed(a, 'b', NOON + 10 * MINUTE), 'b')).toBeUndefined()
    const over = claimed(a, 'b', NOON + 10 * MINUTE + 1)
    expect(next(over, 'b')).toBeDefined()
    expect(next(merge(a, over), 'a')).toBeUndefined()
  })
})

test('nothing happens where an unknown message is said to be sent', () => {
  const memory = decide(memoryOf(anIncident()))
  expect(markSent(memory.outbox, 'other')).toBe(memory.outbox)
})

describe('what was given back', () => {
  const held = claimed(decide(memoryOf(anIncident())), 'a')
  const given = { ...held, outbox: release(held.outbox, 'a') }

  test('is for the next monitor at once, whatever old copies say', () => {
    for (const memory of [given, merge(given, held), merge(held, given)]) {
      expect(next(memory, 'b')).toBeUndefined()
      expect(next(claimed(memory, 'b', NOON + 1), 'b')?.id).toBe(next(held, 'a')?.id)
    }
  })

  test('is nothing that another monitor claimed', () => {
    expect(release(held.outbox, 'b')).toEqual(held.outbox)
  })
})
