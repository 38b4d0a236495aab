import type { Place } from '../diagnosis/diagnose.ts'

/** Some lines of a log around the one that counts, redacted, and still foreign. */
export type Excerpt = {
  readonly lines: readonly string[]
  /** Which of them is the one that counts. */
  readonly root: number
}

const MAX_LINES_BEFORE = 3
const MAX_LINES_AFTER = 8
const MAX_LINE = 200

/** A line of a key or certificate, whose first line may not be among those that are shown; and one that can be its last. */
const KEY_MATERIAL = /^\s*[A-Za-z0-9+/]{60,76}={0,2}$/
const KEY_END = /^\s*[A-Za-z0-9+/]{1,76}={0,2}$/

/** What the runner says after what a step said. */
const RUNNERS_OWN = /^(?:Process completed with exit code|Post job cleanup\.|Cleaning up orphan processes)/

/** The line that counts among its neighbours, as they are remembered; `undefined` where it is not one of them. */
export function excerptOf(lines: readonly Place[], { index }: Pick<Place, 'index'>): Excerpt | undefined {
  const at = lines.findIndex((line) => line.index === index)
  if (at < 0) return undefined
  const first = Math.max(0, at - MAX_LINES_BEFORE)
  const end = lines.findIndex(({ line }, i) => i > at && RUNNERS_OWN.test(line))
  const last = Math.min(end < 0 ? lines.length : end, at + 1 + MAX_LINES_AFTER)
  const told = lines.slice(first, last).map(({ line }, i) => shown(line, lines[first + i - 1]?.line ?? ''))
  return { lines: told, root: at - first }
}

function shown(line: string, before: string): string {
  if (KEY_MATERIAL.test(line) || (KEY_MATERIAL.test(before) && KEY_END.test(line))) return '***'
  return line.length > MAX_LINE ? `${line.slice(0, MAX_LINE - 1)}…` : line
}
