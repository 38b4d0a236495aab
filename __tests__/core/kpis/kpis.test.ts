import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { countsOfDay, mergeDailyCounts, noDailyCounts } from '../../../src/core/history/daily-counts.ts'
import { emptyHistory, type History } from '../../../src/core/history/history.ts'
import { falsePositives } from '../../../src/core/kpis/false-positives.ts'
import type { Figure } from '../../../src/core/kpis/figure.ts'
import { kpiInWords, targetInWords, trendInWords } from '../../../src/core/kpis/kpi-words.ts'
import { kpisOf } from '../../../src/core/kpis/kpis.ts'
import { satisfactionOf } from '../../../src/core/kpis/satisfaction.ts'
import { DAY, HOUR, type Run } from '../../../src/core/model.ts'
import { type KpiId, kpiIds } from '../../../src/core/reports/kpi.ts'
import { defaultSettings } from '../../../src/core/settings/settings.ts'
import { assessHealth } from '../../../src/core/vitals/assess.ts'
import { aQuestion, strangeHistory } from '../../builders/histories.ts'
import { aHistory, aRun, NOW } from '../../builders/runs.ts'

const { targets } = defaultSettings

/** The KPI of this id, made of a figure. */
function judged(id: KpiId, figure: Partial<Figure>) {
  const whole: Figure = { value: undefined, of: { count: 40, what: 'runs' }, least: 5, ...figure }
  const figures = Object.fromEntries(kpiIds.map((id) => [id, whole])) as Record<KpiId, Figure>
  const kpi = kpisOf(figures, targets).find((kpi) => kpi.id === id)
  if (!kpi) throw new Error('no such KPI')
  return kpi
}

describe('a target', () => {
  test.each([
    ['success-rate', 95, 'missed'],
    ['success-rate', 95.1, 'met'],
    ['build-time', 300, 'missed'],
    ['build-time', 299, 'met'],
    ['satisfaction', 4, 'missed'],
    ['satisfaction', 4.1, 'met'],
    ['false-positives', 5, 'missed'],
    ['false-positives', 4.9, 'met'],
  ] as const)('of %s is, at %d, %s', (id, value, state) => {
    expect(judged(id, { value }).state).toBe(state)
  })

  test('is not held against too little, nor against nothing', () => {
    expect(judged('success-rate', { value: 10, of: { count: 4, what: 'runs' } }).state).toBe(
      'not-enough-data',
    )
    expect(judged('success-rate', {}).state).toBe('not-enough-data')
    expect(judged('coverage', { verdict: 'not-measured' }).state).toBe('not-measured')
  })
})

describe('a trend', () => {
  test.each([
    ['success-rate', 96, 90, 'better'],
    ['success-rate', 90, 96, 'worse'],
    ['build-time', 100, 200, 'better'],
    ['build-time', 200, 100, 'worse'],
    ['build-time', 101, 100, 'same'],
    ['false-positives', 0, 0, 'same'],
  ] as const)('of %s from %d after %d is %s', (id, value, before, trend) => {
    expect(judged(id, { value, previous: { value: before, count: 40 } }).trend).toBe(trend)
  })

  test('is not seen where either window has too little', () => {
    expect(judged('build-time', { value: 1, previous: { value: 2, count: 4 } })).not.toHaveProperty('trend')
    const few = { value: 1, of: { count: 4, what: 'runs' }, previous: { value: 2, count: 40 } }
    expect(judged('build-time', few)).not.toHaveProperty('previous')
  })
})

test('in words, a figure stands with what it is of', () => {
  const rate = judged('success-rate', { value: 96.2, of: { count: 1, what: 'runs' }, least: 1 })
  expect([kpiInWords(rate), targetInWords(rate), trendInWords(rate)]).toEqual([
    '96.2 % of 1 run',
    'over 95 %',
    '–',
  ])
  const fix = judged('time-to-fix', { value: 7200, of: { count: 1, what: 'red stretches' }, least: 1 })
  expect([kpiInWords(fix), targetInWords(fix)]).toEqual(['2 h of 1 red stretch', 'under 4 h'])
  const previous = { value: 3.5, count: 9 }
  const stars = judged('satisfaction', { value: 4.25, of: { count: 12, what: 'reactions' }, previous })
  expect(kpiInWords(stars)).toBe('4.3 of 5, by 12 reactions')
  expect(trendInWords(stars)).toBe('better, from 3.5 of 5, by 9')
})

describe('false positives', () => {
  const raised = (alerts: readonly { readonly at?: number; readonly runId?: number }[]): History['raised'] =>
    new Map(
      alerts.map(({ at = NOW - HOUR, runId }, i) => [
        `${i}`,
        { rule: 'x', workflowId: 10, at, ...(runId && { runId }) },
      ]),
    )
  const rate = (runs: readonly Run[], alerts: Parameters<typeof raised>[0], past: Partial<History> = {}) => {
    const { good, total } = falsePositives(
      { ...aHistory(runs), raised: raised(alerts), ...past },
      { from: NOW - 7 * DAY, to: NOW },
    )
    return [good, total]
  }
  const opinions = (rejected: number) => ({ issues: 9, reactions: {}, rejected })
  /** How many were rejected by so many days ago. */
  const rejected = (...sights: readonly (readonly [daysAgo: number, count: number])[]) => ({
    daily: sights
      .map(([daysAgo, count]) => countsOfDay(NOW - daysAgo * DAY, { opinions: opinions(count) }))
      .reduce(mergeDailyCounts, noDailyCounts),
  })

  test('are alerts whose run passed when it was run again', () => {
    expect(rate([aRun({ endings: ['failure', 'success'] })], [{ runId: 1 }])).toEqual([1, 1])
    expect(rate([aRun({ endings: ['failure', 'failure'] })], [{ runId: 1 }])).toEqual([0, 1])
  })

  test('are alerts of whose commit a later run passed, and not of another commit, workflow or kind of code', () => {
    const failed = aRun({ id: 1, createdAt: NOW - 9000, endings: ['failure'] })
    const later = (given: Partial<Run>) => [failed, aRun({ id: 2, createdAt: NOW - 600, ...given })]
    expect(rate(later({}), [{ runId: 1 }])).toEqual([1, 1])
    expect(rate(later({ sha: 'b'.repeat(40) }), [{ runId: 1 }])).toEqual([0, 1])
    expect(rate(later({ workflowId: 11 }), [{ runId: 1 }])).toEqual([0, 1])
    expect(rate(later({ event: 'pull_request' }), [{ runId: 1 }])).toEqual([0, 1])
    expect(rate(later({ createdAt: NOW - 9900 }), [{ runId: 1 }])).toEqual([0, 1])
  })

  test('are those that people rejected, and never more than there were alerts', () => {
    expect(rate([], [{}, {}], { opinions: { seenAt: NOW, ...opinions(1) } })).toEqual([1, 2])
    const rerun = aRun({ endings: ['failure', 'success'] })
    expect(rate([rerun], [{ runId: 1 }], rejected([1, 5]))).toEqual([1, 1])
  })

  test('are not those that had been rejected before the window, nor those that were after it', () => {
    const alerts = [{}, {}, {}, {}]
    expect(rate([], alerts, rejected([9, 1], [8, 2], [3, 3], [0, 4]))).toEqual([2, 4])
    expect(rate([], alerts, rejected([3, 3], [-1, 4]))).toEqual([3, 4])
    expect(rate([], alerts, rejected([8, 3], [1, 2]))).toEqual([0, 4])
    const now = { opinions: { seenAt: NOW, ...opinions(3) } }
    expect(rate([], alerts, { ...rejected([8, 1]), ...now })).toEqual([2, 4])
  })

  test('are of alerts of the window alone', () => {
    expect(rate([], [{ at: NOW - 7 * DAY }, { at: NOW - 7 * DAY - 1 }, { at: NOW + 1 }])).toEqual([0, 1])
  })
})

describe('satisfaction', () => {
  test.each([
    [{ '+1': 1 }, 5, 1],
    [{ '-1': 1 }, 1, 1],
    [{ laugh: 1, confused: 1 }, 3, 2],
    [{ eyes: 9, '+1': 1 }, 5, 1],
    [{}, undefined, 0],
    [{ constructor: 3, unheard: 4 }, undefined, 0],
  ])('of %j is %p by %i reactions', (reactions, stars, count) => {
    expect(satisfactionOf(reactions)).toEqual({ stars, reactions: count })
  })
})

describe('in a report', () => {
  const kpi = (runs: readonly Run[], id: KpiId, given: Partial<History> = {}) =>
    assessHealth({ ...aHistory(runs), ...given }, aQuestion()).kpis.find((kpi) => kpi.id === id)
  const failed = (id: number, hoursAgo: number) =>
    aRun({ id, createdAt: NOW - hoursAgo * HOUR, endings: ['failure'] })
  const passed = (id: number, hoursAgo: number) => aRun({ id, createdAt: NOW - hoursAgo * HOUR })

  test('time to fix is the mean of the red stretches that ended in the window', () => {
    const runs = [passed(1, 90), failed(2, 80), passed(3, 79), failed(4, 70), passed(5, 67)]
    expect(kpi(runs, 'time-to-fix')).toMatchObject({ state: 'met', value: 2 * HOUR, of: { count: 2 } })
  })

  test('time to fix is missed by what is red for longer, though it is not known for how long it will be', () => {
    expect(kpi([passed(1, 90), failed(2, 5)], 'time-to-fix')).toMatchObject({
      state: 'missed',
      of: { count: 0 },
    })
    expect(kpi([passed(1, 90), failed(2, 3)], 'time-to-fix')).toMatchObject({ state: 'not-enough-data' })
  })

  test('detection latency is from the end of the run to the alert', () => {
    const raised: History['raised'] = new Map([
      ['1', { rule: 'x', workflowId: 1, at: NOW - 60, causedAt: NOW - 300 }],
    ])
    expect(kpi([], 'detection-latency', { raised })).toMatchObject({ state: 'met', value: 240 })
  })

  test('coverage and satisfaction are not measured where nobody asked', () => {
    expect(kpi([], 'coverage')?.state).toBe('not-measured')
    expect(kpi([], 'satisfaction')?.state).toBe('not-measured')
    const opinions = {
      ...emptyHistory,
      opinions: { seenAt: NOW, issues: 1, reactions: { heart: 3 }, rejected: 0 },
    }
    expect(kpi([], 'satisfaction', opinions)).toMatchObject({ state: 'met', value: 5, of: { count: 3 } })
  })

  test('every KPI stands once, in order, with a denominator, for any history', () => {
    fc.assert(
      fc.property(strangeHistory(), (history) => {
        const { kpis } = assessHealth(history, aQuestion())
        expect(kpis.map(({ id }) => id)).toEqual(kpiIds)
        for (const { state, value, of, why } of kpis) {
          if (state === 'met') expect(value).toBeDefined()
          if (value === undefined) expect(why).toBeDefined()
          if (value !== undefined) expect(of.count).toBeGreaterThan(0)
        }
      }),
      { numRuns: 200 },
    )
  })
})
