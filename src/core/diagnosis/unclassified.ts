import type { Line } from './line.ts'
import type { Step } from './steps.ts'

const LOUD =
  /error|fail|fatal|exception|panic|abort|denied|not found|no such|cannot|can't|could not|couldn't|unable|invalid|missing|unexpected|must |❌|✖|✗|🚨|⛔/i

/**
 * The best line of a failed step of which no rule knows anything: what the runner marked as an error besides the
 * exit, else the beginning of the last block of lines that speak of an error before it.
 */
export function lastErrorBlock({ errors, tail }: Pick<Step, 'errors' | 'tail'>): Line | undefined {
  if (errors[0]) return errors[0]
  const end = tail.findLastIndex(({ text }) => LOUD.test(text))
  if (end >= 0) {
    const start = tail.findLastIndex(({ text }, i) => i < end && !LOUD.test(text)) + 1
    return tail[start]
  }
  const last = tail.at(-1)
  return last && !last.text.trimEnd().endsWith(':') ? last : undefined
}
