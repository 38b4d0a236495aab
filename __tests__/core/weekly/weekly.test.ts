import { describe, expect, test } from '@jest/globals'
import { limit } from '../../../src/collection/limit.ts'
import { decodeState } from '../../../src/core/history/codec.ts'
import { type History, merge } from '../../../src/core/history/history.ts'
import { DAY, HOUR } from '../../../src/core/model.ts'
import { actionItemsOf, checkActions } from '../../../src/core/weekly/actions.ts'
import { assessWeekly } from '../../../src/core/weekly/assess-weekly.ts'
import { lastPeriod, type Period } from '../../../src/core/weekly/period.ts'
import { aFinding, historyOfFailures } from '../../builders/failures.ts'
import { textOf } from '../../builders/histories.ts'
import { aHistory, aRun, at } from '../../builders/runs.ts'
import { aWeeklyQuestion } from '../../builders/weeklies.ts'
import { weeklyReportOf } from '../../render/weekly-reports.ts'

/** A Tuesday: the last week was that of 16 to 22 November. */
const NOW = at('2026-11-24T06:00:00Z')
const MONDAY = at('2026-11-16T00:00:00Z')

/** Passed runs of every sixth hour for this many days before `NOW`, all of them known. */
function steady(days: number): History {
  const runs = Array.from({ length: days * 4 }, (_, i) =>
    aRun({ id: i + 1, createdAt: NOW - i * 6 * HOUR, sha: `${i}` }),
  )
  return { ...aHistory(runs), covered: [{ from: NOW - days * DAY, to: NOW }] }
}

const ask = (history: History, now = NOW) => assessWeekly(history, aWeeklyQuestion({ now }))
const remember = (history: History, learnt: Partial<History>): History =>
  merge(history, { ...history, ...learnt })

describe('the period', () => {
  test('is the last whole week, however late the monitor is', () => {
    for (const now of [NOW, at('2026-11-23T00:01:00Z'), at('2026-11-29T23:59:59Z')]) {
      const { period, summary } = ask(steady(70), now).report
      expect([period.firstDay, period.lastDay]).toEqual(['2026-11-16', '2026-11-22'])
      expect(summary.runs).toBe(28)
    }
  })

  test('with runs that were not seen is partial, and is not quiet', () => {
    const history = { ...steady(70), covered: [{ from: MONDAY + DAY, to: NOW }] }
    const { partial, quiet, notMeasured } = ask(history).report
    expect([partial, quiet]).toEqual([true, false])
    expect(notMeasured.map(({ what }) => what)).toContain('Some runs of 2026-11-16 to 2026-11-22')
  })

  test('and what is known of those before it is said on the first day', () => {
    const { trend, notMeasured, kpis } = ask(steady(21)).report
    expect(trend.map(({ firstDay }) => firstDay)).toEqual(['2026-11-09', '2026-11-16'])
    expect(notMeasured.map(({ what }) => what)).toContain('8 periods of the 8 before that')
    expect(kpis[0]).toHaveProperty('previous')
    expect(kpis[0]).not.toHaveProperty('usual')
  })
})

const memos: History['actions'] = new Map([['a', { title: 'Do a', state: 'open', since: 1, seenAt: 2 }]])

describe('of weeks that were reported', () => {
  test('the figures are remembered when their runs are forgotten', () => {
    const { learnt } = ask(steady(80), NOW - 14 * DAY)
    const { trend, kpis } = ask(remember(steady(21), learnt)).report
    expect(trend.map(({ firstDay }) => firstDay)).toEqual(['2026-11-02', '2026-11-09', '2026-11-16'])
    expect(kpis[0]).toMatchObject({ usual: { value: 100, periods: 1 }, usualTrend: 'same' })
  })

  test('the one before is remembered too, when its runs are forgotten', () => {
    const { learnt } = ask(steady(80), NOW - 7 * DAY)
    const recent = { ...steady(7), covered: [{ from: MONDAY, to: NOW }] }
    const { summary } = ask(remember(recent, learnt)).report
    expect(summary.previous).toMatchObject({ runs: 28, criticalFailures: 0 })
  })

  test('as many are kept as trends are made of, however old', () => {
    const weeks = Array.from({ length: 30 }, (_, i) => ask(steady(80), NOW - 7 * i * DAY).learnt.periods)
    const periods = new Map(weeks.flatMap((week) => [...week]))
    const kept = limit({ ...steady(7), periods, actions: memos }, { now: NOW + 900 * DAY, needed: NOW })
    expect([...kept.periods.keys()].toSorted()).toEqual([...periods.keys()].slice(0, 16).toSorted())
    expect(kept.actions).toEqual(memos)
  })

  test('what is remembered comes back from where it is stored', () => {
    const history = remember(steady(21), ask(steady(80), NOW - 14 * DAY).learnt)
    const decoded = decodeState(textOf(history))
    expect(decoded.kind === 'state' && ask(decoded.state.history).report).toEqual(ask(history).report)
  })

  test('those that nobody got since are told with the newest one, once', () => {
    const history = remember(steady(80), ask(steady(80), NOW - 21 * DAY).learnt)
    const { report, learnt } = ask(history)
    expect(report.missed.map(({ period }) => period.firstDay)).toEqual(['2026-11-09', '2026-11-02'])
    expect(report.missed[0]?.summary.runs).toBe(28)
    expect(report.quiet).toBe(false)
    expect(ask(remember(history, learnt)).report).toMatchObject({ missed: [], quiet: true })
  })

  test('before the first report none was missed', () => {
    expect(ask(steady(80)).report.missed).toEqual([])
  })
})

describe('causes of failures', () => {
  const hours = (time: string) => (at('2026-11-20T12:00:00Z') - at(time)) / HOUR
  test('are new, recurring or resolved, each in one list', () => {
    const told = [
      { hoursAgo: hours('2026-11-10T00:00:00Z'), ends: 'ab.' },
      { hoursAgo: hours('2026-11-11T00:00:00Z'), ends: '.' },
      { hoursAgo: hours('2026-11-17T00:00:00Z'), ends: 'b' },
      { hoursAgo: hours('2026-11-18T00:00:00Z'), ends: 'c' },
    ]
    const history = { ...historyOfFailures(told), covered: [{ from: NOW - 80 * DAY, to: NOW }] }
    const { failures, recommendations, actions } = ask(history).report
    const of = (some: typeof failures.new) => some.map(({ fingerprint }) => fingerprint)
    expect([of(failures.new), of(failures.recurring), of(failures.resolved)]).toEqual([['c'], ['b'], ['a']])
    expect([failures.jobs, failures.read]).toEqual([2, 2])
    expect(recommendations.map(({ key }) => key)).toEqual(['failure b', 'failure c'])
    expect(actions.map(({ state }) => state)).toEqual(['open', 'open'])
  })

  test('that came after the period are not in it, nor is what is not known to be over resolved', () => {
    const told = [
      { hoursAgo: hours('2026-11-11T00:00:00Z'), ends: 'a', of: { branch: 'given-up' } },
      { hoursAgo: hours('2026-11-22T23:00:00Z'), ends: 'b' },
      { hoursAgo: hours('2026-11-23T01:00:00Z'), ends: 'c' },
    ]
    const history = { ...historyOfFailures(told), covered: [{ from: NOW - 80 * DAY, to: NOW }] }
    const { failures, summary } = ask(history).report
    expect([failures.new.length, failures.recurring.length, failures.resolved.length]).toEqual([1, 0, 0])
    expect([failures.jobs, summary.runs]).toEqual([1, 1])
  })

  test('that were mended after the period are told, and nobody is asked to mend them', () => {
    const told = [
      { hoursAgo: hours('2026-11-21T00:00:00Z'), ends: 'a' },
      { hoursAgo: hours('2026-11-22T12:00:00Z'), ends: 'a' },
      { hoursAgo: hours('2026-11-23T12:00:00Z'), ends: '.' },
    ]
    const covered = [{ from: NOW - 80 * DAY, to: NOW }]
    const { failures, recommendations, actions } = ask({ ...historyOfFailures(told), covered }).report
    expect([failures.new.map(({ state }) => state), recommendations, actions]).toEqual([
      ['failing-on-default-branch'],
      [],
      [],
    ])
    const before = { ...historyOfFailures(told.slice(0, 2)), covered }
    expect(ask(before).report.recommendations).toHaveLength(1)
  })

  test('are told without secrets', () => {
    const line = `token ghp_${'a1B2'.repeat(9)} refused`
    const history = historyOfFailures([{ hoursAgo: 20, ends: 'a' }], aFinding({ line, fingerprint: 'a' }))
    expect(JSON.stringify(ask(history).report)).not.toContain('a1B2a1B2')
  })
})

test('incidents are those that ended in the period, to the second, or last', () => {
  const run = (id: number, created: string, conclusion: 'success' | 'failure', workflowId = 1) =>
    aRun({ id, workflowId, createdAt: at(created) - 300, endings: [conclusion], sha: `${id}` })
  const history = aHistory([
    run(1, '2026-11-14T00:00:00Z', 'failure'),
    run(2, '2026-11-15T23:59:59Z', 'success'),
    run(3, '2026-11-14T00:00:00Z', 'failure', 2),
    run(4, '2026-11-16T00:00:00Z', 'success', 2),
    run(5, '2026-11-22T23:59:59Z', 'failure', 3),
  ])
  const { incidents } = ask({ ...history, covered: [{ from: NOW - 80 * DAY, to: NOW }] }).report
  expect(incidents.map(({ workflow, until, seconds }) => [workflow, until, seconds])).toEqual([
    ['Workflow 3', undefined, 0],
    ['Workflow 2', '2026-11-16T00:00:00Z', 2 * DAY],
  ])
})

test('time lost is that of failures, reruns and superseded runs together, beside the period before', async () => {
  const { lost } = await weeklyReportOf('failing')
  expect(lost.lost.minutes).toBe(lost.failures.minutes + lost.reruns.minutes + lost.superseded.minutes)
  expect([lost.failures.minutes, lost.reruns.minutes].every((minutes) => minutes > 0)).toBe(true)
  expect(lost.previous?.minutes).toBeGreaterThan(0)
})

describe('an item of the checklist', () => {
  const week: Period = lastPeriod(aWeeklyQuestion({ now: NOW }).calendar, NOW)
  const next: Period = { ...week, from: week.to + 1, to: week.to + 7 * DAY }
  const advice = (key: string) => ({ key, title: `Do ${key}`, evidence: 'seen', gain: { says: 'much' } })
  const checked = (period: Period, keys: readonly string[], ticked: readonly string[] = []) => ({
    ...{ period, advised: keys.map(advice), recommended: keys.slice(0, 3).map(advice) },
    ticked: new Set(ticked),
  })
  const states = (memos: Parameters<typeof actionItemsOf>[0]) =>
    actionItemsOf(memos).map(({ key, state, since }) => `${key} ${state} ${since.slice(0, 10)}`)
  const first = checkActions(new Map(), checked(week, ['a', 'b']))

  test('stays open with its date for as long as there is a reason, also when others are recommended', () => {
    const memos = checkActions(first, checked(next, ['c', 'd', 'e', 'a', 'b']))
    expect(states(memos)).toEqual([
      ...['a open 2026-11-22', 'b open 2026-11-22'],
      ...['c open 2026-11-29', 'd open 2026-11-29', 'e open 2026-11-29'],
    ])
  })

  test('is done when its reason is gone or somebody ticked it, and told so once', () => {
    const memos = checkActions(first, checked(next, ['b'], ['b']))
    expect(states(memos)).toEqual(['a gone 2026-11-22', 'b ticked 2026-11-22'])
    const later = { ...next, from: next.to + 1, to: next.to + 7 * DAY }
    expect(states(checkActions(memos, checked(later, [])))).toEqual([])
  })

  test('begins anew where it is recommended again', () => {
    const later = { ...next, from: next.to + 1, to: next.to + 7 * DAY }
    const gone = checkActions(first, checked(next, ['b'], ['b']))
    expect(states(checkActions(gone, checked(later, ['a', 'b'])))).toEqual([
      'a open 2026-12-06',
      'b open 2026-12-06',
    ])
  })
})
