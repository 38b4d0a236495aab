import { describe, expect, test } from '@jest/globals'
import type { History } from '../../../src/core/history/history.ts'
import { DAY, HOUR, type Run } from '../../../src/core/model.ts'
import { missingReports } from '../../../src/core/silent/missing-reports.ts'
import { aRun, NOW } from '../../builders/runs.ts'
import { historyOf, sceneOf } from './runs-with-jobs.ts'

const [CI, SCAN] = [10, 20]

/** One letter a commit, the newest two hours old, each before it an hour older: x where the workflow ran for it. */
function pushes(scan: string, ofScan: Partial<Run> = {}): readonly Run[] {
  return [...scan].flatMap((letter, i) => {
    const facts = { sha: `${i}`.padStart(40, '0'), createdAt: NOW - (scan.length + 1 - i) * HOUR }
    const ci = aRun({ ...facts, id: 1000 + i, workflowId: CI })
    return letter === 'x' ? [ci, aRun({ ...facts, id: 2000 + i, workflowId: SCAN, ...ofScan })] : [ci]
  })
}

function historyWith(runs: readonly Run[], more: Partial<History> = {}): History {
  const listed = [CI, SCAN].map((id) => ({
    id,
    name: `Workflow ${id}`,
    path: `.github/workflows/${id}.yml`,
    state: 'active',
    createdAt: NOW - 300 * DAY,
    seenAt: NOW,
  }))
  return historyOf(
    runs.map((run) => ({ run, jobs: undefined })),
    { listed: new Map(listed.map((workflow) => [workflow.id, workflow])), ...more },
  )
}

function missing(history: History, required: readonly number[] = []) {
  return missingReports(sceneOf(history), {
    includes: () => true,
    isRequired: ({ id }) => required.includes(id),
  })
}

const HABIT = 'x'.repeat(20)

test('a workflow that ran for every commit and then for none any more did not report', () => {
  expect(missing(historyWith(pushes(`${HABIT}....`)))).toEqual([
    {
      kind: 'never-reported',
      workflowId: SCAN,
      runs: 4,
      of: 24,
      since: '2026-11-20T07:00:00Z',
      lastAt: '2026-11-20T10:00:00Z',
      url: `https://github.com/octo-org/octo-repo/commit/${'23'.padStart(40, '0')}`,
    },
  ])
})

describe('there is no habit to break', () => {
  test.each([
    ['in two commits', `${HABIT}..`],
    ['where it ran again', `${HABIT}....x`],
    ['in a workflow with path filters', 'x.xx..x.x..xxx.x..xx.x....'],
    ['in one that runs for every other commit', `${'x.'.repeat(15)}x....`],
    ['in one that missed as many in a row before', `${HABIT}..${HABIT}${HABIT}....`],
    ['in one that hardly ran', 'xxxxx....'],
    ['in one that never ran for a push', '.'.repeat(30)],
  ])('%s', (_, scan) => {
    expect(missing(historyWith(pushes(scan)))).toEqual([])
  })

  test.each([
    ['switched off', { state: 'disabled_manually' }],
    ['of GitHub’s own', { path: 'dynamic/github-code-scanning/codeql' }],
  ])('in a workflow that is %s', (_, change) => {
    const history = historyWith(pushes(`${HABIT}....`))
    const scan = history.listed.get(SCAN)
    if (!scan) throw new Error('it is listed')
    const listed = new Map([...history.listed, [SCAN, { ...scan, ...change }]])
    expect(missing({ ...history, listed })).toEqual([])
    expect(missing({ ...history, listed: new Map() })).toEqual([])
  })

  test('in one whose file does not start it on a push any more, or is gone', () => {
    const history = historyWith(pushes(`${HABIT}....`))
    const file = (events: readonly string[]) => ({ seenAt: 1, file: { events, schedules: [], jobs: [] } })
    const ci = ['.github/workflows/10.yml', file(['push'])] as const
    const scan = (events: readonly string[]) => ['.github/workflows/20.yml', file(events)] as const
    expect(missing({ ...history, files: new Map([ci, scan(['schedule'])]) })).toEqual([])
    expect(missing({ ...history, files: new Map([ci]) })).toEqual([])
    expect(missing({ ...history, files: new Map([ci, scan(['push'])]) })).toHaveLength(1)
  })

  test('in one whose file filters paths: the newest commits may not have touched any, unless it is required', () => {
    const file = { events: ['push'], filtersPaths: true, schedules: [], jobs: [] } as const
    const files = new Map([['.github/workflows/20.yml', { seenAt: 1, file }]])
    const history = { ...historyWith(pushes(`${HABIT}....`)), files }
    expect(missing(history)).toEqual([])
    expect(missing(history, [SCAN])).toHaveLength(1)
  })
})

describe('a required workflow', () => {
  test('has to report on every commit since it exists, whatever its habit', () => {
    expect(missing(historyWith(pushes('x.xx..xx')), [SCAN])).toMatchObject([
      { runs: 3, of: 8, since: '2026-11-20T04:00:00Z', lastAt: '2026-11-20T08:00:00Z' },
    ])
    const history = historyWith(pushes('........xx'))
    const scan = history.listed.get(SCAN)
    if (!scan) throw new Error('it is listed')
    const listed = new Map([...history.listed, [SCAN, { ...scan, createdAt: NOW - 4 * HOUR }]])
    expect(missing({ ...history, listed }, [SCAN])).toMatchObject([{ runs: 1, of: 3 }])
    expect(missing(history, [SCAN])).toMatchObject([{ runs: 8, of: 10 }])
  })

  test('that never ran is missing from the start', () => {
    expect(missing(historyWith(pushes('....')), [SCAN])).toMatchObject([{ runs: 4, of: 4 }])
  })

  test('has time to come', () => {
    const young = pushes('.').map((run) => ({ ...run, createdAt: NOW - HOUR / 2 }))
    expect(missing(historyWith(young), [SCAN])).toEqual([])
  })

  test('has reported by any run for the commit: a manual, a cancelled, a deleted one', () => {
    const manual = pushes('xxxx', { event: 'workflow_dispatch' })
    expect(missing(historyWith(manual), [SCAN])).toEqual([])
    const queued = pushes('xxxx').map((run) => ({
      ...run,
      attempts: run.attempts.map((attempt) => ({ ...attempt, conclusion: 'cancelled' as const })),
    }))
    expect(missing(historyWith(queued), [SCAN])).toEqual([])
    expect(missing(historyWith(pushes('xxxx'), { gone: new Set(['2001']) }), [SCAN])).toEqual([])
  })

  test('owes nothing for commits of which not all runs are known', () => {
    const history = historyWith(pushes('xxxx....'))
    expect(missing({ ...history, covered: [] }, [SCAN])).toEqual([])
    expect(missing({ ...history, covered: [{ from: 0, to: NOW - 5 * HOUR }] }, [SCAN])).toEqual([])
    expect(missing({ ...history, covered: [{ from: NOW - 3 * HOUR, to: NOW }] }, [SCAN])).toMatchObject([
      { runs: 2, of: 2 },
    ])
  })

  test('owes nothing to pull requests, forks and other branches', () => {
    for (const change of [{ branch: 'topic' }, { event: 'pull_request' }, { fromFork: true }])
      expect(missing(historyWith(pushes('....').map((run) => ({ ...run, ...change }))), [SCAN])).toEqual([])
  })
})
