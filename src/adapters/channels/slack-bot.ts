import type { Message } from '../../core/reports/message.ts'
import { toSlack } from '../../render/slack.ts'
import {
  type Delivery,
  objectIn,
  request,
  type Sender,
  type Sending,
  said,
  type WebhookParts,
} from './delivery.ts'

export type SlackBotParts = WebhookParts & {
  readonly token: string
  /** Name or number. */
  readonly channel: string
}

/** The place of the Web API's methods; the target of a bot. */
export const SLACK_API = 'https://slack.com/api/'

/**
 * One message for each incident, kept up to date; what was news stands in its thread, and so does the recovery. A
 * reminder is also shown in the channel, where those look who do not follow the thread.
 */
export function slackBot(parts: SlackBotParts): Sender {
  const { channel, origins } = parts
  const anew = (message: Message, { mentions }: Sending) => ({
    channel,
    ...toSlack(message, { origins, mentions }),
  })
  return {
    send: async (message, sending) => {
      const { earlier, mentions } = sending
      const place = placeOf(earlier)
      if (place === undefined || earlier === undefined)
        return await call(parts, 'chat.postMessage', anew(message, sending))
      const updated = await call(parts, 'chat.update', {
        ...place,
        ...toSlack(message, { origins, mentions: [] }),
      })
      // Somebody deleted it, or it may no longer be edited: what there is to say is said in another.
      if (isGone(updated)) return await call(parts, 'chat.postMessage', anew(message, sending))
      if (updated.kind === 'failed') return updated
      const answered = await call(parts, 'chat.postMessage', {
        channel: place.channel,
        thread_ts: place.ts,
        reply_broadcast: message.kind === 'reminded',
        ...toSlack(message, { origins, mentions }),
      })
      // What will be edited is the message that began the thread.
      return answered.kind === 'sent' ? { kind: 'sent', reference: earlier } : answered
    },
    preview: (message, sending) => JSON.stringify(anew(message, sending), undefined, 2),
  }
}

/** A reference is `C0123456789/1700000000.000100`, by number since a name cannot be edited in. */
function placeOf(
  reference: string | undefined,
): { readonly channel: string; readonly ts: string } | undefined {
  const [, channel, ts] = /^([A-Z0-9]{5,30})\/(\d{1,12}\.\d{1,9})$/.exec(reference ?? '') ?? []
  return channel === undefined || ts === undefined ? undefined : { channel, ts }
}

async function call(parts: SlackBotParts, method: string, body: unknown): Promise<Delivery> {
  const { target, token } = parts
  const answer = await request(parts, {
    target: { ...target, url: new URL(method, target.url) },
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  })
  return answer.kind === 'failed' ? answer : judge(answer.body)
}

/** What passes by itself; all else is for somebody to mend. https://docs.slack.dev/reference/methods/chat.postMessage */
const passing = [
  ...['ratelimited', 'rate_limited', 'message_limit_exceeded', 'internal_error', 'fatal_error'],
  ...['service_unavailable', 'request_timeout', 'team_added_to_org'],
]

/** The Web API says no with a 200, and `"ok": false` in the body. */
function judge(body: string): Delivery {
  const { ok, error, channel, ts } = objectIn(body)
  if (ok === true) {
    const known = typeof channel === 'string' && typeof ts === 'string'
    return { kind: 'sent', ...(known && { reference: `${channel}/${ts}` }) }
  }
  if (typeof error !== 'string')
    return { kind: 'failed', why: 'an answer that is not Slack’s', retryable: true }
  return { kind: 'failed', why: refusal(error), retryable: passing.includes(error) }
}

const gone = ['message_not_found', 'cant_update_message', 'edit_window_closed']

function isGone(delivery: Delivery): boolean {
  return delivery.kind === 'failed' && gone.some((error) => delivery.why === refusal(error))
}

function refusal(error: string): string {
  return `Slack refused it${said(error)}`
}
