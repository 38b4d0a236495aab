import {
  type Call,
  type Json,
  json,
  lengthOf,
  objectOf,
  objectsIn,
  type PostOffice,
  type Reply,
  text,
} from './post-office.ts'

export const SLACK_TOKEN = 'xoxb-1234567890-simulated'

/** Slack's incoming webhooks: `/services/T…/B…/…`. */
export function slackWebhooks({ url, body }: Call, office: PostOffice): Reply {
  if (!/^\/services\/T\w+\/B\w+\/\w+$/.test(url.pathname)) return text(404, 'no_service')
  const message = objectOf(body)
  if (message === undefined) return text(400, 'invalid_payload')
  const mistake = mistakeIn(message)
  if (mistake !== undefined) return text(400, mistake)
  office.post({ service: 'slack', payload: message })
  return text(200, 'ok')
}

/** `chat.postMessage` and `chat.update` of Slack's Web API, which says no with a 200. */
export function slackApi({ url, headers, body }: Call, office: PostOffice): Reply {
  const no = (error: string) => json(200, { ok: false, error })
  if (headers.authorization !== `Bearer ${SLACK_TOKEN}`) return no('invalid_auth')
  const message = objectOf(body)
  if (message === undefined) return no('invalid_json')
  const { channel, ts, thread_ts: thread } = message
  if (channel !== '#builds' && channel !== 'C024BE91L') return no('channel_not_found')
  const mistake = mistakeIn(message)
  if (mistake !== undefined) return no(mistake)
  if (url.pathname === '/api/chat.update') {
    // A message is edited in a channel by its number.
    const found = channel === 'C024BE91L' ? office.find('slack', String(ts)) : undefined
    if (!found) return no('message_not_found')
    found.payload = message
    found.edits += 1
    return json(200, { ok: true, channel, ts })
  }
  if (url.pathname !== '/api/chat.postMessage') return no('unknown_method')
  if (typeof thread === 'string' && !office.find('slack', thread)) return no('thread_not_found')
  const id = `17640000${office.posted.length + 10}.000100`
  office.post({ service: 'slack', id, payload: message, ...(typeof thread === 'string' && { thread }) })
  return json(200, { ok: true, channel: 'C024BE91L', ts: id })
}

/** Kinds of blocks and of what is in rich text, each with the members that Slack knows there. */
const known: Readonly<Record<string, readonly string[]>> = {
  header: ['block_id', 'text'],
  rich_text: ['block_id', 'elements'],
  rich_text_section: ['elements'],
  rich_text_list: ['elements', 'style', 'indent', 'border'],
  rich_text_preformatted: ['elements', 'border'],
  plain_text: ['text', 'emoji'],
  text: ['text', 'style'],
  link: ['url', 'text', 'style', 'unsafe'],
  user: ['user_id', 'style'],
  usergroup: ['usergroup_id', 'style'],
  broadcast: ['range', 'style'],
}

/** By https://docs.slack.dev/reference/block-kit: Slack itself says less about what it refuses. */
function mistakeIn({ text: fallback, blocks }: Json): string | undefined {
  if (lengthOf(fallback) === 0) return 'no_text'
  if (lengthOf(fallback) > 40_000) return 'msg_too_long'
  if (!Array.isArray(blocks) || blocks.length > 50) return 'invalid_blocks'
  if (JSON.stringify(blocks).length > 13_200) return 'msg_blocks_too_long'
  for (const part of objectsIn(blocks)) {
    const { type } = part
    if (typeof type !== 'string') {
      if (Object.keys(part).some((name) => name !== 'bold')) return 'invalid_blocks'
      continue
    }
    const names = known[type]
    if (!names || Object.keys(part).some((name) => name !== 'type' && !names.includes(name)))
      return 'invalid_blocks'
    if ('text' in part && part.text === '') return 'invalid_blocks'
    if (type === 'plain_text' && lengthOf(part.text) > 150) return 'invalid_blocks'
    if (lengthOf(part.block_id) > 255 || lengthOf(part.url) > 3000) return 'invalid_blocks'
  }
  return undefined
}
