import { describe, expect, test } from '@jest/globals'
import { alertKey, type RaisedAlert } from '../../src/core/history/history.ts'
import { type Conclusion, DAY, HOUR, type Run } from '../../src/core/model.ts'
import { detectionOf, MAX_RECOVERIES, recoveryOf } from '../../src/core/vitals/recovery.ts'
import { sceneOf } from '../builders/jobs.ts'
import { aHistory, anAttempt, aRun, NOW } from '../builders/runs.ts'

/** A run that ended so many hours before now. */
function ended(id: number, hoursAgo: number, conclusion: Conclusion, given: Partial<Run> = {}): Run {
  const updatedAt = NOW - hoursAgo * HOUR
  return aRun({
    id,
    createdAt: updatedAt - 300,
    attempts: [anAttempt({ startedAt: updatedAt - 300, updatedAt, conclusion })],
    ...given,
  })
}

const recovery = (...runs: readonly Run[]) => recoveryOf(runs, sceneOf(aHistory(runs)))

describe('recovery', () => {
  test('is from the end of the first failed run to the end of the next good one, by branch', () => {
    const found = recovery(
      ended(1, 50, 'failure'),
      ended(2, 48, 'failure'),
      ended(3, 46, 'success'),
      ended(4, 10, 'failure', { branch: 'topic' }),
      ended(5, 9, 'success', { branch: 'topic' }),
      ended(6, 5, 'failure'),
    )
    expect(found).toEqual([
      {
        workflowId: 10,
        branch: 'main',
        closed: { count: 1, meanSeconds: 4 * HOUR, p50Seconds: 4 * HOUR, p95Seconds: 4 * HOUR },
        openForSeconds: 5 * HOUR,
      },
      {
        workflowId: 10,
        branch: 'topic',
        closed: { count: 1, meanSeconds: HOUR, p50Seconds: HOUR, p95Seconds: HOUR },
      },
    ])
  })

  test('of the default branch is still awaited long after; of another only if it failed in the window', () => {
    const old = 9 * 24
    const found = recovery(ended(1, old, 'failure'), ended(2, old, 'failure', { branch: 'given-up' }))
    expect(found).toEqual([
      { workflowId: 10, branch: 'main', closed: { count: 0 }, openForSeconds: old * HOUR },
    ])
  })

  test('that came before the window does not count', () => {
    expect(recovery(ended(1, 200, 'failure'), ended(2, 199, 'success'))).toEqual([])
  })

  test('is of our own branches: no fork’s, and no pull request out of the default branch', () => {
    const found = recovery(
      ended(1, 5, 'failure', { fromFork: true, event: 'pull_request' }),
      ended(2, 5, 'failure', { event: 'pull_request' }),
      ended(3, 5, 'failure', { branch: undefined }),
      ended(4, 5, 'failure', { fromFork: true, branch: 'patch-1', event: 'pull_request' }),
    )
    expect(found).toEqual([])
  })

  test('lists what is red before what was, and not more than is read', () => {
    const runs = Array.from({ length: 30 }, (_, i) => [
      ended(2 * i, 20 + i, 'failure', { branch: `b${i}` }),
      ...(i % 2 ? [ended(2 * i + 1, 10, 'success', { branch: `b${i}` })] : []),
    ]).flat()
    const found = recovery(...runs, ended(900, 2, 'failure'), ended(901, 1, 'success'))
    expect(found).toHaveLength(MAX_RECOVERIES)
    expect(found[0]).toMatchObject({ branch: 'main' })
    expect(found[1]).toMatchObject({ branch: 'b28', openForSeconds: 48 * HOUR })
    expect(found.at(-1)).toMatchObject({ closed: { count: 1 } })
  })
})

describe('detection', () => {
  const raised = (...alerts: readonly Partial<RaisedAlert>[]) =>
    detectionOf(
      new Map(
        alerts.map((alert, i) => [
          alertKey('r', 1, i),
          { rule: 'r', workflowId: 1, at: NOW - HOUR, ...alert },
        ]),
      ),
      { from: NOW - 7 * DAY, now: NOW },
    )

  test('is from the end of the run to the alert, of alerts of the window that a run gave rise to', () => {
    const at = NOW - HOUR
    expect(
      raised(
        { at, causedAt: at - 60 },
        { at, causedAt: at - 180 },
        { at },
        { at: NOW - 8 * DAY, causedAt: NOW - 9 * DAY },
      ),
    ).toMatchObject({ count: 2, meanSeconds: 120 })
  })

  test('is never negative, and nothing of nothing', () => {
    expect(raised({ at: NOW - 100, causedAt: NOW })).toMatchObject({ count: 1, meanSeconds: 0 })
    expect(raised()).toEqual({ count: 0 })
  })
})
