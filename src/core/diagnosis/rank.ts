import type { Line } from './line.ts'
import type { Match } from './matches.ts'
import type { Strength } from './rule.ts'

/** Lines before the end of a step in which what is said most likely is why it ended. */
const NEAR = 40

/** How much a match weighs, far from the end of its step and near it. */
const weights: Readonly<Record<Strength, readonly [far: number, near: number]>> = {
  exit: [0, 0],
  summary: [1, 1],
  likely: [2, 4],
  cause: [5, 6],
  final: [7, 7],
}

/**
 * The best first. What stands near the end weighs more, as shells stop at the first command that fails; among equals
 * what was said last counts, except that the runner's first word on an end is the reason of the others.
 */
export function rank(matches: readonly Match[], end = Number.POSITIVE_INFINITY): readonly Match[] {
  const weight = ({ rule, last }: Match) => weights[rule.strength][end - last.index <= NEAR ? 1 : 0]
  return matches.toSorted((a, b) => {
    const later = b.last.index - a.last.index
    return weight(b) - weight(a) || (a.rule.strength === 'final' ? -later : later)
  })
}

/** Lines between the first line of one message and what its later lines say, across and within a paragraph. */
const MESSAGE = 4
const PARAGRAPH = 12

/**
 * An error is told by the first line of its message, whichever line of it a rule knows. Only what says no less than
 * the rule counts as such a line, and an exception that quotes it: a heading would not.
 */
export function headOf(best: Match, matches: readonly Match[]): Match {
  if (best.rule.strength === 'final' || best.rule.strength === 'exit') return best
  const head = matches.find((other) => {
    const { index } = rootOf(other)
    const lines = rootOf(best).index - index
    const together = rootOf(best) === best.first && index >= best.paragraph
    return (
      lines > 0 &&
      other.rule.role !== 'heading' &&
      lines <= (together ? PARAGRAPH : MESSAGE) &&
      (weights[other.rule.strength][0] >= weights[best.rule.strength][0] ||
        (other.rule.role === 'exception' && together))
    )
  })
  return head ? headOf(head, matches) : best
}

export function rootOf({ rule, first, last, below, marked }: Match): Line {
  if (rule.pick === 'last') return last
  return marked ?? (rule.pick === 'below' ? (below ?? first) : first)
}
