import type { Line } from './line.ts'
import type { Rule } from './rule.ts'
import { ruleFor } from './rule-for.ts'

/** What one rule found among the lines of a step. */
export type Match = {
  readonly rule: Rule
  readonly first: Line
  readonly last: Line
  /** The first that the runner marked as an error. */
  readonly marked: Line | undefined
}

export type Findings = {
  readonly matches: readonly Match[]
  /** Lines that the runner marked as errors, and of which no rule knows or that say more than how a process ended. */
  readonly errors: readonly Line[]
}

export function findingsIn(lines: readonly Line[], rules: readonly Rule[]): Findings {
  const matches = new Map<string, Match>()
  const errors: Line[] = []
  for (const line of lines) {
    const rule = ruleFor(line, rules)
    if (line.mark === 'error' && rule?.strength !== 'exit') errors.push(line)
    if (!rule) continue
    const seen = matches.get(rule.id)
    matches.set(rule.id, {
      rule,
      first: seen?.first ?? line,
      last: line,
      marked: seen?.marked ?? (line.mark === 'error' ? line : undefined),
    })
  }
  return { matches: [...matches.values()], errors }
}
