import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { assessFailures } from '../../../src/core/failures/assess-failures.ts'
import type { History } from '../../../src/core/history/history.ts'
import { aFailureQuestion, historyOfFailures, shaOf, type Told, withRange } from '../../builders/failures.ts'
import { strangeHistory } from '../../builders/histories.ts'

const report = (history: History, given: Parameters<typeof aFailureQuestion>[1] = {}) =>
  assessFailures(aFailureQuestion(history, given))
const groupOf = (told: readonly Told[], given = {}) => report(historyOfFailures(told), given).groups[0]
const topic = { branch: 'topic', event: 'pull_request' }
const commit = (id: number, files: readonly string[] = [], title = `Change ${id}`) => ({
  ...{ sha: shaOf(id), title, author: 'mona', files },
})

describe('failures of one cause', () => {
  test('are one group, in whatever runs and branches, with when they were seen first and last', () => {
    const [group, ...more] = report(
      historyOfFailures([
        { hoursAgo: 200, ends: 'a' },
        { hoursAgo: 30, ends: 'a' },
        { hoursAgo: 20, ends: '.' },
        { hoursAgo: 10, ends: 'a', of: topic },
      ]),
    ).groups
    expect(more).toEqual([])
    // The first of them is before the window.
    expect(group).toMatchObject({ count: 2, branches: ['topic', 'main'], jobs: ['build'] })
    expect([group?.firstSeen, group?.lastSeen]).toEqual(['2026-11-12T04:00:00Z', '2026-11-20T02:00:00Z'])
  })

  test('stand before others where they hold up the default branch, however few they are', () => {
    const { groups } = report(
      historyOfFailures([
        { hoursAgo: 50, ends: 'a', of: topic },
        { hoursAgo: 40, ends: 'a', of: topic },
        { hoursAgo: 30, ends: 'b' },
        { hoursAgo: 20, ends: 'c' },
        { hoursAgo: 19, ends: '.' },
      ]),
    )
    expect(groups.map(({ fingerprint, state }) => [fingerprint, state])).toEqual([
      ['a', 'failing'],
      ['c', 'over'],
      ['b', 'over'],
    ])
    const red = report(
      historyOfFailures([
        { hoursAgo: 50, ends: 'a', of: topic },
        { hoursAgo: 3, ends: 'b' },
      ]),
    )
    expect(red.groups[0]).toMatchObject({ fingerprint: 'b', state: 'failing-on-default-branch' })
  })

  test('are told in the words of the default branch, or of a branch of ours: a fork’s log is a stranger’s', () => {
    const words = (...told: readonly Told[]) => {
      const history = historyOfFailures(told)
      const findings = [...history.findings].map(([id, finding]) => {
        const line = `said in run ${finding.runId}`
        return [id, { ...finding, line, place: { path: `${finding.runId}.ts`, line: 1 } }] as const
      })
      return report({ ...history, findings: new Map(findings) }).groups[0]
    }
    const fork = { hoursAgo: 1, ends: 'a', of: { event: 'pull_request', fromFork: true } }
    const ours = { hoursAgo: 5, ends: 'a', of: topic }
    expect(words({ hoursAgo: 9, ends: 'a' }, ours, fork)).toMatchObject({
      ...{ line: 'said in run 1', place: { path: '1.ts' } },
      occurrences: [{ branch: 'main', fromFork: true }, { branch: 'topic' }, { branch: 'main' }],
    })
    expect(words(ours, fork)?.line).toBe('said in run 1')
    const good = { hoursAgo: 20, ends: '.' }
    expect(words(good, ours, fork)?.blame).toMatchObject({ branch: 'topic', firstBad: { sha: shaOf(2) } })
    expect(words(fork)?.line).toBe('said in run 1')
  })

  test('that passed when they were run again count, and break nothing', () => {
    const group = groupOf([
      { hoursAgo: 9, ends: '.' },
      { hoursAgo: 5, ends: 'a.' },
    ])
    expect(group).toMatchObject({ count: 1, passedOnRerun: 1, state: 'over' })
    expect(group?.blame).toBeUndefined()
    expect(group?.insights[0]).toMatch(/flaky/)
  })
})

test('a job that passed before it failed at the same commit did not pass when it was run again', () => {
  expect(groupOf([{ hoursAgo: 5, ends: '.a' }])?.passedOnRerun).toBe(0)
})

describe('blame', () => {
  const brought: readonly Told[] = [
    { hoursAgo: 9, ends: '.' },
    { hoursAgo: 5, ends: 'a' },
    { hoursAgo: 4, ends: 'a' },
  ]

  test('goes from the last good commit to the first bad one', () => {
    const blame = groupOf(brought)?.blame
    expect(blame).toMatchObject({ kind: 'not-compared', job: 'build', branch: 'main', widened: [] })
    expect([blame?.lastGood.sha, blame?.firstBad.sha]).toEqual([shaOf(1), shaOf(2)])
  })

  test('points first at the commit that changes the file which the error names', () => {
    const commits = [commit(90, ['src/moon.ts']), commit(2, ['README.md'])]
    const history = withRange(historyOfFailures(brought), { base: shaOf(1), head: shaOf(2), commits })
    const [group] = report(history).groups
    expect(group?.blame?.suspects.map(({ sha, reasons }) => [sha, reasons])).toEqual([
      [shaOf(90), ['changes src/moon.ts, which the error names']],
    ])
    expect(group?.blame?.widened).toEqual([expect.stringMatching(/never judged 1 commit/)])
  })

  test('names the only commit of a range, whatever it changed', () => {
    const history = withRange(historyOfFailures(brought), {
      base: shaOf(1),
      head: shaOf(2),
      commits: [commit(2)],
    })
    expect(report(history).groups[0]?.blame?.suspects).toMatchObject([
      { sha: shaOf(2), reasons: ['is the only commit since the job last passed'] },
    ])
  })

  test('names nobody where nothing speaks for any of many', () => {
    const commits = [90, 91, 92, 2].map((id) => commit(id, ['README.md']))
    const history = withRange(historyOfFailures(brought), { base: shaOf(1), head: shaOf(2), commits })
    expect(report(history).groups[0]?.blame).toMatchObject({ commitCount: 4, suspects: [] })
  })

  test('is of no commit where the very commit passed before', () => {
    const same = { sha: shaOf(7) }
    const group = groupOf([
      { hoursAgo: 9, ends: '.', of: same },
      { hoursAgo: 5, ends: 'a', of: same },
    ])
    expect(group?.blame).toMatchObject({ kind: 'same-commit', suspects: [] })
    expect(group?.insights.join()).toMatch(/very commit passed before/)
  })

  test('is wider where other failures hid when it came in', () => {
    const blame = groupOf([
      { hoursAgo: 9, ends: '.' },
      { hoursAgo: 6, ends: '?' },
      { hoursAgo: 5, ends: 'a' },
    ])?.blame
    expect(blame?.lastGood.sha).toBe(shaOf(1))
    expect(blame?.widened).toEqual([expect.stringMatching(/^1 run in between failed/)])
  })

  test('is not of commits where a network was down', () => {
    const history = historyOfFailures(brought, { category: 'network', rule: 'npm/network' })
    expect(report(history).groups[0]?.blame).toBeUndefined()
  })

  test('of a branch that was never good begins at the default branch as it was then', () => {
    const blame = groupOf([
      { hoursAgo: 9, ends: '.' },
      { hoursAgo: 5, ends: 'a', of: topic },
      { hoursAgo: 1, ends: '.' },
    ])?.blame
    expect([blame?.branch, blame?.lastGood.sha, blame?.firstBad.sha]).toEqual(['topic', shaOf(1), shaOf(2)])
    expect(blame?.widened[0]).toMatch(/held against the default branch/)
  })

  test('begins at the last good run, not at an earlier one, and forgets what failed before it', () => {
    const blame = groupOf([
      { hoursAgo: 12, ends: '.' },
      { hoursAgo: 11, ends: '?' },
      { hoursAgo: 9, ends: '.' },
      { hoursAgo: 5, ends: 'a' },
    ])?.blame
    expect([blame?.lastGood.sha, blame?.widened]).toEqual([shaOf(3), []])
  })

  test('follows the default branch where the failure lasts on several', () => {
    const group = groupOf([
      { hoursAgo: 9, ends: '.' },
      { hoursAgo: 8, ends: '.', of: topic },
      { hoursAgo: 5, ends: 'a' },
      { hoursAgo: 3, ends: 'a', of: topic },
    ])
    expect([group?.state, group?.blame?.branch]).toEqual(['failing-on-default-branch', 'main'])
  })

  test('does not mix the branch of a fork with ours of the same name', () => {
    const blame = groupOf([
      { hoursAgo: 9, ends: '.' },
      { hoursAgo: 6, ends: '.', of: { ...topic, fromFork: true } },
      { hoursAgo: 5, ends: 'a', of: topic },
    ])?.blame
    expect(blame?.lastGood.sha).toBe(shaOf(1))
  })

  test('is none where nothing good is known before', () => {
    expect(groupOf([{ hoursAgo: 5, ends: 'a' }])?.blame).toBeUndefined()
  })

  test('is lifted from a pull request where the default branch fails in the same way', () => {
    const told: readonly Told[] = [
      { hoursAgo: 9, ends: '.' },
      { hoursAgo: 8, ends: '.', of: topic },
      { hoursAgo: 5, ends: 'a' },
      { hoursAgo: 3, ends: 'a', of: topic },
    ]
    const group = groupOf(told, { triggeredBy: 4 })
    expect(group?.blame).toMatchObject({ branch: 'topic', onDefaultBranchSince: { sha: shaOf(3) } })
    expect(group?.insights.join()).toMatch(/not the fault of this branch/)
    const mended = groupOf([...told, { hoursAgo: 2, ends: '.' }], { triggeredBy: 4 })
    expect(mended?.blame?.onDefaultBranchSince?.sha).toBe(shaOf(3))
    const before = [...told.slice(0, 3), { hoursAgo: 4, ends: '.' }, { hoursAgo: 3, ends: 'a', of: topic }]
    expect(groupOf(before, { triggeredBy: 5 })?.blame?.onDefaultBranchSince).toBeUndefined()
  })
})

describe('memory', () => {
  const again: readonly Told[] = [
    { hoursAgo: 400, ends: '.' },
    { hoursAgo: 390, ends: 'a' },
    { hoursAgo: 380, ends: 'a' },
    { hoursAgo: 370, ends: '.' },
    { hoursAgo: 9, ends: '.' },
    { hoursAgo: 5, ends: 'a' },
  ]

  test('tells when the same failure was there before, how long, and what ended it', () => {
    const commits = [commit(4, [], 'Mend the moon (#7)')]
    const history = withRange(historyOfFailures(again), { base: shaOf(3), head: shaOf(4), commits })
    expect(report(history).groups[0]?.memory).toMatchObject({
      ...{ times: 1, runs: 2, from: '2026-11-04T06:00:00Z', to: '2026-11-05T02:00:00Z' },
      ...{ endedBy: { sha: shaOf(4) }, mendedBy: [{ sha: shaOf(4), title: 'Mend the moon (#7)' }] },
    })
  })

  test('does not take what ended on another branch since for an earlier one', () => {
    const since: readonly Told[] = [
      { hoursAgo: 9, ends: '.' },
      { hoursAgo: 5, ends: 'a' },
      { hoursAgo: 4, ends: 'a', of: topic },
      { hoursAgo: 3, ends: '.', of: topic },
    ]
    expect(groupOf(since)?.memory).toBeUndefined()
  })

  test('does not take the present failure, nor another, for an earlier one', () => {
    expect(groupOf(again.slice(3))?.memory).toBeUndefined()
    const other = [{ hoursAgo: 390, ends: 'b' }, ...again.slice(3)]
    expect(groupOf(other)?.memory).toBeUndefined()
  })
})

describe('a run is worth running again', () => {
  const passing = { category: 'network', rule: 'npm/network' } as const
  const retried = (told: readonly Told[], given = {}) =>
    report(historyOfFailures(told, given)).retry.map(({ id }) => id)

  test('where all of its failures usually pass, and nothing newer is there', () => {
    expect(retried([{ hoursAgo: 5, ends: 'a' }], passing)).toEqual([1])
    expect(
      retried(
        [
          { hoursAgo: 5, ends: 'a' },
          { hoursAgo: 4, ends: '.' },
        ],
        passing,
      ),
    ).toEqual([])
  })

  test('not where nobody knows which jobs failed', () => {
    const history = historyOfFailures([{ hoursAgo: 5, ends: 'a' }], passing)
    expect(report({ ...history, jobs: new Map() }).retry).toEqual([])
  })

  test('not where one of them is the code’s own, or not known', () => {
    expect(retried([{ hoursAgo: 5, ends: 'a' }])).toEqual([])
    expect(retried([{ hoursAgo: 5, ends: '?' }], passing)).toEqual([])
  })
})

test('only what a run itself failed of is told of the run that started the monitor', () => {
  const history = historyOfFailures([
    { hoursAgo: 5, ends: 'a' },
    { hoursAgo: 4, ends: 'b' },
  ])
  const { groups, counts, run } = report(history, { triggeredBy: 2 })
  expect([groups.map(({ fingerprint }) => fingerprint), counts.failedJobs, run?.id]).toEqual([['b'], 1, 2])
})

test('the four kinds that people sort by are counted', () => {
  const history = historyOfFailures([
    { hoursAgo: 5, ends: 'a' },
    { hoursAgo: 4, ends: '?' },
  ])
  const { counts, patterns } = report(history)
  expect(counts).toEqual({ failedAttempts: 2, failedJobs: 2, read: 1, classified: 1 })
  expect(patterns).toEqual({ typescript: 1, dependency: 0, test: 0, build: 0, other: 0 })
})

test('whatever was remembered, there is a report, and it is the same in whatever order things were met', () => {
  fc.assert(
    fc.property(strangeHistory(), (history) => {
      const turned: History = {
        ...history,
        runs: new Map([...history.runs].reverse()),
        findings: new Map([...history.findings].reverse()),
        jobs: new Map([...history.jobs].reverse()),
      }
      expect(report(turned)).toEqual(report(history))
    }),
    { numRuns: 300 },
  )
})
