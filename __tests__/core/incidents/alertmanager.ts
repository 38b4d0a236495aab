import { parse } from 'yaml'
import { claim } from '../../../src/core/incidents/claim.ts'
import { decodeIncidents, encodeIncidents } from '../../../src/core/incidents/codec.ts'
import type { Incident } from '../../../src/core/incidents/incident.ts'
import type { Inhibition } from '../../../src/core/incidents/inhibition.ts'
import {
  emptyIncidentMemory,
  type IncidentMemory,
  mergeIncidentMemories,
} from '../../../src/core/incidents/memory.ts'
import type { Mute } from '../../../src/core/incidents/mute.ts'
import { type Notifying, notify } from '../../../src/core/incidents/notify.ts'
import type { Observation } from '../../../src/core/incidents/observation.ts'
import { observe } from '../../../src/core/incidents/observe.ts'
import { type Message, markSent, nextMessage } from '../../../src/core/incidents/outbox.ts'
import type { LifeCycle } from '../../../src/core/incidents/settings.ts'
import { endOf, phaseOf } from '../../../src/core/incidents/span.ts'
import { verify } from '../../../src/core/incidents/verify.ts'

/** Alertmanager's scenarios, played to our monitors. One unit of time is a millisecond. docs/incidents.md maps the terms. */

export type Labels = Readonly<Record<string, string>>
export type VectorAlert = {
  readonly labels: Labels
  readonly annotations: Labels
  readonly startsAt: number | null
  readonly endsAt: number | null
}
export type Scenario = {
  readonly name: string
  readonly config: string
  readonly runArgs: string
  readonly silenceVars: readonly (readonly [string, string])[]
  readonly events: readonly {
    readonly at: number
    readonly type: 'push' | 'reload' | 'set_silence' | 'delete_silence'
    readonly alerts?: readonly VectorAlert[]
    readonly silence?: string
  }[]
  readonly wants: readonly {
    readonly collector: string
    readonly between: readonly [number, number]
    readonly alerts: readonly VectorAlert[]
  }[]
}
export type Batch = {
  readonly collector: string
  readonly at: number
  readonly alerts: readonly VectorAlert[]
}

/** A monitor looks ten times a second, which hits every moment that the scenarios name. */
const TICK = 100

type Receiver = (collector: string, at: number) => 'collects' | 'drops' | 'times-out'

/**
 * What `webhookBehaviour` says in Go. Their receiver answers 200 to what it drops (`test/testutils/mock.go`), so that
 * only the one that is too slow for the time-out is asked again.
 */
const receivers: Readonly<Record<string, Receiver>> = {
  TestRetry: (collector, at) => (collector === 'co2' && at < 4500 ? 'drops' : 'collects'),
  TestWebhookTimeout: (_, at) => (at < 3000 ? 'times-out' : 'collects'),
}

type Play = { readonly monitors: number; readonly between: (memory: IncidentMemory) => IncidentMemory }

/** What a monitor that is started anew reads of what it had stored. */
export function restarted(memory: IncidentMemory): IncidentMemory {
  return decodeIncidents(JSON.parse(JSON.stringify(encodeIncidents(memory))))
}

export function play(scenario: Scenario, { monitors, between }: Play): readonly Batch[] {
  const { lifeCycle, notifying } = settingsOf(scenario)
  const batches: Batch[] = []
  const silences = new Map<string, Mute>()
  let memories: readonly IncidentMemory[] = Array.from({ length: monitors }, () => emptyIncidentMemory)
  const each = (step: (memory: IncidentMemory, monitor: string) => IncidentMemory) => {
    memories = memories.map((memory, i) => between(step(memory, `monitor ${i}`)))
  }
  const exchange = () => {
    const all = memories.reduce(mergeIncidentMemories)
    each(() => all)
  }
  const end = Math.max(0, ...scenario.wants.map(({ between: [, to] }) => to * 1000))
  for (let now = 0; now <= end; now += TICK) {
    for (const { type, alerts = [], silence = '' } of scenario.events.filter(({ at }) => ms(at) === now)) {
      if (type === 'push') {
        for (const alert of alerts)
          each((memory) => hear(memory, [observationOf(alert, now)], lifeCycle, now))
      }
      // Timers of groups start anew.
      if (type === 'reload') each((memory) => ({ ...memory, looks: new Map() }))
      if (type === 'set_silence') silences.set(silence, muteOf(silence, scenario))
      if (type === 'delete_silence') silences.delete(silence)
    }
    if (now < startDelay(scenario)) continue
    each((memory) => hear(memory, assumedEnds(memory, now), lifeCycle, now))
    each((memory) => notify(memory, { ...notifying, mutes: [...silences.values()] }, now))
    each((memory, monitor) => ({ ...memory, outbox: claim(memory.outbox, monitor, now) }))
    exchange()
    each((memory, monitor) =>
      notifying.channels.reduce((memory, { name }) => send(memory, name, monitor, now), memory),
    )
    exchange()
  }
  return batches

  function send(memory: IncidentMemory, channel: string, monitor: string, now: number): IncidentMemory {
    const message = nextMessage(memory.outbox, channel, monitor)
    if (!message) return memory
    const answer = receivers[scenario.name]?.(channel, now) ?? 'collects'
    if (answer === 'times-out') return memory
    if (answer === 'collects') {
      batches.push({ collector: channel, at: now / 1000, alerts: alertsOf(message, memory) })
    }
    return send({ ...memory, outbox: markSent(memory.outbox, message.id) }, channel, monitor, now)
  }
}

/** Observes, and believes every pass. */
function hear(
  memory: IncidentMemory,
  observations: readonly Observation[],
  lifeCycle: LifeCycle,
  now: number,
): IncidentMemory {
  const observed = observe(memory.incidents, { observations, unread: new Set() }, lifeCycle, now)
  const incidents = observed.transitions
    .filter(({ kind }) => kind === 'to-be-verified')
    .reduce(
      (incidents, { key }) => verify(incidents, key, { kind: 'passed' }, { ...lifeCycle, now }),
      observed.incidents,
    )
  return { ...memory, incidents }
}

/** A start of 0 or less is none, as in `test/testutils/mock.go`. */
function observationOf(alert: VectorAlert, now: number): Observation {
  const starts = alert.startsAt !== null && alert.startsAt > 0 ? ms(alert.startsAt) : undefined
  const ends = alert.endsAt === null ? undefined : ms(alert.endsAt)
  const seen = {
    subject: { workflow: '', branchClass: 'default', fingerprint: JSON.stringify(alert.labels) },
    from: starts ?? ends ?? now,
    seenAt: now,
    ...(ends !== undefined && { until: ends }),
    title: JSON.stringify(alert.annotations),
  } as const
  if (ends !== undefined && ends <= now) return { kind: 'passing', passes: 1, ...seen }
  return { kind: 'failing', severity: 'warning', failures: 1, commits: 1, ...seen }
}

/** Alertmanager takes for over what it does not hear of. We never do, so it has to be said. */
function assumedEnds({ incidents }: IncidentMemory, now: number): readonly Observation[] {
  return [...incidents.values()]
    .filter(({ resolution, span }) => !resolution && phaseOf(span, now) === 'lapsed')
    .map(({ subject, span, last: { title } }) => ({
      kind: 'passing',
      subject,
      from: span.from,
      until: endOf(span),
      seenAt: now,
      passes: 1,
      title,
    }))
}

function alertsOf({ tells, ongoing }: Message, { incidents }: IncidentMemory): readonly VectorAlert[] {
  const listed = ongoing.flatMap((key) => incidents.get(key) ?? [])
  return [...tells.map(({ incident }) => incident), ...listed].map((incident) => {
    const { subject, span, resolution, pass, last } = incident
    return {
      labels: JSON.parse(subject.fingerprint),
      annotations: JSON.parse((resolution && pass ? pass : last).title),
      startsAt: span.from / 1000,
      endsAt: resolution ? resolution.endedAt / 1000 : null,
    }
  })
}

type Config = {
  readonly global?: { readonly resolve_timeout?: string }
  readonly route: Readonly<
    Record<'group_wait' | 'group_interval' | 'repeat_interval', string | undefined>
  > & {
    readonly group_by: readonly string[]
  }
  readonly receivers: readonly {
    readonly webhook_configs: readonly { readonly send_resolved?: boolean }[]
  }[]
  readonly inhibit_rules?: readonly (InhibitRule | null)[]
}
type InhibitRule = {
  readonly source_match: Labels
  readonly target_match: Labels
  readonly equal: readonly string[]
}

/** What is not given is Alertmanager's default. */
function settingsOf(scenario: Scenario): {
  readonly lifeCycle: LifeCycle
  readonly notifying: Omit<Notifying, 'mutes'>
} {
  const config: Config = parse(scenario.config)
  const { group_by, group_wait = '30s', group_interval = '5m', repeat_interval = '4h' } = config.route
  const webhooks = config.receivers[0]?.webhook_configs ?? []
  const repeat = lengthOf(repeat_interval)
  return {
    lifeCycle: {
      failuresToOpen: { default: 1, 'pull-request': 1, other: 1 },
      passesToResolve: 1,
      // What fires again is another alert.
      reopenWindow: -1,
      lapseAfter: lengthOf(config.global?.resolve_timeout ?? '5m'),
      escalateAfter: { critical: [], warning: [], info: [] },
    },
    notifying: {
      channels: webhooks.map(({ send_resolved = true }, i) => ({
        name: webhooks.length === 1 ? 'co' : `co${i + 1}`,
        wants: () => true,
        resolves: send_resolved ? 'told' : 'kept',
      })),
      groupOf: (incident) => JSON.stringify(group_by.map((label) => labelsOf(incident)[label])),
      pace: { wait: lengthOf(group_wait), interval: lengthOf(group_interval) },
      repeatAfter: { critical: repeat, warning: repeat, info: repeat },
      inhibitions: (config.inhibit_rules ?? []).flatMap((rule) => (rule ? [inhibitionOf(rule)] : [])),
      floodAbove: Number.POSITIVE_INFINITY,
    },
  }
}

function inhibitionOf({ source_match, target_match, equal }: InhibitRule): Inhibition {
  const matches = (wanted: Labels) => (incident: Incident) =>
    Object.entries(wanted).every(([label, value]) => labelsOf(incident)[label] === value)
  return {
    isSource: matches(source_match),
    isTarget: matches(target_match),
    equal: (incident) => JSON.stringify(equal.map((label) => labelsOf(incident)[label])),
    silences: 'while-it-lasts',
  }
}

/** `Silence(2.5, 4.5).Match("alertname", "test1")`, or the name of a variable that holds one. */
function muteOf(text: string, { silenceVars }: Scenario): Mute {
  const source = new Map(silenceVars).get(text) ?? text
  const [, from, to, regex, label = '', pattern = ''] =
    /^Silence\(([\d.]+), ([\d.]+)\)\.Match(RE)?\("(\w+)", "(.+)"\)$/.exec(source) ?? []
  if (from === undefined) throw new Error(`no silence: ${source}`)
  const fits = (value: string) => (regex ? new RegExp(`^(?:${pattern})$`).test(value) : value === pattern)
  return {
    kind: 'maintenance',
    from: ms(Number(from)),
    to: ms(Number(to)),
    matches: (incident) => fits(labelsOf(incident)[label] ?? ''),
    critical: 'waits',
  }
}

function labelsOf({ subject }: Incident): Labels {
  return JSON.parse(subject.fingerprint)
}

/** `"--dispatch.start-delay", "5s"`. */
function startDelay({ runArgs }: Scenario): number {
  const delay = /start-delay", "(\w+)"/.exec(runArgs)?.[1]
  return delay === undefined ? 0 : lengthOf(delay)
}

function lengthOf(text: string): number {
  const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }
  const [, count, unit = ''] = /^(\d+)(ms|s|m|h)$/.exec(text) ?? []
  return Number(count) * (units[unit] ?? Number.NaN)
}

function ms(seconds: number): number {
  return Math.round(seconds * 1000)
}
