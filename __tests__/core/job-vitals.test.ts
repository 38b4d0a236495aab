import { describe, expect, test } from '@jest/globals'
import type { Conclusion } from '../../src/core/model.ts'
import { executionTime } from '../../src/core/vitals/execution-time.ts'
import { jobVitalsOf, MAX_JOBS, MAX_STEPS } from '../../src/core/vitals/job-vitals.ts'
import { stepKinds } from '../../src/core/vitals/step-kinds.ts'
import { aJob, historyWith, jobsOf, type RunWithJobs, sceneOf, steps } from '../builders/jobs.ts'
import { aRun, NOW } from '../builders/runs.ts'

const vitals = (...runs: readonly RunWithJobs[]) => {
  const history = historyWith(...runs)
  return jobVitalsOf(jobsOf(history), stepKinds(), sceneOf(history))
}

describe('a job’s rates', () => {
  test('are of first attempts, and of the last execution in each run', () => {
    const [job] = vitals(
      [
        aRun({ id: 1, endings: ['failure', 'success'] }),
        [aJob({ id: 1, conclusion: 'failure' })],
        [aJob({ id: 2 })],
      ],
      [aRun({ id: 2 }), [aJob({ id: 3 })]],
      [aRun({ id: 3, endings: ['failure'] }), [aJob({ id: 4, conclusion: 'timed_out' })]],
      [aRun({ id: 4, endings: ['cancelled'] }), [aJob({ id: 5, conclusion: 'cancelled' })]],
    )
    expect(job).toMatchObject({
      name: 'test',
      kind: 'test',
      executions: 5,
      firstAttempt: { good: 1, total: 3 },
      final: { good: 2, total: 3 },
      conclusions: { success: 2, failure: 1, timed_out: 1, cancelled: 1 },
    })
  })

  test('keep a job that was not run again as it ended', () => {
    const [test, lint] = vitals([
      aRun({ endings: ['failure', 'failure'] }),
      [aJob({ id: 1, conclusion: 'failure' }), aJob({ id: 2, name: 'lint' })],
      [aJob({ id: 3, conclusion: 'failure' })],
    ])
    expect(test).toMatchObject({ name: 'test', final: { good: 0, total: 1 } })
    expect(lint).toMatchObject({ name: 'lint', final: { good: 1, total: 1 } })
  })

  test('tell legs of a matrix and workflows apart', () => {
    const found = vitals(
      [aRun({ id: 1 }), [aJob({ id: 1, name: 'test (20)' }), aJob({ id: 2, name: 'test (22)' })]],
      [aRun({ id: 2, workflowId: 11 }), [aJob({ id: 3, name: 'test (22)' })]],
    )
    expect(found.map(({ workflowId, name }) => [workflowId, name])).toEqual([
      [10, 'test (20)'],
      [10, 'test (22)'],
      [11, 'test (22)'],
    ])
  })

  test('leave out runs before the window', () => {
    expect(vitals([aRun({ createdAt: NOW - 8 * 86_400 }), [aJob()]])).toEqual([])
  })

  test('put a job that surely fails before one that failed once', () => {
    const runs = Array.from(
      { length: 10 },
      (_, i): RunWithJobs => [
        aRun({ id: i + 1 }),
        [aJob({ id: 2 * i, name: 'often', conclusion: i < 6 ? 'failure' : 'success' })],
      ],
    )
    const once: RunWithJobs = [
      aRun({ id: 99 }),
      [aJob({ id: 99, name: 'once', conclusion: 'failure' }), aJob({ id: 100, name: 'never' })],
    ]
    // Upper ends of the intervals: 69 % for 4 of 10, 79 % for 0 of 1, 100 % for 1 of 1.
    expect(vitals(...runs, once).map(({ name }) => name)).toEqual(['often', 'once', 'never'])
  })
})

describe('a job’s time', () => {
  test('is of executions that passed', () => {
    const [job] = vitals(
      [aRun({ id: 1 }), [aJob({ id: 1, seconds: 100 })]],
      [aRun({ id: 2 }), [aJob({ id: 2, seconds: 200 })]],
      [aRun({ id: 3 }), [aJob({ id: 3, seconds: 5, conclusion: 'failure' })]],
    )
    expect(job?.duration).toEqual({ count: 2, meanSeconds: 150, p50Seconds: 150, p95Seconds: 195 })
  })

  test('names the slowest steps, of which two of one name are one', () => {
    const run = (id: number, make: number): RunWithJobs => [
      aRun({ id }),
      [
        aJob({
          id,
          steps: [
            ...steps(0, { 'Set up job': 2, 'Run make': make, 'Run npm test': 30 }),
            ...steps(100, { 'Run make': 10 }),
            { name: 'Skipped', conclusion: 'skipped', startedAt: 0, completedAt: 900 },
            { name: 'Endless', conclusion: undefined, startedAt: 0, completedAt: undefined },
          ],
        }),
      ],
    ]
    const [job] = vitals(run(1, 40), run(2, 60))
    expect(job?.steps.map(({ name, kind, duration }) => [name, kind, duration.p50Seconds])).toEqual([
      ['Run make', 'build', 60],
      ['Run npm test', 'test', 30],
      ['Set up job', 'setup', 2],
    ])
  })

  test.each<[string, Conclusion, number | undefined, boolean | undefined]>([
    ['passed', 'success', 100, undefined],
    ['failed', 'failure', 100, true],
    ['was cancelled while it ran', 'cancelled', 100, true],
    ['passed, and whose steps are gone', 'success', 100, false],
  ])('exists of a job that %s', (_, conclusion, completedAt, hasSteps) => {
    const found = hasSteps === undefined ? {} : { steps: hasSteps ? steps(0, { a: 1 }) : [] }
    expect(executionTime({ conclusion, startedAt: 0, completedAt, ...found })).toEqual({ from: 0, to: 100 })
  })

  test.each<[string, Conclusion, number | undefined, boolean | undefined]>([
    ['was skipped', 'skipped', 0, undefined],
    ['was cancelled in the queue, where GitHub gives the time it waited', 'cancelled', 86_400, false],
    ['found no runner', 'failure', 86_400, false],
    ['has no end', 'success', undefined, undefined],
    ['ended before it began', 'success', -1, undefined],
  ])('does not exist of a job that %s', (_, conclusion, completedAt, hasSteps) => {
    const found = hasSteps === undefined ? {} : { steps: [] }
    expect(executionTime({ conclusion, startedAt: 0, completedAt, ...found })).toBeUndefined()
  })

  test('and a job that was only ever skipped, are no vitals', () => {
    expect(vitals([aRun(), [aJob({ conclusion: 'skipped', seconds: 0 })]])).toEqual([])
  })
})

test('thousands of legs and steps with hostile names are cut to what is read', () => {
  const names = ['__proto__', 'constructor', '', '\ud800', '<b>']
  const jobs = Array.from({ length: 1000 }, (_, id) =>
    aJob({
      id,
      name: names[id] ?? `leg (${id})`,
      steps: names.flatMap((name) => steps(0, { [`${name} ${id}`]: 1, [name]: 2 })),
    }),
  )
  const found = vitals([aRun(), jobs])
  expect(found).toHaveLength(MAX_JOBS)
  expect(found.every((job) => job.steps.length <= MAX_STEPS)).toBe(true)
})
