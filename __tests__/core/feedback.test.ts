import { describe, expect, test } from '@jest/globals'
import type { Run } from '../../src/core/model.ts'
import { feedbackOf } from '../../src/core/vitals/feedback.ts'
import { aJob, historyWith, type RunWithJobs } from '../builders/jobs.ts'
import { anAttempt, aRun } from '../builders/runs.ts'

const START = 1_790_000_000

/** A run that took `seconds` from its creation, `after` the start; `ending` of its first attempt. */
function run(
  id: number,
  after: number,
  seconds: number,
  ending: Run['attempts'][number]['conclusion'],
  given: Partial<Run> = {},
): Run {
  const startedAt = START + after
  return aRun({
    id,
    createdAt: startedAt,
    attempts: [anAttempt({ startedAt, updatedAt: startedAt + seconds, conclusion: ending })],
    ...given,
  })
}

const feedback = (...runs: readonly RunWithJobs[]) => {
  const history = historyWith(...runs)
  return feedbackOf([...history.runs.values()], history)
}

describe('first red', () => {
  test('is at the end of the first job that failed, not of its run', () => {
    const jobs = [
      aJob({ id: 1, startedAt: START + 5, seconds: 40, conclusion: 'failure' }),
      aJob({ id: 2, startedAt: START + 5, seconds: 20 }),
      aJob({ id: 3, startedAt: START + 5, seconds: 400, conclusion: 'failure' }),
    ]
    expect(feedback([run(1, 0, 500, 'failure'), jobs], [run(2, 2, 300, 'success')])).toEqual({
      commits: 1,
      firstRed: { count: 1, meanSeconds: 45, p50Seconds: 45, p95Seconds: 45 },
      allGreen: { count: 0 },
    })
  })

  test('is at the end of the run where its jobs are not known', () => {
    expect(feedback([run(1, 0, 500, 'failure')], [run(2, 10, 60, 'failure')])).toMatchObject({
      firstRed: { p50Seconds: 70 },
    })
  })

  test('is not made slow by a rerun, nor undone', () => {
    const red = run(1, 0, 100, 'failure')
    const rerun = anAttempt({
      number: 2,
      startedAt: START + 86_400,
      updatedAt: START + 86_500,
      conclusion: 'success',
    })
    expect(feedback([{ ...red, attempts: [...red.attempts, rerun] }])).toMatchObject({
      commits: 1,
      firstRed: { count: 1, p50Seconds: 100 },
      allGreen: { count: 0 },
    })
  })
})

describe('all green', () => {
  test('is at the end of the last run, of pushes and pull requests together', () => {
    const runs = [
      run(1, 0, 100, 'success'),
      run(2, 3, 250, 'success', { event: 'pull_request' }),
      run(3, 3, 2, 'skipped'),
      run(4, 30, 9000, 'success', { event: 'schedule' }),
    ]
    expect(feedback(...runs.map((one): RunWithJobs => [one]))).toMatchObject({
      commits: 1,
      firstRed: { count: 0 },
      allGreen: { count: 1, p50Seconds: 253 },
    })
  })

  test('is at the end of the last job, since GitHub touches the time of a run later', () => {
    const jobs = [aJob({ startedAt: START + 10, seconds: 90 })]
    expect(feedback([run(1, 0, 80_000, 'success'), jobs])).toMatchObject({ allGreen: { p50Seconds: 100 } })
  })

  test.each(['cancelled', 'action_required', undefined] as const)(
    'is not known while another run is %s',
    (ending) => {
      const found = feedback([run(1, 0, 100, 'success')], [run(2, 0, 100, ending)])
      expect(found).toEqual({ commits: 1, firstRed: { count: 0 }, allGreen: { count: 0 } })
    },
  )

  test('is not made of a run that was green when it was run again later', () => {
    const green = run(1, 0, 100, 'success')
    const rerun = anAttempt({ number: 2, startedAt: START + 5000, updatedAt: START + 6000 })
    expect(feedback([{ ...green, attempts: [...green.attempts, rerun] }])).toMatchObject({
      allGreen: { p50Seconds: 100 },
    })
  })
})

test('a commit of which a first attempt is not known is left out', () => {
  const late = aRun({
    id: 1,
    createdAt: START,
    attempts: [anAttempt({ number: 2, startedAt: START + 9000 })],
  })
  expect(feedback([late], [run(2, 0, 50, 'failure')])).toMatchObject({ commits: 0, firstRed: { count: 0 } })
})

test('a pull request opened a day after the push is feedback of its own', () => {
  const runs = [run(1, 0, 100, 'success'), run(2, 86_400, 300, 'success', { event: 'pull_request' })]
  expect(feedback(...runs.map((one): RunWithJobs => [one]))).toMatchObject({
    commits: 2,
    allGreen: { count: 2, meanSeconds: 200 },
  })
})

test('100,000 runs of one commit are no trouble', () => {
  const runs = Array.from({ length: 100_000 }, (_, i) => run(i, i % 600, 60, i === 7 ? 'failure' : 'success'))
  expect(feedbackOf(runs, { jobs: new Map() })).toMatchObject({ commits: 1, firstRed: { p50Seconds: 67 } })
})
