import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { passesNeeded } from '../../../src/core/incidents/flipping.ts'
import { type Incident, incidentKey, type Subject } from '../../../src/core/incidents/incident.ts'
import { isBeyond, type Mark, type News } from '../../../src/core/incidents/mark.ts'
import type { Observation, Pass } from '../../../src/core/incidents/observation.ts'
import { type Outcome, outcomeOf } from '../../../src/core/model.ts'
import {
  aWorld,
  type Command,
  happen,
  lifeCycle,
  notifying,
  observationsIn,
  settle,
  type World,
} from './world.ts'

/** 1,000 lives of 100 commands each. */
const LIVES = 1_000
const COMMANDS = 100

const anyCommand = fc.tuple(fc.nat(1_000), fc.nat(10_000))
const life = fc.array(anyCommand, {
  minLength: COMMANDS,
  maxLength: COMMANDS,
  size: 'max',
})

function lived(commands: readonly Command[]): World {
  const world = aWorld()
  for (const command of commands) happen(world, command)
  settle(world)
  return world
}

describe('whatever happens, and whichever monitor sees how much of it', () => {
  test('nothing is told twice, lost or invented', () => {
    let messages = 0
    fc.assert(
      fc.property(life, (commands) => {
        const world = lived(commands)
        messages += world.sent.length
        // One comparison for a life: `expect` takes longer than to live it.
        expect([...toldTwice(world), ...outOfOrder(world), ...lost(world), ...invented(world)]).toEqual([])
      }),
      { numRuns: LIVES },
    )
    // Lives in which nobody has anything to say would prove nothing.
    expect(messages).toBeGreaterThan(5 * LIVES)
  })
})

const step = ({ episode, stage, reminders }: Mark) => [episode, stage, reminders]

/** A message comes again only where its monitor died before it could note it, and then with the same id. */
function toldTwice({ sent }: World): readonly string[] {
  const tellers = new Map<string, string>()
  const noted = new Set<string>()
  return sent.flatMap(({ message: { id, channel, tells }, died }) => {
    const again = noted.has(id) ? [`${id} was sent again`] : []
    if (!died) noted.add(id)
    const twice = tells
      .map(({ key, mark }) => JSON.stringify([channel, key, step(mark)]))
      .filter((what) => {
        const teller = tellers.get(what) ?? id
        tellers.set(what, teller)
        return teller !== id
      })
    return [...again, ...twice.map((what) => `${what} was told by two messages`)]
  })
}

function outOfOrder({ sent }: World): readonly string[] {
  const last = new Map<string, { readonly mark: Mark; readonly id: string }>()
  return sent.flatMap(({ message: { id, channel, tells } }) =>
    tells.flatMap(({ key, mark }) => {
      const of = `${channel} ${key}`
      const before = last.get(of)
      last.set(of, { mark, id })
      return before && before.id !== id && !isBeyond(mark, before.mark) ? [`${of} went back`] : []
    }),
  )
}

/** In the end people believe what is true, and nothing waits. */
function lost({ store, sent, runs }: World): readonly string[] {
  const truth = observationsIn(runs)
  const onMain = truth.filter(({ subject }) => subject.branchClass === 'default')
  const isAwaited = (said: Observation) => isUnsteady(said, store.incidents.get(incidentKey(said.subject)))
  const isOver = (said: Observation): said is Pass => said.kind === 'passing' && !isAwaited(said)
  // What failed there last while the default branch was red for the same reason is an echo of it.
  const red = new Map(
    onMain.map((said) => [causeOf(said.subject), isOver(said) ? (said.until ?? 0) : Infinity]),
  )
  return [
    ...[...store.outbox.messages.keys()].map((id) => `${id} waits`),
    ...notifying.channels.flatMap(({ name }) => {
      const believed = lastNews(sent, name)
      return truth
        .filter(({ subject }) => subject.branchClass === 'default' || name === 'all')
        .filter(
          ({ subject, seenAt }) =>
            subject.branchClass === 'default' || seenAt > (red.get(causeOf(subject)) ?? 0),
        )
        .filter((said) => !fits(said, believed.get(incidentKey(said.subject))) && !isAwaited(said))
        .map((said) => `${name} was not told of ${JSON.stringify(said)}`)
    }),
  ]
}

function causeOf({ workflow, fingerprint }: Subject): string {
  return JSON.stringify([workflow, fingerprint])
}

function fits(said: Observation, believed: News | undefined): boolean {
  if (said.kind === 'passing') return believed === undefined || believed === 'resolved'
  const enough = said.failures >= lifeCycle.failuresToOpen[said.subject.branchClass]
  return !enough || (believed !== undefined && believed !== 'resolved')
}

/** What kept flipping has to pass once more. */
function isUnsteady(said: Observation, incident: Incident | undefined): boolean {
  return said.kind === 'passing' && incident !== undefined && said.passes < passesNeeded(incident, lifeCycle)
}

function lastNews(sent: World['sent'], channel: string): ReadonlyMap<string, News> {
  return new Map(
    sent
      .filter(({ message }) => message.channel === channel)
      .flatMap(({ message }) => message.tells.map(({ key, news }) => [key, news] as const)),
  )
}

/** What is told failed as often as it takes, and what is told to be good has passed since it failed. */
function invented({ sent, runs }: World): readonly string[] {
  const had = (runId: number | undefined, outcome: Outcome) =>
    runs[(runId ?? 0) - 1]?.attempts.some((attempt) => outcomeOf(attempt) === outcome) ?? false
  return sent
    .flatMap(({ message }) => message.tells)
    .filter(({ incident: { failures, subject, last, resolution }, news }) => {
      const often = failures >= lifeCycle.failuresToOpen[subject.branchClass] && had(last.runId, 'failed')
      if (news !== 'resolved') return !often
      const pass = resolution?.pass
      // Elsewhere, it may have failed again, and not yet often enough.
      const since = subject.branchClass !== 'default' || (pass?.seenAt ?? 0) > last.seenAt
      return !(often && since && had(pass?.runId, 'passed'))
    })
    .map(({ key, news }) => `${key} was not ${news}`)
}
