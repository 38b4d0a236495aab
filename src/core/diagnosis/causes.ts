import type { Category } from './category.ts'
import { type Findings, findingsIn, type Match } from './matches.ts'
import { rank } from './rank.ts'
import type { Rule } from './rule.ts'
import type { Step } from './steps.ts'

export type Causes = Findings & {
  /** The best first. */
  readonly ranked: readonly Match[]
}

/** Kinds whose tools can be told to fail on warnings. */
const checked: ReadonlySet<Category> = new Set(['lint/format', 'compile/type-error'] satisfies Category[])

/**
 * What a step says went wrong. Where nothing in it is called an error, its warnings are what it failed for: linters
 * and compilers can be told to.
 */
export function causesIn({ lines, end }: Step, rules: readonly Rule[]): Causes {
  const found = findingsIn(lines, rules)
  const ranked = rank(found.matches, end)
  if (!mayBeWarnings(ranked[0])) return { ...found, ranked }
  const checkers = rules.filter(
    ({ category, strength }) => checked.has(category) && (strength === 'cause' || strength === 'likely'),
  )
  const warnings = rank(findingsIn(lines, checkers, 'warning').matches, end)
  return { ...found, ranked: [...warnings, ...ranked] }
}

function mayBeWarnings(best: Match | undefined): boolean {
  if (!best || best.rule.strength === 'exit') return true
  return (
    best.rule.strength === 'summary' &&
    (checked.has(best.rule.category) || best.rule.category === 'flaky/unknown')
  )
}
