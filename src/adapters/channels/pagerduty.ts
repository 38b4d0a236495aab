import { toPagerDuty } from '../../render/pagerduty.ts'
import { request, type Sender, type WebhookParts } from './delivery.ts'

/** PagerDuty's Events API v2. Its own key keeps one incident one, however often an event comes. */
export function pagerDuty(parts: WebhookParts & { readonly routingKey: string }): Sender {
  const { target, origins, routingKey } = parts
  return {
    send: async (message, { mentions }) => {
      const event = toPagerDuty(message, { origins, mentions })
      if (event === undefined) return { kind: 'sent', note: 'nothing to page anybody for' }
      const answer = await request(parts, {
        target,
        body: JSON.stringify({ routing_key: routingKey, ...event }),
      })
      return answer.kind === 'failed' ? answer : { kind: 'sent' }
    },
    preview: (message, { mentions }) =>
      JSON.stringify(toPagerDuty(message, { origins, mentions }) ?? 'nothing', undefined, 2),
  }
}
