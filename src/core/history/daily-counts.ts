import type { Dependencies } from '../dependencies/dependencies.ts'
import {
  type UpdateCounts,
  updateCounts,
  type VulnerabilityCounts,
  vulnerabilityCounts,
} from '../dependencies/dependency-counts.ts'
import { DAY, type Seconds } from '../model.ts'
import type { SeverityCounts } from '../reports/dependencies.ts'
import type { Opinions } from './history.ts'
import { array, integer, object, optional } from './shape.ts'
import { mergeMaps, newerSight, type Sight, sightOf } from './sights.ts'

/** By the day (UTC, since 1970) of the sight. */
export type Days<T> = ReadonlyMap<number, Sight & T>

/** What GitHub only ever tells as it is now, as it was last seen on each day. */
export type DailyCounts = {
  readonly vulnerabilities: Days<VulnerabilityCounts>
  readonly updates: Days<UpdateCounts>
  readonly opinions: Days<Opinions>
}

export const noDailyCounts: DailyCounts = {
  vulnerabilities: new Map(),
  updates: new Map(),
  opinions: new Map(),
}

/** Of one day; a part that could not be read is left open. */
export function countsOfDay(
  now: Seconds,
  { opinions, dependencies }: { readonly opinions?: Opinions; readonly dependencies?: Dependencies },
): DailyCounts {
  const { vulnerabilities = 'failed', updates = 'failed' } = dependencies ?? {}
  const sight = { seenAt: now }
  return {
    vulnerabilities: byDay(
      typeof vulnerabilities === 'string'
        ? []
        : [{ ...sight, ...vulnerabilityCounts(vulnerabilities.alerts) }],
    ),
    updates: byDay(
      typeof updates === 'string' ? [] : [{ ...sight, ...updateCounts(updates.requests, { now }) }],
    ),
    opinions: byDay(opinions ? [{ ...sight, ...opinions }] : []),
  }
}

export function mergeDailyCounts(a: DailyCounts, b: DailyCounts): DailyCounts {
  return {
    vulnerabilities: mergeMaps(a.vulnerabilities, b.vulnerabilities, newerSight),
    updates: mergeMaps(a.updates, b.updates, newerSight),
    opinions: mergeMaps(a.opinions, b.opinions, newerSight),
  }
}

/** Without the days last seen before `before`. */
export function pruneDailyCounts(counts: DailyCounts, before: Seconds): DailyCounts {
  return {
    vulnerabilities: since(counts.vulnerabilities, before),
    updates: since(counts.updates, before),
    opinions: since(counts.opinions, before),
  }
}

export function dailyCountsJson({ vulnerabilities, updates, opinions }: DailyCounts) {
  return { vulnerabilities: inOrder(vulnerabilities), updates: inOrder(updates), opinions: inOrder(opinions) }
}

/** The sights, oldest first. */
export function inOrder<T>(days: Days<T>): readonly (Sight & T)[] {
  return [...days.values()].toSorted((a, b) => a.seenAt - b.seenAt)
}

/** Reads what `dailyCountsJson` gave, or throws `Malformed`. */
export function dailyCountsOf(value: unknown): DailyCounts {
  const { vulnerabilities, updates, opinions } = object(value, 'daily counts')
  return {
    vulnerabilities: byDay(array(vulnerabilities, 'days').map(vulnerabilityCountsOf)),
    updates: byDay(array(updates, 'days').map(updateCountsOf)),
    opinions: byDay(array(opinions, 'days').map(opinionsOf)),
  }
}

/** Reads what people said, or throws `Malformed`. */
export function opinionsOf(value: unknown): Sight & Opinions {
  const { issues, reactions, rejected } = object(value, 'opinions')
  return {
    ...sightOf(value),
    issues: integer(issues, 'issues'),
    reactions: Object.fromEntries(
      Object.entries(object(reactions, 'reactions')).map(([name, count]) => [name, integer(count, name)]),
    ),
    rejected: integer(rejected, 'rejected'),
  }
}

function vulnerabilityCountsOf(value: unknown): Sight & VulnerabilityCounts {
  const { runtime, development, newestGrave } = object(value, 'vulnerabilities')
  const newest = optional(newestGrave, integer, 'number of alert')
  return {
    ...sightOf(value),
    runtime: severitiesOf(runtime),
    development: severitiesOf(development),
    ...(newest !== undefined && { newestGrave: newest }),
  }
}

function severitiesOf(value: unknown): SeverityCounts {
  const { critical, high, moderate, low } = object(value, 'severities')
  return {
    critical: integer(critical, 'critical'),
    high: integer(high, 'high'),
    moderate: integer(moderate, 'moderate'),
    low: integer(low, 'low'),
  }
}

function updateCountsOf(value: unknown): Sight & UpdateCounts {
  const { waiting, overdue } = object(value, 'updates')
  return { ...sightOf(value), waiting: integer(waiting, 'waiting'), overdue: integer(overdue, 'overdue') }
}

/** Of two sights of one day the newer one. */
function byDay<T>(sights: readonly (Sight & T)[]): Days<T> {
  const days = Map.groupBy(sights, ({ seenAt }) => Math.floor(seenAt / DAY))
  return new Map([...days].map(([day, ofDay]) => [day, ofDay.reduce((a, b) => newerSight(a, b))]))
}

function since<T>(days: Days<T>, before: Seconds): Days<T> {
  return new Map([...days].filter(([, { seenAt }]) => seenAt >= before))
}
