import { toKey } from '../../core/reports/message.ts'
import { toGoogleChat } from '../../render/google-chat.ts'
import { request, type Sender, type WebhookParts } from './delivery.ts'

/** Google Chat's webhook. The messages of an incident stand in one thread, and none stands there twice. */
export function googleChat(parts: WebhookParts): Sender {
  const { target, origins } = parts
  return {
    send: async (message, { mentions }) => {
      const url = new URL(target.url)
      // Without this the thread of the message is passed over in silence.
      url.searchParams.set('messageReplyOption', 'REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD')
      // The same request a second time gives the message that is there.
      url.searchParams.set('requestId', toKey(message.idempotencyKey))
      const body = JSON.stringify(toGoogleChat(message, { origins, mentions }))
      const answer = await request(parts, { target: { ...target, url }, body })
      return answer.kind === 'failed' ? answer : { kind: 'sent' }
    },
    preview: (message, { mentions }) =>
      JSON.stringify(toGoogleChat(message, { origins, mentions }), undefined, 2),
  }
}
