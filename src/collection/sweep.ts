import type { History } from '../core/history/history.ts'
import { HOUR, isOpen, latestAttempt, outcomeOf, type Run, type Seconds } from '../core/model.ts'
import type { Gap } from '../core/reports/health.ts'
import { type GitHub, SUITES_LOOKED_AT, type Suite } from '../ports/github.ts'
import { hourOf, notLookedAt } from './looked.ts'
import { touchKey } from './looks.ts'
import type { Situation } from './situation.ts'

/**
 * Requests of a step in which nothing is new. Where the state and the newest page took as many, no look is made before
 * the last one is `LOOK_VALID` old.
 */
const STEADY_REQUESTS = 3
const LOOK_VALID = 6 * HOUR

/** Runs that are likely to change come first in every step, up to half a question. */
const MAX_LIKELY = SUITES_LOOKED_AT / 2

/** Questions in a step in which anything is new; otherwise one has to do. */
const MAX_QUESTIONS = 4

export type Sweep = {
  /** Runs that were changed since they were last seen, each with its `touchKey`. */
  readonly changed: ReadonlyMap<Run, string>
  readonly looked: History['looked']
  readonly gaps: readonly Gap[]
}

/**
 * Asks GraphQL when runs were last changed, 500 in a question: those that are open or failed, and then those that were
 * not looked at for longest, hour of creation by hour. What was not looked at in this step is named.
 */
export async function sweep(runs: readonly Run[], situation: Situation, github: GitHub): Promise<Sweep> {
  const { remembered, now, news } = situation
  const lookedAt = (hour: Seconds) => remembered.looked.get(hour) ?? Number.NEGATIVE_INFINITY
  const hours = [...Map.groupBy(runs, hourOf)]
    .map(([hour, runs]) => ({ hour, runs }))
    .toSorted((a, b) => lookedAt(a.hour) - lookedAt(b.hour) || b.hour - a.hour)
  const isDue = hours.some(({ hour }) => lookedAt(hour) < now - LOOK_VALID)
  if (!news && !isDue && github.requests().made >= STEADY_REQUESTS) {
    return { changed: new Map(), looked: new Map(), gaps: notLookedAt(runs, situation) }
  }
  const likely = likelyToChange(runs)
  const due = firstThatFit(hours, (news ? MAX_QUESTIONS : 1) * SUITES_LOOKED_AT - likely.length)
  const asked = new Set([...likely, ...due.flatMap((hour) => hour.runs)])
  const changed = new Map<Run, string>()
  for (let i = 0; i < asked.size; i += SUITES_LOOKED_AT) {
    const part = [...asked].slice(i, i + SUITES_LOOKED_AT)
    const suites = await github.suites(part.flatMap(({ checkSuite }) => checkSuite ?? []))
    for (const run of part) {
      const suite = suites.get(run.checkSuite ?? '')
      const key = touchKey(run, suite)
      if (isChanged(run, suite) && !remembered.examined.has(key)) changed.set(run, key)
    }
  }
  const looked = new Map(due.map(({ hour }) => [hour, now]))
  const unseen = runs.filter((run) => !asked.has(run))
  return { changed, looked, gaps: notLookedAt(unseen, situation) }
}

function likelyToChange(runs: readonly Run[]): readonly Run[] {
  return runs
    .filter((run) => isOpen(run) || outcomeOf(latestAttempt(run)) === 'failed')
    .toSorted((a, b) => b.createdAt - a.createdAt || b.id - a.id)
    .slice(0, MAX_LIKELY)
}

type Hour = { readonly hour: Seconds; readonly runs: readonly Run[] }

/** At least one, however many runs it has. */
function firstThatFit(hours: readonly Hour[], maxRuns: number): readonly Hour[] {
  let count = 0
  return hours.filter(({ runs }, i) => {
    count += runs.length
    return i === 0 || count <= maxRuns
  })
}

/** A suite that is not there any more stands for a run that was deleted. */
function isChanged(run: Run, suite: Suite | undefined): boolean {
  const known = latestAttempt(run)
  return !suite || suite.conclusion !== known.conclusion || suite.updatedAt > known.updatedAt
}
