import { toSlack } from '../../render/slack.ts'
import { request, type Sender, said, type WebhookParts } from './delivery.ts'

/** Slack's incoming webhook, which gives no reference: every message stands for itself. */
export function slackWebhook(parts: WebhookParts): Sender {
  const { target, origins } = parts
  return {
    send: async (message, { mentions }) => {
      const answer = await request(parts, {
        target,
        body: JSON.stringify(toSlack(message, { origins, mentions })),
      })
      if (answer.kind === 'failed') return answer
      // Anything else with a 200 comes from whatever stands between.
      if (answer.body.trim() === 'ok') return { kind: 'sent' }
      return { kind: 'failed', why: `Slack did not say ok${said(answer.body)}`, retryable: true }
    },
    preview: (message, { mentions }) => JSON.stringify(toSlack(message, { origins, mentions }), undefined, 2),
  }
}
