import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Malformed } from '../../../src/core/history/shape.ts'
import { decodeIncidents, encodeIncidents } from '../../../src/core/incidents/codec.ts'
import { incidentKey } from '../../../src/core/incidents/incident.ts'
import { canonical } from '../../../src/core/incidents/join.ts'
import { furtherMark } from '../../../src/core/incidents/mark.ts'
import {
  emptyIncidentMemory,
  type IncidentMemory,
  mergeIncidentMemories as merge,
  pruneIncidents,
} from '../../../src/core/incidents/memory.ts'
import { endOf, mergeSpans } from '../../../src/core/incidents/span.ts'
import { anyMemory, anySpan } from '../../builders/incidents.ts'

/** Two memories say the same when this is the same. A merge leaves out what needs no sending any more. */
const text = (memory: IncidentMemory) => canonical(encodeIncidents(merge(memory, emptyIncidentMemory)))
const stored = (memory: IncidentMemory): unknown => JSON.parse(JSON.stringify(encodeIncidents(memory)))

describe('merging memories of incidents', () => {
  test('does not depend on the order', () => {
    fc.assert(fc.property(anyMemory, anyMemory, (a, b) => text(merge(a, b)) === text(merge(b, a))))
  })

  test('does not depend on what is merged first', () => {
    const law = (a: IncidentMemory, b: IncidentMemory, c: IncidentMemory) =>
      text(merge(merge(a, b), c)) === text(merge(a, merge(b, c)))
    fc.assert(fc.property(anyMemory, anyMemory, anyMemory, law), { numRuns: 500 })
  })

  test('of a memory with itself changes nothing', () => {
    fc.assert(fc.property(anyMemory, (a) => text(merge(a, a)) === text(a)))
  })

  test('gives the same after copies were stored and read', () => {
    const read = (memory: IncidentMemory) => decodeIncidents(stored(memory))
    fc.assert(
      fc.property(anyMemory, anyMemory, (a, b) => text(merge(read(a), read(b))) === text(merge(a, b))),
    )
  })

  test('never takes back that a channel was told, and keeps what it was not told', () => {
    fc.assert(
      fc.property(anyMemory, anyMemory, (a, b) => {
        const { incidents, outbox } = merge(a, b)
        expect([...incidents.keys()].sort()).toEqual(
          [...new Set([...a.incidents.keys(), ...b.incidents.keys()])].sort(),
        )
        for (const [name, { told }] of a.outbox.channels) {
          for (const [key, mark] of told)
            expect(outbox.channels.get(name)?.told.get(key)?.episode).toBeGreaterThanOrEqual(mark.episode)
        }
        for (const { id, channel, tells } of a.outbox.messages.values()) {
          const told = outbox.channels.get(channel)?.told
          expect(outbox.messages.has(id) || tells.every(({ key }) => told?.has(key))).toBe(true)
        }
      }),
    )
  })
})

test('what was told last is known by what it was, and not by the clock', () => {
  const once = { episode: 1, stage: 3, reminders: 1, at: 5 }
  expect(furtherMark({ ...once, reminders: 0, at: 9 }, once)).toBe(once)
  expect(furtherMark({ ...once, stage: 2, at: 9 }, once)).toBe(once)
  expect(furtherMark({ ...once, episode: 0, stage: 4, at: 9 }, once)).toBe(once)
})

test('a span is a join of sights, and knows at least the earliest start', () => {
  fc.assert(
    fc.property(anySpan, anySpan, anySpan, (a, b, c) => {
      expect(mergeSpans(a, b)).toEqual(mergeSpans(b, a))
      expect(mergeSpans(mergeSpans(a, b), c)).toEqual(mergeSpans(a, mergeSpans(b, c)))
      expect(mergeSpans(a, a)).toEqual(a)
      expect(mergeSpans(a, b).from).toBe(Math.min(a.from, b.from))
      expect([a, b].flatMap(({ newest, ended, announced }) => [newest.until, ended, announced])).toContain(
        endOf(mergeSpans(a, b)),
      )
    }),
  )
})

describe('stored incidents', () => {
  test('are read as they were written', () => {
    fc.assert(
      fc.property(anyMemory, (a) => canonical(stored(decodeIncidents(stored(a)))) === canonical(stored(a))),
    )
  })

  test('with anything odd in them are refused, and nothing worse happens', () => {
    const odd = fc.oneof(
      fc.constantFrom(null, -1, 1e300, 0.5, '', [], {}, [[]], 'x'.repeat(9)),
      fc.jsonValue(),
    )
    fc.assert(
      fc.property(anyMemory, fc.nat(), odd, (memory, place, value) => {
        const broken = withOdd(stored(memory), { count: place }, value)
        try {
          decodeIncidents(broken)
        } catch (error) {
          expect(error).toBeInstanceOf(Malformed)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    undefined,
    null,
    'x',
    [],
    {},
    { incidents: {} },
    { incidents: [{}], looks: [], messages: [], channels: [] },
  ])('are no %j', (value) => expect(() => decodeIncidents(value)).toThrow(Malformed))

  test('begin no later than they are', () => {
    fc.assert(
      fc.property(anyMemory, (memory) => {
        const [incident] = [...memory.incidents.values()]
        if (!incident) return
        const json = {
          ...(stored(memory) as object),
          incidents: [{ ...incident, first: incident.episode + 1 }],
        }
        expect(() => decodeIncidents(JSON.parse(JSON.stringify(json)))).toThrow('episodes are not in order')
      }),
    )
  })
})

/** The value with the n-th of its parts replaced. */
function withOdd(value: unknown, left: { count: number }, odd: unknown): unknown {
  const size = partsOf(value)
  let place = left.count % size
  const replaced = (part: unknown): unknown => {
    if (place-- === 0) return odd
    if (Array.isArray(part)) return part.map(replaced)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, of]) => [key, replaced(of)]))
  }
  return replaced(value)
}

function partsOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce((sum: number, part) => sum + partsOf(part), 1)
}

describe('pruning', () => {
  test('forgets what was last heard of before, and how far channels were told of it', () => {
    fc.assert(
      fc.property(anyMemory, fc.integer({ min: 0, max: 13 }), (memory, before) => {
        const pruned = pruneIncidents(memory, before)
        const kept = [...memory.incidents.values()].filter(({ last }) => last.seenAt >= before)
        expect([...pruned.incidents.values()]).toEqual(kept)
        for (const { told } of pruned.outbox.channels.values()) {
          for (const key of told.keys()) expect(pruned.incidents.has(key)).toBe(true)
        }
      }),
    )
  })

  test('gives up messages that nobody takes', () => {
    fc.assert(
      fc.property(anyMemory, fc.integer({ min: 0, max: 13 }), (memory, before) => {
        const kept = [...pruneIncidents(memory, before).outbox.messages.values()]
        expect(kept.every(({ decidedAt }) => decidedAt >= before)).toBe(true)
      }),
    )
  })

  test('keeps all that lasts, and of what is over the newest thousand', () => {
    const [model] = fc.sample(
      anyMemory.filter(({ incidents }) => incidents.size > 0),
      1,
    )
    const [sample] = [...(model?.incidents.values() ?? [])]
    if (!sample) throw new Error('no incident')
    const many = Array.from({ length: 4_000 }, (_, i) => ({
      ...sample,
      subject: { ...sample.subject, fingerprint: `${i}` },
      last: { ...sample.last, seenAt: i },
      resolution: i % 2 ? ({ at: i, endedAt: i, cause: 'fixed' } as const) : undefined,
    }))
    const incidents = new Map(many.map((incident) => [incidentKey(incident.subject), incident]))
    const pruned = [...pruneIncidents({ ...emptyIncidentMemory, incidents }, 0).incidents.values()]
    expect(pruned.filter(({ resolution }) => !resolution)).toHaveLength(2_000)
    const over = pruned.filter(({ resolution }) => resolution)
    expect(over).toHaveLength(1_000)
    expect(Math.min(...over.map(({ last }) => last.seenAt))).toBe(2_001)
  })
})
