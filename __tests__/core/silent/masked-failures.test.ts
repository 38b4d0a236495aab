import { describe, expect, test } from '@jest/globals'
import { attemptKey } from '../../../src/core/history/history.ts'
import { DAY } from '../../../src/core/model.ts'
import { aJob, historyOf, hourly, silentIn } from './runs-with-jobs.ts'

/** One word a job, one letter a run: P passed, F failed, - not executed. The run fails where a job does. */
function courses(jobs: Readonly<Record<string, string>>, tolerated: readonly string[] = []) {
  const names = Object.keys(jobs)
  const count = Math.max(...Object.values(jobs).map((letters) => letters.length))
  const letter = (name: string, i: number) => jobs[name]?.[i] ?? '-'
  return hourly(count, (i, createdAt) => ({
    run: {
      endings: [
        names.some((name) => letter(name, i) === 'F' && !tolerated.includes(name)) ? 'failure' : 'success',
      ],
    },
    jobs: names.flatMap((name, k) =>
      letter(name, i) === '-'
        ? []
        : [
            aJob({
              id: 100 * k + i,
              name,
              conclusion: letter(name, i) === 'F' ? 'failure' : 'success',
              startedAt: createdAt,
            }),
          ],
    ),
  }))
}

const masked = (jobs: Readonly<Record<string, string>>, tolerated: readonly string[] = []) =>
  silentIn(historyOf(courses(jobs, tolerated))).filter(({ kind }) => kind === 'masked-failure')

test('a job that begins to fail behind one that always does is named, with its beginning', () => {
  expect(masked({ lint: 'PPPPPPFFFFFFFF', test: 'PPPPPPPPPPPFFF' })).toEqual([
    {
      kind: 'masked-failure',
      workflowId: 10,
      job: 'test',
      runs: 3,
      of: 8,
      since: '2026-11-20T09:01:00Z',
      lastAt: '2026-11-20T11:01:00Z',
      url: 'https://github.com/octo-org/octo-repo/actions/runs/14/job/113',
      detail: 'Behind lint, which failed in 8 of 8 runs.',
    },
  ])
})

describe('it is found', () => {
  test.each([
    [
      'where the first was red from the first run that is known',
      { lint: 'FFFFFFFFFFFF', test: 'PPPPPPPPPFFF' },
    ],
    ['where the first passed once by accident', { lint: 'PPFFFFPFFFFFFFFFFF', test: 'PPPPPPFPPPPPPPPFFF' }],
    ['where it is not executed in the newest run', { lint: 'PPFFFFFFFFFF', test: 'PPPPPPPPFFF-' }],
    ['with its second failure', { lint: `${'P'.repeat(40)}${'F'.repeat(20)}`, test: `${'P'.repeat(58)}FF` }],
    ['where it is new and never passed', { lint: 'FFFFFFFFFFFF', test: '---FFFFFFFFF' }],
  ])('%s', (_, jobs) => {
    expect(masked(jobs).map(({ job }) => job)).toEqual(['test'])
  })
})

describe('nothing is masked', () => {
  test.each([
    ['by a job that fails alone', { lint: 'PPPPPPFFFFFFFF', test: 'PPPPPPPPPPPPPP' }],
    ['where both began to fail together', { lint: 'PPPPPPFFFFFFFF', test: 'PPPPPPFFFFFFFF' }],
    ['where the branch is green again', { lint: 'PPPPPPFFFFFFFP', test: 'PPPPPPPPPFFFFP' }],
    ['where the second passed again', { lint: 'PPPPPPFFFFFFFF', test: 'PPPPPPPPFFFFPP' }],
    ['by a job that fails now and then', { lint: 'PFFPFPFFPFPFPF', test: 'PPPPPPPPPPPFFF' }],
    ['where the second was flaky all along', { lint: 'PPPPPPFFFFFFFF', test: 'PFPPFPFPPFPPFF' }],
    ['by one failure of a job that is hardly known', { lint: 'PPFFFF', test: 'PPPPPF' }],
    ['by a job that was mended when the second began', { lint: 'PPPPPPFFFFPPPP', test: 'PPPPPPPPPPFFFF' }],
    [
      'by one failure, however often it had passed: a commit that may be mended',
      { lint: `${'P'.repeat(40)}${'F'.repeat(20)}`, test: `${'P'.repeat(59)}F` },
    ],
    ['by a job that has kept the branch red for two runs', { lint: 'PPPPPPPPFFFF', test: 'PPPPPPPPPPFF' }],
    ['by a job that failed once and is skipped since', { lint: 'PPPPPPPPPF----', test: 'PPPPPPPPPPFFFF' }],
    ['by another leg of its matrix', { 'test (a)': 'PPPPPPFFFFFFFF', 'test (b)': 'PPPPPPPPPPPFFF' }],
    ['by what is not there', { lint: '' }],
  ])('%s', (_, jobs) => {
    expect(masked(jobs)).toEqual([])
  })

  test('by a job that may fail: the second one made the run red', () => {
    expect(masked({ nightly: 'FFFFFFFFFFFF', test: 'PPPPPPPPPFFF' }, ['nightly'])).toEqual([])
    const mended = { nightly: 'FFFFFFFFFFFFFF', lint: 'PPPPPPFFFFPPPP', test: 'PPPPPPPPPPFFFF' }
    expect(masked(mended, ['nightly'])).toEqual([])
  })

  test('by a job that the workflow file allows to fail', () => {
    const history = historyOf(courses({ lint: 'FFFFFFFFFFFF', test: 'PPPPPPPPPFFF' }))
    const job = {
      id: 'lint',
      name: 'lint',
      runner: undefined,
      timeoutMinutes: undefined,
      continueOnError: 'yes',
      callsWorkflow: false,
      hasMatrix: false,
      condition: undefined,
    } as const
    const file = { events: ['push'], schedules: [], jobs: [job] }
    const files = new Map([['.github/workflows/10.yml', { seenAt: 1, file }]])
    expect(silentIn({ ...history, files })).toEqual([])
  })

  test('on other branches, in pull requests and before the window', () => {
    const runs = courses({ lint: 'PPPPPPFFFFFFFF', test: 'PPPPPPPPPPPFFF' })
    for (const change of [{ branch: 'topic' }, { event: 'pull_request' }, { fromFork: true }])
      expect(
        silentIn(historyOf(runs.map(({ run, jobs }) => ({ run: { ...run, ...change }, jobs })))),
      ).toEqual([])
    expect(silentIn(historyOf(runs), { from: runs[0]?.run.createdAt ?? 0 })).toHaveLength(1)
    expect(silentIn(historyOf(runs), { from: (runs[0]?.run.createdAt ?? 0) + DAY })).toEqual([])
  })
})

test('a job that was not run again is as it was in the attempt before', () => {
  const runs = courses({ lint: 'PPPPPPFFFFFFFF', test: 'PPPPPPPPPPPFFF' })
  const history = historyOf(runs)
  const last = runs.at(-1)
  const again = { ...last?.run.attempts[0], number: 2 }
  const run = { ...last?.run, attempts: [last?.run.attempts[0], again] } as (typeof runs)[number]['run']
  const lint = last?.jobs?.filter(({ name }) => name === 'lint') ?? []
  const found = silentIn({
    ...history,
    runs: new Map([...history.runs, [run.id, run]]),
    jobs: new Map([...history.jobs, [attemptKey(run.id, 2), lint]]),
  })
  expect(found).toMatchObject([{ kind: 'masked-failure', job: 'test', runs: 3 }])
})
