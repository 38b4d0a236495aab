import { cleanLine, type Line } from '../diagnosis/line.ts'
import { redact } from '../diagnosis/redact.ts'
import type { LogText } from './log-window.ts'

/** Some lines of a log around the one that counts, redacted, and still foreign. */
export type Excerpt = {
  readonly lines: readonly string[]
  /** Which of them is the one that counts. */
  readonly root: number
}

const BEFORE = 3
const AFTER = 6
const MAX_LINE = 200

/** More of a line is not looked at. */
const MAX_BYTES = 4096

/** A line of a key or certificate, whose first line may not be among those that are shown. */
const KEY_MATERIAL = /^\s*[A-Za-z0-9+/]{60,76}={0,2}$/

/** What stands around the line at `index`, counted in the log as it was read, without what was left out of it. */
export function excerptOf(log: LogText, index: number): Excerpt | undefined {
  const around = linesAround(log, index, { before: BEFORE, after: AFTER })
  return around && ofTheStep(around.lines, around.root)
}

/** The lines before and after one, and which of them is that one. Not redacted. */
export function linesAround(
  { head, rest }: LogText,
  index: number,
  { before, after }: { readonly before: number; readonly after: number },
): { readonly lines: readonly Line[]; readonly root: number } | undefined {
  const headLines = countLines(head)
  const inHead = rest === undefined || index < headLines
  const at = inHead ? index : index - headLines
  const first = Math.max(0, at - before)
  const found = linesOf(inHead ? head : rest.tail, { first, count: at - first + 1 + after })
  if (found.length <= at - first) return undefined
  return { lines: found.map((raw) => cleanLine(0, raw)), root: at - first }
}

/** Without what the runner says before and after what the step said, and without blank lines around it. */
function ofTheStep(lines: readonly Line[], root: number): Excerpt {
  const begin = lines.findLastIndex(({ mark }, i) => i < root && mark === 'endgroup') + 1
  const end = lines.findIndex(({ text }, i) => i > root && RUNNERS_OWN.test(text))
  const texts = lines.map(({ text }) => shown(text))
  const says = (line: string, i: number) => i >= begin && (line.trim() !== '' || i === root)
  const from = texts.findIndex(says)
  const to = texts.slice(0, end < 0 ? texts.length : end).findLastIndex(says)
  return { lines: texts.slice(from, to + 1), root: root - from }
}

const RUNNERS_OWN = /^(?:Process completed with exit code|Post job cleanup\.|Cleaning up orphan processes)/

function shown(raw: string): string {
  const text = redact(raw.trimEnd())
  if (KEY_MATERIAL.test(text)) return '***'
  return text.length > MAX_LINE ? `${text.slice(0, MAX_LINE - 1)}…` : text
}

const LINE_FEED = 10

export function countLines(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1
  return count
}

function linesOf(
  bytes: Uint8Array,
  { first, count }: { readonly first: number; readonly count: number },
): readonly string[] {
  const decoder = new TextDecoder()
  const lines: string[] = []
  let start = 0
  for (let i = 0; lines.length < count && start <= bytes.length; i++) {
    const feed = bytes.indexOf(LINE_FEED, start)
    const end = feed < 0 ? bytes.length : feed
    if (i >= first) lines.push(decoder.decode(bytes.subarray(start, Math.min(end, start + MAX_BYTES))))
    start = end + 1
  }
  return lines
}
