import { describe, expect, test } from '@jest/globals'
import {
  judgingOwnRun,
  type OwnPlace,
  type OwnRun,
  readOwnRun,
  withOwnRun,
  withoutOwnRun,
} from '../../src/collection/own-run.ts'
import { attemptKey } from '../../src/core/history/history.ts'
import type { Job } from '../../src/core/model.ts'
import type { WorkflowFile } from '../../src/core/workflow-file.ts'
import { ApiError } from '../../src/errors.ts'
import { historyOfFailures } from '../builders/failures.ts'
import { textOf } from '../builders/histories.ts'
import { aJob } from '../builders/jobs.ts'
import { aRun, NOW } from '../builders/runs.ts'

const run = aRun({ id: 7, endings: [undefined] })
const workflow = { id: 10, name: 'CI', path: '.github/workflows/10.yml' }
const failed = aJob({ id: 71, conclusion: 'failure', failedStep: 'Run tests' })
const running: Job = { ...aJob({ id: 72 }), conclusion: undefined, completedAt: undefined }
const passed = aJob({ id: 73 })

const refused = async () => {
  throw new ApiError('forbidden', 'no')
}
const github = (jobs: readonly Job[]) => ({
  jobs: async () => jobs,
  run: async () => ({ run, workflow }),
  workflowFile: async (): Promise<WorkflowFile | undefined> => undefined,
})
const place = { runId: 7, runAttempt: 1, jobStatus: 'success' } as const

describe('the run that a step is part of', () => {
  test('is read where a job of it has failed, or a step of a job that goes on', async () => {
    const stuck = { ...running, failedStep: 'Run tests' }
    for (const jobs of [[failed, running], [passed, stuck], [failed]])
      expect(await readOwnRun(place, 'usual', github(jobs))).toMatchObject({
        run: { id: 7 },
        soFar: { kind: 'failed' },
      })
    expect(await readOwnRun({ ...place, jobStatus: 'failure' }, 'usual', github([running]))).toMatchObject({
      soFar: { failed: [{ id: 72 }] },
    })
  })

  test('is none of ours where none has, as in a monitor, unless a pass of it is awaited', async () => {
    for (const jobs of [[running], [passed, running], []])
      expect(await readOwnRun(place, 'usual', github(jobs))).toBeUndefined()
    expect(await readOwnRun(place, 'awaited', github([passed, running]))).toMatchObject({
      soFar: { kind: 'passed' },
    })
    expect(await readOwnRun(place, 'awaited', github([running]))).toMatchObject({
      soFar: { kind: 'undecided' },
    })
  })

  test('has not failed by a job that its workflow lets fail; without the file every failure counts', async () => {
    const planned = { id: failed.name, name: undefined, runner: undefined, timeoutMinutes: undefined }
    const file: WorkflowFile = {
      ...{ events: ['push'], schedules: [] },
      jobs: [
        { ...planned, continueOnError: 'yes', callsWorkflow: false, hasMatrix: false, condition: undefined },
      ],
    }
    const letting = { ...github([failed, running]), workflowFile: async () => file }
    expect(await readOwnRun(place, 'usual', letting)).toBeUndefined()
    const unread = { ...letting, workflowFile: refused }
    expect(await readOwnRun(place, 'usual', unread)).toMatchObject({ soFar: { kind: 'failed' } })
  })

  test('is left aside where it cannot be read', async () => {
    expect(await readOwnRun(place, 'usual', { ...github([failed]), jobs: refused })).toBeUndefined()
    expect(await readOwnRun(place, 'usual', { ...github([failed]), run: refused })).toBeUndefined()
    const broken = async () => {
      throw new TypeError('our mistake')
    }
    await expect(readOwnRun(place, 'usual', { ...github([failed]), jobs: broken })).rejects.toThrow(
      'our mistake',
    )
  })

  test('is judged by its jobs when it is asked for again, and all others as ever', async () => {
    const conclusionOf = async (
      jobs: readonly Job[],
      id = 7,
      jobStatus: OwnPlace['jobStatus'] = 'success',
    ) => {
      const { run } = judgingOwnRun(github(jobs), { ...place, jobStatus }, NOW)
      return (await run(id)).run.attempts.at(-1)?.conclusion
    }
    expect(await conclusionOf([passed, running])).toBe('success')
    expect(await conclusionOf([passed, failed, running])).toBe('failure')
    expect(await conclusionOf([passed, running, running])).toBeUndefined()
    expect(await conclusionOf([passed, running], 7, 'failure')).toBe('failure')
    expect(await conclusionOf([passed, running], 8)).toBeUndefined()
    const { run } = judgingOwnRun({ ...github([]), jobs: refused }, place, NOW)
    expect((await run(7)).run.attempts.at(-1)?.conclusion).toBeUndefined()
  })
})

describe('the history with our own run', () => {
  const stuck = { ...running, failedStep: 'Run tests' }
  const failing: OwnRun = { run, workflow, soFar: { kind: 'failed', failed: [failed, stuck] } }
  const passing: OwnRun = { run, workflow, soFar: { kind: 'passed' } }

  test('has it as ended now, with the jobs that failed', () => {
    const { runs, jobs } = withOwnRun(historyOfFailures([]), failing, NOW)
    expect(runs.get(7)?.attempts.at(-1)).toMatchObject({ conclusion: 'failure', updatedAt: NOW })
    expect(jobs.get(attemptKey(7, 1))).toMatchObject([
      { id: 71, conclusion: 'failure', completedAt: failed.completedAt },
      { id: 72, conclusion: 'failure', completedAt: NOW },
    ])
  })

  test('has it as passed, or as what is not known yet', () => {
    const before = historyOfFailures([])
    const last = (own: OwnRun) => withOwnRun(before, own, NOW).runs.get(7)?.attempts
    expect(last(passing)).toMatchObject([{ conclusion: 'success', updatedAt: NOW }])
    expect(last({ ...passing, soFar: { kind: 'undecided', why: '' } })).toEqual(run.attempts)
  })

  test('keeps the attempts before, which failed', () => {
    const known = aRun({ id: 7, endings: ['failure'] })
    const [again] = aRun({ id: 7, endings: ['failure', undefined] }).attempts.slice(1)
    const before = { ...historyOfFailures([]), runs: new Map([[7, known]]) }
    const rerun = { ...passing, run: { ...run, attempts: again ? [again] : [] } }
    expect(withOwnRun(before, rerun, NOW).runs.get(7)?.attempts).toMatchObject([
      { number: 1, conclusion: 'failure' },
      { number: 2, conclusion: 'success' },
    ])
  })

  test.each([
    ['unknown before', historyOfFailures([{ hoursAgo: 1, ends: 'a' }])],
    [
      'known before',
      { ...historyOfFailures([]), runs: new Map([[7, run]]), jobs: new Map([[attemptKey(7, 1), [passed]]]) },
    ],
  ])('is remembered without it, whether the run was %s', (_, before) => {
    const known = { ...before, workflows: new Map([[10, { ...workflow, seenAt: NOW }]]) }
    for (const own of [failing, passing])
      expect(textOf(withoutOwnRun(withOwnRun(known, own, NOW), known, own))).toBe(textOf(known))
  })
})
