import type { Line } from './line.ts'
import { withoutPrefix } from './prefix.ts'
import type { Rule } from './rule.ts'

/** What a line says of itself where it is no more than a warning or a note: loggers' levels, `UserWarning:`. */
const SOFT =
  /^.{0,60}?(?:\[(?:warn(?:ing)?|info|debug|notice|trace) {0,8}\]|\b(?:WARN(?:ING)?|INFO|DEBUG|TRACE|NOTICE)\b[\]:]?|⚠|\b[Ww]arning:|\w+Warning: |^\s*(?:warning|info|note|hint|npm warn)\b)/

/** Whether a line calls itself no more than a warning. */
export const isSoft = (text: string): boolean => SOFT.test(text)

/** A test or check that went well, whatever it is called. */
const PASSED =
  /^\s{0,80}(?:✓|✔|√|✅|\[?(?:ok|OK|PASS|PASSED|Passed)\b)|\.\.\. ?(?:ok|OK|PASSED|passed)\s*$|\bPASSED\b.{0,20}$/

/** A line of code with its number, as messages show it below themselves; PHP_CodeSniffer's tables look alike. */
const CODE = /^\s{0,20}>?\s{0,8}\d{1,6}:? {0,4}[|│┆](?!\s(?:ERROR|WARNING)\b)/

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
  if (mark !== 'error' && (CODE.test(text) || PASSED.test(text))) return undefined
  const soft = level === 'error' && mark !== 'error' && isSoft(text)
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
