import type { Line } from './line.ts'
import type { Rule } from './rule.ts'

/** What a line says of itself where it is no more than a warning or a note: loggers' levels, `UserWarning:`. */
const SOFT =
  /^.{0,60}?(?:\[(?:warn(?:ing)?|info|debug|notice|trace) {0,8}\]|\b(?:WARN(?:ING)?|INFO|DEBUG|TRACE|NOTICE)\b[\]:]?|⚠|\b[Ww]arning:|\w+Warning: |^\s*(?:warning|info|note|hint|npm warn)\b)/

/** What tools put before the lines of those that they run: box drawing, `[WebServer] `, `web:build: `. */
const PREFIX =
  /^\s{0,80}(?:[│┃|■╎╷]\s{0,80}|\[[\w@/.: -]{1,60}\]:? {1,8}|@?[\w/.-]{1,60}:[a-z][\w:-]{0,40}: ){1,4}/

/** What a rule sees of a line: it bounds what a pattern can cost, whatever stands there. */
const MAX_SEEN = 2000

/** The first rule that matches a line, as it stands or without such a prefix. `next`: the few lines after it. */
export function ruleFor(line: Line, rules: readonly Rule[], next: readonly Line[] = []): Rule | undefined {
  const { mark } = line
  const text = line.text.slice(0, MAX_SEEN)
  const soft = mark !== 'error' && SOFT.test(text)
  const bare = text.replace(PREFIX, '')
  return rules.find(
    ({ pattern, level, followedBy }) =>
      (!soft || level === 'warning') &&
      (pattern.test(text) || (bare !== text && pattern.test(bare))) &&
      (!followedBy || next.some((other) => followedBy.test(other.text.slice(0, MAX_SEEN)))),
  )
}
