import type { Seconds } from '../model.ts'
import { countLines, type LogText } from './log-window.ts'

/** Whole seconds, both included. */
export type Stretch = { readonly from: Seconds; readonly to: Seconds }

export type LogPart = { readonly bytes: Uint8Array; readonly linesBefore: number }

const LINE_FEED = 10

/** `2026-03-04T10:00:00`, with which the runner begins each line; a byte order mark can stand before the first. */
const STAMP = /^\uFEFF?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)/
const STAMP_BYTES = 22

/**
 * The lines of a log that the runner stamped in a stretch of time, and those between them. Of a log with a hole, those on
 * the side where they end, as the end says why. `undefined` where there are none.
 */
export function linesWithin({ head, rest }: LogText, stretch: Stretch): LogPart | undefined {
  const inTail = rest && within(rest.tail, stretch)
  if (!rest || !inTail) return within(head, stretch)
  return { ...inTail, linesBefore: inTail.linesBefore + countLines(head) + rest.linesLeftOut }
}

function within(bytes: Uint8Array, { from, to }: Stretch): LogPart | undefined {
  const [first, last] = [from, to].map((at) => new Date(at * 1000).toISOString().slice(0, 19))
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let start: number | undefined
  let end = bytes.length
  for (let at = 0; at < bytes.length; at = nextLine(bytes, at)) {
    const stamp = STAMP.exec(decoder.decode(bytes.subarray(at, at + STAMP_BYTES)))?.[1]
    if (stamp === undefined) continue
    // Times of this form are in the order of their texts.
    if (last !== undefined && stamp > last) {
      end = at
      break
    }
    if (start === undefined && first !== undefined && stamp >= first) start = at
  }
  if (start === undefined) return undefined
  return { bytes: bytes.subarray(start, end), linesBefore: countLines(bytes.subarray(0, start)) }
}

function nextLine(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(LINE_FEED, at)
  return end < 0 ? bytes.length : end + 1
}
