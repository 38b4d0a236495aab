import { createRecoder, joined } from './encoding.ts'
import { createFinder } from './finder.ts'
import { cleanLine, type Line } from './line.ts'
import { stems } from './stems.ts'
import { createJobReader, type JobLog } from './steps.ts'

export type Scan = {
  /** The next bytes of the log, cut anywhere. */
  readonly push: (chunk: Uint8Array) => void
  readonly finish: () => JobLog
}

/** Bytes of a line beyond which nothing is read: it is data, not a message. */
const MAX_LINE = 8192

/** What is kept of the log: enough to look back from an error. */
const MAX_HELD_LINES = 400
const MAX_HELD_BYTES = 1 << 18

const LINE_FEED = 10

/**
 * Reads a log of any length in little memory. Lines wait for a while; those that say no stem are dropped when their
 * time is over, and all are looked at when the runner marks an error, or the log ends, before that.
 */
export function createScan(): Scan {
  const find = createFinder(stems)
  const decoder = new TextDecoder()
  const recode = createRecoder()
  const reader = createJobReader()
  let bytes: Uint8Array = new Uint8Array()
  /** Where the held lines begin, and whether they say a stem. */
  let starts: number[] = []
  let telling: boolean[] = []
  let oldest = 0
  /** Position in the file of the oldest held line. */
  let index = 0
  /** Where the line begins whose end has not come yet; whether its rest is dropped. */
  let open = 0
  let overlong = false

  const lineAt = (i: number): Line => {
    const start = starts[i] ?? open
    const end = (starts[i + 1] ?? open) - 1
    return cleanLine(index, decoder.decode(bytes.subarray(start, Math.min(end, start + MAX_LINE))))
  }

  const release = (all: boolean) => {
    if (all || telling[oldest]) reader.read(lineAt(oldest))
    oldest += 1
    index += 1
  }

  const releaseAll = () => {
    while (oldest < starts.length) release(true)
  }

  const close = (end: number, next: number) => {
    starts.push(open)
    telling.push(next < end)
    const start = open
    open = end + 1
    if (next < end && saysError(bytes, start, end)) releaseAll()
    else if (starts.length - oldest > MAX_HELD_LINES) release(false)
    while (oldest < starts.length && open - (starts[oldest] ?? open) > MAX_HELD_BYTES) release(false)
  }

  const forget = () => {
    const base = starts[oldest] ?? open
    bytes = bytes.slice(base)
    starts = starts.slice(oldest).map((start) => start - base)
    telling = telling.slice(oldest)
    oldest = 0
    open -= base
    if (bytes.length - open > MAX_LINE) {
      overlong = true
      bytes = bytes.slice(0, open + MAX_LINE)
    }
  }

  const read = (chunk: Uint8Array) => {
    let rest = chunk
    if (overlong) {
      const end = rest.indexOf(LINE_FEED)
      rest = end < 0 ? new Uint8Array() : rest.subarray(end)
      overlong = end < 0
    }
    let end = bytes.length + rest.indexOf(LINE_FEED)
    if (end < bytes.length) end = -1
    bytes = joined(bytes, rest)
    let next = -1
    while (end >= 0) {
      if (next < open) next = find(bytes, open)
      close(end, next)
      end = bytes.indexOf(LINE_FEED, open)
    }
    forget()
  }

  return {
    push: (chunk) => read(recode(chunk)),
    finish() {
      read(Uint8Array.of(LINE_FEED))
      releaseAll()
      return reader.finish()
    },
  }
}

const ERROR_MARK = new TextEncoder().encode('##[error]')

/** Whether the runner marked this line as an error; colours may stand before the mark. */
function saysError(bytes: Uint8Array, start: number, end: number): boolean {
  const last = Math.min(end, start + 500) - ERROR_MARK.length
  for (
    let at = bytes.indexOf(ERROR_MARK[0] ?? 0, start);
    at >= 0 && at <= last;
    at = bytes.indexOf(35, at + 1)
  ) {
    if (ERROR_MARK.every((byte, i) => bytes[at + i] === byte)) return true
  }
  return false
}
