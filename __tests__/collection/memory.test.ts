import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { limit } from '../../src/collection/limit.ts'
import { type Learnt, newsFor, recall, remember } from '../../src/collection/memory.ts'
import { decodeState, encodeState, MAX_STATE_BYTES } from '../../src/core/history/codec.ts'
import { emptyHistory, type History, merge } from '../../src/core/history/history.ts'
import type { Job, Run } from '../../src/core/model.ts'
import type { StateCopy } from '../../src/ports/state.ts'
import { strangeHistory, textOf } from '../builders/histories.ts'
import { aHistory, aRun, NOW } from '../builders/runs.ts'

const DAY = 86_400
const HOUR = 3600
const OWN = '.github/workflows/20.yml'
const learnt: Learnt = { now: NOW, needed: NOW - 28 * DAY, ownWorkflowPath: OWN }

/** A copy in memory, and how often it was written. */
function aCopy() {
  const copy = { text: undefined as string | undefined, writes: 0 }
  const state: StateCopy = {
    name: 'the copy',
    read: async () => (copy.text === undefined ? { kind: 'none' } : { kind: 'texts', texts: [copy.text] }),
    write: async (text) => {
      copy.text = text
      copy.writes += 1
      return { kind: 'stored' }
    },
  }
  return { copy, state }
}

function jobsOf(run: Run, count: number, steps: number): readonly Job[] {
  return Array.from({ length: count }, (_, i) => ({
    ...{ id: run.id * 100 + i, name: `job ${i}`, conclusion: 'success' as const, failedStep: undefined },
    ...{ startedAt: run.createdAt + 1, completedAt: run.createdAt + 60 },
    steps: Array.from({ length: steps }, (_, j) => ({
      ...{ name: `step ${j}`, conclusion: 'success' as const },
      ...{ startedAt: run.createdAt + 1 + j, completedAt: run.createdAt + 2 + j },
    })),
    annotations: [{ level: 'notice', message: 'said' }],
  }))
}

/** Runs so many seconds apart, with jobs. */
function busy(count: number, apart: number, jobs: number, steps: number): History {
  const runs = Array.from({ length: count }, (_, i) => aRun({ id: i + 1, createdAt: NOW - i * apart }))
  return {
    ...aHistory(runs),
    jobs: new Map(runs.map((run) => [`${run.id}/1`, jobsOf(run, jobs, steps)])),
  }
}

test('what others stored meanwhile is read, but for what is broken or of another repository', async () => {
  const seen = aHistory([aRun({ id: 1 })])
  const stored = (repository: string) =>
    encodeState({ repository, history: seen, mergedArtifacts: new Set() })
  const runsIn = async (...texts: readonly string[]) => {
    const memory = await recall([{ ...aCopy().state, news: async () => ({ kind: 'texts', texts }) }], 'a/b')
    return [...(await newsFor(memory)).runs.keys()]
  }
  expect(await runsIn('{', stored('a/b'))).toEqual([1])
  expect(await runsIn(stored('a/other'))).toEqual([])
})

describe('another copy is not stored', () => {
  const stored = async (first: History, second: History, later: Partial<Learnt> = {}) => {
    const { copy, state } = aCopy()
    await remember(await recall([state], 'a/b'), first, learnt)
    const before = copy.writes
    const memory = await recall([state], 'a/b')
    await remember(memory, merge(memory.state.history, second), { ...learnt, ...later })
    return copy.writes - before
  }
  const history = busy(200, DAY, 1, 1)
  const at = (now: number) => ({ now, needed: now - 28 * DAY })

  test('where nothing is new', async () => {
    expect(await stored(history, history)).toBe(0)
  })

  test('because some of what is remembered grew too old', async () => {
    expect(await stored(history, emptyHistory, at(NOW + 3 * DAY))).toBe(0)
  })

  test('because the monitor itself ran, in an hour of its own', async () => {
    const own = aRun({ id: 9000, workflowId: 20, createdAt: NOW + 5 * HOUR })
    const hour = Math.floor(own.createdAt / HOUR) * HOUR
    const looked = new Map([[hour, NOW + 5 * HOUR]])
    expect(await stored(history, { ...aHistory([own]), looked }, at(NOW + 5 * HOUR))).toBe(0)
  })

  test('but it is for one run more, one job more, or one alert more', async () => {
    expect(await stored(history, aHistory([aRun({ id: 9001, createdAt: NOW })]))).toBe(1)
    const jobs = new Map([['1/2', jobsOf(aRun(), 1, 0)]])
    expect(await stored(history, { ...emptyHistory, jobs })).toBe(1)
    const raised = new Map([['k', { rule: 'x', workflowId: 1, at: NOW }]])
    expect(await stored(history, { ...emptyHistory, raised })).toBe(1)
  })
})

describe('what is kept', () => {
  test('has steps and annotations only of runs that numbers are made of', () => {
    const { jobs } = limit(busy(60, DAY, 1, 3), learnt)
    const detailed = [...jobs].filter(([, [job]]) => job?.steps || job?.annotations)
    expect([jobs.size, detailed.length]).toEqual([60, 29])
  })

  test.each([
    { maxBytes: 127_000, withJobs: 300, withSteps: 0 },
    { maxBytes: 172_000, withJobs: 300, withSteps: 39 },
    { maxBytes: 1_000_000, withJobs: 300, withSteps: 300 },
    { maxBytes: 74_000, withJobs: 95, withSteps: 0 },
  ])('fits into $maxBytes bytes: the newest runs first, jobs before their steps', (expected) => {
    const { maxBytes, withJobs, withSteps } = expected
    const history = limit(busy(300, 60, 8, 10), learnt, maxBytes)
    expect(textOf(history).length).toBeLessThan(maxBytes * 1.1)
    const newest = (count: number) => Array.from({ length: count }, (_, i) => i + 1)
    const ids = (jobs: Iterable<readonly [string, readonly Job[]]>) =>
      [...jobs].map(([key]) => Number.parseInt(key, 10)).sort((a, b) => a - b)
    expect([history.runs.size, ids(history.jobs)]).toEqual([300, newest(withJobs)])
    expect(ids([...history.jobs].filter(([, [job]]) => job?.steps))).toEqual(newest(withSteps))
  })

  test('is the same when it is limited again', () => {
    fc.assert(
      fc.property(strangeHistory(), (history) => {
        const once = limit(history, learnt)
        expect(textOf(limit(once, learnt))).toBe(textOf(once))
      }),
    )
  })

  test('is not stored where it could not be read again, and what is there stays', async () => {
    const { copy, state } = aCopy()
    copy.text = encodeState({ repository: 'a/b', history: aHistory([aRun()]), mergedArtifacts: new Set() })
    const memory = await recall([state], 'a/b')
    const branch = 'x'.repeat(MAX_STATE_BYTES)
    const { failures: unsaved } = await remember(
      memory,
      aHistory([aRun({ id: 2, branch, createdAt: NOW })]),
      learnt,
    )
    expect(unsaved).toEqual([expect.stringContaining('more than are read')])
    expect([copy.writes, decodeState(copy.text).kind]).toEqual([0, 'state'])
  })
})
