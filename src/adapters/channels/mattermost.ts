import { toMattermost } from '../../render/mattermost.ts'
import { request, type Sender, said, type WebhookParts } from './delivery.ts'

/** Mattermost's incoming webhook. */
export function mattermost(parts: WebhookParts): Sender {
  const { target, options } = parts
  return {
    send: async (message) => {
      const answer = await request(parts, { target, body: JSON.stringify(toMattermost(message, options)) })
      if (answer.kind === 'failed') return answer
      if (answer.body.trim() === 'ok') return { kind: 'sent' }
      return { kind: 'failed', why: `Mattermost did not say ok${said(answer.body)}`, retryable: true }
    },
    preview: (message) => JSON.stringify(toMattermost(message, options), undefined, 2),
  }
}
