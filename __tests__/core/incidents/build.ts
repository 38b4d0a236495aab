import { claim } from '../../../src/core/incidents/claim.ts'
import {
  type Incident,
  type Incidents,
  incidentKey,
  type Subject,
} from '../../../src/core/incidents/incident.ts'
import { emptyIncidentMemory, type IncidentMemory } from '../../../src/core/incidents/memory.ts'
import { defaultNotifying, type Notifying } from '../../../src/core/incidents/notify.ts'
import type { Finding, Observation, Pass } from '../../../src/core/incidents/observation.ts'
import { observe } from '../../../src/core/incidents/observe.ts'
import { type Message, markSent, nextMessage } from '../../../src/core/incidents/outbox.ts'
import { defaultLifeCycle, type LifeCycle } from '../../../src/core/incidents/settings.ts'
import { type Verdict, verify } from '../../../src/core/incidents/verify.ts'
import { DAY } from '../../../src/core/model.ts'

/** A Monday, 2025-06-16 at noon. */
export const NOON = 1_750_075_200

export const main: Subject = { workflow: 'ci.yml', branchClass: 'default', fingerprint: 'f1' }
export const request: Subject = { ...main, branchClass: 'pull-request' }

export function aFinding(more: Partial<Finding> = {}): Finding {
  return {
    kind: 'failing',
    subject: main,
    severity: 'critical',
    from: NOON,
    seenAt: NOON,
    failures: 1,
    commits: 1,
    title: 'broke',
    sha: 'bad',
    runId: 1,
    ...more,
  }
}

export function aPass(more: Partial<Pass> = {}): Pass {
  return {
    kind: 'passing',
    subject: main,
    from: NOON,
    seenAt: NOON + 600,
    passes: 1,
    title: 'broke',
    sha: 'good',
    runId: 2,
    ...more,
  }
}

type How = {
  readonly lifeCycle?: Partial<LifeCycle>
  readonly unread?: readonly string[]
  readonly verdict?: Verdict
}

/** One look after another, each with its time; passes are verified as `verdict` says. */
export function lookedAt(
  looks: readonly (readonly [at: number, ...Observation[]])[],
  { lifeCycle = {}, unread = [], verdict = { kind: 'passed' } }: How = {},
) {
  const settings = { ...defaultLifeCycle, ...lifeCycle }
  const kinds: string[] = []
  const incidents = looks.reduce<Incidents>((before, [now, ...observations]) => {
    const seen = observe(before, { observations, unread: new Set(unread) }, settings, now)
    kinds.push(...seen.transitions.map(({ kind }) => kind), ...seen.pending.map(() => 'pending'))
    return seen.transitions
      .filter(({ kind }) => kind === 'to-be-verified')
      .reduce((all, { key }) => verify(all, key, verdict, { ...settings, now }), seen.incidents)
  }, new Map())
  const of = (subject: Subject) => incidents.get(incidentKey(subject))
  return { incidents, kinds, main: of(main), request: of(request) }
}

export function anIncident(more: Partial<Incident> = {}): Incident {
  const found = lookedAt([[NOON, aFinding()]]).main
  if (!found) throw new Error('not opened')
  return { ...found, ...more }
}

export const notifying: Notifying = {
  channels: [{ name: 'chat', wants: () => true, resolves: 'told' }],
  ...defaultNotifying,
  pace: { wait: 0, interval: 0 },
  repeatAfter: { critical: DAY, warning: DAY, info: DAY },
  inhibitions: [],
  mutes: [],
  floodAbove: 10,
}

export function memoryOf(...incidents: readonly Incident[]): IncidentMemory {
  return {
    ...emptyIncidentMemory,
    incidents: new Map(incidents.map((incident) => [incidentKey(incident.subject), incident])),
  }
}

/** The memory after all that is queued was sent, and what was sent. */
export function deliver(memory: IncidentMemory, now: number): readonly [IncidentMemory, readonly Message[]] {
  let outbox = claim(memory.outbox, 'me', now)
  const sent: Message[] = []
  for (const name of outbox.channels.keys()) {
    for (;;) {
      const message = nextMessage(outbox, name, 'me')
      if (!message) break
      sent.push(message)
      outbox = markSent(outbox, message.id)
    }
  }
  return [{ ...memory, outbox }, sent]
}

export function inWords({ kind, tells, ongoing }: Message): string {
  const more = ongoing.length > 0 ? [`${ongoing.length} ongoing`] : []
  return `${kind}: ${[...tells.map(({ news }) => news), ...more].join(', ')}`
}
