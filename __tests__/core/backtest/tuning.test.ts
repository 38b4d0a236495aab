import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { replay } from '../../../src/core/backtest/replay.ts'
import { suggestionFor } from '../../../src/core/backtest/suggestion.ts'
import { tuningOf } from '../../../src/core/backtest/tuning.ts'
import { DAY, HOUR, latestAttempt, type Run } from '../../../src/core/model.ts'
import { assessHealth } from '../../../src/core/vitals/assess.ts'
import { noSettings } from '../../builders/findings.ts'
import { aQuestion } from '../../builders/histories.ts'
import { aHistory, anAttempt, aRun, NOW } from '../../builders/runs.ts'

const { thresholds } = aQuestion()
const question = { branch: 'main', lookback: 7 * DAY, thresholds }
const workflow = { id: 10, name: 'CI', path: 'ci.yml' }
const tuned = (runs: readonly Run[], settings: Parameters<typeof tuningOf>[1]['settings'] = noSettings) =>
  tuningOf([{ workflow, runs }], {
    ...question,
    settings,
    from: NOW - 90 * DAY,
    now: NOW,
    wantedFalsePercent: 5,
  })
const of = (rule: string, runs: readonly Run[]) =>
  tuned(runs).rules.find((replayed) => replayed.rule === rule)

/** One run an hour, each at a commit of its own unless said: `f` failed, `p` passed, `r` failed and then passed. */
function story(letters: string, sha: (i: number) => string = (i) => `${i}`): readonly Run[] {
  const endings = { f: ['failure'], p: ['success'], r: ['failure', 'success'] } as const
  return [...letters].map((letter, i) =>
    aRun({
      id: i + 1,
      createdAt: NOW - (letters.length - i) * HOUR,
      sha: sha(i),
      endings: endings[letter as keyof typeof endings],
    }),
  )
}

describe('the past', () => {
  const anyRun = fc
    .record({
      hoursAgo: fc.integer({ min: 1, max: 500 }),
      endings: fc.constantFrom(
        ['success'],
        ['failure'],
        ['failure', 'success'],
        ['cancelled'],
        ['success', 'failure'],
      ),
      onMain: fc.boolean(),
      minutes: fc.integer({ min: 1, max: 50 }),
      rerunAfter: fc.integer({ min: 1, max: 300 }),
    })
    .map(({ hoursAgo, endings, onMain, minutes, rerunAfter }) => {
      const createdAt = NOW - hoursAgo * HOUR
      return aRun({
        createdAt,
        branch: onMain ? 'main' : 'x',
        attempts: endings.map((conclusion, i) => {
          const startedAt = createdAt + i * rerunAfter * HOUR
          return anAttempt({
            number: i + 1,
            conclusion: conclusion as 'success',
            startedAt,
            updatedAt: startedAt + minutes * 60,
          })
        }),
      })
    })
  const anyRuns = fc
    .array(anyRun, { maxLength: 40 })
    .map((runs) => runs.map((run, i) => ({ ...run, id: i + 1 })))

  test('is seen as a whole look at just that moment would have seen it', () => {
    fc.assert(
      fc.property(anyRuns, (runs) => {
        for (const { at, vitals, run } of replay(runs, question)) {
          // Of attempts that end in one second the replay knows some a moment earlier; they are of no interest here.
          const sameSecond = runs.flatMap((one) => one.attempts).filter(({ updatedAt }) => updatedAt === at)
          if (sameSecond.length > 1) continue
          const known = runs.flatMap((one) => {
            const attempts = one.attempts.filter(({ updatedAt }) => updatedAt <= at)
            return attempts.length > 0 ? [{ ...one, attempts }] : []
          })
          const history = { ...aHistory(known), covered: [{ from: 0, to: at }] }
          const { overall } = assessHealth(history, aQuestion({ now: at }))
          expect(latestAttempt(run).updatedAt).toBe(at)
          expect(vitals.runs).toBe(overall.runs)
          expect(vitals.successRate).toEqual({
            firstAttempt: overall.successRate.firstAttempt,
            final: overall.successRate.final,
            passedOnRerun: overall.successRate.passedOnRerun,
          })
          expect(vitals.recentFailures).toEqual(overall.recentFailures)
          const { count, p50Seconds, previous, changePercent } = overall.duration
          expect(vitals.duration).toEqual({
            count,
            previous,
            ...(p50Seconds !== undefined && { p50Seconds }),
            ...(changePercent !== undefined && { changePercent }),
          })
          expect(vitals.onDefaultBranch.consecutiveFailures).toBe(overall.onDefaultBranch.consecutiveFailures)
          const [open] = overall.recovery.open
          expect(vitals.recovery.open.map(({ since, failedRuns }) => [since, failedRuns])).toEqual(
            open ? [[open.since, open.failedRuns]] : [],
          )
        }
      }),
      { numRuns: 60 },
    )
  })

  test('counts failures in a row as they stood, whatever came later', () => {
    const seen = [...replay(story('pffpf'), question)]
    expect(seen.map(({ vitals }) => vitals.onDefaultBranch.consecutiveFailures)).toEqual([0, 1, 2, 0, 1])
    expect(seen.map(({ vitals }) => vitals.recovery.open[0]?.failedRuns)).toEqual([
      undefined,
      1,
      2,
      undefined,
      1,
    ])
  })

  test('knows what the next test of a commit said', () => {
    const seen = [
      ...replay(
        story('fpf', (i) => (i < 2 ? 'same' : 'other')),
        question,
      ),
    ]
    expect(seen.map(({ next }) => next)).toEqual(['passed', undefined, undefined])
    const merged = story('fp', () => 'same').map((run, i) => ({
      ...run,
      event: i > 0 ? 'pull_request' : 'push',
    }))
    expect([...replay(merged, question)].map(({ next }) => next)).toEqual([undefined, undefined])
    expect([...replay(story('r'), question)].map(({ next }) => next)).toEqual(['passed', undefined])
  })
})

describe('a replayed rule', () => {
  test('is raised once for as long as it goes on', () => {
    expect(of('default-branch-red', story('pffpffffp'))?.current).toEqual({
      threshold: 1,
      raised: 2,
      falseAlarms: 0,
    })
  })

  test('was false where the commit passed when it was tested next', () => {
    expect(of('default-branch-red', story('prprpfp'))?.current).toMatchObject({ raised: 3, falseAlarms: 2 })
    expect(
      of(
        'default-branch-red',
        story('pfpp', (i) => (i > 0 && i < 3 ? 'same' : `${i}`)),
      )?.current,
    ).toMatchObject({
      raised: 1,
      falseAlarms: 1,
    })
  })

  test('is tried with other thresholds', () => {
    const rule = of('consecutive-failures', story('pfffpffpfp'))
    expect(rule?.current).toEqual({ threshold: 3, raised: 1, falseAlarms: 0 })
    expect(rule?.candidates.map(({ threshold, raised }) => [threshold, raised])).toEqual([
      [1, 3],
      [2, 2],
      [4, 0],
      [5, 0],
      [7, 0],
      [10, 0],
    ])
  })

  test('never fires more often the stricter its threshold of failures', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('p', 'f', 'r'), maxLength: 60 }), (letters) => {
        const raised =
          of('consecutive-failures', story(letters))?.candidates.map((candidate) => candidate.raised) ?? []
        expect(raised).toEqual(raised.toSorted((a, b) => b - a))
      }),
      { numRuns: 60 },
    )
  })

  test('is left out where it is off, and keeps what a workflow has of its own', () => {
    const off = tuned(story('pf'), { ...noSettings, rules: { 'default-branch-red': 'off' } })
    expect(off.rules.map(({ rule }) => rule)).not.toContain('default-branch-red')
    const own = { matches: () => true, rules: { 'consecutive-failures': { threshold: 2 } } }
    const kept = tuned(story('pffp'), { ...noSettings, workflows: [own] })
    const rule = kept.rules.find(({ rule }) => rule === 'consecutive-failures')
    expect([rule?.current, ...(rule?.candidates ?? [])].map((outcome) => outcome?.raised)).toEqual(
      Array(7).fill(1),
    )
  })

  test('that says builds are slower is never called false, since no rerun disproves it', () => {
    expect(of('slower', story('pp'))?.current).toEqual({ threshold: 50, raised: 0 })
  })

  test('is suggested another threshold where reruns show that it cries wolf', () => {
    const flaky = story('prr'.repeat(12).concat('pffff'.repeat(2)))
    expect(of('default-branch-red', flaky)?.current.falseAlarms).toBeGreaterThan(10)
    expect(of('default-branch-red', flaky)?.suggestion).toBe(2)
  })
})

describe('a suggestion', () => {
  const current = { threshold: 2, raised: 10, falseAlarms: 4 }
  test.each([
    ['fewer false alarms and no true one lost', [{ threshold: 3, raised: 7, falseAlarms: 1 }], 3],
    [
      'the fewest false alarms',
      [3, 4].map((threshold) => ({ threshold, raised: 10 - threshold, falseAlarms: 4 - threshold })),
      4,
    ],
    ['the nearest of equals', [9, 3].map((threshold) => ({ threshold, raised: 6, falseAlarms: 0 })), 3],
    ['nothing that loses true alarms', [{ threshold: 3, raised: 5, falseAlarms: 0 }], undefined],
    ['nothing that is no better', [{ threshold: 3, raised: 10, falseAlarms: 4 }], undefined],
    ['nothing without candidates', [], undefined],
  ])('is %s', (_, candidates, expected) => {
    expect(suggestionFor(current, candidates, 5)).toBe(expected)
  })

  test('is not made of too little, nor where as few false alarms as are wanted', () => {
    const better = [{ threshold: 3, raised: 6, falseAlarms: 0 }]
    expect(suggestionFor({ threshold: 2, raised: 4, falseAlarms: 4 }, better, 5)).toBeUndefined()
    expect(suggestionFor(current, better, 40)).toBeUndefined()
    expect(suggestionFor({ threshold: 50, raised: 10 }, better, 5)).toBeUndefined()
  })
})

test('the report has the replay only where it was asked for', () => {
  const history = aHistory(story('ppfp'))
  expect(assessHealth(history, aQuestion())).not.toHaveProperty('tuning')
  const { tuning } = assessHealth(history, aQuestion({ suggestThresholds: true }))
  expect(tuning).toMatchObject({ runs: 4, rules: expect.any(Array) })
  expect(tuning?.rules.map(({ rule }) => rule)).toEqual([
    'default-branch-red',
    'consecutive-failures',
    'too-many-failures',
    'slower',
    'low-success-rate',
    'needs-reruns',
  ])
})
