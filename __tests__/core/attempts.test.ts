import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dealJobs, inferFirstAttempt } from '../../src/core/history/attempts.ts'
import { merge } from '../../src/core/history/history.ts'
import { inOrderOfIds } from '../../src/core/history/jobs.ts'
import type { Attempt, Conclusion, Job } from '../../src/core/model.ts'
import type { PlannedJob, WorkflowFile } from '../../src/core/workflow-file.ts'
import { aHistory, anAttempt, aRun, NOW } from '../builders/runs.ts'

const aJob = (id: number, name: string, startedAt: number, given: Partial<Job> = {}): Job => ({
  ...{ id, name, startedAt, completedAt: startedAt + 60 },
  ...{ conclusion: 'success', failedStep: undefined },
  ...given,
})

/** A run created at `NOW` of which the attempts with these starts are known. */
const aRerun = (starts: Readonly<Record<number, number>>) =>
  aRun({
    createdAt: NOW,
    attempts: Object.entries(starts).map(([number, startedAt]) =>
      anAttempt({ number: Number(number), startedAt }),
    ),
  })

const idsOf = (dealt: ReturnType<typeof dealJobs>) =>
  Object.fromEntries([...dealt].map(([number, jobs]) => [number, jobs.map(({ id }) => id)]))

describe('jobs are dealt out', () => {
  const run = aRerun({ 1: NOW, 2: NOW + 1000, 3: NOW + 2000 })

  test('to the attempt in which they started, in order of ids', () => {
    const jobs = [
      aJob(3, 'a', NOW + 2000),
      aJob(2, 'b', NOW + 1999),
      aJob(9, 'a', NOW),
      aJob(1, 'c', NOW + 5),
    ]
    expect(idsOf(dealJobs(run, jobs))).toEqual({ 1: [1, 9], 2: [2], 3: [3] })
  })

  test('to the later attempt where they start in its first second', () => {
    expect(idsOf(dealJobs(run, [aJob(1, 'a', NOW + 1000)]))).toEqual({ 1: [], 2: [1], 3: [] })
  })

  test('to the first attempt where another clock has them start before the run', () => {
    expect(idsOf(dealJobs(run, [aJob(1, 'a', NOW - 3)]))).toEqual({ 1: [1], 2: [], 3: [] })
    expect(idsOf(dealJobs(aRerun({ 1: NOW }), [aJob(1, 'a', NOW - 3)]))).toEqual({ 1: [1] })
  })

  test('once, however often they were carried over', () => {
    const jobs = [aJob(1, 'a', NOW), aJob(5, 'a', NOW), aJob(8, 'a', NOW), aJob(9, 'a', NOW + 2000)]
    expect(idsOf(dealJobs(run, jobs))).toEqual({ 1: [1], 2: [], 3: [9] })
  })

  test('all of them where nothing was carried over: skipped legs of a matrix share name and times', () => {
    const legs = [1, 2, 3].map((id) => aJob(id, 'test', NOW, { conclusion: 'skipped', completedAt: NOW }))
    expect(idsOf(dealJobs(aRerun({ 1: NOW }), legs))).toEqual({ 1: [1, 2, 3] })
  })

  test('only to attempts of which the start and the next one’s are known', () => {
    const jobs = [aJob(1, 'a', NOW), aJob(2, 'a', NOW + 1000), aJob(3, 'a', NOW + 2000)]
    expect(idsOf(dealJobs(aRerun({ 3: NOW + 2000 }), jobs))).toEqual({ 3: [3] })
    expect(idsOf(dealJobs(aRerun({ 2: NOW + 1000, 3: NOW + 2000 }), jobs))).toEqual({
      1: [1],
      2: [2],
      3: [3],
    })
    expect(idsOf(dealJobs(aRerun({ 1: NOW, 3: NOW + 2000 }), jobs))).toEqual({ 3: [3] })
  })

  test('whole, each to one attempt, with any number of copies', () => {
    const executed = fc.array(fc.nat(400), { minLength: 1, maxLength: 12 })
    const attempts = fc.array(executed, { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(attempts, fc.array(fc.nat(4), { maxLength: 20 }), (lives, copied) => {
        const starts = Object.fromEntries(lives.map((_, i) => [i + 1, NOW + i * 1000]))
        const truth = lives.map((offsets, i) =>
          offsets.map((offset, j) => aJob(i * 100 + j, `job ${j}`, NOW + i * 1000 + offset)),
        )
        // Each attempt after the first carries over some jobs of those before it.
        const copies = copied.flatMap((attempt, i) => {
          const earlier = truth.slice(0, -1)[attempt]
          return earlier?.map((job) => ({ ...job, id: 1000 + i * 20 + job.id })) ?? []
        })
        const dealt = dealJobs(aRerun(starts), [...copies, ...truth.flat()])
        expect(new Map([...dealt])).toEqual(new Map(truth.map((jobs, i) => [i + 1, inOrderOfIds(jobs)])))
      }),
    )
  })
})

describe('a first attempt that nobody saw', () => {
  const planned = (id: string, given: Partial<PlannedJob> = {}): PlannedJob => ({
    ...{ id, name: undefined, runner: 'ubuntu-latest', timeoutMinutes: undefined, condition: undefined },
    ...{ continueOnError: 'no', callsWorkflow: false, hasMatrix: false },
    ...given,
  })
  const file: WorkflowFile = {
    events: ['push'],
    schedules: [],
    jobs: [
      planned('build'),
      planned('test', { hasMatrix: true }),
      planned('tolerated', { continueOnError: 'yes' }),
      planned('perhaps', { continueOnError: 'computed' }),
      planned('call', { callsWorkflow: true }),
    ],
  }
  const run = aRerun({ 2: NOW + 1000 })
  const infer = (ends: readonly (readonly [string, Conclusion | undefined])[]) =>
    inferFirstAttempt(
      run,
      ends.map(([name, conclusion], i) => aJob(i, name, NOW + i, { conclusion })),
      file,
    )

  test('failed where a job did that must not, and says that nobody saw it', () => {
    const failed: Attempt = {
      ...{ number: 1, startedAt: NOW, updatedAt: NOW + 62 },
      ...{ conclusion: 'failure', inferred: true },
    }
    expect(
      infer([
        ['build', 'success'],
        ['test (22)', 'failure'],
        ['lint', 'skipped'],
      ]),
    ).toEqual(failed)
  })

  test.each<readonly [string, readonly (readonly [string, Conclusion | undefined])[]]>([
    ['no job is known', []],
    ['all that are known passed: others may have been cancelled before they began', [['build', 'success']]],
    ['the job that failed may fail', [['tolerated', 'failure']]],
    ['an expression decides whether it may', [['perhaps', 'failure']]],
    ['another workflow holds the job', [['call / build', 'failure']]],
    ['the file does not know the job any more', [['renamed', 'failure']]],
    [
      'a job was cancelled',
      [
        ['build', 'failure'],
        ['test (22)', 'cancelled'],
      ],
    ],
    [
      'a job ran into its limit',
      [
        ['build', 'failure'],
        ['test (22)', 'timed_out'],
      ],
    ],
    [
      'a job has not ended',
      [
        ['build', 'failure'],
        ['test (22)', undefined],
      ],
    ],
    [
      'a job has a word that we do not know',
      [
        ['build', 'failure'],
        ['test (22)', 'unknown'],
      ],
    ],
    [
      'two jobs have one name, as if one were a later attempt’s',
      [
        ['build', 'failure'],
        ['build', 'success'],
      ],
    ],
  ])('is open where %s', (_, ends) => {
    expect(infer(ends)).toBeUndefined()
  })

  test('gives way to the same attempt once somebody has seen it end, whichever comes first', () => {
    const inferred = infer([['build', 'failure']])
    if (!inferred) throw new Error('it is not inferred')
    const seen = anAttempt({ startedAt: NOW, updatedAt: NOW + 900, conclusion: 'success' })
    const running = { ...seen, updatedAt: NOW + 1, conclusion: undefined }
    const history = (attempt: Attempt) => aHistory([{ ...run, attempts: [attempt] }])
    const joined = (a: Attempt, b: Attempt) => merge(history(a), history(b)).runs.get(run.id)?.attempts
    for (const [a, b, expected] of [
      [inferred, seen, seen],
      [inferred, running, inferred],
    ] as const)
      expect([joined(a, b), joined(b, a)]).toEqual([[expected], [expected]])
  })
})
