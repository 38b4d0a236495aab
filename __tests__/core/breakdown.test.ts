import { describe, expect, test } from '@jest/globals'
import { branchRates, eventRates, FORKS, MAX_BRANCHES } from '../../src/core/vitals/breakdown.ts'
import { aRun } from '../builders/runs.ts'

const main = { defaultBranch: 'main' }

describe('rates by branch', () => {
  test('begin with the default branch, then the surest failures, and carry their runs', () => {
    const found = branchRates(
      [
        aRun({ id: 1, endings: ['failure', 'success'] }),
        aRun({ id: 2 }),
        aRun({ id: 3, branch: 'good' }),
        aRun({ id: 4, branch: 'bad', endings: ['failure'] }),
        aRun({ id: 5, branch: 'waiting', endings: [undefined] }),
      ],
      main,
    )
    expect(
      found.map(({ name, runs, firstAttempt, final }) => [
        name,
        runs,
        [firstAttempt.good, firstAttempt.total],
        [final.good, final.total],
      ]),
    ).toEqual([
      ['main', 2, [1, 2], [2, 2]],
      ['bad', 1, [0, 1], [0, 1]],
      ['good', 1, [1, 1], [1, 1]],
      ['waiting', 1, [0, 0], [0, 0]],
    ])
  })

  test('hold forks’ branches together, and no pull request for the default branch', () => {
    const found = branchRates(
      [
        aRun({ id: 1, fromFork: true, event: 'pull_request' }),
        aRun({ id: 2, fromFork: true, event: 'pull_request', branch: 'x' }),
        aRun({ id: 3, event: 'pull_request' }),
        aRun({ id: 4, branch: undefined }),
        aRun({ id: 5, event: 'pull_request', branch: 'topic' }),
      ],
      main,
    )
    expect(found.map(({ name, runs }) => [name, runs])).toEqual([
      [FORKS, 2],
      ['topic', 1],
    ])
  })

  test('are cut, but not by the default branch', () => {
    const runs = Array.from({ length: 50 }, (_, id) => aRun({ id, branch: `b${id}`, endings: ['failure'] }))
    const found = branchRates([...runs, aRun({ id: 99 })], main)
    expect(found).toHaveLength(MAX_BRANCHES)
    expect(found[0]?.name).toBe('main')
  })
})

test('rates by event tell what schedules from what people do', () => {
  const runs = [aRun({ id: 1 }), aRun({ id: 2, event: 'schedule', endings: ['failure'] })]
  expect(eventRates(runs)).toMatchObject([
    { name: 'schedule', runs: 1, final: { good: 0, total: 1 } },
    { name: 'push', runs: 1, final: { good: 1, total: 1 } },
  ])
})
