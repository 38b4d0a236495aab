import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Call, objectOf, type PostOffice, type Reply, text } from './post-office.ts'

/** Mattermost's incoming webhooks: `/hooks/<key>`. */
export function mattermost({ url, body }: Call, office: PostOffice): Reply {
  if (!/^\/hooks\/\w+$/.test(url.pathname)) return text(404, 'Invalid webhook.')
  const message = objectOf(body)
  if (typeof message?.text !== 'string' || message.text.length > 16_383)
    return text(400, 'Unable to parse incoming data.')
  office.post({ service: 'mattermost', payload: message })
  return text(200, 'ok')
}

export const WEBHOOK_SECRET = `whsec_${Buffer.from('a secret of 32 bytes, not more. ').toString('base64')}`

/** A server that believes nothing without a signature of Standard Webhooks, and takes each event once. */
export function signedWebhooks({ headers, body }: Call, office: PostOffice): Reply {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature } = headers
  const key = Buffer.from(WEBHOOK_SECRET.slice('whsec_'.length), 'base64')
  const right = Buffer.from(
    `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`,
  )
  const given = Buffer.from(typeof signature === 'string' ? signature : '')
  if (given.length !== right.length || !timingSafeEqual(given, right)) return text(401, 'not signed')
  if (typeof id !== 'string' || objectOf(body) === undefined) return text(400, 'not an event')
  if (!office.find('webhook', id)) office.post({ service: 'webhook', id, payload: JSON.parse(body) })
  return text(200, '')
}
