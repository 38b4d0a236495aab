import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { emptyHistory, type History, merge } from '../../src/core/history/history.ts'
import { prune } from '../../src/core/history/prune.ts'
import { anyTime, strangeHistory, textOf } from '../builders/histories.ts'
import { aHistory, aRun } from '../builders/runs.ts'

describe('forgetting', () => {
  test('before or after merging leaves the same, where the histories agree on what does not change', () => {
    const truthful = strangeHistory({ truthful: true })
    fc.assert(
      fc.property(truthful, truthful, anyTime, (a, b, before) => {
        expect(textOf(prune(merge(a, b), before))).toBe(textOf(merge(prune(a, before), prune(b, before))))
      }),
      { numRuns: 400 },
    )
  })

  test('leaves just the runs created at the time or later, and what speaks of them', () => {
    const history = prune(
      {
        ...aHistory([
          aRun({ id: 1, createdAt: 99, workflowId: 1 }),
          aRun({ id: 12, createdAt: 100, workflowId: 2 }),
        ]),
        jobs: new Map([
          ['1/1', []],
          ['12/1', []],
        ]),
        gone: new Set(['1', '1/1', '12', '12/1']),
        examined: new Set(['1/1', '12/1']),
        covered: [
          { from: 1, to: 50 },
          { from: 60, to: 100 },
        ],
      },
      100,
    )
    expect([...history.runs.keys()]).toEqual([12])
    expect([...history.workflows.keys()]).toEqual([2])
    expect([...history.jobs.keys()]).toEqual(['12/1'])
    expect([...history.gone]).toEqual(['12', '12/1'])
    expect([...history.examined]).toEqual(['12/1'])
    expect(history.covered).toEqual([{ from: 100, to: 100 }])
  })

  test('never leaves a time covered whose runs are forgotten', () => {
    fc.assert(
      fc.property(strangeHistory(), anyTime, (history, before) => {
        for (const { from, to } of prune(history, before).covered) {
          expect(from).toBeGreaterThanOrEqual(before)
          expect(to).toBeGreaterThanOrEqual(from)
        }
      }),
    )
  })
})

describe('merging', () => {
  test('does not change what it is given', () => {
    fc.assert(
      fc.property(strangeHistory(), strangeHistory(), (a, b) => {
        const before = [textOf(a), textOf(b)]
        merge(a, b)
        expect([textOf(a), textOf(b)]).toEqual(before)
      }),
    )
  })

  test('again with what went in before changes nothing', () => {
    fc.assert(
      fc.property(strangeHistory(), strangeHistory(), (a, b) => {
        const both = merge(a, b)
        expect(textOf(merge(both, structuredClone(b)))).toBe(textOf(both))
        expect(textOf(merge(structuredClone(a), both))).toBe(textOf(both))
        expect(textOf(merge(emptyHistory, a))).toBe(textOf(a))
      }),
      { numRuns: 400 },
    )
  })

  test('keeps the names that were seen last', () => {
    const workflow = { id: 1, path: '.github/workflows/ci.yml' }
    const old: History = {
      ...emptyHistory,
      workflows: new Map([[1, { ...workflow, name: 'Zebra', seenAt: 1 }]]),
      defaultBranch: { text: 'trunk', seenAt: 1 },
    }
    const fresh: History = {
      ...emptyHistory,
      workflows: new Map([[1, { ...workflow, name: 'Ant', seenAt: 2 }]]),
      defaultBranch: { text: 'main', seenAt: 2 },
    }
    for (const both of [merge(old, fresh), merge(fresh, old)]) {
      expect(both.workflows.get(1)?.name).toBe('Ant')
      expect(both.defaultBranch?.text).toBe('main')
    }
  })
})
