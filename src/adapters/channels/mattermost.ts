import { toMattermost } from '../../render/mattermost.ts'
import { request, type Sender, said, type WebhookParts } from './delivery.ts'

/** Mattermost's incoming webhook. */
export function mattermost(parts: WebhookParts): Sender {
  const { target, origins } = parts
  return {
    send: async (message, { mentions }) => {
      const answer = await request(parts, {
        target,
        body: JSON.stringify(toMattermost(message, { origins, mentions })),
      })
      if (answer.kind === 'failed') return answer
      if (answer.body.trim() === 'ok') return { kind: 'sent' }
      return { kind: 'failed', why: `Mattermost did not say ok${said(answer.body)}`, retryable: true }
    },
    preview: (message, { mentions }) =>
      JSON.stringify(toMattermost(message, { origins, mentions }), undefined, 2),
  }
}
