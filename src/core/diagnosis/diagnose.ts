import type { Category } from './category.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Line } from './line.ts'
import { redact } from './redact.ts'
import type { Strength } from './rule.ts'
import type { JobLog, Match, Step } from './steps.ts'
import { lastErrorBlock } from './unclassified.ts'

/** Position and words of a line; the words are redacted, and still foreign. */
export type Place = { readonly index: number; readonly line: string }

/** Another cause that the log gives. */
export type Also = { readonly rule: string; readonly category: Category; readonly root: Place }

export type Diagnosis =
  | { readonly failed: false }
  | {
      readonly failed: true
      readonly category: Category
      /** `undefined`: no rule speaks, and `root` is the best line by structure. */
      readonly rule: string | undefined
      readonly root: Place | undefined
      /** Full names of failing tests, as the runner of tests prints them. */
      readonly tests: readonly string[]
      readonly fingerprint: string
      readonly also: readonly Also[]
      /** What the failed step runs. */
      readonly step: string | undefined
    }

const MAX_ALSO = 5

export function diagnose(log: JobLog): Diagnosis {
  const step = failedStep(log)
  if (!step) return { failed: false }
  const ranked = rank(step.matches, step.end)
  const best = ranked[0]
  const known = best && best.rule.strength !== 'exit' ? best : undefined
  const line = known ? headOf(known, ranked) : (lastErrorBlock(step) ?? (best && rootOf(best)))
  const others = log.steps.filter((other) => other !== step && other.outcome === 'failed')
  const also = [
    ...ranked.filter((match) => match !== known),
    ...others.flatMap(({ matches }) => rank(matches)),
  ]
  const rule = best?.rule
  return {
    failed: true,
    category: rule?.category ?? 'flaky/unknown',
    rule: known?.rule.id ?? (rule?.category === 'flaky/unknown' ? undefined : rule?.id),
    root: line && placeOf(line),
    tests: step.tests.map(redact),
    fingerprint: fingerprintOf({
      rule: known?.rule,
      line: (known ? rootOf(known) : line)?.text ?? '',
      tests: step.tests,
    }),
    also: also
      .filter((match) => match.rule.strength === 'cause' || match.rule.strength === 'final')
      .slice(0, MAX_ALSO)
      .map((match) => ({
        rule: match.rule.id,
        category: match.rule.category,
        root: placeOf(rootOf(match)),
      })),
    step: step.name === undefined ? undefined : redact(step.name),
  }
}

function failedStep({ steps, extent, savedCache }: JobLog): Step | undefined {
  if (savedCache) return undefined
  const failed = steps.find(({ outcome }) => outcome === 'failed')
  if (failed || extent === 'whole') return failed
  // A part of a log may lack the end, which says that it failed.
  const [strongest] = rank(steps.flatMap(({ matches }) => matches))
  if (!strongest) return undefined
  return steps.find(({ matches }) => matches.includes(strongest))
}

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
function rank(matches: readonly Match[], end = Number.POSITIVE_INFINITY): readonly Match[] {
  const weight = ({ rule, last }: Match) => weights[rule.strength][end - last.index <= NEAR ? 1 : 0]
  return matches.toSorted((a, b) => {
    const later = b.last.index - a.last.index
    return weight(b) - weight(a) || (a.rule.strength === 'final' ? -later : later)
  })
}

/** Lines between the first line of one message and what its later lines say. */
const MESSAGE = 4

/**
 * An error is told by the first line of its message, whichever line of it a rule knows. Only what says no less than
 * the rule counts as such a line: a heading would not.
 */
function headOf(best: Match, matches: readonly Match[]): Line {
  const line = rootOf(best)
  if (best.rule.strength === 'final' || best.rule.strength === 'exit') return line
  const head = matches.find((other) => {
    const lines = line.index - rootOf(other).index
    return lines > 0 && lines <= MESSAGE && weights[other.rule.strength][0] >= weights[best.rule.strength][0]
  })
  return head ? headOf(head, matches) : line
}

const rootOf = ({ rule, first, last, marked }: Match): Line =>
  rule.pick === 'last' ? last : (marked ?? first)

const placeOf = ({ index, text }: Line): Place => ({ index, line: redact(text.trim()) })
