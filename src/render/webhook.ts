import type { Message, MessageKind } from '../core/reports/message.ts'
import { fitMessage, forPrograms } from './present.ts'

/**
 * The body for whatever listens to a webhook: the facts as they are, in the envelope of Standard Webhooks.
 * `schema/webhook.schema.json` describes it.
 */
export type WebhookEvent = {
  readonly type: `incident.${Exclude<MessageKind, 'report'>}` | 'report.published'
  readonly timestamp: string
  readonly data: { readonly schemaVersion: 1 } & Message
}

/** "The size of the payload should be kept small … ideally under 20kb": Standard Webhooks, payload size. */
const MAX_BYTES = 20_000

/** A message as an event. Nothing here is markup, so no text is changed but by its length. */
export function toWebhook(message: Message): WebhookEvent {
  return fitMessage(
    message,
    forPrograms,
    (short): WebhookEvent => ({
      type: short.kind === 'report' ? 'report.published' : `incident.${short.kind}`,
      timestamp: short.at,
      data: { schemaVersion: 1, ...short },
    }),
    (rendered) => new TextEncoder().encode(JSON.stringify(rendered)).length <= MAX_BYTES,
  )
}
