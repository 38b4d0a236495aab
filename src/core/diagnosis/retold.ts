import type { Line } from './line.ts'

/**
 * Where `line` was said for the last time in the same words, together with what stands below it. Programs that try
 * again, and tests that are run again, tell one message each time: the last one is what the step ended with, and
 * stands next to what else is said of it. Problems of one kind at several places have other lines below them.
 */
export function lastTold(line: Line, lines: readonly Line[]): Line {
  const below = lines[lines.indexOf(line) + 1]
  if (!below || below.mark === 'error') return line
  const again = lines.findLastIndex(({ text }, i) => text === line.text && lines[i + 1]?.text === below.text)
  return lines[again] ?? line
}
