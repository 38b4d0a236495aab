import { describe, expect, test } from '@jest/globals'
import { type Conclusion, DAY, type Job, type Run } from '../../src/core/model.ts'
import { flakyJobsOf } from '../../src/core/vitals/flaky-jobs.ts'
import { isTolerated } from '../../src/core/vitals/tolerated-jobs.ts'
import { aJob, historyWith, jobsOf, type RunWithJobs, sceneOf, steps } from '../builders/jobs.ts'
import { aRun, NOW } from '../builders/runs.ts'

const flakyJobs = (...runs: readonly RunWithJobs[]) => {
  const history = historyWith(...runs)
  return flakyJobsOf(jobsOf(history), sceneOf(history))
}

type Given = {
  readonly run?: Partial<Run>
  readonly job?: Partial<Job>
  readonly seconds?: number
  /** More jobs of every attempt. */
  readonly siblings?: (id: number, startedAt: number) => readonly Job[]
}

/** A run, `i` days after the first of forty, of a commit of its own; its job ended so in each attempt. */
function day(
  i: number,
  endings: readonly Conclusion[],
  { run, job, seconds = 60, siblings }: Given = {},
): RunWithJobs {
  const createdAt = NOW - (40 - i) * DAY
  return [
    aRun({
      id: i,
      createdAt,
      sha: `sha${i}`,
      endings: endings.map((end) => (end === 'cancelled' ? 'failure' : end)),
      ...run,
    }),
    ...endings.map((conclusion, attempt) => {
      const startedAt = createdAt + attempt * 600
      const id = 100 * i + 10 * attempt
      return [
        aJob({ id, startedAt, seconds, conclusion, ...job }),
        ...(siblings ? siblings(id + 1, startedAt) : []),
      ]
    }),
  ]
}

const lost = {
  level: 'failure',
  message:
    'The hosted runner lost communication with the server. Anything in your workflow that terminates the runner process, starves it for CPU/Memory, or blocks its network access can cause this error.',
} as const

/** Passes most days, and every tenth only when run again. */
const flaky = (given?: Given) =>
  Array.from({ length: 40 }, (_, i) => day(i, i % 10 === 3 ? ['failure', 'success'] : ['success'], given))

describe('a flaky job', () => {
  test('failed and passed at the same commits, with its rate, its last flake and what it cost', () => {
    const [found, ...others] = flakyJobs(...flaky())
    expect(others).toEqual([])
    expect(found).toMatchObject({
      workflowId: 10,
      job: 'test',
      state: 'flaky',
      flakes: 4,
      executions: 44,
      flakyCommits: 4,
      lastFlakeAt: new Date((NOW - 7 * DAY) * 1000).toISOString().replace('.000', ''),
      // Four flakes of a minute, and the minute of each attempt after them.
      lostMinutes: 8,
      url: 'https://github.com/octo-org/octo-repo/actions/runs/33/job/3300',
    })
    expect(found?.low).toBeLessThan(found?.percent ?? 0)
    expect(found).not.toHaveProperty('legs')
  })

  test('costs the whole attempt that was run again because of it', () => {
    const siblings = (id: number, startedAt: number) => [aJob({ id, name: 'lint', startedAt, seconds: 120 })]
    expect(flakyJobs(...flaky({ siblings }))).toMatchObject([{ job: 'test', lostMinutes: 4 + 4 * (1 + 2) }])
  })

  test('is found in several runs of one commit', () => {
    const runs = Array.from({ length: 40 }, (_, i) => [
      day(i, [i % 10 === 3 ? 'failure' : 'success']),
      day(i + 100, ['success'], {
        run: {
          sha: `sha${i}`,
          event: 'workflow_dispatch',
          createdAt: NOW - (40 - i) * DAY + 7200,
        },
        job: { startedAt: NOW - (40 - i) * DAY + 7200, completedAt: NOW - (40 - i) * DAY + 7260 },
      }),
    ]).flat()
    expect(flakyJobs(...runs)).toMatchObject([{ state: 'flaky', flakes: 4, lostMinutes: 4 }])
  })

  test('is judged with all legs of its matrix, and names those that flake', () => {
    const legs = (id: number, startedAt: number) => [
      aJob({ id, name: 'test (windows)', startedAt, seconds: 60 }),
    ]
    const found = flakyJobs(...flaky({ job: { name: 'test (linux)' }, siblings: legs }))
    expect(found).toMatchObject([
      { job: 'test', flakes: 4, executions: 88, legs: [{ name: 'test (linux)', flakes: 4, executions: 44 }] },
    ])
  })
})

describe('is not flaky:', () => {
  test.each<[string, readonly RunWithJobs[]]>([
    ['a job that always passes', Array.from({ length: 40 }, (_, i) => day(i, ['success']))],
    [
      'a job that is broken at some commits',
      Array.from({ length: 40 }, (_, i) => day(i, i % 10 === 3 ? ['failure', 'failure'] : ['success'])),
    ],
    [
      'a leg that another’s failure cancelled',
      Array.from({ length: 40 }, (_, i) =>
        day(i, i % 10 === 3 ? ['cancelled', 'success'] : ['success'], { job: { name: 'test (linux)' } }),
      ),
    ],
    [
      'a leg that passes where another fails',
      Array.from({ length: 40 }, (_, i) =>
        day(i, ['failure'], {
          job: { name: 'test (linux)' },
          siblings: (id, startedAt) => [aJob({ id, name: 'test (windows)', startedAt })],
        }),
      ),
    ],
    [
      'a pull request whose merge fails while its head passes',
      Array.from({ length: 40 }, (_, i) => [
        day(i, ['success']),
        day(i + 100, [i % 10 === 3 ? 'failure' : 'success'], {
          run: { sha: `sha${i}`, event: 'pull_request' },
        }),
      ]).flat(),
    ],
    [
      'a job that found no runner and was run again',
      flaky().map(
        ([run, first = [], ...rest]): RunWithJobs => [
          run,
          first.map((job) => (job.conclusion === 'failure' ? { ...job, steps: [] } : job)),
          ...rest,
        ],
      ),
    ],
    [
      'a job that lost its runner and was run again',
      flaky().map(
        ([run, first = [], ...rest]): RunWithJobs => [
          run,
          first.map((job) => (job.conclusion === 'failure' ? { ...job, annotations: [lost] } : job)),
          ...rest,
        ],
      ),
    ],
    ['a job that may fail', [...flaky(), [aRun({ id: 900 }), [aJob({ id: 90_000, conclusion: 'failure' })]]]],
  ])('%s', (_, runs) => expect(flakyJobs(...runs)).toEqual([]))
})

test('a job may fail if its file says so, or if its run passed all the same', () => {
  const history = historyWith([
    aRun({ endings: ['failure'] }),
    [aJob({ conclusion: 'failure', steps: steps(0, { a: 1 }) })],
  ])
  const file = (continueOnError: 'yes' | 'no' | 'computed') => ({
    ...history,
    files: new Map([
      [
        '.github/workflows/10.yml',
        {
          seenAt: NOW,
          file: {
            events: [],
            schedules: [],
            jobs: [
              {
                id: 'test',
                name: undefined,
                runner: undefined,
                timeoutMinutes: undefined,
                continueOnError,
                callsWorkflow: false,
                hasMatrix: false,
                condition: undefined,
              },
            ],
          },
        },
      ],
    ]),
  })
  const tolerated = (of: typeof history) => jobsOf(of).map((job) => isTolerated(job, of))
  expect(tolerated(history)).toEqual([false])
  expect(tolerated(file('yes'))).toEqual([true])
  expect(tolerated(file('no'))).toEqual([false])
  expect(tolerated(historyWith([aRun(), [aJob({ conclusion: 'failure' })]]))).toEqual([true])
})

test('two jobs of one name in one attempt are judged the same in either order', () => {
  const twins = flaky().map(([run, first = [], ...rest]): RunWithJobs => {
    const twin = first.map((job) => ({ ...job, id: job.id + 5, conclusion: 'success' as const }))
    return [run, [...first, ...twin], ...rest]
  })
  const mirrored = twins.map(([run, first = [], ...rest]): RunWithJobs => [run, first.toReversed(), ...rest])
  expect(flakyJobs(...mirrored)).toEqual(flakyJobs(...twins))
})

test('flaky jobs come before suspected ones, in whatever order the runs are given', () => {
  const once = Array.from({ length: 40 }, (_, i) =>
    day(i + 200, i === 35 ? ['failure', 'success'] : ['success'], {
      run: { sha: `other${i}`, createdAt: NOW - (40 - i) * DAY },
      job: { name: 'a' },
    }),
  )
  const found = flakyJobs(...once, ...flaky())
  expect(found.map(({ job, state }) => [job, state])).toEqual([
    ['test', 'flaky'],
    ['a', 'suspected'],
  ])
  expect(flakyJobs(...[...once, ...flaky()].toReversed())).toEqual(found)
})
