import { describe, expect, test } from '@jest/globals'
import type { WeeklyFailure } from '../../../src/core/reports/weekly.ts'
import type { Advised } from '../../../src/core/weekly/advice.ts'
import { adviceOn, recommendationsOf } from '../../../src/core/weekly/recommendations.ts'
import { everything, healthy } from '../../render/health-reports.ts'
import { weeklyWithAllOf } from '../../render/weekly-reports.ts'

const { lost, monitor } = weeklyWithAllOf((usual) => usual)
const none = { new: [], recurring: [], resolved: [], jobs: 0, read: 0 }
const nothing = {
  ...lost,
  superseded: { jobs: 0, minutes: 0, price: 0 },
}
const calm: Advised = {
  ...{ kind: 'week', health: healthy, failures: none, lost: nothing, share: 0.25 },
  monitor: { ...monitor, thresholds: [] },
  still: {
    failing: new Set(['f1', 'f2', 'f3', 'f4', 'f5']),
    dead: new Set(everything.signs.schedules.map(({ path }) => path)),
  },
}

const failure = (given: Partial<WeeklyFailure>): WeeklyFailure => ({
  ...{ fingerprint: 'f1', category: 'test-failure', line: 'expected 1', state: 'failing', count: 4 },
  ...{ job: 'test', workflow: 'CI', firstSeen: '2026-11-01T00:00:00Z', lastSeen: '2026-11-20T00:00:00Z' },
  url: 'https://github.com/octo-org/octo-repo/actions/runs/5/job/6',
  ...given,
})
const adviceFor = (given: Partial<Advised>) =>
  adviceOn({ ...calm, ...given }).map((one) => one.recommendation)
const keysFor = (given: Partial<Advised>) => adviceFor(given).map(({ key }) => key.split(' ')[0])

test('a healthy repository is left in peace', () => {
  expect(adviceFor({})).toEqual([])
})

test('everything that can be wrong is advised on, with what shows it and what it would bring', () => {
  const failures = { ...none, new: [failure({})] }
  const all = adviceFor({ health: everything, failures, lost, monitor })
  const kinds = [...new Set(all.map(({ key }) => key.split(' ')[0]))]
  expect(kinds.toSorted()).toEqual(
    [
      'deprecation',
      'failure',
      'flaky',
      'schedule',
      'slower',
      'superseded',
      'threshold',
      'vulnerable',
    ].toSorted(),
  )
  for (const { title, evidence, gain } of all)
    for (const text of [title, evidence, gain.says]) expect(text).not.toBe('')
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
})

describe('first comes', () => {
  test('what stands still, and then what costs most', () => {
    const standing = failure({ fingerprint: 'f2', state: 'failing-on-default-branch', count: 1 })
    const often = failure({ fingerprint: 'f3', count: 50 })
    const keys = adviceFor({ failures: { ...none, new: [failure({}), often], recurring: [standing] } })
    expect(keys.map(({ key }) => key)).toEqual(['failure f2', 'failure f3', 'failure f1'])
  })

  test('at most three, without what people said to be done', () => {
    const failures = {
      ...none,
      new: [1, 2, 3, 4, 5].map((i) => failure({ fingerprint: `f${i}`, count: 10 - i })),
    }
    const advice = adviceOn({ ...calm, failures })
    const keys = recommendationsOf(advice, new Set(['failure f2'])).map(({ key }) => key)
    expect(keys).toEqual(['failure f1', 'failure f3', 'failure f4'])
  })
})

describe('nothing is advised', () => {
  test.each([
    ['that happened once', { state: 'failing', count: 1 }],
    ['that is over', { state: 'over', count: 9 }],
  ] as const)('of a failure %s', (_, given) => {
    expect(keysFor({ failures: { ...none, new: [failure(given)] } })).toEqual([])
  })

  test('twice of a flaky job: its failures are not to be mended one by one', () => {
    const [flaky] = everything.signs.flakyJobs
    const workflow = everything.workflows.find(({ id }) => id === flaky?.workflowId)?.name ?? ''
    const failures = { ...none, new: [failure({ job: flaky?.job ?? '', workflow })] }
    const keys = keysFor({ health: everything, failures })
    expect([keys.includes('failure'), keys.includes('flaky')]).toEqual([false, true])
  })

  test('of what is mended by the time of the report', () => {
    const still = { failing: new Set<string>(), dead: new Set<string>() }
    const keys = keysFor({ health: everything, failures: { ...none, new: [failure({})] }, still })
    expect([keys.includes('failure'), keys.includes('schedule')]).toEqual([false, false])
  })

  test('of a few superseded minutes', () => {
    const few = { ...lost, superseded: { jobs: 1, minutes: 9, price: 0.05 } }
    expect(keysFor({ lost: few })).toEqual([])
  })
})
