import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { History } from '../../src/core/history/history.ts'
import type { Run } from '../../src/core/model.ts'
import { chargesOf, costOf } from '../../src/core/vitals/cost.ts'
import { pricePerMinute, publishedPrices, type Tariff } from '../../src/core/vitals/prices.ts'
import { usualLabel } from '../../src/core/vitals/runner-label.ts'
import { supersededAmong } from '../../src/core/vitals/superseded.ts'
import type { PlannedJob } from '../../src/core/workflow-file.ts'
import { aJob, historyWith, jobsOf, sceneOf } from '../builders/jobs.ts'
import { anAttempt, aRun, NOW } from '../builders/runs.ts'
import { anyText } from '../builders/texts.ts'

const cost = (history: History, tariff: Tariff = publishedPrices) =>
  costOf(chargesOf(jobsOf(history), [...history.runs.values()], sceneOf(history), tariff), tariff.currency)

const linux = { runner: 'ubuntu-latest' }

describe('a price', () => {
  test.each<[string, number | undefined]>([
    ['ubuntu-latest', 0.006],
    ['ubuntu-24.04', 0.006],
    ['Ubuntu-Latest', 0.006],
    ['ubuntu-slim', 0.002],
    ['ubuntu-24.04-arm', 0.005],
    ['windows-latest', 0.01],
    ['windows-2025', 0.01],
    ['windows-11-arm', 0.008],
    ['macos-latest', 0.062],
    ['macos-15-intel', 0.062],
    ['macos-latest-large', 0.077],
    ['macos-15-xlarge', 0.102],
    ['ubuntu-latest-16-cores', 0.042],
    ['ubuntu-22.04-4core', 0.012],
    ['linux_64_core_arm', 0.098],
    ['windows-2022-8-cores', 0.042],
    ['linux-4-core-gpu', 0.052],
    ['self-hosted', 0],
    ['self-hosted, linux, x64', 0],
    ['our-own-pool', undefined],
    ['ubuntu-latest-m', undefined],
    ['ubuntu-latest-7-cores', undefined],
    ['ubuntu', undefined],
    ['macos', undefined],
    ['macos-latest-huge', undefined],
    ['__proto__', undefined],
    ['linux-cores', undefined],
    ['', undefined],
  ])('of %s', (label, price) => expect(pricePerMinute(label)).toBe(price))

  test('of their own comes before GitHub’s, for one label or for all of them', () => {
    const prices = [
      { matches: (label: string) => label.startsWith('gpu'), perMinute: 0.5 },
      { matches: (label: string) => label === 'self-hosted, linux', perMinute: 0.001 },
      { matches: (label: string) => label === 'ubuntu-latest', perMinute: 0 },
    ]
    expect(pricePerMinute('self-hosted, gpu-a100', { currency: 'USD', prices })).toBe(0.5)
    expect(pricePerMinute('self-hosted, linux', { currency: 'USD', prices })).toBe(0.001)
    expect(pricePerMinute('ubuntu-latest', { currency: 'USD', prices })).toBe(0)
    expect(pricePerMinute('windows-latest', { currency: 'USD', prices })).toBe(0.01)
  })

  test('in another currency is never GitHub’s, which is in dollars', () => {
    const euros: Tariff = { currency: 'EUR', prices: [{ matches: (one) => one === 'big', perMinute: 1 }] }
    expect(['big', 'ubuntu-latest', 'self-hosted'].map((label) => pricePerMinute(label, euros))).toEqual([
      1,
      undefined,
      0,
    ])
  })

  test('of any text is a price or none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), anyText()), (label) => {
        expect(pricePerMinute(label) ?? 0).toBeGreaterThanOrEqual(0)
      }),
    )
    expect(pricePerMinute(`ubuntu-${'4-'.repeat(100_000)}cores`)).toBe(0.012)
  })
})

describe('cost', () => {
  test('is whole minutes of every job, each rounded up, at the price of its runner', () => {
    const history = historyWith([
      aRun(),
      [
        aJob({ id: 1, name: 'a', seconds: 61, ...linux }),
        aJob({ id: 2, name: 'b', seconds: 60, ...linux }),
        aJob({ id: 3, name: 'c', seconds: 1, runner: 'macos-15' }),
        aJob({ id: 4, name: 'd', seconds: 600, runner: 'somewhere' }),
        aJob({ id: 5, name: 'e', seconds: 600, conclusion: 'skipped', ...linux }),
        aJob({ id: 6, name: 'f', seconds: 900, conclusion: 'cancelled', steps: [], ...linux }),
      ],
    ])
    expect(cost(history)).toEqual({
      currency: 'USD',
      // 3 Linux minutes of 0.006, a macOS minute of 0.062 and 10 minutes nobody knows the price of.
      total: { jobs: 4, minutes: 14, price: 0.08 },
      failures: { jobs: 0, minutes: 0, price: 0 },
      reruns: { jobs: 0, minutes: 0, price: 0 },
      superseded: { jobs: 0, minutes: 0, price: 0 },
      workflows: [{ workflowId: 10, jobs: 4, minutes: 14, price: 0.08 }],
      unpricedJobs: 1,
    })
  })

  test('tells failures from reruns from what was superseded, each job once', () => {
    const start = NOW - 3600
    const any = { runner: 'any' }
    const history = historyWith(
      [
        aRun({ id: 1, endings: ['failure', 'failure', 'success'] }),
        [
          aJob({ ...any, id: 1, seconds: 60, conclusion: 'failure' }),
          aJob({ ...any, id: 2, name: 'b', seconds: 120 }),
        ],
        [
          aJob({ ...any, id: 3, seconds: 180, conclusion: 'failure' }),
          aJob({ ...any, id: 7, name: 'b', seconds: 60 }),
        ],
        [aJob({ ...any, id: 4, seconds: 240 })],
      ],
      [
        aRun({ id: 2, createdAt: start + 50, branch: 'topic', endings: ['cancelled'] }),
        [
          aJob({ ...any, id: 5, seconds: 300, conclusion: 'cancelled' }),
          aJob({ ...any, id: 6, name: 'b', seconds: 60, conclusion: 'failure' }),
        ],
      ],
      [aRun({ id: 3, createdAt: start + 100, branch: 'topic' })],
    )
    const prices = [{ matches: () => true, perMinute: 1 }]
    expect(cost(history, { currency: 'EUR', prices })).toMatchObject({
      currency: 'EUR',
      total: { jobs: 7, minutes: 17, price: 17 },
      failures: { jobs: 3, minutes: 5, price: 5 },
      reruns: { jobs: 2, minutes: 5, price: 5 },
      superseded: { jobs: 1, minutes: 5, price: 5 },
      unpricedJobs: 0,
    })
  })

  test('counts a window, and the dearest workflow first', () => {
    const history = historyWith(
      [aRun({ id: 1, createdAt: NOW - 8 * 86_400 }), [aJob({ id: 1, ...linux })]],
      [aRun({ id: 2, workflowId: 11 }), [aJob({ id: 2, ...linux })]],
      [aRun({ id: 3, workflowId: 12 }), [aJob({ id: 3, runner: 'macos-15' })]],
    )
    expect(cost(history)).toMatchObject({
      total: { jobs: 2, minutes: 4, price: 0.136 },
      workflows: [{ workflowId: 12 }, { workflowId: 11 }],
    })
  })

  test('is exact: a hundred thousand cheap minutes sum up without a rounding error', () => {
    const jobs = Array.from({ length: 100_000 }, (_, id) => aJob({ id, seconds: 60, ...linux }))
    expect(cost(historyWith([aRun(), jobs])).total).toEqual({ jobs: 100_000, minutes: 100_000, price: 600 })
  })
})

describe('the usual runner of a job', () => {
  const planned: PlannedJob = {
    id: 'test',
    name: undefined,
    runner: 'windows-latest',
    timeoutMinutes: undefined,
    continueOnError: 'no',
    callsWorkflow: false,
    hasMatrix: true,
    condition: undefined,
  }
  const plan: History['files'] = new Map([
    ['.github/workflows/10.yml', { seenAt: NOW, file: { events: [], schedules: [], jobs: [planned] } }],
  ])

  test('is the newest that an execution of it named, whatever is planned', () => {
    const history = historyWith(
      [aRun({ id: 1 }), [aJob({ id: 1, startedAt: 1, runner: 'old' })]],
      [aRun({ id: 2 }), [aJob({ id: 2, startedAt: 2, runner: 'new' })]],
      [aRun({ id: 4 }), [aJob({ id: 4, startedAt: 1, runner: 'old' })]],
      [aRun({ id: 3 }), [aJob({ id: 3, startedAt: 3 })]],
    )
    expect(jobsOf(history).map((job) => usualLabel(job, { ...history, files: plan }))).toEqual(['new'])
  })

  test('is the planned one where no execution says, and none without a plan', () => {
    const history = historyWith([aRun(), [aJob({ name: 'test (22)' })]])
    expect(jobsOf(history).map((job) => usualLabel(job, { ...history, files: plan }))).toEqual([
      'windows-latest',
    ])
    expect(jobsOf(history).map((job) => usualLabel(job, history))).toEqual([undefined])
    expect(cost({ ...history, files: plan })).toMatchObject({ total: { price: 0.02 }, unpricedJobs: 0 })
    expect(cost(history)).toMatchObject({ total: { minutes: 2, price: 0 }, unpricedJobs: 1 })
  })
})

describe('a superseded attempt', () => {
  /** Cancelled after 100 s. */
  const cancelled = (id: number, createdAt: number, given: Partial<Run> = {}) =>
    aRun({
      id,
      createdAt,
      attempts: [anAttempt({ startedAt: createdAt, updatedAt: createdAt + 100, conclusion: 'cancelled' })],
      ...given,
    })

  test.each<[string, Run, boolean]>([
    ['while it lasted', aRun({ id: 2, createdAt: 1050 }), true],
    ['in its very second', aRun({ id: 2, createdAt: 1000 }), true],
    ['in the second it was cancelled', aRun({ id: 2, createdAt: 1100 }), true],
    ['after it was cancelled', aRun({ id: 2, createdAt: 1101 }), false],
    ['before it', aRun({ id: 2, createdAt: 999 }), false],
    ['on another branch', aRun({ id: 2, createdAt: 1050, branch: 'b' }), false],
    ['in another workflow', aRun({ id: 2, createdAt: 1050, workflowId: 9 }), false],
    ['by another event', aRun({ id: 2, createdAt: 1050, event: 'schedule' }), false],
    ['in a fork', aRun({ id: 2, createdAt: 1050, fromFork: true }), false],
  ])('was cancelled, and another run was created %s', (_, other, superseded) => {
    const run = cancelled(1, 1000)
    expect(supersededAmong([other, run])(run, 1)).toBe(superseded)
    expect(supersededAmong([run, other])(other, 1)).toBe(false)
  })

  test('is found among many, and only if it did not run into its limit', () => {
    const runs = Array.from({ length: 1000 }, (_, i) => cancelled(i, 1000 + 60 * i))
    const is = supersededAmong(runs)
    expect(runs.filter((run) => is(run, 1))).toHaveLength(999)
    const limited = cancelled(1, 1000, {
      attempts: [
        anAttempt({ startedAt: 1000, updatedAt: 1100, conclusion: 'cancelled', hitTimeLimit: true }),
      ],
    })
    expect(supersededAmong([limited, aRun({ id: 2, createdAt: 1050 })])(limited, 1)).toBe(false)
  })

  test('of an older run that was run again is one only for a run created since', () => {
    const again = aRun({
      id: 1,
      createdAt: 1000,
      attempts: [
        anAttempt({ startedAt: 1000, updatedAt: 1100 }),
        anAttempt({ number: 2, startedAt: 5000, updatedAt: 5100, conclusion: 'cancelled' }),
      ],
    })
    expect(supersededAmong([again, aRun({ id: 2, createdAt: 1050 })])(again, 2)).toBe(false)
    expect(supersededAmong([again, aRun({ id: 2, createdAt: 5050 })])(again, 2)).toBe(true)
    expect(supersededAmong([again, aRun({ id: 2, createdAt: 5050 })])(again, 1)).toBe(false)
  })
})
