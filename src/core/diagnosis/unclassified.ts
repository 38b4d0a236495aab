import type { Line } from './line.ts'

const LOUD =
  /mismatch|not (?:permitted|allowed|set|valid|supported)|does not|doesn't|did not|didn't|violat|reject|exceed|forbidden|expired|conflict|unknown|unsupported|incorrect|broken|outdated|unused|error|fail|fatal|exception|panic|abort|denied|not found|no such|cannot|can't|could not|couldn't|unable|invalid|missing|unexpected|must |❌|✖|✗|✘|⨯|🚨|⛔|🛑|💀/i

/** What scripts say while they clean up after the reason. */
const CLEANUP =
  /No such container|kill: .{0,40}No such process|DeprecationWarning|Failed to upload artifacts?:|Failed to save cache/

export const isLoud = ({ text }: Line): boolean => LOUD.test(text) && !CLEANUP.test(text)

/** How far before the end the reason is looked for. */
const TAIL = 60

/**
 * The best line of a failed step of which no rule knows anything: what the runner marked as an error besides the
 * exit, else the beginning of the last block of lines that speak of an error before it, else `exit`, where that says
 * more than a number, else the last line.
 */
export function bestLine(
  lines: readonly Line[],
  errors: readonly Line[],
  exit: Line | undefined,
): Line | undefined {
  if (errors[0]) return errors[0]
  const end = lines.findLastIndex(({ mark }) => mark === 'error')
  const tail = lines
    .slice(0, end < 0 ? lines.length : end)
    .filter(({ mark }) => mark !== 'error')
    .slice(-TAIL)
  const loud = tail.findLastIndex(isLoud)
  if (loud >= 0) return tail[tail.findLastIndex((line, i) => i < loud && !isLoud(line)) + 1]
  const last = exit ?? tail.at(-1)
  // A heading with nothing under it says nothing.
  return last?.text.trimEnd().endsWith(':') ? undefined : last
}
