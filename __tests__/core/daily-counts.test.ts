import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeState, encodeState } from '../../src/core/history/codec.ts'
import { countsOfDay, type DailyCounts, inOrder, noDailyCounts } from '../../src/core/history/daily-counts.ts'
import { emptyHistory, type History, merge } from '../../src/core/history/history.ts'
import { prune } from '../../src/core/history/prune.ts'
import { DAY } from '../../src/core/model.ts'
import { anyDailyCounts } from '../builders/daily-counts.ts'
import { someDependencies } from '../builders/dependencies.ts'
import { NOW } from '../builders/runs.ts'

const opinions = { issues: 3, reactions: { '+1': 2, eyes: 1 }, rejected: 1 }
const dependencies = someDependencies({ foreign: (usual) => usual, now: NOW })
const counts = countsOfDay(NOW, { opinions, dependencies })
const withDaily = (daily: DailyCounts): History => ({ ...emptyHistory, daily })

describe('the counts of a day', () => {
  test('are of the alerts, the pull requests and the reactions that were seen', () => {
    expect(inOrder(counts.vulnerabilities)).toEqual([
      {
        seenAt: NOW,
        runtime: { critical: 1, high: 1, moderate: 1, low: 0 },
        development: { critical: 1, high: 0, moderate: 0, low: 0 },
        newestGrave: 44,
      },
    ])
    expect(inOrder(counts.updates)).toEqual([{ seenAt: NOW, waiting: 12, overdue: 6 }])
    expect(inOrder(counts.opinions)).toEqual([{ seenAt: NOW, ...opinions }])
  })

  test('leave open what could not be read', () => {
    const unread = countsOfDay(NOW, { dependencies: { vulnerabilities: 'forbidden', updates: 'failed' } })
    expect(
      [unread, countsOfDay(NOW, {})].map(({ updates, opinions }) => updates.size + opinions.size),
    ).toEqual([0, 0])
    expect(unread.vulnerabilities.size).toBe(0)
  })

  test('are those of its last sight, part by part', () => {
    const morning = withDaily(
      countsOfDay(NOW - 3600, { opinions: { ...opinions, rejected: 0 }, dependencies }),
    )
    const noon = withDaily(countsOfDay(NOW, { opinions }))
    for (const { daily } of [merge(morning, noon), merge(noon, morning)]) {
      expect(inOrder(daily.opinions)).toEqual([{ seenAt: NOW, ...opinions }])
      expect(inOrder(daily.updates)).toEqual([{ seenAt: NOW - 3600, waiting: 12, overdue: 6 }])
    }
  })
})

describe('the days', () => {
  const anyCounts = anyDailyCounts({
    name: fc.constantFrom('a', '__proto__'),
    time: fc.integer({ min: NOW - 3 * DAY, max: NOW }),
  })

  test('of either history are in the merged one, each as it was seen last', () => {
    const parts = ['vulnerabilities', 'updates', 'opinions'] as const
    fc.assert(
      fc.property(anyCounts, anyCounts, (a, b) => {
        const { daily } = merge(withDaily(a), withDaily(b))
        for (const part of parts) {
          expect(new Set(daily[part].keys())).toEqual(new Set([...a[part].keys(), ...b[part].keys()]))
          for (const [day, { seenAt }] of daily[part])
            expect(seenAt).toBe(Math.max(a[part].get(day)?.seenAt ?? 0, b[part].get(day)?.seenAt ?? 0))
        }
      }),
    )
  })

  test('that are too old are forgotten', () => {
    const two = merge(withDaily(counts), withDaily(countsOfDay(NOW - 90 * DAY, { opinions })))
    expect(two.daily.opinions.size).toBe(2)
    expect(prune(two, NOW - 90 * DAY + 1).daily).toEqual(counts)
  })
})

describe('the stored days', () => {
  const stored = encodeState({ repository: 'o/r', history: withDaily(counts), mergedArtifacts: new Set() })
  const head = JSON.parse(stored)
  const [vulnerable] = head.daily.vulnerabilities
  const [opinion] = head.daily.opinions

  test('of a state that is older than they are are none', () => {
    const { daily, ...older } = head
    expect(daily).toBeDefined()
    expect(decodeState(JSON.stringify(older))).toMatchObject({
      kind: 'state',
      state: { history: { daily: noDailyCounts } },
    })
  })

  test('are one where two of them are of one day, whatever the number', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => ({
      seenAt: NOW - (i % DAY),
      waiting: i,
      overdue: 0,
    }))
    const decoded = decodeState(JSON.stringify({ ...head, daily: { ...head.daily, updates: many } }))
    expect(decoded.kind === 'state' && decoded.state.history.daily.updates.size).toBe(2)
  })

  test.each([
    ['are no list', { ...head.daily, updates: {} }],
    ['are a list', []],
    ['lack a part', { vulnerabilities: [], updates: [] }],
    ['have no time', { ...head.daily, updates: [{ seenAt: '1', waiting: 1, overdue: 1 }] }],
    [
      'of a time that no date can hold',
      { ...head.daily, updates: [{ seenAt: 1e15, waiting: 1, overdue: 1 }] },
    ],
    ['have half a count', { ...head.daily, updates: [{ seenAt: NOW, waiting: 1.5, overdue: 1 }] }],
    ['lack a severity', { ...head.daily, vulnerabilities: [{ ...vulnerable, runtime: { critical: 1 } }] }],
    [
      'with a number that is a text',
      { ...head.daily, vulnerabilities: [{ ...vulnerable, newestGrave: '9' }] },
    ],
    [
      'with reactions that are no numbers',
      { ...head.daily, opinions: [{ ...opinion, reactions: { '+1': null } }] },
    ],
  ])('that %s make the state broken', (_, daily) => {
    expect(decodeState(JSON.stringify({ ...head, daily })).kind).toBe('broken')
  })
})
