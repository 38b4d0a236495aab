import { createHash } from 'node:crypto'
import { MAX_STATE_BYTES } from '../../core/history/codec.ts'
import type { StoredText } from '../../ports/state.ts'
import { makeRoomFor } from './heap.ts'

const FORMAT = 'pipeline-vitals-state'

/** The stored form: a first line with a checksum, then the text. One changed or missing byte is noticed. */
export function seal(text: string): string {
  return `${FORMAT} sha256=${checksum(text)}\n${text}`
}

/** The bytes of the text that was sealed, or why what is there is not what was sealed. */
export function unseal(bytes: Uint8Array): StoredText {
  if (bytes.length > MAX_STATE_BYTES) return { broken: `it is larger than ${MAX_STATE_BYTES} bytes` }
  makeRoomFor(bytes)
  const end = bytes.indexOf(NEWLINE)
  const head = new TextDecoder().decode(bytes.subarray(0, end === -1 ? 0 : end))
  if (!head.startsWith(`${FORMAT} `)) return { broken: 'it is not a state of Pipeline Vitals' }
  const text = bytes.subarray(end + 1)
  return head === `${FORMAT} sha256=${checksum(text)}` ? text : { broken: 'it was damaged or cut off' }
}

const NEWLINE = 0x0a

function checksum(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}
