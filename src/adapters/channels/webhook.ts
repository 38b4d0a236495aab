import { toKey } from '../../core/reports/message.ts'
import { toWebhook } from '../../render/webhook.ts'
import { request, type Sender, type WebhookParts } from './delivery.ts'
import { webhookHeaders } from './signature.ts'

/** Whatever listens to a webhook, by Standard Webhooks. */
export function webhook(
  parts: Omit<WebhookParts, 'origins'> & { readonly key: Uint8Array | undefined },
): Sender {
  const { target, key, now } = parts
  return {
    send: async (message) => {
      const body = JSON.stringify(toWebhook(message))
      const timestamp = Math.floor(now() / 1000)
      const headers = webhookHeaders({ id: toKey(message.idempotencyKey), timestamp, body }, key)
      const answer = await request(parts, { target, headers, body })
      return answer.kind === 'failed' ? answer : { kind: 'sent' }
    },
    preview: (message) => JSON.stringify(toWebhook(message), undefined, 2),
  }
}
