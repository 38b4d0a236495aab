import { claim } from '../../../src/core/incidents/claim.ts'
import { decodeIncidents, encodeIncidents } from '../../../src/core/incidents/codec.ts'
import { incidentKey } from '../../../src/core/incidents/incident.ts'
import {
  emptyIncidentMemory,
  type IncidentMemory,
  mergeIncidentMemories,
} from '../../../src/core/incidents/memory.ts'
import { defaultNotifying, type Notifying, notify } from '../../../src/core/incidents/notify.ts'
import type { Observation } from '../../../src/core/incidents/observation.ts'
import { observe } from '../../../src/core/incidents/observe.ts'
import { type Message, markSent, nextMessage } from '../../../src/core/incidents/outbox.ts'
import { resultsOf } from '../../../src/core/incidents/result.ts'
import { defaultLifeCycle, type LifeCycle } from '../../../src/core/incidents/settings.ts'
import { observationsOf } from '../../../src/core/incidents/streaks.ts'
import { acknowledge, type Verdict, verify } from '../../../src/core/incidents/verify.ts'
import { type Conclusion, DAY, HOUR, MINUTE, type Run } from '../../../src/core/model.ts'

/**
 * A repository whose runs fail and pass, two monitors that look at it, what they store, and channels that can be down.
 * What was sent is written down; the repository itself says what is true.
 */
export type World = {
  /** GitHub's time. */
  now: number
  /** How far the monitors' clock is from it. */
  skew: number
  readonly runs: Run[]
  readonly monitors: readonly [Monitor, Monitor]
  /** What was saved, and what somebody may still hold an old copy of. */
  store: IncidentMemory
  readonly oldStores: IncidentMemory[]
  readonly down: Set<string>
  readonly sent: { readonly message: Message; readonly died: boolean }[]
}

export type Monitor = {
  readonly name: string
  memory: IncidentMemory
  /** When it last saved and read what others saved: it sends no later than a few minutes after. */
  publishedAt: number | undefined
}

const lines = ['main', 'one', 'two']
export const lifeCycle: LifeCycle = {
  ...defaultLifeCycle,
  escalateAfter: { critical: [6 * HOUR], warning: [2 * DAY], info: [] },
}
export const notifying: Notifying = {
  ...defaultNotifying,
  channels: [
    { name: 'all', wants: () => true, resolves: 'told' },
    { name: 'main', wants: ({ subject }) => subject.branchClass === 'default', resolves: 'told' },
  ],
  repeatAfter: { critical: DAY, warning: DAY, info: DAY },
  mutes: [],
  floodAbove: 3,
}

export function aWorld(): World {
  const monitor = (name: string): Monitor => ({ name, memory: emptyIncidentMemory, publishedAt: undefined })
  return {
    now: 1_750_000_000,
    skew: 0,
    runs: [],
    monitors: [monitor('a'), monitor('b')],
    store: emptyIncidentMemory,
    oldStores: [],
    down: new Set(),
    sent: [],
  }
}

/** Something happens; `n` says to whom and how. */
export type Command = readonly [act: number, n: number]

export function happen(world: World, [act, n]: Command): void {
  // No two runs end in the same second: which of them came first could not be told.
  world.now += 2 + (n % 90)
  acts[act % acts.length]?.(world, n)
}

function monitorOf({ monitors: [a, b] }: World, n: number): Monitor {
  return n % 2 ? a : b
}

const acts: readonly ((world: World, n: number) => void)[] = [
  (world, n) => finish(world, n, 'failure'),
  (world, n) => finish(world, n, 'failure'),
  (world, n) => finish(world, n, 'success'),
  (world, n) => finish(world, n, (['cancelled', 'skipped', 'stale', 'neutral'] as const)[n % 4] ?? 'stale'),
  (world, n) => rerun(world, n, 'success'),
  (world, n) => rerun(world, n, (['failure', 'cancelled', undefined] as const)[n % 3]),
  lookSomehow,
  lookSomehow,
  lookSomehow,
  (world, n) => publish(world, monitorOf(world, n)),
  (world, n) => publish(world, monitorOf(world, n)),
  (world, n) => deliver(world, monitorOf(world, n), n % 13 === 0 ? 'dies' : 'lives'),
  (world, n) => deliver(world, monitorOf(world, n), n % 13 === 0 ? 'dies' : 'lives'),
  (world, n) => {
    world.now += (n % 5) * 7 * HOUR
  },
  (world, n) => {
    world.skew = ((n % 80) - 40) * MINUTE
    for (const monitor of world.monitors) monitor.publishedAt = undefined
  },
  (world, n) => restart(world, monitorOf(world, n)),
  readOldCopy,
  takeOn,
  (world, n) => void (n % 2 ? world.down.delete('all') : world.down.add('all')),
]

function clockOf({ now, skew }: World): number {
  return now + skew
}

function finish({ runs, now }: World, n: number, conclusion: Conclusion): void {
  const line = lines[n % 3] ?? 'main'
  const id = runs.length + 1
  runs.push({
    id,
    workflowId: 1 + (n % 2),
    number: id,
    event: line === 'main' ? 'push' : 'pull_request',
    branch: line,
    sha: `sha ${n % 7}`,
    fromFork: false,
    createdAt: now - 60,
    attempts: [{ number: 1, startedAt: now - 50, updatedAt: now, conclusion }],
  })
}

function rerun({ runs, now }: World, n: number, conclusion: Conclusion | undefined): void {
  const index = runs.length - 1 - (n % 3)
  const run = runs[index]
  if (!run) return
  const attempt = { number: run.attempts.length + 1, startedAt: now - 5, updatedAt: now, conclusion }
  runs[index] = { ...run, attempts: [...run.attempts, attempt] }
}

/** What the runs say. A cause is made up of the commit, so that some come up on several branches. */
export function observationsIn(runs: readonly Run[]): readonly Observation[] {
  const results = resultsOf(runs, {
    defaultBranch: 'main',
    pathOf: (id) => `${id}.yml`,
    causesOf: ({ sha }) => [{ fingerprint: `cause ${Number(sha.slice(4)) % 2}`, title: sha }],
  })
  return observationsOf(results, { default: 'critical', 'pull-request': 'warning', other: 'warning' })
}

type View = { readonly runs: readonly Run[]; readonly unread: readonly string[]; readonly asks: 'yes' | 'no' }

/** A part of the runs is out of sight, and sometimes that is known; or GitHub does not answer when asked again. */
function lookSomehow(world: World, n: number): void {
  const runs = n % 3 === 0 ? world.runs : world.runs.filter(({ id }) => (id + n) % 4 > 0)
  const view: View = { runs, unread: n % 7 === 0 ? ['1.yml'] : [], asks: n % 11 === 0 ? 'no' : 'yes' }
  look(world, monitorOf(world, n), view)
}

function look(world: World, monitor: Monitor, { runs, unread, asks }: View): void {
  const { incidents, transitions } = observe(
    monitor.memory.incidents,
    { observations: observationsIn(runs), unread: new Set(unread) },
    lifeCycle,
    clockOf(world),
  )
  const verdictOn = (key: string) => (asks === 'yes' ? verdict(world, key) : ({ kind: 'unknown' } as const))
  const verified = transitions
    .filter(({ kind }) => kind === 'to-be-verified')
    .reduce(
      (all, { key }) => verify(all, key, verdictOn(key), { ...lifeCycle, now: clockOf(world) }),
      incidents,
    )
  monitor.memory = notify({ ...monitor.memory, incidents: verified }, notifying, clockOf(world))
  monitor.publishedAt = undefined
}

function verdict({ runs }: World, key: string): Verdict {
  const said = observationsIn(runs).find(({ subject }) => incidentKey(subject) === key)
  return said?.kind === 'failing' ? { kind: 'failing', seenAt: said.seenAt } : { kind: 'passed' }
}

function publish(world: World, monitor: Monitor): void {
  const all = mergeIncidentMemories(world.store, monitor.memory)
  world.oldStores.push(world.store)
  world.store = { ...all, outbox: claim(all.outbox, monitor.name, clockOf(world)) }
  monitor.memory = world.store
  monitor.publishedAt = clockOf(world)
}

/** Sends what is its to send, and saves that; or dies after a message was sent, and before that is saved. */
function deliver(world: World, monitor: Monitor, end: 'lives' | 'dies'): void {
  if (monitor.publishedAt === undefined || Math.abs(clockOf(world) - monitor.publishedAt) > 5 * MINUTE) return
  let { outbox } = monitor.memory
  for (const { name } of notifying.channels) {
    if (world.down.has(name)) continue
    for (;;) {
      const message = nextMessage(outbox, name, monitor.name)
      if (!message) break
      world.sent.push({ message, died: end === 'dies' })
      if (end === 'dies') {
        monitor.publishedAt = undefined
        return
      }
      outbox = markSent(outbox, message.id)
    }
  }
  monitor.memory = { ...monitor.memory, outbox }
  world.store = mergeIncidentMemories(world.store, monitor.memory)
}

/** Nothing is left but what was saved. */
function restart(world: World, monitor: Monitor): void {
  monitor.memory = decodeIncidents(JSON.parse(JSON.stringify(encodeIncidents(world.store))))
  monitor.publishedAt = undefined
}

function readOldCopy(world: World, n: number): void {
  const monitor = monitorOf(world, n)
  const old = world.oldStores[n % Math.max(1, world.oldStores.length)]
  if (!old) return
  monitor.memory = n % 2 ? old : mergeIncidentMemories(monitor.memory, old)
  monitor.publishedAt = undefined
}

function takeOn(world: World, n: number): void {
  const monitor = monitorOf(world, n)
  const key = [...monitor.memory.incidents.keys()][n % 4]
  if (key === undefined) return
  monitor.memory = {
    ...monitor.memory,
    incidents: acknowledge(monitor.memory.incidents, key, clockOf(world)),
  }
}

/** Everything works again and nothing more happens: looks with everything in view until all is said. */
export function settle(world: World): void {
  world.down.clear()
  world.skew = 0
  // Beyond what a clock that was wrong may have noted ahead.
  world.now += 3 * HOUR
  for (let i = 0; i < 4; i++) {
    for (const monitor of world.monitors) {
      world.now += 20 * MINUTE
      look(world, monitor, { runs: world.runs, unread: [], asks: 'yes' })
      publish(world, monitor)
      deliver(world, monitor, 'lives')
    }
  }
}
