import {
  type Call,
  type Json,
  json,
  lengthOf,
  objectOf,
  objectsIn,
  type PostOffice,
  type Reply,
} from './post-office.ts'

/** Discord's webhooks: `/api/webhooks/<number>/<token>`, and their messages. */
export function discord({ url, method, body }: Call, office: PostOffice): Reply {
  const [, edited] = /^\/api\/webhooks\/\d+\/\w+(?:\/messages\/(\d+))?$/.exec(url.pathname) ?? ['none']
  const isWebhook = /^\/api\/webhooks\/\d+\/\w+/.test(url.pathname)
  if (!isWebhook) return json(404, { message: 'Unknown Webhook', code: 10_015 })
  const message = objectOf(body)
  if (message === undefined || isTooLarge(message))
    return json(400, { message: 'Invalid Form Body', code: 50_035 })
  if (method === 'PATCH') {
    const found = office.find('discord', edited ?? '')
    if (!found) return json(404, { message: 'Unknown Message', code: 10_008 })
    found.payload = message
    found.edits += 1
    return json(200, { id: found.id })
  }
  const { id } = office.post({ service: 'discord', payload: message })
  return url.searchParams.get('wait') === 'true' ? json(200, { id }) : { status: 204, body: '' }
}

/** https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
const limits: Readonly<Record<string, number>> = {
  title: 256,
  description: 4096,
  name: 256,
  value: 1024,
  text: 2048,
}

function isTooLarge({ content, embeds }: Json): boolean {
  if (lengthOf(content) > 2000) return true
  const texts = [...objectsIn(embeds)].flatMap((part) =>
    Object.entries(part).filter(([name]) => Object.hasOwn(limits, name)),
  )
  const total = texts.reduce((sum, [, value]) => sum + lengthOf(value), 0)
  const isOver = texts.some(([name, value]) => lengthOf(value) > (limits[name] ?? 0) || lengthOf(value) === 0)
  return total > 6000 || isOver
}
