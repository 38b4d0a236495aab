/** The log of a job as UTF-8: all of it, or its beginning and its end. Foreign text. */
export type LogText = {
  readonly head: Uint8Array
  /** What follows after `linesLeftOut` lines; absent where `head` is all. Both parts are cut between lines. */
  readonly rest?: { readonly linesLeftOut: number; readonly tail: Uint8Array }
}

/** Longer than the log of nearly any job; the end, where it says why it failed, gets more of it. */
export const windowBytes = { head: 8 * 1024 * 1024, tail: 24 * 1024 * 1024 } as const

export type LogWindow = {
  /** The next bytes, cut anywhere. They are copied. */
  readonly push: (piece: Uint8Array) => void
  readonly finish: () => LogText
}

const LINE_FEED = 10

/** Keeps the beginning and the end of what is pushed, however much that is. */
export function createLogWindow(limits: Readonly<Record<'head' | 'tail', number>> = windowBytes): LogWindow {
  const head: Uint8Array[] = []
  let headRoom = limits.head
  let tail: Uint8Array[] = []
  let tailBytes = 0
  let droppedBytes = 0
  let droppedLines = 0

  const drop = (bytes: Uint8Array) => {
    droppedBytes += bytes.length
    droppedLines += countLines(bytes)
  }

  return {
    push(piece) {
      // Of a `Buffer`, `slice` would be no copy.
      const copy = new Uint8Array(piece)
      const fitting = copy.subarray(0, headRoom)
      headRoom -= fitting.length
      if (fitting.length > 0) head.push(fitting)
      const more = copy.subarray(fitting.length)
      if (more.length === 0) return
      tail.push(more)
      tailBytes += more.length
      while (tailBytes - (tail[0]?.length ?? 0) >= limits.tail) {
        const oldest = tail.shift()
        if (!oldest) break
        tailBytes -= oldest.length
        drop(oldest)
      }
    },
    finish() {
      const [first, last] = [joined(head), joined(tail)]
      head.length = 0
      tail = []
      if (droppedBytes === 0 && last.length <= limits.tail) return { head: joined([first, last]) }
      const wholeLines = first.subarray(0, first.lastIndexOf(LINE_FEED) + 1)
      const surplus = last.subarray(0, Math.max(0, last.length - limits.tail))
      const kept = last.subarray(surplus.length)
      const begin = kept.indexOf(LINE_FEED) + 1
      drop(surplus)
      drop(kept.subarray(0, begin))
      return { head: wholeLines, rest: { linesLeftOut: droppedLines, tail: kept.subarray(begin) } }
    },
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((total, { length }) => total + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

export function countLines(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1
  return count
}
