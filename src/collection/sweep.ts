import type { History } from '../core/history/history.ts'
import { isOpen, latestAttempt, outcomeOf, type Run, type Seconds } from '../core/model.ts'
import type { Gap } from '../core/reports/health.ts'
import { type GitHub, SUITES_LOOKED_AT, type Suite } from '../ports/github.ts'
import { hourOf, notLookedAt } from './looked.ts'
import { touchKey } from './looks.ts'
import type { Situation } from './situation.ts'
import { isWorthARequest } from './steady.ts'

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

/** What GraphQL is asked about, 500 runs in a question. */
export type SweepPlan = {
  /** All that are watched. */
  readonly runs: readonly Run[]
  readonly questions: readonly (readonly Run[])[]
  /** Hours of creation of which all runs are in the questions. */
  readonly hours: readonly Seconds[]
  /** Whether the questions are worth a request of their own. */
  readonly isDue: boolean
}

/** Those that are open or failed, and then those that were not looked at for longest, hour by hour. */
export function planSweep(runs: readonly Run[], situation: Situation, github: GitHub): SweepPlan {
  const { remembered, news } = situation
  const lookedAt = (hour: Seconds) => remembered.looked.get(hour) ?? Number.NEGATIVE_INFINITY
  const hours = [...Map.groupBy(runs, hourOf)]
    .map(([hour, runs]) => ({ hour, runs }))
    .toSorted((a, b) => lookedAt(a.hour) - lookedAt(b.hour) || b.hour - a.hour)
  const likely = likelyToChange(runs)
  const room = (news ? MAX_QUESTIONS : 1) * SUITES_LOOKED_AT
  const due = firstThatFit(hours, room - likely.length)
  // An hour that alone is too much leaves less for those that are likely to change, and is not whole if it is more.
  const asked = [...new Set([...due.flatMap(({ runs }) => runs), ...likely])].slice(0, room)
  const questions = Array.from({ length: Math.ceil(asked.length / SUITES_LOOKED_AT) }, (_, i) =>
    asked.slice(i * SUITES_LOOKED_AT, (i + 1) * SUITES_LOOKED_AT),
  )
  const longestAgo = lookedAt(hours[0]?.hour ?? situation.now)
  const isDue = isWorthARequest(situation, github, longestAgo)
  const isAsked = new Set(asked)
  const whole = due.filter(({ runs }) => runs.every((run) => isAsked.has(run)))
  return { runs, questions, hours: whole.map(({ hour }) => hour), isDue }
}

/** By these GraphQL knows the runs. */
export function suitesOf(question: readonly Run[] = []): readonly string[] {
  return question.flatMap(({ checkSuite }) => checkSuite ?? [])
}

/** Asks when the runs were last changed; `seen` answers the first question. What was not looked at is named. */
export async function sweep(
  { runs, questions, hours, isDue }: SweepPlan,
  situation: Situation,
  github: GitHub,
  seen?: ReadonlyMap<string, Suite>,
): Promise<Sweep> {
  const { remembered, now } = situation
  if (!isDue && !seen) {
    const gaps = notLookedAt(runs, situation, 'they are again as soon as anything is new')
    return { changed: new Map(), looked: new Map(), gaps }
  }
  const changed = new Map<Run, string>()
  for (const [i, question] of questions.entries()) {
    const suites = (i === 0 && seen) || (await github.suites(suitesOf(question)))
    for (const run of question) {
      const suite = suites.get(run.checkSuite ?? '')
      const key = touchKey(run, suite)
      if (isChanged(run, suite) && !remembered.examined.has(key)) changed.set(run, key)
    }
  }
  const asked = new Set(questions.flat())
  const unseen = runs.filter((run) => !asked.has(run))
  return { changed, looked: new Map(hours.map((hour) => [hour, now])), gaps: notLookedAt(unseen, situation) }
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
