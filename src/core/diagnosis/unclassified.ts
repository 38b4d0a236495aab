import type { Line } from './line.ts'

const LOUD =
  /mismatch|not (?:permitted|allowed)|error|fail|fatal|exception|panic|abort|denied|not found|no such|cannot|can't|could not|couldn't|unable|invalid|missing|unexpected|must |❌|✖|✗|🚨|⛔/i

export const isLoud = ({ text }: Line): boolean => LOUD.test(text)

/** How far before the end the reason is looked for. */
const TAIL = 60

/**
 * The best line of a failed step of which no rule knows anything: what the runner marked as an error besides the
 * exit, else the beginning of the last block of lines that speak of an error before it, else the last line.
 */
export function bestLine(lines: readonly Line[], errors: readonly Line[]): Line | undefined {
  if (errors[0]) return errors[0]
  const end = lines.findLastIndex(({ mark }) => mark === 'error')
  const tail = lines
    .slice(0, end < 0 ? lines.length : end)
    .filter(({ mark }) => mark !== 'error')
    .slice(-TAIL)
  const loud = tail.findLastIndex(({ text }) => LOUD.test(text))
  if (loud >= 0) return tail[tail.findLastIndex(({ text }, i) => i < loud && !LOUD.test(text)) + 1]
  const last = tail.at(-1)
  // A heading with nothing under it says nothing.
  return last?.text.trimEnd().endsWith(':') ? undefined : last
}
