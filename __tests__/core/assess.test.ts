import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeState } from '../../src/core/history/codec.ts'
import { emptyHistory, type History, merge } from '../../src/core/history/history.ts'
import { type Attempt, HOUR, MINUTE, type Run } from '../../src/core/model.ts'
import type { Thresholds } from '../../src/core/reports/health.ts'
import { assessHealth } from '../../src/core/vitals/assess.ts'
import { aQuestion, strangeHistory, textOf, withoutTargets } from '../builders/histories.ts'
import { aHistory, anAttempt, aRun, NOW } from '../builders/runs.ts'

type Told = { readonly endings?: readonly Attempt['conclusion'][]; readonly minutes?: number } & Partial<Run>

/** Runs that end at this many hours before `NOW`, with ids from `firstId` on. */
function runs(count: number, hoursAgo: number, { endings = ['success'], minutes = 5, ...given }: Told = {}) {
  const createdAt = NOW - hoursAgo * HOUR - minutes * MINUTE
  const [conclusion] = endings
  return Array.from({ length: count }, (_, i) =>
    aRun({
      createdAt,
      endings,
      ...(endings.length === 1 && {
        attempts: [anAttempt({ conclusion, startedAt: createdAt, updatedAt: createdAt + minutes * MINUTE })],
      }),
      ...given,
      id: (given.id ?? 1) + i,
    }),
  )
}

function judge(runs: readonly Run[], thresholds: Partial<Thresholds> = {}, lookbackDays = 7) {
  const question = aQuestion({ lookbackDays, settings: withoutTargets })
  return assessHealth(aHistory(runs), { ...question, thresholds: { ...question.thresholds, ...thresholds } })
}

/** As text, which is quicker to compare. */
const reportOn = (history: History) => JSON.stringify(assessHealth(history, aQuestion()))
const rulesOf = (report: ReturnType<typeof judge>) => report.alerts.map(({ rule }) => rule)

describe('for any history', () => {
  test('the report is the same in whatever order the runs and workflows were met', () => {
    fc.assert(
      fc.property(strangeHistory({ minRuns: 3 }), (history) => {
        const turned: History = {
          ...history,
          runs: new Map([...history.runs].reverse()),
          workflows: new Map([...history.workflows].reverse()),
        }
        expect(reportOn(turned)).toBe(reportOn(history))
      }),
      { numRuns: 100 },
    )
  })

  test('the report is the same after a detour through another copy, and through the stored form', () => {
    fc.assert(
      fc.property(strangeHistory(), strangeHistory(), (a, b) => {
        const both = merge(a, b)
        const decoded = decodeState(textOf(both))
        expect(reportOn(merge(b, both))).toBe(reportOn(both))
        expect(decoded.kind === 'state' && reportOn(decoded.state.history)).toBe(reportOn(both))
      }),
      { numRuns: 100 },
    )
  })

  test('the counts of the report agree with each other', () => {
    fc.assert(
      fc.property(strangeHistory(), fc.boolean(), (history, runsMissing) => {
        const report = assessHealth(history, aQuestion({ runsMissing }))
        const { overall, workflows, alerts } = report
        for (const vitals of [overall, ...workflows]) {
          const ended = Object.values(vitals.conclusions).reduce((sum, count) => sum + count, 0)
          expect(ended + vitals.unfinished).toBe(vitals.runs)
          const { firstAttempt, firstAttemptUnknown, final, passedOnRerun } = vitals.successRate
          expect(firstAttempt.total + firstAttemptUnknown).toBeLessThanOrEqual(vitals.runs)
          expect(passedOnRerun).toBeLessThanOrEqual(final.good)
          expect(vitals.recentFailures.onDefaultBranch).toBeLessThanOrEqual(vitals.recentFailures.runs)
          expect(vitals.recovery.open.length > 0).toBe(vitals.onDefaultBranch.state === 'red')
          if (vitals.onDefaultBranch.state !== 'red' && vitals !== overall)
            expect(vitals.onDefaultBranch.consecutiveFailures).toBe(0)
        }
        const sum = (count: (vitals: typeof overall) => number) =>
          workflows.reduce((total, vitals) => total + count(vitals), 0)
        expect(sum(({ runs }) => runs)).toBe(overall.runs)
        expect(sum(({ recentFailures }) => recentFailures.runs)).toBe(overall.recentFailures.runs)
        expect(sum(({ recovery }) => recovery.open.length)).toBe(overall.recovery.open.length)
        expect(sum(({ successRate }) => successRate.final.total)).toBe(overall.successRate.final.total)
        const paths = new Set(workflows.map(({ path }) => path))
        const ofWorkflows = alerts.filter(({ workflow }) => workflow !== undefined)
        expect(ofWorkflows.filter(({ workflow = '?' }) => !paths.has(workflow))).toEqual([])
        expect(new Set(alerts.map(({ key }) => key)).size).toBe(alerts.length)
        if (runsMissing) expect(report.status).not.toBe('healthy')
      }),
      { numRuns: 200 },
    )
  })
})

describe('status', () => {
  const red = runs(1, 1, { endings: ['failure'], id: 900 })
  const low = runs(2, 100, { endings: ['failure'], branch: 'x', id: 900 })
  test.each([
    ['a critical alert', [...runs(50, 30), ...red], false, 'unhealthy'],
    ['a critical alert though runs are missing', [...runs(50, 30), ...red], true, 'unhealthy'],
    ['a critical alert though there are few runs', red, false, 'unhealthy'],
    ['a warning', [...runs(8, 30), ...low], false, 'degraded'],
    ['a warning though runs are missing', [...runs(8, 30), ...low], true, 'degraded'],
    ['nothing wrong', runs(5, 30), false, 'healthy'],
    ['nothing wrong but runs missing', runs(5, 30), true, 'unknown'],
    ['nothing wrong with too few runs', runs(4, 30), false, 'unknown'],
    ['runs enough but not judged', runs(50, 30, { endings: ['cancelled'] }), false, 'unknown'],
    ['runs enough but unfinished', runs(50, 30, { endings: [undefined] }), false, 'unknown'],
    ['runs enough but in the window before', runs(50, 8 * 24), false, 'unknown'],
    ['no runs', [], false, 'unknown'],
  ])('with %s', (_, runs, runsMissing, expected) => {
    expect(assessHealth(aHistory(runs), aQuestion({ runsMissing })).status).toBe(expected)
  })
})

describe('just at a limit', () => {
  test.each([...Array(101).keys()])('%i of 100 is not less than as many percent', (minSuccessRate) => {
    const failed = runs(100 - minSuccessRate, 100, { endings: ['failure'], branch: 'x', id: 500 })
    const report = judge([...runs(minSuccessRate, 30), ...failed], { minSuccessRate })
    expect(rulesOf(report)).not.toContain('low-success-rate')
    if (minSuccessRate === 100) return
    const over = judge([...runs(minSuccessRate, 30), ...failed], { minSuccessRate: minSuccessRate + 0.1 })
    expect(rulesOf(over)).toContain('low-success-rate')
  })

  test.each([1, 7, 10, 14, 29, 50, 57, 110])('%i percent longer is not more than that', (percent) => {
    const before = runs(5, 10 * 24, { minutes: 100, id: 500 })
    const grownTo = (minutes: number) => [...before, ...runs(5, 30, { minutes })]
    const limit = { maxDurationIncrease: percent }
    expect(rulesOf(judge(grownTo(100 + percent), limit))).toEqual([])
    expect(rulesOf(judge(grownTo(100 + percent + 1), limit))).toEqual(['slower'])
  })

  test('a build 30 seconds slower is noticed, 29 are not', () => {
    const before = runs(5, 10 * 24, { minutes: 0.5, id: 500 })
    expect(rulesOf(judge([...before, ...runs(5, 30, { minutes: 1 })], { maxDurationIncrease: 99 }))).toEqual([
      'slower',
    ])
    expect(rulesOf(judge([...before, ...runs(5, 30, { minutes: 59 / 60 })]))).toEqual([])
  })

  test('a failure that ended when the failure window begins counts, a second earlier it does not', () => {
    const failed = (hours: number, id: number) => runs(3, hours, { endings: ['failure'], branch: 'x', id })
    const greens = runs(80, 30)
    expect(rulesOf(judge([...greens, ...failed(24, 500)]))).toEqual(['too-many-failures'])
    expect(rulesOf(judge([...greens, ...failed(24 + 1 / 3600, 500)]))).toEqual([])
  })

  test('a run created when the window begins is in it, a second earlier in the one before', () => {
    const from = NOW - 7 * 24 * HOUR
    const report = judge([aRun({ id: 1, createdAt: from }), aRun({ id: 2, createdAt: from - 1 })])
    expect(report.overall.runs).toBe(1)
    expect(report.overall.duration.previous.count).toBe(1)
    expect([report.window.from, report.previousWindow.to].map((time) => Date.parse(time) / 1000)).toEqual([
      from,
      from - 1,
    ])
  })

  test('a run counts in neither window a second before both, nor after now', () => {
    const before = NOW - 14 * 24 * HOUR
    const report = judge([
      aRun({ id: 1, createdAt: before }),
      aRun({ id: 2, createdAt: before - 1 }),
      aRun({ id: 3, createdAt: NOW }),
      aRun({ id: 4, createdAt: NOW + 1 }),
    ])
    expect([report.overall.duration.previous.count, report.overall.runs]).toEqual([1, 1])
  })

  test('as many runs as are enough are judged, one less is not', () => {
    const failed = (count: number) => runs(count, 100, { endings: ['failure'], branch: 'x', id: 500 })
    expect(rulesOf(judge([...runs(3, 30), ...failed(2)]))).toEqual(['low-success-rate'])
    expect(rulesOf(judge([...runs(2, 30), ...failed(2)]))).toEqual([])
    const rerun = (count: number) => runs(count, 30, { endings: ['failure', 'success'], id: 500 })
    expect(rulesOf(judge([...runs(3, 30), ...rerun(2)]))).toEqual(['needs-reruns'])
    expect(rulesOf(judge([...runs(2, 30), ...rerun(2)]))).toEqual([])
  })

  test('reruns are worth a word where just enough passed in the end, and not where enough did at first', () => {
    const failed = runs(1, 100, { endings: ['failure'], branch: 'x', id: 500 })
    const rerun = runs(1, 30, { endings: ['failure', 'success'], id: 600 })
    expect(rulesOf(judge([...runs(8, 30), ...rerun, ...failed]))).toEqual(['needs-reruns'])
    expect(rulesOf(judge([...runs(9, 30), ...rerun]))).toEqual([])
  })

  test('three failures make it critical only with three of them on the default branch', () => {
    const main = (count: number) => runs(count, 2, { endings: ['failure'], id: 500 })
    const other = (count: number) => runs(count, 2, { endings: ['failure'], branch: 'x', id: 600 })
    const passed = runs(80, 1)
    const severities = (failed: readonly Run[]) => judge([...passed, ...failed]).alerts.map((a) => a.severity)
    expect(severities([...main(2), ...other(1)])).toEqual(['warning'])
    expect(severities([...main(3)])).toEqual(['critical'])
    expect(severities([...main(2)])).toEqual([])
  })
})

describe('workflows', () => {
  test('are all listed that failed within the failure window, though no run was created in the window', () => {
    const failed = runs(3, 30, { endings: ['failure'], branch: 'x' })
    const report = judge(failed, { failureWindowHours: 36 }, 1)
    expect(report.workflows.map(({ runs }) => runs)).toEqual([0])
    expect(rulesOf(report)).toEqual(['too-many-failures'])
  })

  test('stand worst first: red, then by rate, then by name', () => {
    const red = [
      ...runs(9, 5, { workflowId: 3, id: 300 }),
      ...runs(1, 1, { workflowId: 3, id: 350, endings: ['failure'] }),
    ]
    const half = [
      ...runs(1, 5, { workflowId: 2, id: 200 }),
      ...runs(1, 6, { workflowId: 2, id: 250, endings: ['failure'], branch: 'x' }),
    ]
    const good = runs(2, 5, { workflowId: 5, id: 500 })
    const alsoGood = runs(2, 5, { workflowId: 4, id: 400 })
    const unjudged = runs(2, 5, { workflowId: 1, id: 100, endings: ['skipped'] })
    const report = judge([...unjudged, ...good, ...half, ...alsoGood, ...red])
    expect(report.workflows.map(({ id }) => id)).toEqual([3, 2, 4, 5, 1])
  })

  test('of one name are told apart, in one order', () => {
    const history = aHistory([aRun({ id: 1, workflowId: 2 }), aRun({ id: 2, workflowId: 1 })])
    const workflows = new Map([...history.workflows].map(([id, seen]) => [id, { ...seen, name: 'CI' }]))
    const report = assessHealth({ ...history, workflows }, aQuestion())
    expect(report.workflows.map(({ id }) => id)).toEqual([1, 2])
  })

  test('that are not asked for count nowhere', () => {
    const history = aHistory([aRun({ id: 1, workflowId: 1 }), aRun({ id: 2, workflowId: 2 })])
    const report = assessHealth(history, aQuestion({ includes: ({ id }) => id === 2 }))
    expect(report.workflows.map(({ id }) => id)).toEqual([2])
    expect([report.overall.runs, report.trend.reduce((sum, { runs }) => sum + runs, 0)]).toEqual([1, 1])
  })

  test.each([
    ['.github/workflows/ci.yml', '/workflows/ci.yml'],
    ['.github/workflows/a b#?.yml', '/workflows/a%20b%23%3F.yml'],
    ['.github/workflows/\ud800.yml', '/workflows/%EF%BF%BD.yml'],
    ['dynamic/github-code-scanning/codeql', ''],
    ['', ''],
  ])('at %j have a page', (path, expected) => {
    const workflows = new Map([[10, { id: 10, name: 'CI', path, seenAt: NOW }]])
    const report = assessHealth({ ...aHistory([aRun()]), workflows }, aQuestion())
    expect(report.workflows[0]?.url).toBe(`https://github.com/octo-org/octo-repo/actions${expected}`)
  })
})

describe('the default branch', () => {
  test.each([
    ['a fork', { fromFork: true }],
    ['a pull request', { event: 'pull_request' }],
    ['another branch', { branch: 'x' }],
  ])('is neither red nor green because of %s', (_, given) => {
    const failing = judge(runs(1, 1, { ...given, endings: ['failure'] }))
    expect(failing.overall.onDefaultBranch).toMatchObject({
      state: 'unknown',
      runs: 0,
      consecutiveFailures: 0,
    })
    expect(judge(runs(1, 1, given)).overall.onDefaultBranch.state).toBe('unknown')
  })

  test('is red from the window before on, until a run passes', () => {
    const before = runs(1, 10 * 24, { endings: ['failure'] })
    expect(rulesOf(judge(before))).toEqual(['default-branch-red'])
    expect(rulesOf(judge([...before, ...runs(1, 1, { id: 5 })]))).toEqual([])
    expect(rulesOf(judge([...before, ...runs(1, 1, { id: 5, endings: ['cancelled'] })]))).toEqual([
      'default-branch-red',
    ])
  })

  test('is judged by the later id of two runs of one second', () => {
    const [createdAt, endings] = [NOW - HOUR, ['failure']] as const
    const failedLater = [aRun({ id: 1, createdAt }), aRun({ id: 2, createdAt, endings })]
    const passedLater = [aRun({ id: 1, createdAt, endings }), aRun({ id: 2, createdAt })]
    for (const order of [failedLater, failedLater.toReversed()])
      expect(judge(order).overall.onDefaultBranch.state).toBe('red')
    for (const order of [passedLater, passedLater.toReversed()])
      expect(judge(order).overall.onDefaultBranch.state).toBe('green')
  })

  test('was never red where the run that mended it ended before the one that failed', () => {
    const failed = aRun({ id: 1, createdAt: NOW - 3 * HOUR, endings: ['failure'] })
    const slow = { ...failed, attempts: failed.attempts.map((a) => ({ ...a, updatedAt: NOW - HOUR })) }
    const { recovery } = judge([slow, aRun({ id: 2, createdAt: NOW - 2 * HOUR })]).overall
    expect(recovery).toMatchObject({ closed: 0, open: [] })
  })

  test('lists incidents that opened in the same second in one order', () => {
    const failed = [2, 1].map((id) =>
      aRun({ id, workflowId: id, createdAt: NOW - HOUR, endings: ['failure'] }),
    )
    for (const order of [failed, failed.toReversed()])
      expect(judge(order).overall.recovery.open.map(({ workflow }) => workflow)).toEqual([
        'Workflow 1',
        'Workflow 2',
      ])
  })

  test('names the jobs that failed in the last failed run', () => {
    const [run] = runs(1, 1, { endings: ['failure'], id: 7 })
    const job = { id: 1, startedAt: 1, completedAt: 2, failedStep: undefined }
    const jobs = new Map([
      [
        '7/1',
        [
          { ...job, name: 'lint', conclusion: 'success' as const },
          { ...job, name: 'test', conclusion: 'failure' as const, failedStep: 'npm test' },
          { ...job, id: 2, name: 'slow', conclusion: 'timed_out' as const },
        ],
      ],
    ])
    const report = assessHealth({ ...aHistory(run ? [run] : []), jobs }, aQuestion())
    const url = 'https://github.com/octo-org/octo-repo/actions/runs/7/job'
    expect(report.overall.recovery.open[0]?.failedJobs).toEqual([
      { name: 'test', step: 'npm test', url: `${url}/1` },
      { name: 'slow', url: `${url}/2` },
    ])
  })
})

test('of no runs everything is unknown, not zero percent', () => {
  const { status, overall, workflows, alerts, trend } = assessHealth(emptyHistory, aQuestion())
  expect([status, overall.successRate.final.percent, overall.onDefaultBranch.state]).toEqual([
    'unknown',
    undefined,
    'unknown',
  ])
  expect([workflows, alerts]).toEqual([[], []])
  expect(trend).toHaveLength(8)
})
