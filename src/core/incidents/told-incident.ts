import type { Message } from '../reports/message.ts'
import type { IncidentFacts } from './incident-facts.ts'
import type { News } from './mark.ts'

/** An incident, and what is new of it. */
export type ToldIncident = { readonly facts: IncidentFacts; readonly news: News }

/** What a message says, without what every message has. */
export type Said = Omit<Message, 'repository' | 'at' | 'idempotencyKey' | 'threadKey'>

export function headlineOf({ headline, endHeadline, recovery }: IncidentFacts, news: News): string {
  if (news === 'reopened') return `Again: ${headline}`
  if (news === 'escalated' || news === 'reminder') return `Still: ${headline}`
  if (news !== 'resolved') return headline
  return recovery?.cause === 'flaky' ? `False alarm: ${endHeadline}` : endHeadline
}
