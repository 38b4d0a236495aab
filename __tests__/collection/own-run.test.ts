import { describe, expect, test } from '@jest/globals'
import { readOwnFailure, withOwnFailure, withoutOwnFailure } from '../../src/collection/own-run.ts'
import { attemptKey } from '../../src/core/history/history.ts'
import type { Job } from '../../src/core/model.ts'
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

const github = (jobs: readonly Job[]) => ({
  jobs: async () => jobs,
  run: async () => ({ run, workflow }),
})
const place = { runId: 7, runAttempt: 1 }

describe('the run that a step is part of', () => {
  test('has failed where a job of it has, or a step of a job that goes on', async () => {
    const stuck = { ...running, failedStep: 'Run tests' }
    for (const jobs of [[failed, running], [passed, stuck], [failed]])
      expect(await readOwnFailure(place, github(jobs))).toMatchObject({ run: { id: 7 }, jobs })
  })

  test('has not where none has, as in a monitor', async () => {
    for (const jobs of [[running], [passed, running], []])
      expect(await readOwnFailure(place, github(jobs))).toBeUndefined()
  })

  test('is left aside where it cannot be read', async () => {
    const refused = async () => {
      throw new ApiError('forbidden', 'no')
    }
    expect(await readOwnFailure(place, { ...github([failed]), jobs: refused })).toBeUndefined()
    expect(await readOwnFailure(place, { ...github([failed]), run: refused })).toBeUndefined()
    const broken = async () => {
      throw new TypeError('our mistake')
    }
    await expect(readOwnFailure(place, { ...github([failed]), jobs: broken })).rejects.toThrow('our mistake')
  })
})

describe('the history with a failure of our own run', () => {
  const stuck = { ...running, failedStep: 'Run tests' }
  const own = { run, workflow, jobs: [failed, stuck, passed, running] }

  test('has it as ended now, with the jobs that failed', () => {
    const { runs, jobs } = withOwnFailure(historyOfFailures([]), own, NOW)
    expect(runs.get(7)?.attempts.at(-1)).toMatchObject({ conclusion: 'failure', updatedAt: NOW })
    expect(jobs.get(attemptKey(7, 1))).toMatchObject([
      { id: 71, conclusion: 'failure', completedAt: failed.completedAt },
      { id: 72, conclusion: 'failure', completedAt: NOW },
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
    const having = withOwnFailure(known, own, NOW)
    expect(textOf(withoutOwnFailure(having, known, own))).toBe(textOf(known))
  })
})
