import { type Call, isObject, json, objectOf, type PostOffice, type Reply } from './post-office.ts'

/** Google Chat's webhooks: `/v1/spaces/<space>/messages?key=…&token=…`. */
export function googleChat({ url, body }: Call, office: PostOffice): Reply {
  const no = (code: number, status: string) => json(code, { error: { code, status } })
  if (!/^\/v1\/spaces\/\w+\/messages$/.test(url.pathname)) return no(404, 'NOT_FOUND')
  if (!url.searchParams.get('key') || !url.searchParams.get('token')) return no(401, 'UNAUTHENTICATED')
  const message = objectOf(body)
  if (message === undefined || !isCard(message.cardsV2) || Buffer.byteLength(body) > 32_000) {
    return no(400, 'INVALID_ARGUMENT')
  }
  const id = url.searchParams.get('requestId') ?? undefined
  const thread = isObject(message.thread) ? message.thread.threadKey : undefined
  const found = id === undefined ? undefined : office.find('google-chat', id)
  const isReply = url.searchParams.get('messageReplyOption') === 'REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD'
  const posted =
    found ??
    office.post({
      service: 'google-chat',
      payload: message,
      ...(id !== undefined && { id }),
      ...(isReply && typeof thread === 'string' && { thread }),
    })
  return json(200, { name: `spaces/AAAA/messages/${posted.id}` })
}

/** Cards with a header, and sections that hold something. */
function isCard(cards: unknown): boolean {
  if (!Array.isArray(cards) || cards.length === 0) return false
  return cards.every((one: unknown) => {
    const card = isObject(one) ? one.card : undefined
    const sections = isObject(card) ? card.sections : undefined
    const isFull = (section: unknown) =>
      isObject(section) && Array.isArray(section.widgets) && section.widgets.length > 0
    return Array.isArray(sections) && sections.every(isFull)
  })
}
