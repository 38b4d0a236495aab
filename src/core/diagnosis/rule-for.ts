import { isCode, isPassed, isWarning } from './harmless.ts'
import type { Line } from './line.ts'
import { withoutPrefix } from './prefix.ts'
import type { Rule } from './rule.ts'

/** What a rule sees of a line: it bounds what a pattern can cost, whatever stands there. */
const MAX_SEEN = 2000

/**
 * The first rule that matches a line, as it stands or without such a prefix. `next`: the few lines after it.
 * `level`: `warning` lets every rule look at warnings too.
 */
export function ruleFor(
  line: Line,
  rules: readonly Rule[],
  next: readonly Line[] = [],
  level: 'error' | 'warning' = 'error',
): Rule | undefined {
  const { mark } = line
  const text = line.text.slice(0, MAX_SEEN)
  if (mark !== 'error' && (isCode(text) || isPassed(text))) return undefined
  const soft = level === 'error' && mark !== 'error' && isWarning(text)
  const bare = withoutPrefix(text)
  return rules.find(
    (rule) =>
      (!soft || rule.level === 'warning') &&
      (rule.pattern.test(text) || (bare !== text && rule.pattern.test(bare))) &&
      follows(rule, next),
  )
}

function follows({ followedBy }: Rule, next: readonly Line[]): boolean {
  return !followedBy || next.some(({ text }) => followedBy.test(text.slice(0, MAX_SEEN)))
}
