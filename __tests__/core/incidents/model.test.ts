import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { incidentKey } from '../../../src/core/incidents/incident.ts'
import type { Mark } from '../../../src/core/incidents/mark.ts'
import type { Message, Tell } from '../../../src/core/incidents/outbox.ts'
import { outcomeOf } from '../../../src/core/model.ts'
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
        tellsOnce(world)
        tellsInOrder(world)
        tellsAll(world)
        inventsNothing(world)
      }),
      { numRuns: LIVES },
    )
    // Lives in which nobody has anything to say would prove nothing.
    expect(messages).toBeGreaterThan(5 * LIVES)
  })
})

const step = ({ episode, stage, reminders }: Mark) => [episode, stage, reminders]

/** A message comes again only where its monitor died before it could note it, and then with the same id. */
function tellsOnce({ sent }: World): void {
  const tellers = new Map<string, Message>()
  const sendings = new Map<string, number>()
  for (const { message, died } of sent) {
    sendings.set(message.id, (sendings.get(message.id) ?? 0) + (died ? 0 : 1))
    expect(sendings.get(message.id)).toBeLessThanOrEqual(1)
    for (const { key, mark } of message.tells) {
      const what = JSON.stringify([message.channel, key, step(mark)])
      expect(tellers.get(what)?.id ?? message.id).toBe(message.id)
      tellers.set(what, message)
    }
  }
}

function tellsInOrder({ sent }: World): void {
  const last = new Map<string, { readonly mark: Mark; readonly id: string }>()
  for (const { message } of sent) {
    for (const { key, mark } of message.tells) {
      const of = `${message.channel} ${key}`
      const before = last.get(of)
      if (before && before.id !== message.id) {
        const later = step(mark).map((n, i) => n - (step(before.mark)[i] ?? 0))
        expect(later.find((n) => n !== 0)).toBeGreaterThan(0)
      }
      last.set(of, { mark, id: message.id })
    }
  }
}

/** In the end people believe what is true, and nothing waits. */
function tellsAll(world: World): void {
  const { store, sent, runs } = world
  expect([...store.outbox.messages.values()]).toEqual([])
  const truth = observationsIn(runs)
  const failing = truth.filter(({ kind }) => kind === 'failing')
  for (const said of truth) {
    const { workflow, branchClass, fingerprint } = said.subject
    const echo =
      branchClass !== 'default' &&
      failing.some(
        ({ subject }) =>
          subject.branchClass === 'default' &&
          subject.workflow === workflow &&
          subject.fingerprint === fingerprint,
      )
    if (echo) continue
    for (const { name } of notifying.channels.filter(
      ({ name }) => name === 'all' || branchClass === 'default',
    )) {
      const believed = lastTell(sent, name, incidentKey(said.subject))?.news
      if (said.kind === 'passing') expect([undefined, 'resolved']).toContain(believed)
      else if (said.failures >= lifeCycle.failuresToOpen[branchClass])
        expect(['opened', 'reopened', 'escalated', 'reminder']).toContain(believed)
    }
  }
}

function lastTell(sent: World['sent'], channel: string, key: string): Tell | undefined {
  return sent
    .filter(({ message }) => message.channel === channel)
    .flatMap(({ message }) => message.tells)
    .findLast((tell) => tell.key === key)
}

/** What is told failed as often as it takes, and what is told to be good has passed since it failed. */
function inventsNothing({ sent, runs }: World): void {
  for (const { incident, news } of sent.flatMap(({ message }) => message.tells)) {
    const { failures, subject, last, pass } = incident
    expect(failures).toBeGreaterThanOrEqual(lifeCycle.failuresToOpen[subject.branchClass])
    expect(runs[(last.runId ?? 0) - 1]?.attempts.map(outcomeOf)).toContain('failed')
    if (news !== 'resolved') continue
    expect(runs[(pass?.runId ?? 0) - 1]?.attempts.map(outcomeOf)).toContain('passed')
    // Elsewhere, it may have failed again, and not yet often enough.
    if (subject.branchClass === 'default') expect(pass?.seenAt).toBeGreaterThan(last.seenAt)
  }
}
