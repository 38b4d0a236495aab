import { cleanLine } from '../diagnosis/line.ts'
import { normalize } from '../diagnosis/normalize.ts'
import type { LogText } from './log-window.ts'

/** Of a longer log only its two ends are taken: normalising a line takes a few microseconds. */
const MAX_BYTES = 2 * 1024 * 1024

const MAX_LINE = 2000

/** What a log says, without what changes from run to run. */
export function familiarLines({ head, rest }: LogText): ReadonlySet<string> {
  const tail = rest?.tail ?? head.subarray(Math.min(head.length, MAX_BYTES))
  const decoder = new TextDecoder()
  const lines = [head.subarray(0, MAX_BYTES), tail.subarray(-MAX_BYTES)].flatMap((part) =>
    decoder.decode(part).split('\n'),
  )
  return new Set(
    lines.map((raw) => normalize(cleanLine(0, raw.slice(0, 2 * MAX_LINE)).text.slice(0, MAX_LINE))),
  )
}
