import { toDiscord } from '../../render/discord.ts'
import { type Delivery, objectIn, request, type Sender, type WebhookParts } from './delivery.ts'

/** Discord's webhook. The message that began a thread is edited; a recovery or a reminder also comes anew, to be seen. */
export function discord(parts: WebhookParts): Sender {
  const { target, origins } = parts
  const execute = async (body: string): Promise<Delivery> => {
    const url = new URL(target.url)
    // Without it Discord says yes to anything, and no number.
    url.searchParams.set('wait', 'true')
    const answer = await request(parts, { target: { ...target, url }, body })
    if (answer.kind === 'failed') return answer
    const { id } = objectIn(answer.body)
    if (typeof id === 'string') return { kind: 'sent', reference: id }
    return { kind: 'failed', why: 'an answer that is not Discord’s', retryable: true }
  }
  const edit = async (id: string, body: string) => {
    const url = new URL(target.url)
    url.pathname = `${url.pathname.replace(/\/$/, '')}/messages/${id}`
    return await request(parts, { target: { ...target, url }, method: 'PATCH', body })
  }
  return {
    send: async (message, { earlier, mentions }) => {
      const body = JSON.stringify(toDiscord(message, { origins, mentions }))
      if (earlier === undefined || !/^\d{5,25}$/.test(earlier)) return await execute(body)
      const edited = await edit(earlier, body)
      // Somebody deleted it.
      if (edited.kind === 'failed' && edited.why.startsWith('HTTP 404')) return await execute(body)
      if (edited.kind === 'failed') return edited
      const anew =
        message.kind === 'resolved' || message.kind === 'reminded' ? await execute(body) : undefined
      return anew?.kind === 'failed' ? anew : { kind: 'sent', reference: earlier }
    },
    preview: (message, { mentions }) =>
      JSON.stringify(toDiscord(message, { origins, mentions }), undefined, 2),
  }
}
