import type { Finder } from './finder.ts'

export type Hold = {
  readonly push: (chunk: Uint8Array) => void
  readonly finish: () => void
}

type Options = {
  readonly find: Finder
  /** Asked of each line in which nothing is found. */
  readonly isWanted?: (line: Uint8Array) => boolean
  /** Gets the lines that count, in order: position in the file, from 0, and bytes without the line feed. */
  readonly take: (index: number, line: Uint8Array) => void
}

/** Bytes of a line beyond which nothing is read: it is data, not a message. */
const MAX_LINE = 8192

/** How far one can look back from an error. */
const MAX_LINES = 400

/** Must have room for one line of any length that is read, and what is held before it. */
const ROOM = 1 << 19

const LINE_FEED = 10

/**
 * Cuts bytes into lines and holds them for a while. A line in which something is found is taken when its time is over,
 * any other is dropped; when a line is marked as an error, or all ends, all that are held are taken.
 */
export function createHold({ find, isWanted, take }: Options): Hold {
  const room = new Uint8Array(ROOM)
  let length = 0
  /** Where the held lines begin, and whether something is found in them: a ring. */
  const starts = new Int32Array(MAX_LINES + 1)
  const found = new Uint8Array(MAX_LINES + 1)
  let held = 0
  /** Position in the file of the oldest held line, and its place in the ring. */
  let index = 0
  let oldest = 0
  /** Where the line begins whose end has not come. */
  let open = 0

  const startOf = (i: number) => (i < held ? (starts[(oldest + i) % starts.length] ?? 0) : open)

  const release = (all: boolean) => {
    if (all || found[oldest] === 1) {
      const start = startOf(0)
      take(index, room.subarray(start, Math.min(startOf(1) - 1, start + MAX_LINE)))
    }
    oldest = (oldest + 1) % starts.length
    held -= 1
    index += 1
  }

  const close = (end: number, finding: boolean) => {
    const place = (oldest + held) % starts.length
    const start = open
    const wanted = finding || isWanted?.(room.subarray(start, Math.min(end, start + MAX_LINE))) === true
    starts[place] = start
    found[place] = wanted ? 1 : 0
    held += 1
    open = end + 1
    if (finding && isError(room, start, end)) while (held > 0) release(true)
    else if (held > MAX_LINES) release(false)
  }

  /** Makes room for more bytes; the oldest lines leave where there is too little. */
  const make = (bytes: number) => {
    // What follows is the rest of that line, up to its end, and just as little read.
    length = Math.min(length, open + MAX_LINE)
    while (held > 0 && length - startOf(0) + bytes > ROOM) release(false)
    const base = startOf(0)
    room.copyWithin(0, base, length)
    for (let i = 0; i < held; i++) starts[(oldest + i) % starts.length] = startOf(i) - base
    length -= base
    open -= base
  }

  const read = (chunk: Uint8Array) => {
    if (length + chunk.length > ROOM) make(chunk.length)
    room.set(chunk, length)
    let end = room.subarray(0, length + chunk.length).indexOf(LINE_FEED, length)
    length += chunk.length
    const filled = room.subarray(0, length)
    let next = -1
    while (end >= 0) {
      if (next < open) next = find(filled, open)
      close(end, next < end)
      end = filled.indexOf(LINE_FEED, open)
    }
  }

  return {
    push(chunk) {
      for (let at = 0; at < chunk.length; at += ROOM / 4) read(chunk.subarray(at, at + ROOM / 4))
    },
    finish() {
      read(Uint8Array.of(LINE_FEED))
      while (held > 0) release(true)
    },
  }
}

const ERROR_MARK = new TextEncoder().encode('##[error]')

/** Where a mark can stand: after a time stamp, colours, and the names of job and step. */
const MAX_BEFORE_MARK = 300

/** Whether the runner marked this line as an error. */
function isError(bytes: Uint8Array, start: number, end: number): boolean {
  const last = Math.min(end - ERROR_MARK.length, start + MAX_BEFORE_MARK)
  for (let at = start; at <= last; at++) {
    if (bytes[at] === ERROR_MARK[0] && ERROR_MARK.every((byte, i) => bytes[at + i] === byte)) return true
  }
  return false
}
