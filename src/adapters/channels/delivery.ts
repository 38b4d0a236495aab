import type { Message } from '../../core/reports/message.ts'
import { oneLine } from '../../render/literal.ts'
import type { Post, PostAnswer, PostRequest } from './post.ts'
import type { Target } from './target.ts'

/** What became of a message. Neither a reason nor a note holds a secret. */
export type Delivery =
  | {
      readonly kind: 'sent'
      /** What to give with later messages of the thread, where the channel can edit or answer this one. */
      readonly reference?: string
      /** What is not as sure as it sounds. */
      readonly note?: string
    }
  | {
      readonly kind: 'failed'
      readonly why: string
      /** Whether the same message can succeed later, with nothing changed by anybody. */
      readonly retryable: boolean
      /** Milliseconds that the other side asks to wait. */
      readonly wait?: number
    }

/** What a message is sent with. */
export type Sending = {
  /** The reference that the first message of the thread gave, if it was sent and gave one. */
  readonly earlier: string | undefined
  /** Whom to call, in the words of the channel's own users. */
  readonly mentions: readonly string[]
}

export type Sender = {
  /** Sends once. Does not throw. */
  readonly send: (message: Message, sending: Sending) => Promise<Delivery>
  /** What would be sent, for people to read. */
  readonly preview: (message: Message, sending: Sending) => string
}

/** What a sender to a webhook is made of. */
export type WebhookParts = {
  readonly post: Post
  readonly target: Target
  /** Servers to which links may lead. */
  readonly origins: readonly string[]
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Sends a request over HTTP: an answer that is a success, or what failed. */
export async function request(
  { post, now }: Pick<WebhookParts, 'post' | 'now'>,
  given: PostRequest,
): Promise<Extract<PostAnswer, { kind: 'answer' }> | Extract<Delivery, { kind: 'failed' }>> {
  const answer = await post(given)
  if (answer.kind === 'none') return { kind: 'failed', why: answer.why, retryable: true }
  const { status, headers, body } = answer
  if (status >= 200 && status < 300) return answer
  const wait = announcedWait(headers['retry-after'], now())
  return {
    kind: 'failed',
    why: `HTTP ${status}${status >= 300 && status < 400 ? ', a redirect, which is not followed' : said(body)}`,
    retryable: status === 429 || status === 408 || status === 425 || status >= 500,
    ...(wait !== undefined && { wait }),
  }
}

/** `: invalid_payload`, for the end of a reason; as long as it is, since half a secret would not be found in it. */
export function said(body: string): string {
  const words = oneLine(body).trim()
  return words === '' ? '' : `: ${words}`
}

function announcedWait(after: string | undefined, now: number): number | undefined {
  if (after === undefined) return undefined
  const seconds = Number(after)
  if (Number.isFinite(seconds) && seconds >= 0) return seconds * 1000
  const date = Date.parse(after)
  return Number.isFinite(date) ? Math.max(0, date - now) : undefined
}

/** The JSON object of a body; one without members where there is none. */
export function objectIn(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
