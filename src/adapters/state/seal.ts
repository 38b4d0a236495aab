import { createHash } from 'node:crypto'
import { MAX_STATE_BYTES } from '../../core/history/codec.ts'
import type { StoredText } from '../../ports.ts'

const FORMAT = 'pipeline-vitals-state'

/** The stored form: a first line with a checksum, then the text. One changed or missing byte is noticed. */
export function seal(text: string): string {
  return `${FORMAT} sha256=${checksum(text)}\n${text}`
}

/** The text that was sealed, or why what is there is not what was sealed. */
export function unseal(bytes: Uint8Array): StoredText {
  if (bytes.length > MAX_STATE_BYTES) return { broken: `it is larger than ${MAX_STATE_BYTES} bytes` }
  const sealed = new TextDecoder().decode(bytes)
  const end = sealed.indexOf('\n')
  const text = sealed.slice(end + 1)
  if (end === -1 || !sealed.startsWith(`${FORMAT} `))
    return { broken: 'it is not a state of Pipeline Vitals' }
  return sealed.slice(0, end) === `${FORMAT} sha256=${checksum(text)}`
    ? text
    : { broken: 'it was damaged or cut off' }
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
