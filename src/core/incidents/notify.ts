import type { Seconds } from '../model.ts'
import { type Draft, draftOf, type HeardGroup } from './draft.ts'
import { stem } from './flood.ts'
import { groupings, isDue, lookKey } from './group.ts'
import type { Incident, Incidents } from './incident.ts'
import { echoes, type Inhibition, inhibitedAmong } from './inhibition.ts'
import type { IncidentMemory } from './memory.ts'
import { type Mute, mutedBy } from './mute.ts'
import { defaultNotifySettings, type NotifySettings } from './notify-settings.ts'
import { decidedFor, enqueue, type Outbox, queueOf, silentChannel } from './outbox.ts'

/** Who is told of what, and how often. */
export type Notifying = Pick<NotifySettings, 'pace' | 'repeatAfter' | 'floodAbove'> & {
  readonly channels: readonly ChannelSettings[]
  readonly groupOf: (incident: Incident) => string
  readonly inhibitions: readonly Inhibition[]
  readonly mutes: readonly Mute[]
}

export const defaultNotifying: Omit<Notifying, 'channels' | 'mutes'> = {
  groupOf: groupings.incident,
  pace: defaultNotifySettings.pace,
  repeatAfter: defaultNotifySettings.repeatAfter,
  floodAbove: defaultNotifySettings.floodAbove,
  inhibitions: [echoes],
}

export type ChannelSettings = {
  readonly name: string
  readonly wants: (incident: Incident) => boolean
  readonly resolves: 'told' | 'kept'
}

/** Decides what is to be told, and puts it into the outbox: to be saved before anything is sent. */
export function notify(memory: IncidentMemory, settings: Notifying, now: Seconds): IncidentMemory {
  const { incidents } = memory
  const inhibited = inhibitedAmong(incidents.values(), settings.inhibitions, now)
  const muted = mutedBy(settings.mutes, now)
  const isAudible = (incident: Incident) => !inhibited(incident) && !muted(incident)
  const groups = [...Map.groupBy(incidents, ([, incident]) => settings.groupOf(incident))]
  const looks = new Map(memory.looks)
  let { outbox } = memory
  for (const channel of settings.channels) {
    const due = groups.flatMap(([name, all]): readonly DueGroup[] => {
      const lookedAt = looks.get(lookKey(channel.name, name))
      const members = all.map(([, incident]) => incident)
      if (!isDue(members, lookedAt, settings.pace, now)) return []
      // Without what nobody is to be told of now.
      return [{ name, members: new Map(all.filter(([, incident]) => isAudible(incident))), lookedAt }]
    })
    for (const { name } of due) looks.set(lookKey(channel.name, name), now)
    outbox = tell(outbox, channel, due, settings, now)
  }
  return { ...memory, looks, outbox }
}

type DueGroup = Pick<HeardGroup, 'name' | 'members' | 'lookedAt'>

function tell(
  outbox: Outbox,
  { name, wants, resolves }: ChannelSettings,
  groups: readonly DueGroup[],
  { pace, repeatAfter, floodAbove }: Notifying,
  now: Seconds,
): Outbox {
  const decided = decidedFor(outbox, name)
  const queued = new Set(queueOf(outbox, name).flatMap((message) => message.groups))
  const drafts = groups.flatMap((group): readonly Draft[] => {
    const heard = { ...group, members: filtered(group.members, wants), decided }
    const draft = draftOf(heard, { resolves, repeatAfter }, now)
    // Nobody is reminded of what still waits to be sent.
    return draft && (draft.kind === 'news' || !queued.has(group.name)) ? [draft] : []
  })
  const channel = outbox.channels.get(name) ?? silentChannel
  const limit = { above: floodAbove, interval: pace.interval }
  const { messages, floodAt } = stem(drafts, { decided, floodAt: channel.floodAt }, limit, now)
  const channels =
    floodAt === channel.floodAt
      ? outbox.channels
      : new Map(outbox.channels).set(name, { ...channel, floodAt })
  return enqueue(
    { ...outbox, channels },
    messages.map((message) => ({ ...message, channel: name, decidedAt: now, claim: undefined })),
  )
}

function filtered(incidents: Incidents, wants: ChannelSettings['wants']): Incidents {
  return new Map([...incidents].filter(([, incident]) => wants(incident)))
}
