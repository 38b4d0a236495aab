import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { causesOf, isUnread, withNeighboursCauses } from '../../../src/core/incidents/causes.ts'
import { lineKey, type Result } from '../../../src/core/incidents/result.ts'
import type { Job } from '../../../src/core/model.ts'
import { historyOfFailures } from '../../builders/failures.ts'
import { aJob, historyWith } from '../../builders/jobs.ts'
import { aRun } from '../../builders/runs.ts'

const failed = aRun({ endings: ['failure'] })
const [attempt] = failed.attempts

function causesWith(...jobs: readonly Job[]) {
  if (!attempt) throw new Error('no attempt')
  const broken = jobs.map((job): Job => ({ ...job, conclusion: 'failure' }))
  return causesOf(failed, attempt, historyWith([failed, broken]))
}

describe('why a run failed', () => {
  test('is what its log says', () => {
    const history = historyOfFailures([{ hoursAgo: 1, ends: 'a' }])
    const run = history.runs.get(1)
    const [first] = run?.attempts ?? []
    expect(run && first && causesOf(run, first, history)).toEqual([
      { fingerprint: 'a', title: 'src/moon.ts(41,9): error TS2322: no' },
    ])
  })

  test('is, without a log, its job and step, and the same in every leg of a matrix and every run', () => {
    const legs = causesWith(
      aJob({ id: 1, name: 'test (linux, 22)', failedStep: 'Run tests' }),
      aJob({ id: 2, name: 'test (macos, 24)', failedStep: 'Run tests' }),
    )
    expect(legs.map(({ title }) => title)).toEqual(['test (linux, 22) failed in Run tests'])
    expect(legs.every(isUnread)).toBe(true)
    const other = causesWith(aJob({ name: 'test (linux, 22)', failedStep: 'Install' }))
    expect(other[0].fingerprint).not.toBe(legs[0].fingerprint)
  })

  test('is, without jobs, that it failed', () => {
    expect(causesWith()).toEqual([
      { fingerprint: 'unread:jobs', title: 'A run failed, and its jobs were not read' },
    ])
  })

  test('is that it never started, where GitHub says so', () => {
    const never = aRun({ endings: ['startup_failure'] })
    const [only] = never.attempts
    expect(only && causesOf(never, only, historyWith([never, []]))).toMatchObject([
      { fingerprint: 'never-started' },
    ])
  })
})

const anyResult: fc.Arbitrary<Result> = fc
  .record({
    branchClass: fc.constantFrom('default', 'other'),
    runId: fc.nat(20),
    causes: fc.constantFrom<readonly string[] | 'passed'>(
      'passed',
      ['a'],
      ['b', 'a'],
      ['unread:1'],
      ['unread:2'],
    ),
  })
  .map(({ causes, runId, branchClass }) => ({
    ...{
      workflow: 'ci.yml',
      branchClass,
      line: '',
      sha: 's',
      runId,
      attempt: 1,
      createdAt: runId,
      endedAt: runId,
    },
    causes: causes === 'passed' ? causes : causes.map((fingerprint) => ({ fingerprint, title: fingerprint })),
  }))

const isKnown = ({ causes }: Result) => causes !== 'passed' && !causes.some(isUnread)

test('what was not read counts as its neighbours, and nothing else changes', () => {
  fc.assert(
    fc.property(fc.array(anyResult, { maxLength: 20 }), (results) => {
      const after = withNeighboursCauses(results)
      expect(after.map(({ runId }) => runId)).toEqual(results.map(({ runId }) => runId))
      results.forEach((result, i) => {
        if (result.causes === 'passed' || isKnown(result)) expect(after[i]).toEqual(result)
      })
      // Nothing is made up: every cause was one of the same branch.
      for (const one of after.filter(isKnown)) {
        const known = results.filter((other) => lineKey(other) === lineKey(one) && isKnown(other))
        expect(known.map(({ causes }) => causes)).toContainEqual(one.causes)
      }
      expect(withNeighboursCauses(after)).toEqual(after)
    }),
  )
})

test('the neighbour is the last read before it, else the first after it, with no pass between', () => {
  const result = (runId: number, fingerprint: string | undefined): Result => ({
    ...{ workflow: 'ci.yml', branchClass: 'default', line: '', sha: 's', attempt: 1 },
    ...{ runId, createdAt: runId, endedAt: runId },
    causes: fingerprint === undefined ? 'passed' : [{ fingerprint, title: fingerprint }],
  })
  const told = ['unread:1', 'a', 'unread:2', 'b', 'unread:3', undefined, 'unread:4'].map((cause, i) =>
    result(i, cause),
  )
  const causes = withNeighboursCauses(told).map(
    (one) => one.causes !== 'passed' && one.causes[0]?.fingerprint,
  )
  expect(causes).toEqual(['a', 'a', 'a', 'b', 'b', false, 'unread:4'])
})
