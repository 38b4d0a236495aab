import { createHmac } from 'node:crypto'
import { UserError } from '../../errors.ts'

/**
 * The key of a `whsec_…` secret. Throws a `UserError` that does not say it.
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function signingKey(secret: string): Uint8Array {
  const [, base64] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret) ?? []
  const key = Buffer.from(base64 ?? '', 'base64')
  if (key.length < 24 || key.length > 64) {
    throw new UserError(
      '`webhook-secret` is not one of Standard Webhooks: `whsec_` and 24 to 64 bytes in Base64.',
      {
        hint: 'Make one with: echo "whsec_$(openssl rand -base64 32)"',
      },
    )
  }
  return key
}

export type Signed = {
  /** The message's; the same whenever it is sent again. */
  readonly id: string
  /** Seconds since 1970, of this attempt: receivers refuse old ones. */
  readonly timestamp: number
  readonly body: string
}

/** The headers that come with the body. Without a key, nobody can tell who sent it. */
export function webhookHeaders(
  signed: Signed,
  key: Uint8Array | undefined,
): Readonly<Record<string, string>> {
  const { id, timestamp, body } = signed
  const headers = { 'webhook-id': id, 'webhook-timestamp': `${timestamp}` }
  if (key === undefined) return headers
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return { ...headers, 'webhook-signature': `v1,${signature}` }
}
