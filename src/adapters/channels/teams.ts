import type { Message } from '../../core/reports/message.ts'
import { toTeams } from '../../render/teams.ts'
import { request, type Sender, type Sending, said, type WebhookParts } from './delivery.ts'

/**
 * Microsoft Teams, by a Workflows webhook or an older connector. `message` is what the templates of Workflows take;
 * `card` is for flows of one's own that post the body as a card.
 */
export function teams(parts: WebhookParts & { readonly shape: 'message' | 'card' }): Sender {
  const { target, origins, shape } = parts
  const payload = (message: Message, { mentions }: Sending) => {
    const whole = toTeams(message, { origins, mentions })
    return shape === 'message' ? whole : whole.attachments[0].content
  }
  return {
    send: async (message, sending) => {
      const answer = await request(parts, { target, body: JSON.stringify(payload(message, sending)) })
      if (answer.kind === 'failed') return answer
      // A connector says with a 200 that Teams did not take it: "… returned HTTP error 429 with ContextId …".
      // https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using
      const status = Number(/HTTP error (\d{3})/i.exec(answer.body)?.[1])
      if (status >= 400) {
        return {
          kind: 'failed',
          why: `Teams${said(answer.body)}`,
          retryable: status === 429 || status >= 500,
        }
      }
      return answer.status === 202 ? { kind: 'sent', note: ACCEPTED } : { kind: 'sent' }
    },
    preview: (message, sending) => JSON.stringify(payload(message, sending), undefined, 2),
  }
}

/** The flow runs after its answer, and tells nobody but its owner how it ended. */
const ACCEPTED = 'accepted by the workflow, which does not say whether it then posted it'
