import type { Line } from './line.ts'
import type { Rule } from './rule.ts'
import { ruleFor } from './rule-for.ts'

/** What one rule found among the lines of a step. */
export type Match = {
  readonly rule: Rule
  readonly first: Line
  readonly last: Line
  /** Position of the first line of the paragraph of `first`. */
  readonly paragraph: number
  /** What follows `first`. */
  readonly below: Line | undefined
  /** The first that the runner marked as an error. */
  readonly marked: Line | undefined
}

export type Findings = {
  readonly matches: readonly Match[]
  /** Lines that the runner marked as errors, and of which no rule knows or that say more than how a process ended. */
  readonly errors: readonly Line[]
  /** Lines that say no more than how a process ended. */
  readonly exits: ReadonlySet<Line>
}

/** Lines after one that a rule can ask for. */
const NEXT = 3

export function findingsIn(
  lines: readonly Line[],
  rules: readonly Rule[],
  level: 'error' | 'warning' = 'error',
): Findings {
  const matches = new Map<string, Match>()
  const errors: Line[] = []
  const exits = new Set<Line>()
  let paragraph = 0
  for (const [i, line] of lines.entries()) {
    const next = lines.slice(i + 1, i + 1 + NEXT)
    // Empty lines are not among the lines, and leave a gap.
    if (line.index - 1 !== lines[i - 1]?.index) paragraph = line.index
    const rule = ruleFor(line, rules, next, level)
    if (rule?.strength === 'exit') exits.add(line)
    else if (line.mark === 'error' && line.text.trim() !== '') errors.push(line)
    if (!rule) continue
    const seen = matches.get(rule.id)
    matches.set(rule.id, {
      rule,
      first: seen?.first ?? line,
      last: line,
      below: seen ? seen.below : next[0]?.mark === 'text' ? next[0] : undefined,
      paragraph: seen?.paragraph ?? paragraph,
      marked: seen?.marked ?? (line.mark === 'error' ? line : undefined),
    })
  }
  return { matches: [...matches.values()], errors, exits }
}
