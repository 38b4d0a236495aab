import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Attempt } from '../../src/core/model.ts'
import { stepKinds } from '../../src/core/vitals/step-kinds.ts'
import { basisOf, timeSplitOf, timeVitalsOf } from '../../src/core/vitals/time-split.ts'
import { aJob, historyWith, jobsOf, sceneOf, steps } from '../builders/jobs.ts'
import { anAttempt, aRun, NOW } from '../builders/runs.ts'

const job = (from: number, to: number) => aJob({ id: from, startedAt: from, completedAt: to })
const attempt: Attempt = anAttempt({ startedAt: 1000, updatedAt: 1500 })

describe('the time of an attempt', () => {
  test('is queue, execution and idle', () => {
    // 10 s until the first job; 1010 to 1130 and 1200 to 1300 under way, with 70 s between.
    const jobs = [job(1200, 1300), job(1010, 1100), job(1030, 1130), job(1040, 1050)]
    expect(timeSplitOf(attempt, jobs)).toEqual({ queueSeconds: 10, executionSeconds: 220, idleSeconds: 70 })
  })

  test('counts jobs that follow each other without a gap as no idle second', () => {
    expect(timeSplitOf(attempt, [job(1000, 1100), job(1100, 1200)])).toEqual({
      queueSeconds: 0,
      executionSeconds: 200,
      idleSeconds: 0,
    })
    expect(timeSplitOf(attempt, [job(1000, 1100), job(1101, 1200)])).toMatchObject({ idleSeconds: 1 })
  })

  test('is not known without a job that ran, nor before the end', () => {
    expect(timeSplitOf(attempt, [])).toBeUndefined()
    expect(timeSplitOf(attempt, [{ ...job(1000, 1100), conclusion: 'skipped' }])).toBeUndefined()
    expect(timeSplitOf({ ...attempt, conclusion: undefined }, [job(1000, 1100)])).toBeUndefined()
  })

  test('sums up to the span from the start to the end of the last job, whatever the jobs', () => {
    const moment = fc.integer({ min: 1000, max: 1200 })
    fc.assert(
      fc.property(fc.array(fc.tuple(moment, fc.nat(100)), { minLength: 1 }), (times) => {
        const jobs = times.map(([from, length]) => job(from, from + length))
        const split = timeSplitOf(attempt, jobs)
        const { queueSeconds = -1, executionSeconds = -1, idleSeconds = -1 } = split ?? {}
        const end = Math.max(...times.map(([from, length]) => from + length))
        expect(queueSeconds + executionSeconds + idleSeconds).toBe(end - attempt.startedAt)
        expect(Math.min(queueSeconds, executionSeconds, idleSeconds)).toBeGreaterThanOrEqual(0)
        expect(timeSplitOf(attempt, jobs.toReversed())).toEqual(split)
        const busy = new Set(times.flatMap(([from, n]) => Array.from({ length: n }, (_, i) => from + i)))
        expect(executionSeconds).toBe(busy.size)
      }),
    )
  })
})

test('time is summed over attempts whose jobs are known, and steps by kind over passed jobs', () => {
  const created = NOW - 3600
  const history = historyWith(
    [
      aRun({ id: 1, createdAt: created, endings: ['failure', 'success'] }),
      [
        aJob({
          id: 1,
          startedAt: created + 20,
          conclusion: 'failure',
          steps: steps(0, { 'Run npm test': 50 }),
        }),
      ],
      [aJob({ id: 2, startedAt: created + 640, steps: steps(0, { 'Run npm ci': 7, 'Run npm test': 60 }) })],
    ],
    [aRun({ id: 2, createdAt: created })],
  )
  const runs = [...history.runs.values()]
  const time = timeVitalsOf(runs, jobsOf(history), stepKinds(), sceneOf(history))
  expect(time).toMatchObject({
    attempts: 2,
    queue: { count: 2, meanSeconds: 30 },
    execution: { count: 2, meanSeconds: 100 },
    idle: { count: 2, meanSeconds: 0 },
    bySteps: { test: 60, setup: 7, build: 0, other: 0 },
  })
  expect(basisOf(runs, history)).toEqual({ attempts: 3, withJobs: 2 })
})

test('the basis counts attempts that nobody knows, and none that has not ended', () => {
  const run = aRun({
    attempts: [
      anAttempt({ number: 2, conclusion: 'failure' }),
      anAttempt({ number: 3, conclusion: undefined }),
    ],
  })
  expect(basisOf([run], historyWith([run]))).toEqual({ attempts: 2, withJobs: 0 })
})
