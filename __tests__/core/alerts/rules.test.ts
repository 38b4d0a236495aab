import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { rules } from '../../../src/core/alerts/rules.ts'
import { kpisOf } from '../../../src/core/kpis/kpis.ts'
import { kpiIds } from '../../../src/core/reports/kpi.ts'
import { type SilentFailure, type Slowdown, silentKinds } from '../../../src/core/reports/signs.ts'
import { defaultSettings } from '../../../src/core/settings/settings.ts'
import { alertsOf, someVitals } from '../../builders/findings.ts'
import { allSigns } from '../../builders/signs.ts'

const url = 'https://github.com/octo-org/octo-repo'
const everything = allSigns({ foreign: (usual) => usual, repositoryUrl: url, workflowId: 1 })
const [slowdown] = everything.slowdowns
const [flaky] = everything.flakyJobs
const [silent] = everything.silentFailures
const [schedule] = everything.schedules
const [deprecated] = everything.deprecations
const [trouble] = everything.runners
if (!slowdown || !flaky || !silent || !schedule || !deprecated || !trouble) throw new Error('nothing found')

const said = (alerts: ReturnType<typeof alertsOf>) =>
  alerts.map(({ rule, severity }) => `${rule} ${severity}`)

describe('the table of rules', () => {
  test('has names that can be written into a config file, each once', () => {
    const ids = rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([])
  })

  test('finds nothing in a healthy repository', () => {
    expect(alertsOf({})).toEqual([])
  })

  test('gives every alert a key of its own, and the gravest come first', () => {
    const alerts = alertsOf({ signs: everything })
    expect(new Set(alerts.map(({ key }) => key)).size).toBe(alerts.length)
    const order = ['critical', 'warning', 'info']
    const severities = alerts.map(({ severity }) => order.indexOf(severity))
    expect(severities).toEqual(severities.toSorted((a, b) => a - b))
  })

  test('says nothing of what is off', () => {
    const off = Object.fromEntries(rules.map(({ id }) => [id, 'off' as const]))
    expect(alertsOf({ signs: everything }, { rules: off })).toEqual([])
  })
})

describe('a job that became slower', () => {
  const slow = (given: Partial<Slowdown>): Slowdown => ({ ...slowdown, ...given })
  test.each<[string, Partial<Slowdown>, readonly string[]]>([
    ['by more than the limit, and makes up the time of its workflow, is critical', {}, ['slower critical']],
    ['by just the limit is a warning', { changePercent: 50 }, ['performance warning']],
    ['slowly, over weeks, is a warning', { kind: 'creep' }, ['performance warning']],
    ['beside a longer one is a warning', { beforeSeconds: 60, afterSeconds: 149 }, ['performance warning']],
    [
      'by less than people notice is a warning',
      { beforeSeconds: 271, afterSeconds: 300 },
      ['performance warning'],
    ],
    ['by a little is not worth a word', { changePercent: 20 }, []],
  ])('%s', (_, given, expected) => {
    expect(said(alertsOf({ signs: { slowdowns: [slow(given)] } }))).toEqual(expected)
  })

  test('with other legs of its matrix at the same commit is one alert', () => {
    const legs = ['a', 'b', 'c'].map((job) => slow({ job, changePercent: 30 }))
    const [alert, ...more] = alertsOf({ signs: { slowdowns: legs } })
    expect(more).toEqual([])
    expect(alert?.message).toContain('2 others with it')
  })

  test('is known by the commit with which it began, however much slower it becomes', () => {
    const keys = [60, 90].map(
      (changePercent) => alertsOf({ signs: { slowdowns: [slow({ changePercent })] } })[0]?.key,
    )
    expect(keys[0]).toBe(keys[1])
  })

  test('is left to the milder rule where the graver one is off', () => {
    expect(said(alertsOf({ signs: { slowdowns: [slowdown] } }, { rules: { slower: 'off' } }))).toEqual([
      'performance warning',
    ])
  })

  test('is never told twice, nor lost, wherever the limits are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 21, max: 100 }),
        (limit, changePercent) => {
          const slowdowns = [slow({ changePercent })]
          expect(alertsOf({ signs: { slowdowns } }, {}, { maxDurationIncrease: limit })).toHaveLength(1)
        },
      ),
      { numRuns: 50 },
    )
  })
})

describe('a silent failure', () => {
  test.each(silentKinds)('%s is a warning', (kind) => {
    const failure: SilentFailure = { ...silent, kind }
    expect(said(alertsOf({ signs: { silentFailures: [failure] } }))).toEqual(['silent-failure warning'])
  })

  test('of one kind in many jobs is one alert, led by the oftenest', () => {
    const jobs = [1, 7, 3].map((runs) => ({ ...silent, runs, job: `job ${runs}` }))
    const [alert, ...more] = alertsOf({ signs: { silentFailures: jobs } })
    expect(more).toEqual([])
    expect(alert).toMatchObject({ value: 7, message: expect.stringContaining('the same of 2 other jobs') })
  })

  test('of a workflow without a run is told all the same', () => {
    const failure = { ...silent, kind: 'never-reported' as const, workflowId: 2 }
    const watched = new Map([[2, { id: 2, name: 'Release', path: 'release.yml' }]])
    expect(alertsOf({ watched, signs: { silentFailures: [failure] } })).toMatchObject([
      { rule: 'silent-failure', workflowId: 2, message: expect.stringContaining('Release: ') },
    ])
  })
})

describe('a schedule', () => {
  test('that is dead is critical, also where its workflow never ran', () => {
    expect(said(alertsOf({ signs: { schedules: [schedule] } }))).toEqual(['stale-schedule critical'])
    const ran = { ...schedule, workflowId: 1 }
    expect(alertsOf({ signs: { schedules: [ran] } })).toMatchObject([
      { rule: 'stale-schedule', workflowId: 1 },
    ])
  })

  test.each(['fine', 'unknown'] as const)('whose state is %s is not worth a word', (weight) => {
    expect(alertsOf({ signs: { schedules: [{ ...schedule, weight }] } })).toEqual([])
  })

  test('that died again is another alert', () => {
    const keyOf = (overdueSince: string) =>
      alertsOf({ signs: { schedules: [{ ...schedule, overdueSince }] } })[0]?.key
    expect(keyOf('2026-01-01T00:00:00Z')).not.toBe(keyOf('2026-02-01T00:00:00Z'))
  })
})

describe('a flaky job', () => {
  test.each([
    ['flaky', 5.1, ['flaky-job warning']],
    ['flaky', 5, ['flaky-job info']],
    ['suspected', 50, []],
    ['recovered', 50, []],
  ] as const)('that is %s at %d percent: %j', (state, percent, expected) => {
    expect(said(alertsOf({ signs: { flakyJobs: [{ ...flaky, state, percent }] } }))).toEqual(expected)
  })

  test('is as grave as people say it is, but no graver below the limit', () => {
    const settings = { rules: { 'flaky-job': { severity: 'critical' } } } as const
    const alert = (percent: number) =>
      said(alertsOf({ signs: { flakyJobs: [{ ...flaky, percent }] } }, settings))
    expect([alert(9), alert(3)]).toEqual([['flaky-job critical'], ['flaky-job info']])
  })
})

describe('about the whole repository', () => {
  const point = { at: '2026-03-09T11:00:00Z', sha: 'c', covered: 80, total: 100, percent: 80 }
  test.each([
    [-5.1, ['coverage-drop warning']],
    [-5, []],
    [9, []],
    [undefined, []],
  ] as const)('a change of coverage by %d points: %j', (change, expected) => {
    const coverage = {
      current: point,
      previous: point,
      ...(change !== undefined && { changePoints: change }),
    }
    expect(said(alertsOf({ coverage }))).toEqual(expected)
  })

  test('a deprecation is told once, with the workflows that did not switch it off', () => {
    const deprecations = [{ ...deprecated, workflowIds: [1, 2] }]
    const watched = new Map([1, 2].map((id) => [id, { id, name: `W${id}`, path: `${id}.yml` }]))
    const off = {
      matches: ({ name }: { readonly name: string }) => name === 'W2',
      rules: { deprecation: 'off' },
    } as const
    const messages = (found: Parameters<typeof alertsOf>[1]) =>
      alertsOf({ workflows: [], watched, signs: { deprecations } }, found).map(({ message }) => message)
    expect(messages({})).toEqual([expect.stringContaining('of W1, W2:')])
    expect(messages({ workflows: [off] })).toEqual([expect.stringContaining('of W1:')])
    expect(messages({ workflows: [{ ...off, matches: () => true }] })).toEqual([])
  })

  test('a runner may fail twice', () => {
    const alerts = (jobs: number) => said(alertsOf({ signs: { runners: [{ ...trouble, jobs }] } }))
    expect([alerts(2), alerts(3)]).toEqual([[], ['runner-trouble warning']])
  })

  test('every target that is missed is worth a word', () => {
    const figure = { value: 50, of: { count: 40, what: 'runs' }, least: 1, verdict: 'missed' } as const
    const figures = Object.fromEntries(kpiIds.map((id) => [id, figure])) as Parameters<typeof kpisOf>[0]
    const alerts = alertsOf({ kpis: kpisOf(figures, defaultSettings.targets) })
    expect(alerts.map(({ severity, unit }) => `${severity} ${unit}`)).toEqual(
      kpiIds.map(() => 'info targets'),
    )
  })
})

test('what a rule is about does not hide from it that the workflow is called like a member of every object', () => {
  const workflow = { ...someVitals(), name: '__proto__', path: 'constructor' }
  expect(said(alertsOf({ workflows: [workflow], signs: { slowdowns: [slowdown] } }))).toEqual([
    'slower critical',
  ])
})
