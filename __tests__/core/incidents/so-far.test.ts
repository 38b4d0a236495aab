import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Asking, soFar } from '../../../src/core/incidents/so-far.ts'
import { conclusions, type Job, outcomeOf, type Step } from '../../../src/core/model.ts'
import { aJob } from '../../builders/jobs.ts'

const step = (name: string, conclusion: Step['conclusion']): Step => {
  return { name, conclusion, startedAt: 10, completedAt: conclusion && 20 }
}
const setUp = step('Set up job', 'success')
const us = step('Run pipeline-vitals', undefined)

const job = (conclusion: Job['conclusion'], more: Partial<Job> = {}): Job => ({
  ...aJob({ id: 1 }),
  ...{ name: conclusion ?? 'ours', conclusion, completedAt: conclusion && 20, ...more },
})
const ours = job(undefined, { steps: [setUp, us] })
const working = job(undefined, { steps: [setUp, step('npm test', 'success'), us] })

const asking: Asking = { jobStatus: 'success', mayFail: () => false }
const why = (jobs: readonly Job[], asked: Partial<Asking> = {}) => {
  const { kind, ...rest } = soFar(jobs, { ...asking, ...asked })
  return 'why' in rest ? rest.why : kind
}

describe('a run has passed but for the job that asks', () => {
  test('where all other jobs have, or were left out beside one that has', () => {
    expect(why([job('success'), ours])).toBe('passed')
    expect(why([job('success'), job('skipped'), ours])).toBe('passed')
  })

  test('where it is the only job, and steps of it have', () => {
    expect(why([working])).toBe('passed')
    expect(why([ours])).toBe('nothing else of it was executed')
  })

  test('never where nothing else was executed: what did not run is no pass', () => {
    expect(why([job('skipped'), ours])).toBe('nothing else of it was executed')
    // Whatever it does itself, it cannot make up for jobs that were left out.
    expect(why([job('skipped'), working])).toBe('nothing else of it was executed')
  })

  test.each(['cancelled', 'neutral', 'action_required', 'stale', 'unknown'] as const)(
    'never where a job ended as %s',
    (conclusion) =>
      expect(why([job('success'), job(conclusion), ours])).toBe(`${conclusion} ended as ${conclusion}`),
  )

  test('never while another job goes on, or waits', () => {
    expect(why([job('success'), ours, working])).toBe('1 other job of it has not ended')
    expect(why([ours, working, ours])).toBe('2 other jobs of it have not ended')
  })

  test('never where our own job is not to be seen', () => {
    expect(why([job('success')])).toBe('this job is not among its jobs yet')
    expect(why([])).toBe('this job is not among its jobs yet')
  })

  test('never where the runner says that our job was cancelled', () =>
    expect(why([job('success'), ours], { jobStatus: 'cancelled' })).toBe('this job says cancelled'))

  test('never where nobody says how the steps before ours ended', () => {
    const late = job(undefined, { steps: [setUp, step('npm test', undefined), us] })
    const none = job(undefined)
    for (const one of [late, none])
      expect(why([job('success'), one], { jobStatus: undefined })).toBe(
        'how the steps before this one ended is not known',
      )
    expect(why([working], { jobStatus: undefined })).toBe('passed')
  })
})

describe('a run has failed', () => {
  const failing = job('failure')
  const failed = (jobs: readonly Job[], asked: Partial<Asking> = {}) => {
    const said = soFar(jobs, { ...asking, ...asked })
    return said.kind === 'failed' ? said.failed : said.kind
  }

  test('where a job has, whatever goes on, or a step of one that goes on', () => {
    const stuck = { ...ours, failedStep: 'npm test' }
    expect(failed([job('success'), failing, ours, working])).toEqual([failing])
    expect(failed([job('timed_out'), ours])).toHaveLength(1)
    expect(failed([stuck])).toEqual([stuck])
  })

  test('where the runner says so of our job, which GitHub learns late', () => {
    expect(failed([ours], { jobStatus: 'failure' })).toEqual([ours])
    // Which of two that go on is ours is not known.
    expect(failed([ours, working], { jobStatus: 'failure' })).toBe('undecided')
  })

  test('not where its workflow lets the job fail, which is no pass either', () => {
    const mayFail: Asking['mayFail'] = ({ name }) => name === 'failure'
    expect(failed([failing, job('success'), ours], { mayFail })).toBe('passed')
    expect(failed([failing, ours], { mayFail })).toBe('undecided')
    expect(failed([failing, job('timed_out'), ours], { mayFail })).toHaveLength(1)
  })
})

test('no job that did not end well, and no other that has not ended, is in a run that has passed', () => {
  const anyJob = fc
    .record({
      conclusion: fc.constantFrom(...conclusions, undefined),
      failedStep: fc.option(fc.constant('npm test'), { nil: undefined }),
      steps: fc.option(fc.constantFrom([setUp, us], working.steps ?? []), { nil: undefined }),
    })
    .map(({ conclusion, failedStep, steps }) => job(conclusion, { failedStep, ...(steps && { steps }) }))
  const status = fc.constantFrom('success' as const, 'failure' as const, 'cancelled' as const, undefined)
  fc.assert(
    fc.property(fc.array(anyJob, { maxLength: 5 }), status, (jobs, jobStatus) => {
      if (soFar(jobs, { ...asking, jobStatus }).kind !== 'passed') return
      expect(jobs.filter(({ conclusion }) => conclusion === undefined)).toHaveLength(1)
      expect(
        jobs.every(
          (one) => ['passed', 'unfinished'].includes(outcomeOf(one)) || one.conclusion === 'skipped',
        ),
      ).toBe(true)
      expect([undefined, 'success']).toContain(jobStatus)
    }),
    { numRuns: 2000 },
  )
})
