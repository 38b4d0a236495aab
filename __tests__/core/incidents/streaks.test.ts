import { describe, expect, test } from '@jest/globals'
import { type ResultContext, resultsOf } from '../../../src/core/incidents/result.ts'
import { observationsOf } from '../../../src/core/incidents/streaks.ts'
import type { Conclusion, Run } from '../../../src/core/model.ts'
import { NOON } from './build.ts'

const letters: Readonly<Record<string, Conclusion | undefined>> = {
  P: 'success',
  F: 'failure',
  T: 'timed_out',
  S: 'startup_failure',
  c: 'cancelled',
  s: 'skipped',
  n: 'neutral',
  a: 'action_required',
  '.': undefined,
}

/** One run a word, a minute apart and each at a commit of its own; each letter is an attempt. */
function runsOf(words: string, more: Partial<Run> = {}): readonly Run[] {
  return words.split(' ').map((attempts, i) => ({
    id: i + 1,
    workflowId: 1,
    number: i + 1,
    event: 'push',
    branch: 'main',
    sha: `sha ${i + 1}`,
    fromFork: false,
    createdAt: NOON + i * 60,
    attempts: [...attempts].map((letter, attempt) => ({
      number: attempt + 1,
      startedAt: NOON + i * 60,
      updatedAt: NOON + i * 60 + 10 + attempt * 10,
      conclusion: letters[letter],
    })),
    ...more,
  }))
}

const context: ResultContext = {
  defaultBranch: 'main',
  pathOf: (id) => (id === 1 ? 'ci.yml' : undefined),
  causesOf: () => [{ fingerprint: 'f', title: 'broke' }],
}
const severities = { default: 'critical', 'pull-request': 'warning', other: 'info' } as const

function seen(runs: readonly Run[], more: Partial<ResultContext> = {}) {
  return observationsOf(resultsOf(runs, { ...context, ...more }), severities)
}

describe('the runs of a branch', () => {
  test.each([
    ['F', 'failing', { failures: 1, from: NOON + 10, seenAt: NOON + 10 }],
    ['P F F', 'failing', { failures: 2, commits: 2, from: NOON + 70, seenAt: NOON + 130 }],
    ['T S', 'failing', { failures: 2 }],
    ['F P F', 'failing', { failures: 1, from: NOON + 130 }],
    ['F P', 'passing', { passes: 1, sha: 'sha 2', until: NOON + 70 }],
    ['F P P P', 'passing', { passes: 3, sha: 'sha 2', until: NOON + 70 }],
    ['FP', 'passing', { passes: 1, sha: 'sha 1', until: NOON + 20 }],
    ['FFP', 'passing', { passes: 1, sha: 'sha 1' }],
    ['FF', 'failing', { failures: 1, commits: 1 }],
    ['F c s n a', 'failing', { failures: 1, seenAt: NOON + 10 }],
    ['Fc', 'failing', { failures: 1, seenAt: NOON + 10 }],
    ['F.', 'failing', { failures: 1, seenAt: NOON + 10 }],
    ['F P c .', 'passing', { passes: 1 }],
  ])('%s are %s', (words, kind, facts) => {
    const severity = kind === 'failing' ? { severity: 'critical' } : {}
    expect(seen(runsOf(words))).toMatchObject([{ kind, ...severity, ...facts }])
  })

  test.each(['P P', 'c s n a .', ''])('say nothing where none has failed: %s', (words) =>
    expect(seen(runsOf(words))).toEqual([]),
  )

  test('say nothing of a cause where another one failed', () => {
    const causesOf: ResultContext['causesOf'] = ({ number }) => [
      { fingerprint: number === 1 ? 'f' : 'g', title: '' },
    ]
    expect(seen(runsOf('F F P'), { causesOf }).map(({ kind }) => kind)).toEqual(['passing', 'passing'])
    expect(seen(runsOf('F F'), { causesOf }).map(({ kind }) => kind)).toEqual(['failing', 'failing'])
  })

  test('count by their order, and not by when they ended', () => {
    const [slow, quick] = runsOf('F P')
    if (!slow || !quick) throw new Error('no runs')
    const late = {
      ...slow,
      attempts: slow.attempts.map((attempt) => ({ ...attempt, updatedAt: NOON + 900 })),
    }
    const [over] = seen([late, quick])
    expect(over).toMatchObject({ kind: 'passing', until: NOON + 70 })
    expect(over?.seenAt).toBeGreaterThan(NOON + 900)
  })
})

describe('several branches', () => {
  const on = (branch: string, words: string, id: number) =>
    runsOf(words, { event: 'pull_request', branch }).map((run, i) => ({ ...run, id: id + i }))

  test('are one cause, which lasts while one of them has not passed', () => {
    const runs = [...on('one', 'F F P', 10), ...on('two', 'F', 20)]
    expect(seen(runs)).toMatchObject([
      {
        kind: 'failing',
        subject: { branchClass: 'pull-request' },
        severity: 'warning',
        failures: 1,
        runId: 20,
      },
    ])
  })

  test('are good again with the last of them', () => {
    const runs = [...on('one', 'F P', 10), ...on('two', 'F F P P', 20)]
    expect(seen(runs)).toMatchObject([{ kind: 'passing', passes: 1, runId: 22 }])
  })

  test('of the same name are two where one is in a fork, and neither is our default branch', () => {
    const ours = on('main', 'P', 20)
    const theirs = on('main', 'F', 10).map((run) => ({ ...run, fromFork: true }))
    expect(seen([...ours, ...theirs])).toMatchObject([
      { kind: 'failing', subject: { branchClass: 'pull-request' } },
    ])
  })
})

test('what is said does not depend on the order in which results are given', () => {
  const results = resultsOf(runsOf('F P FFP F FP PF cF'), context)
  expect(observationsOf(results.toReversed(), severities)).toEqual(observationsOf(results, severities))
})

test('runs of workflows that do not count say nothing', () => {
  expect(seen(runsOf('F', { workflowId: 2 }))).toEqual([])
})

test('a hundred thousand runs are no trouble', () => {
  const runs = Array.from({ length: 100_000 }, (_, i): Run => {
    const [run] = runsOf(i % 100 === 99 ? 'P' : 'F', { id: i + 1, createdAt: NOON + i })
    if (!run) throw new Error('no run')
    return run
  })
  expect(seen(runs)).toMatchObject([{ kind: 'passing' }])
})

describe('a merge queue', () => {
  const queued = (words: string) =>
    runsOf(words).map((run) => ({
      ...run,
      event: 'merge_group',
      branch: `gh-readonly-queue/main/pr-${run.number}-abcdef0123456789`,
    }))

  test('is one branch: what passes in it later ends what had failed', () => {
    expect(seen(queued('F F F'))).toMatchObject([{ kind: 'failing', failures: 3 }])
    expect(seen(queued('F F F P'))).toMatchObject([{ kind: 'passing', passes: 1 }])
  })
})
