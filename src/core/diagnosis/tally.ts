/** What is looked at of a line: it bounds what a pattern can cost. */
const MAX_SEEN = 500

/** Counts of things that are wrong: after the number, before it, or in a table with nothing else. */
const COUNTS = [
  /^.{0,40}?\b\d{1,9} (?:[\w-]{1,30} ){0,2}(?:errors?|failures?|failed|problems?|issues?|links?|offenses?|violations?|vulnerabilities|findings?)\b[^:]{0,40}$/i,
  /\b(?:errors|failures|failed|problems|issues): ?\d{1,9}\b/i,
  /^\s{0,20}[a-z][a-z ()/-]{0,60}(?:: {0,60}| {2,60})\d{1,9}$/i,
  /\bfiles? would be \w/i,
]

/** Verdicts over all that was done. */
const VERDICTS = [
  /^\W{0,8}(?:failure: )?(?:build|lint|tests?|checks?|run|compilation) failed\b.{0,30}$/i,
  /^\W{0,8}(?:failed to compile|failures?)\W{0,4}$/i,
  /^> Task \S{1,200} FAILED$/,
  /\b(?:finished|exited|ended|failed|completed|done) with (?:errors?|(?:an? )?(?:exit |return )?(?:code|status):? -?\d{1,9})\W{0,3}$/i,
  /^\W{0,8}(?:[\w-]{1,30} ){1,3}fail(?:ed|ure)\W{0,4}$/i,
]

export const tallies: readonly RegExp[] = [...COUNTS, ...VERDICTS]

/** Whether a line only counts or judges what was said before it. */
export function isTally(line: string): boolean {
  const text = line.slice(0, MAX_SEEN)
  return tallies.some((pattern) => pattern.test(text))
}
