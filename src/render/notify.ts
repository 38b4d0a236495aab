import { isActive } from '../core/incidents/incident.ts'
import type { IncidentFacts } from '../core/incidents/incident-facts.ts'
import type { Finding } from '../core/incidents/observation.ts'
import { countInWords, withoutMarks } from '../core/words.ts'
import type { MessagesDelivered, SentMessage, Trouble } from '../delivery/messages.ts'
import type { Block, Doc } from './document.ts'
import { goingOn, incidentBasis, incidentTable, type Seen } from './incidents.ts'
import { tableOf } from './table.ts'

export type Notified = Pick<MessagesDelivered, 'sent' | 'waiting' | 'troubles'>

/** What people were told in this step, and what there is to know. */
export function notifyDoc(
  { sent, waiting, troubles }: Notified,
  facts: readonly IncidentFacts[],
  given: Seen & { readonly pending: readonly Finding[]; readonly run: 'real' | 'dry' },
): Doc {
  const lasting = facts.filter(({ incident }) => isActive(incident)).length
  const counts = [
    ...(sent.length > 0 ? [`${countInWords(sent.length, 'message')} sent`] : []),
    ...(troubles.length > 0 ? [`${countInWords(troubles.length, 'message')} not sent`] : []),
  ]
  const said =
    given.run === 'dry'
      ? 'nothing sent in a dry run'
      : counts.join(' and ') || (waiting > 0 ? 'no message sent' : 'nothing new to tell')
  const waits =
    waiting > 0 ? [`${countInWords(waiting, 'message waits', 'messages wait')} for the next step`] : []
  return {
    tone: troubles.length > 0 ? 'warning' : lasting > 0 ? 'bad' : 'good',
    title: `${goingOn(lasting)}, ${said}`,
    blocks: [
      incidentBasis(facts, given, waits),
      ...incidentTable(facts, given),
      ...sentTable(sent),
      ...troubleTable(troubles),
    ],
  }
}

function sentTable(sent: readonly SentMessage[]): readonly Block[] {
  if (sent.length === 0) return []
  const messages = [...Map.groupBy(sent, ({ headline }) => headline)]
  const table = tableOf(messages, [
    { head: 'Message', cell: ([headline]) => headline },
    {
      head: 'Channels',
      cell: ([, all]) =>
        all.map(({ channel, note }) => (note === undefined ? channel : `${channel} (${note})`)).join(', '),
    },
  ])
  return [{ kind: 'heading', text: 'Sent' }, table]
}

const fates = {
  waits: 'It is tried again in the next step.',
  dropped: 'It is not tried again.',
} as const satisfies Record<Trouble['fate'], string>

function troubleTable(troubles: readonly Trouble[]): readonly Block[] {
  if (troubles.length === 0) return []
  const table = tableOf(troubles, [
    { head: 'Channel', cell: ({ channel }) => channel },
    { head: 'Why', cell: ({ why }) => withoutMarks(why) },
    { head: 'What becomes of it', cell: ({ fate }) => fates[fate] },
  ])
  return [{ kind: 'heading', text: 'Not sent' }, table]
}
