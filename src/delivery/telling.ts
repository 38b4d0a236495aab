import type { Channel } from '../adapters/channels/channel.ts'
import { claim } from '../core/incidents/claim.ts'
import type { IncidentFacts } from '../core/incidents/incident-facts.ts'
import { type IncidentMemory, mergeIncidentMemories } from '../core/incidents/memory.ts'
import { messageOf } from '../core/incidents/message-of.ts'
import { notify } from '../core/incidents/notify.ts'
import type { NotifySettings } from '../core/incidents/notify-settings.ts'
import { nextMessage, type Message as Queued } from '../core/incidents/outbox.ts'
import { mentionsOf, notifyingOf, type RouteContext } from '../core/incidents/routes.ts'
import type { Seconds } from '../core/model.ts'
import type { Message, PageLink } from '../core/reports/message.ts'
import { deliverMessages, type MessagesDelivered, type MessagesGiven, previewsOf } from './messages.ts'

export type TellingGiven = {
  readonly memory: IncidentMemory
  readonly facts: ReadonlyMap<string, IncidentFacts>
  readonly channels: readonly Channel[]
  readonly settings: NotifySettings
  readonly routing: RouteContext
  readonly resolves: 'told' | 'kept'
  readonly words: {
    readonly repository: string
    readonly repositoryUrl: string
    readonly template: 'full' | 'short'
    readonly title: string
    readonly pagesOf: (key: string) => readonly PageLink[]
  }
  /** What else is told, of no incident. */
  readonly reports: readonly Message[]
  /** What is different for every monitor: its run and attempt. */
  readonly by: string
  readonly now: Seconds
  readonly run: 'real' | 'dry'
  /** Stores the memory; says whether it is stored anywhere. Does not throw. */
  readonly save: (memory: IncidentMemory) => Promise<boolean>
  /** What other monitors stored meanwhile. */
  readonly news: () => Promise<IncidentMemory>
  /** Where nothing can be remembered: the one run of which may be told, since it is told in no other step. */
  readonly onlyRun: number | undefined
}

export type Told = MessagesDelivered & { readonly previews: readonly string[] }

/**
 * Decides, saves, sends, saves as sent. Monitors that started together find each other's claims between saving and
 * sending; the one that came first sends.
 */
export async function tell(given: TellingGiven): Promise<Told> {
  const { channels, facts, settings, routing, by, now } = given
  const decided = notify(
    given.memory,
    withoutMemory(notifyingOf(settings, channels, given.resolves, routing), given),
    now,
  )
  const context = { ...given.words, facts }
  const sending: Omit<MessagesGiven, 'memory'> = {
    channels,
    by,
    now,
    reports: given.reports,
    wordsOf: (queued) => messageOf(queued, context),
    mentionsOf: (channel, queued) => mentionsOf(settings, channel, incidentsIn(queued), routing),
    save: async (memory) => {
      await given.save(memory)
    },
  }
  if (given.run === 'dry') {
    const previews = previewsOf({ ...sending, memory: decided })
    return { memory: given.memory, sent: [], waiting: 0, troubles: [], previews }
  }
  const claimed = { ...decided, outbox: claim(decided.outbox, by, now) }
  const isStored = await given.save(claimed)
  const hasNews = channels.some(({ id }) => nextMessage(claimed.outbox, id, by) !== undefined)
  const memory = hasNews && isStored ? mergeIncidentMemories(claimed, await given.news()) : claimed
  return { ...(await deliverMessages({ ...sending, memory })), previews: [] }
}

function incidentsIn({ tells }: Queued) {
  return tells.map(({ incident }) => incident)
}

/** A monitor without a memory would tell the same in every step: it tells of the run that started it, and no other. */
function withoutMemory(
  notifying: ReturnType<typeof notifyingOf>,
  { onlyRun }: Pick<TellingGiven, 'onlyRun'>,
): ReturnType<typeof notifyingOf> {
  if (onlyRun === undefined) return notifying
  return {
    ...notifying,
    channels: notifying.channels.map((channel) => ({
      ...channel,
      wants: (incident) => incident.last.runId === onlyRun && channel.wants(incident),
    })),
  }
}
