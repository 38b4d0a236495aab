import { isActive } from '../core/incidents/incident.ts'
import type { IncidentFacts } from '../core/incidents/incident-facts.ts'
import type { Finding } from '../core/incidents/observation.ts'
import { countInWords } from '../core/words.ts'
import type { MessagesDelivered } from '../delivery/messages.ts'
import type { Block, Doc, Inline } from './document.ts'
import { incidentBlocks, pendingBlocks } from './incidents.ts'

export type Notified = Pick<MessagesDelivered, 'sent' | 'waiting' | 'troubles'>

/** What people were told in this step, and what there is to know. */
export function notifyDoc(
  { sent, waiting, troubles }: Notified,
  facts: readonly IncidentFacts[],
  given: {
    readonly pending: readonly Finding[]
    readonly now: number
    readonly serverUrl: string
    readonly run: 'real' | 'dry'
  },
): Doc {
  const lasting = facts.filter(({ incident }) => isActive(incident))
  const told = [...Map.groupBy(sent, ({ headline }) => headline)].map(
    ([headline, all]): readonly Inline[] => [
      headline,
      `: ${all.map(({ channel, note }) => (note === undefined ? channel : `${channel} (${note})`)).join(', ')}`,
    ],
  )
  const untold = troubles.map(({ channel, why, fate }): readonly Inline[] => [
    { strong: channel },
    `: ${why}${fate === 'waits' ? '. It is tried again in the next step.' : '. It is not tried again.'}`,
  ])
  const blocks: readonly Block[] = [
    ...incidentBlocks(facts, given),
    ...pendingBlocks(given.pending),
    ...list('Sent', told),
    ...list('Not sent', untold),
    ...(waiting > 0
      ? [
          {
            kind: 'paragraph',
            content: [`${countInWords(waiting, 'message')} wait for the next step.`],
          } as const,
        ]
      : []),
  ]
  return {
    tone: troubles.length > 0 ? 'warning' : lasting.length > 0 ? 'bad' : 'good',
    title: titleOf(lasting.length, sent.length, given.run),
    blocks: blocks.length > 0 ? blocks : [{ kind: 'paragraph', content: ['Nothing goes on.'] }],
  }
}

function titleOf(lasting: number, sent: number, run: 'real' | 'dry'): string {
  const goes =
    lasting === 0 ? 'No incident' : `${countInWords(lasting, 'incident')} ${lasting === 1 ? 'goes' : 'go'} on`
  if (run === 'dry') return `${goes}, nothing sent in a dry run`
  return `${goes}, ${sent === 0 ? 'nothing new to tell' : `${countInWords(sent, 'message')} sent`}`
}

function list(heading: string, items: readonly (readonly Inline[])[]): readonly Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'list', items },
      ]
}
