import { isCode, isPassed, isWarning } from './harmless.ts'
import { innermost, isHeading, messageUnder } from './heading.ts'
import type { Line } from './line.ts'
import type { Findings } from './matches.ts'
import { isTally } from './tally.ts'

/** Words with which tools of any kind say that something is wrong, and scripts in other languages. */
const LOUD =
  /mismatch|not (?:permitted|allowed|set|valid|supported|met)|does not|doesn't|did not|didn't|violat|reject|exceed|forbidden|expired|conflict|unknown|unsupported|incorrect|broken|outdated|unused|err_|err!|error|fail|fatal|exception|panic|abort|denied|not found|no such|cannot|can't|could not|couldn't|unable|invalid|missing|unexpected|must |错误|失败|エラー|失敗|fehler|erreur|échec|falló|ошибка|❌|✖|✗|✘|⨯|🚨|⛔|🛑|💀/i

/** Words that say so only where nothing louder is said. */
const WEAK =
  /\b(?:breaking|expected|should (?:be|have|not)|duplicate|already|below|stale|drift|leak|crash|refus|gave up|giving up|tim(?:ed ?|e-?)out|unhealthy|too (?:many|few|long|short|large|big|old|small)|wrong|illegal|differ|not \w+ed\b|needs? to)/i

/** What is no message, whatever its words: a count of nothing, what is still going on, a frame of a stack, a command. */
const CALM =
  /\b(?:0|no|zero|without(?: any)?) (?:\w{1,30} )?(?:errors?|fail\w{0,10}|problems?|issues?|exceptions?)\b|\b(?:errors?|fail\w{0,10})(?: \w{1,30})?: ?0\b|\.\.\.\s*$|^\s*(?:at \S|#\d{1,6} |File ")|^\$ |<asynchronous suspension>|^\s*https?:\/\/\S{1,400}$/i

/** What a message has: the frames of tables and marks below code have none. */
const WORDS = /[\p{L}\p{N}]/u

/** Names of files, of options and of things; they are full of such words. */
const NAMES =
  /[\w./@-]{0,80}\.(?:[cm]?[jt]sx?|py|go|rs|java|kt|cs|rb|php|cpp|h|dart|ya?ml|json|md|html)\b|--[\w-]{1,40}|\b(?:error|fail|exception)\w{0,20}[-_.]\w[\w.-]{0,40}|\b\w[\w.-]{0,40}[-_.](?:error|exception)\w{0,20}/gi

/** What scripts say while they clean up after the reason, and what package managers say whenever nobody watches. */
const CLEANUP =
  /^(?:debconf|dpkg-preconfigure|invoke-rc\.d): |No such container|^Unable to find image '.{1,200}' locally|kill: .{0,40}No such process|DeprecationWarning|Failed to upload artifacts?:|Failed to save cache/

/** What to do about it, and where to read of it. */
const ADVICE =
  /^\W{0,8}(?:please |you (?:can|may|could) |consider |try |to \w+ |run (?!fail)|see |for more |learn more|(?:hint|help|tip|usage)\b)/i

/** What is looked at of a line: it bounds what a pattern can cost. */
const MAX_SEEN = 500

const isCalm = (text: string): boolean =>
  !WORDS.test(text) ||
  CALM.test(text) ||
  ADVICE.test(text) ||
  CLEANUP.test(text) ||
  isPassed(text) ||
  isCode(text)

const says = (words: RegExp, line: string): boolean => {
  const text = line.slice(0, MAX_SEEN)
  return words.test(text.replace(NAMES, '')) && !isCalm(text)
}

export const isLoud = ({ text }: Line): boolean => says(LOUD, text)

/** How far before the end the reason is looked for; by weak words, and where the end itself says what happened. */
const TAIL = 60
const NEAR = 15

/** What speaks of an error, and neither counts others nor calls itself less. */
const isError = (line: Line): boolean => isLoud(line) && !isWarning(line.text) && !isTally(line.text)

/** In this order: the first kind of line of which there is one among the last so many. */
const kinds: readonly (readonly [isKind: (line: Line) => boolean, reach: number])[] = [
  [isError, TAIL],
  [(line) => isLoud(line) && !isWarning(line.text), TAIL],
  [({ text }) => says(WEAK, text) && !isWarning(text), NEAR],
  [isLoud, TAIL],
  [({ text }) => says(WEAK, text), NEAR],
]

/**
 * The best line of a failed step of which no rule knows anything: what the runner marked as an error besides the
 * exit, else the beginning of the last block of lines that speak of an error before it, else `exit`, where that says
 * more than a number, else what was started says of its end, else the last line.
 */
export function bestLine(
  lines: readonly Line[],
  { errors, exits }: Pick<Findings, 'errors' | 'exits'>,
  exit: Line | undefined,
): Line | undefined {
  if (errors[0]) return errors[0]
  const end = lines.findLastIndex(({ mark }) => mark === 'error')
  const before = lines
    .slice(0, end < 0 ? lines.length : end)
    .filter(({ mark }) => mark !== 'error')
    .slice(exit ? -NEAR : -TAIL)
  const tail = before.filter((line) => !exits.has(line))
  for (const [isKind, reach] of kinds) {
    const at = tail.findLastIndex(isKind)
    if (at >= 0 && tail.length - at <= reach) return below(tail, beginning(tail, at, isKind))
  }
  // A heading with nothing under it, and a thing that went well, say nothing.
  const isSilent = (line: Line) => isHeading(line) || isCalm(line.text.slice(0, MAX_SEEN))
  const last = exit ?? before.find((line) => exits.has(line)) ?? tail.findLast((line) => !isSilent(line))
  return last && isSilent(last) ? undefined : last
}

/** Of lines that speak of an error, the beginning of the last block. */
export function lastError(lines: readonly Line[]): Line | undefined {
  const at = lines.findLastIndex(isError)
  return at < 0 ? undefined : below(lines, beginning(lines, at, isError))
}

/** Where a block of lines of one kind begins that ends `at`; one other line between two of them belongs to it. */
function beginning(lines: readonly Line[], at: number, isKind: (line: Line) => boolean): number {
  const before = lines.slice(Math.max(0, at - 2), at).findIndex(isKind)
  return before < 0 ? at : beginning(lines, Math.max(0, at - 2) + before, isKind)
}

/** The message counts, not its heading. */
function below(lines: readonly Line[], at: number): Line | undefined {
  const line = lines[at]
  return line && (isHeading(line) ? messageUnder(line, lines) : innermost(line, lines))
}
