import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { attemptKey } from '../../../src/core/history/history.ts'
import { DAY, HOUR } from '../../../src/core/model.ts'
import { strangeHistory } from '../../builders/histories.ts'
import { aRun, NOW } from '../../builders/runs.ts'
import { aJob, failure, historyOf, hourly, silentIn } from './runs-with-jobs.ts'

const url = (path: string) => `https://github.com/octo-org/octo-repo/actions/runs/${path}`

test('a history without surprises has no silent failure', () => {
  const runs = hourly(30, (i) => ({
    run: { endings: [i % 7 === 3 ? 'failure' : 'success'] },
    jobs: [
      aJob({
        id: 2 * i,
        conclusion: i % 7 === 3 ? 'failure' : 'success',
        annotations: [{ level: 'warning', message: 'x' }],
      }),
      aJob({ id: 2 * i + 1, name: 'skipped', conclusion: 'skipped' }),
    ],
  }))
  expect(silentIn(historyOf(runs))).toEqual([])
})

describe('a tolerated failure', () => {
  test('is a job that failed in a run that passed, of those in which it could', () => {
    const runs = hourly(10, (i, createdAt) => ({
      run: { endings: [i === 9 ? 'failure' : 'success'] },
      jobs: [
        aJob({ id: 10 + i, conclusion: i === 9 ? 'failure' : 'success' }),
        aJob({
          id: 100 + i,
          name: 'experimental',
          conclusion: i === 0 ? 'cancelled' : i % 3 === 2 || i === 9 ? 'failure' : 'success',
          startedAt: createdAt,
          failedStep: 'Try it',
        }),
      ],
    }))
    expect(silentIn(historyOf(runs))).toEqual([
      {
        kind: 'tolerated-failure',
        workflowId: 10,
        job: 'experimental',
        // Of ten runs one did not execute it to the end, and one failed for all to see.
        runs: 3,
        of: 8,
        since: '2026-11-20T04:01:00Z',
        lastAt: '2026-11-20T10:01:00Z',
        url: url('9/job/108'),
        detail: 'Try it',
      },
    ])
  })

  test('is not one of the window before, nor of an attempt that failed', () => {
    const red = historyOf([{ run: aRun({ endings: ['failure', 'success'] }), jobs: [aJob({ id: 2 })] }])
    const jobs = new Map([...red.jobs, [attemptKey(1, 1), [aJob({ conclusion: 'failure' })]]])
    expect(silentIn({ ...red, jobs })).toEqual([])
    const old = historyOf([
      { run: aRun({ createdAt: NOW - 8 * DAY }), jobs: [aJob({ conclusion: 'failure' })] },
    ])
    expect(silentIn(old)).toEqual([])
  })

  test('counts a run once, however often it was run again', () => {
    const again = historyOf([
      { run: aRun({ endings: ['success', 'success'] }), jobs: [aJob({ id: 2, conclusion: 'failure' })] },
    ])
    const jobs = new Map([...again.jobs, [attemptKey(1, 1), [aJob({ conclusion: 'timed_out' })]]])
    expect(silentIn({ ...again, jobs })).toMatchObject([{ runs: 1, of: 1, url: url('1/job/2') }])
  })
})

describe('a failing annotation', () => {
  const green = (...annotations: ReturnType<typeof failure>[]) => [aJob({ annotations })]

  test('is one of a failure in a job that passed', () => {
    const runs = hourly(5, (i) => ({
      jobs: green(...(i < 2 ? [failure('Process completed with exit code 1.')] : [])),
    }))
    expect(silentIn(historyOf(runs))).toMatchObject([
      {
        kind: 'failing-annotation',
        job: 'build',
        runs: 2,
        of: 5,
        detail: 'Process completed with exit code 1.',
      },
    ])
  })

  test.each([
    ['a warning', [{ level: 'warning', message: 'careful' } as const]],
    [
      'about GitHub’s own changes',
      [failure('The `set-env` command is disabled. Please upgrade to using Environment Files')],
    ],
    ['about the runner', [failure('You are running out of disk space. The runner will stop working when …')]],
  ])('is not %s', (_, annotations) => {
    expect(silentIn(historyOf([{ run: aRun(), jobs: [aJob({ annotations })] }]))).toEqual([])
  })

  test('is not seen, nor missed, where annotations were not read', () => {
    const runs = hourly(4, (i) => ({ jobs: i === 0 ? green(failure('x')) : [aJob({})] }))
    expect(silentIn(historyOf(runs))).toMatchObject([{ runs: 1, of: 1 }])
  })

  test('is quoted, not copied', () => {
    const [found] = silentIn(historyOf([{ run: aRun(), jobs: green(failure('x'.repeat(5000))) }]))
    expect(found?.detail?.length).toBe(300)
  })
})

describe('a run without a job', () => {
  test.each([
    ['that could not start', 'startup_failure', undefined, 1],
    ['that failed with no job', 'failure', [], 1],
    ['that failed and whose jobs are not known', 'failure', undefined, 0],
    ['that failed with a job', 'failure', [aJob({ conclusion: 'failure' })], 0],
    ['that passed with none', 'success', [], 0],
    ['that was skipped', 'skipped', [], 0],
  ] as const)('is one %s (%s)', (_, conclusion, jobs, found) => {
    const runs = [
      { run: aRun({ endings: [conclusion] }), jobs },
      { run: aRun({ id: 2 }), jobs: undefined },
    ]
    expect(silentIn(historyOf(runs)).map(({ kind }) => kind)).toEqual(Array(found).fill('no-job'))
  })

  test('is told with the runs of its workflow that ended', () => {
    const runs = hourly(6, (i) => ({
      run: { endings: [i > 3 ? 'startup_failure' : i === 0 ? 'cancelled' : 'success'] },
    }))
    expect(silentIn(historyOf(runs))).toMatchObject([{ kind: 'no-job', runs: 2, of: 5, url: url('6') }])
  })

  test('is not a rerun whose jobs are those of the attempt before', () => {
    const again = historyOf([{ run: aRun({ endings: ['failure', 'failure'] }), jobs: [] }])
    expect(silentIn(again)).toEqual([])
    const jobs = new Map([...again.jobs, [attemptKey(1, 1), [aJob({ conclusion: 'failure' })]]])
    expect(silentIn({ ...again, jobs })).toEqual([])
  })
})

test('a hidden time-out is told by the job that lasted longest, of the runs that ended', () => {
  const timedOut = {
    number: 1,
    startedAt: NOW - 2 * HOUR,
    updatedAt: NOW,
    conclusion: 'cancelled',
    hitTimeLimit: true,
  } as const
  const runs = [
    {
      run: aRun({ id: 5, attempts: [timedOut] }),
      jobs: [
        aJob({ id: 1, name: 'short', conclusion: 'cancelled' }),
        aJob({ id: 2, name: 'long', conclusion: 'cancelled', startedAt: NOW - 2 * HOUR, completedAt: NOW }),
      ],
    },
    { run: aRun({ id: 6, attempts: [timedOut] }), jobs: undefined },
    { run: aRun({ id: 7, endings: ['cancelled'] }), jobs: undefined },
    { run: aRun({ id: 8 }), jobs: undefined },
  ]
  expect(silentIn(historyOf(runs))).toMatchObject([
    { kind: 'hidden-timeout', runs: 1, of: 3, url: url('6') },
    { kind: 'hidden-timeout', job: 'long', runs: 1, of: 3, url: url('5/job/2') },
  ])
})

test('whatever the history says, no more is found than there is, gravest first, in any order of runs', () => {
  fc.assert(
    fc.property(strangeHistory({ truthful: true, maxRuns: 12 }), (history) => {
      const found = silentIn(history)
      const order = [
        'no-job',
        'never-reported',
        'masked-failure',
        'hidden-timeout',
        'tolerated-failure',
        'failing-annotation',
      ]
      const kinds = found.map(({ kind }) => order.indexOf(kind))
      expect(kinds).toEqual(kinds.toSorted((a, b) => a - b))
      for (const { runs, of, since, lastAt } of found) {
        expect(runs).toBeGreaterThan(0)
        expect(runs).toBeLessThanOrEqual(of)
        expect(since <= lastAt).toBe(true)
      }
      expect(silentIn({ ...history, runs: new Map([...history.runs].toReversed()) })).toEqual(found)
    }),
    { numRuns: 200 },
  )
})
