import type { Line } from './line.ts'

/** What is looked at of a line: it bounds what a pattern can cost. */
const MAX_SEEN = 500

/** A word or a code that says only that there is an error, and which. */
const BARE = /^\W{0,8}(?:error|err!|fatal|fail(?:ed|ure)?|exception)\W{0,4}(?:[a-z]{1,6}-?\d{1,6})?\W{0,3}$/i

/** A longer one says what is wrong, and what follows says it in detail. */
const MAX_HEADING = 36

/** What stands a level below a line, as Gradle and miette draw it. */
const BRANCH = /^\s{0,40}(?:> |`-> {0,4})\S/

/** What is drawn below a heading, as by Maven's logger. */
const RULE = /^(?:\[INFO\] )?[-=~_*\s]{0,300}$/

export const isBare = ({ text }: Line): boolean => BARE.test(text.slice(0, MAX_SEEN))

/** `Failures:`, which only says that something follows. */
export function isHeading(line: Line): boolean {
  const text = line.text.trim()
  return (text.endsWith(':') && text.length <= MAX_HEADING) || isBare(line)
}

/** The message that stands under a heading; of messages that stand in each other, the innermost. */
export function messageUnder(heading: Line, lines: readonly Line[]): Line {
  const next = lines.slice(lines.indexOf(heading) + 1).find(({ text }) => !RULE.test(text))
  return next?.mark === 'text' ? innermost(next, lines) : heading
}

export function innermost(line: Line, lines: readonly Line[]): Line {
  let at = lines.indexOf(line)
  while (isBranch(lines[at + 1]) && lines[at + 1]?.index === (lines[at]?.index ?? 0) + 1) at += 1
  return lines[at] ?? line
}

const isBranch = (line: Line | undefined): boolean => !!line && BRANCH.test(line.text.slice(0, MAX_SEEN))
