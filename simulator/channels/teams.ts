import { type Call, isObject, objectOf, type PostOffice, type Reply, text } from './post-office.ts'

/** https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using */
const MAX_BYTES = 28 * 1024

/** A Workflows webhook, which takes nearly anything and shows it afterwards, or not; and the older connectors. */
export function teams({ host, url, body }: Call, office: PostOffice): Reply {
  const isWorkflow = !host.endsWith('.webhook.office.com')
  if (isWorkflow && !url.searchParams.get('sig')) return text(401, 'DirectApiAuthorizationRequired')
  if (Buffer.byteLength(body) > MAX_BYTES) return text(413, 'Request Entity too large')
  const card = cardIn(objectOf(body))
  if (card !== undefined) office.post({ service: 'teams', payload: card })
  if (isWorkflow) return text(202, '')
  return card === undefined ? text(400, 'Bad payload received by generic incoming webhook.') : text(200, '1')
}

/** What Teams shows: an Adaptive Card of version 1.4 at most, in a message or by itself. */
function cardIn(message: ReturnType<typeof objectOf>): unknown {
  const attachment: unknown = Array.isArray(message?.attachments) ? message.attachments[0] : undefined
  const card = isObject(attachment) ? attachment.content : message
  if (!isObject(card) || card.type !== 'AdaptiveCard' || !Array.isArray(card.body)) return undefined
  return Number(card.version) <= 1.4 ? card : undefined
}
