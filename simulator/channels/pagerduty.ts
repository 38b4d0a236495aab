import { type Call, isObject, json, lengthOf, objectOf, type PostOffice, type Reply } from './post-office.ts'

export const ROUTING_KEY = '0123456789abcdef0123456789abcdef'

/** PagerDuty's Events API v2, by https://developer.pagerduty.com/docs/send-alert-event. */
export function pagerDuty({ url, body }: Call, office: PostOffice): Reply {
  const no = (...errors: readonly string[]) =>
    json(400, { status: 'invalid event', message: 'Event object is invalid', errors })
  if (url.pathname !== '/v2/enqueue') return json(404, { status: 'not found' })
  if (Buffer.byteLength(body) > 512_000) return json(413, { status: 'too large' })
  const event = objectOf(body)
  if (event?.routing_key !== ROUTING_KEY) return no("'routing_key' is invalid")
  const { event_action: action, dedup_key: key, payload } = event
  if (action !== 'trigger' && action !== 'resolve' && action !== 'acknowledge')
    return no("'event_action' is invalid")
  if (lengthOf(key) > 255 || (action !== 'trigger' && lengthOf(key) === 0))
    return no("'dedup_key' is invalid")
  if (action === 'trigger' && !isAlert(payload)) return no("'payload' is invalid")
  office.post({ service: 'pagerduty', payload: event })
  return json(202, { status: 'success', message: 'Event processed', dedup_key: key })
}

function isAlert(payload: unknown): boolean {
  if (!isObject(payload)) return false
  const { summary, source, severity } = payload
  const length = lengthOf(summary)
  return (
    length > 0 &&
    length <= 1024 &&
    lengthOf(source) > 0 &&
    ['critical', 'error', 'warning', 'info'].includes(String(severity))
  )
}
