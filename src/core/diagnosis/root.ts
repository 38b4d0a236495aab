import type { Causes } from './causes.ts'
import { isHeading, messageUnder } from './heading.ts'
import type { Line } from './line.ts'
import type { Match } from './matches.ts'
import { normalize } from './normalize.ts'
import { headOf, rootOf } from './rank.ts'
import { lastTold } from './retold.ts'
import type { Rule } from './rule.ts'
import type { Step } from './steps.ts'
import { isTally } from './tally.ts'
import { bestLine, lastError } from './unclassified.ts'

/**
 * Which line is the root, for all tools alike:
 *
 * - The tool's own message counts, not what started the tool says of it: the exit, `npm error code ELIFECYCLE`,
 *   `make: ***`, a time limit around it.
 * - Of many messages of one kind the first counts: those after it often follow from it. Of lines that a program
 *   repeats while it tries again, and of exceptions, the last counts, which is the innermost cause (`pick: 'last'`).
 * - A message that is told again in the same words counts where it was told last (`retold.ts`).
 * - The message counts, not its heading (`FAIL file`, `Oops!`, `Error: P1001`) and not the count of messages; a heading
 *   that names the failing test counts where no rule knows the message below it (`role: 'heading'`).
 * - A message that goes over several lines is told by its first.
 * - What calls itself a warning, what shows code, and what went well say nothing; a linter or compiler that calls
 *   nothing an error failed on its first warning.
 * - Of several causes the one nearest to the end counts, as shells stop at the first command that fails.
 * - What the runner says on why it stopped a step counts before all of these.
 * - Where no rule speaks: what the runner marked, else the last block of lines that speak of an error
 *   (`unclassified.ts`).
 */

export type Root = {
  /** The best match, where it says what went wrong. */
  readonly known: Match | undefined
  /** The rule that names the kind, even of what is not known. */
  readonly rule: Rule | undefined
  readonly line: Line | undefined
  /** The line whose words are the same wherever the failure happens again, and whatever is known of passed jobs. */
  readonly stable: Line | undefined
}

/** Only so much of a line is compared. */
const MAX_TEXT = 2000

/** The line that says why a step failed. `familiar`: lines of the same job when it passed, as `normalize` leaves them. */
export function rootIn(step: Step, causes: Causes, familiar?: ReadonlySet<string>): Root {
  const { lines } = step
  const [best] = causes.ranked
  const known = best && knows(best, causes) ? best : undefined
  const head = known && headOf(known, causes.ranked)
  const usual = head ? messageOf(head, lines) : byPlace(step, causes)
  const chosen = head || !familiar ? usual : byPlace(step, causes, familiar)
  return {
    known,
    // The head of a message may know more than its last line.
    rule: (known?.rule.category === 'flaky/unknown' ? head : best)?.rule,
    line: chosen && lastTold(chosen, lines),
    stable: known ? messageOf(known, lines) : usual,
  }
}

/** Whether a match says more than how a process ended, and more than what the runner marked where no rule speaks. */
function knows({ rule, marked }: Match, { errors }: Causes): boolean {
  if (rule.strength === 'exit') return false
  return rule.strength !== 'summary' || rule.category !== 'flaky/unknown' || !!marked || errors.length === 0
}

/** Lines around a count or verdict in which its reason is looked for. */
const AROUND = 60

/** A heading has its message below it; what counts errors has them above it, and else the reason follows. */
function messageOf(match: Match, lines: readonly Line[]): Line {
  const line = rootOf(match)
  const { category, strength } = match.rule
  if (strength !== 'summary' && category !== 'flaky/unknown') return line
  if (strength === 'summary' && isHeading(line)) return messageUnder(line, lines)
  if (!isTally(line.text)) return line
  const at = lines.indexOf(line)
  const above = lastError(lines.slice(Math.max(0, at - AROUND), at))
  if (above || strength !== 'summary') return above ?? line
  return lastError(lines.slice(at + 1, at + 1 + AROUND)) ?? line
}

/** The line where no rule tells it: of those that the job never said when it passed, if there are any. */
function byPlace({ lines }: Step, causes: Causes, familiar?: ReadonlySet<string>): Line | undefined {
  const { errors, exits } = causes
  const [best] = causes.ranked
  const telling = best?.rule.category === 'flaky/unknown' ? undefined : best && rootOf(best)
  const isNew = ({ text }: Line) => !familiar?.has(normalize(text.slice(0, MAX_TEXT)))
  // Marked lines stay: they say where the step ended.
  const unseen = lines.filter((line) => line.mark === 'error' || isNew(line))
  const found = unseen.some(({ mark }) => mark === 'text')
    ? bestLine(unseen, { errors: errors.filter(isNew), exits }, telling)
    : bestLine(lines, { errors, exits }, telling)
  return found ?? (best && rootOf(best))
}
