import { describe, expect, test } from '@jest/globals'
import { DAY, HOUR, type Job } from '../../src/core/model.ts'
import type { Execution } from '../../src/core/vitals/executions.ts'
import { runnerTroubles, troubleIn } from '../../src/core/vitals/runner-health.ts'
import { aRun, NOW } from '../builders/runs.ts'

const scene = { from: NOW - 7 * DAY, repositoryUrl: 'https://github.com/octo-org/octo-repo' }

let id = 0
function execution(
  messages: readonly string[],
  given: Partial<Job> & { readonly workflowId?: number } = {},
): Execution {
  const { workflowId = 10, ...job } = given
  const startedAt = job.startedAt ?? NOW - HOUR
  id++
  return {
    run: aRun({ id, workflowId, createdAt: startedAt }),
    attempt: 1,
    job: {
      id,
      name: 'build',
      conclusion: 'failure',
      startedAt,
      completedAt: startedAt + 60,
      failedStep: undefined,
      annotations: messages.map((message) => ({ level: 'failure', message })),
      ...job,
    },
  }
}

describe('a runner is in trouble', () => {
  test.each([
    [
      'lost-communication',
      'The self-hosted runner: build-7 lost communication with the server. Verify the machine is running and has a healthy network connection.',
    ],
    [
      'lost-communication',
      'The hosted runner lost communication with the server. Anything in your workflow that terminates the runner process, …',
    ],
    [
      'lost-communication',
      'The hosted runner: GitHub Actions 9 lost communication with the server. Anything in your workflow …',
    ],
    [
      'lost-communication',
      'The hosted runner encountered an error while running your job. (Error Type: Disconnect).',
    ],
    ['not-picked-up', 'The job was not acquired by Runner of type hosted even after multiple attempts'],
    ['not-picked-up', 'The job was not acquired by Runner of type self-hosted even after multiple attempts'],
    [
      'shut-down',
      'The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.',
    ],
    [
      'out-of-disk',
      'You are running out of disk space. The runner will stop working when the machine runs out of disk space. Free space left: 66 MB',
    ],
    ['out-of-disk', "No space left on device : '/home/runner/runners/2.300.2/_diag/pages/x.log'"],
    ['out-of-memory', 'Process completed with exit code 137.'],
    ['out-of-memory', "Exception of type 'System.OutOfMemoryException' was thrown."],
  ])('%s: %s', (kind, message) => {
    expect(troubleIn(message, false)).toBe(kind)
  })

  test.each([
    ['Process completed with exit code 1.'],
    ['Process completed with exit code 1370.'],
    ['The operation was canceled.'],
    ['torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 4.39 GiB.'],
    ['the client lost communication with the server'],
    [''],
  ])('or not: %s', (message) => {
    expect(troubleIn(message, false)).toBeUndefined()
  })

  test('is believed of a job that passed only where the runner itself says so', () => {
    expect(troubleIn('You are running out of disk space. Free space left: 66 MB', true)).toBe('out-of-disk')
    expect(troubleIn('test: reports No space left on device', true)).toBeUndefined()
    expect(troubleIn('child: exit code 137, as expected', true)).toBeUndefined()
  })
})

test('troubles are counted in jobs of the window, of those whose annotations are known', () => {
  const lost = 'The hosted runner lost communication with the server.'
  const { annotations: _, ...unread } = execution([]).job
  const executions = [
    execution([lost, lost, 'The runner has received a shutdown signal.']),
    execution([lost], { workflowId: 20, startedAt: NOW - 2 * HOUR }),
    execution([lost], { startedAt: NOW - 8 * DAY }),
    execution([], { conclusion: 'success' }),
    { ...execution([]), job: unread },
  ]
  const found = runnerTroubles(executions, scene)
  expect(found).toMatchObject([
    {
      kind: 'lost-communication',
      jobs: 2,
      of: 3,
      workflowIds: [10, 20],
      lastAt: '2026-11-20T11:01:00Z',
      url: `https://github.com/octo-org/octo-repo/actions/runs/${executions[0]?.run.id}/job/${executions[0]?.job.id}`,
    },
    { kind: 'shut-down', jobs: 1, of: 3, workflowIds: [10] },
  ])
  expect(runnerTroubles(executions.toReversed(), scene)).toEqual(found)
})

describe('a job that was cancelled after a day without a step', () => {
  const waited = {
    conclusion: 'cancelled',
    steps: [],
    startedAt: NOW - 26 * HOUR,
    completedAt: NOW - HOUR,
  } as const
  test('was not picked up', () => {
    expect(runnerTroubles([execution([], waited)], scene)).toMatchObject([
      { kind: 'not-picked-up', jobs: 1, of: 1 },
    ])
  })

  test.each([
    ['earlier', { ...waited, completedAt: NOW - 3 * HOUR }],
    [
      'after a step',
      { ...waited, steps: [{ name: 'x', conclusion: 'success', startedAt: 0, completedAt: 1 }] as const },
    ],
    ['but failed', { ...waited, conclusion: 'failure' as const }],
  ])('was, if it was %s', (_, job) => {
    expect(runnerTroubles([execution([], job)], scene)).toEqual([])
  })
})

test('hostile text is read in time that grows with its length', () => {
  for (const piece of ['runner ', 'CUDA ', 'out of ', 'exit code 13', ' ', 'The job was not '])
    expect(troubleIn(piece.repeat(200_000 / piece.length), false)).toBeUndefined()
})
