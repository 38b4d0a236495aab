import type { Category } from './category.ts'
import { causesIn } from './causes.ts'
import { failedStep } from './failed-step.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Line } from './line.ts'
import { type Location, locationIn } from './location.ts'
import { purposeOf } from './purpose.ts'
import { rootOf } from './rank.ts'
import { redact } from './redact.ts'
import { rootIn } from './root.ts'
import type { Rule } from './rule.ts'
import type { JobLog, Step } from './steps.ts'
import { failingTests } from './tests.ts'

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
      /** The place in the sources that the root line names. */
      readonly location: Location | undefined
      /** The root line among its neighbours, without empty lines. */
      readonly excerpt: readonly Place[]
      /** Full names of failing tests, as the runner of tests prints them. */
      readonly tests: readonly string[]
      readonly fingerprint: string
      readonly also: readonly Also[]
      /** What the failed step runs. */
      readonly step: string | undefined
    }

const MAX_ALSO = 5

/** Lines before and after the root line that help to understand it. */
const BEFORE = 3
const AFTER = 8

const MAX_TEXT = 2000

/**
 * Why a job failed, by the log of the job. `conclusion`: `failure` where it is known to have failed, whatever its log
 * says of it. `familiar`: lines of a log of the same job that passed, as `normalize` leaves them. They tell the line
 * where no rule does, but not the fingerprint, which has to be the same without them.
 */
export function diagnose(
  log: JobLog,
  rules: readonly Rule[],
  conclusion?: 'failure',
  familiar?: ReadonlySet<string>,
): Diagnosis {
  const step = failedStep(log, rules, conclusion)
  if (!step) return { failed: false }
  const causes = causesIn(step, rules)
  const { known, rule, line, stable } = rootIn(step, causes, familiar)
  const tests = failingTests(step.lines)
  return {
    failed: true,
    category: categoryOf(rule, step, tests),
    rule: known || rule?.category !== 'flaky/unknown' ? rule?.id : undefined,
    root: line && placeOf(line),
    location: line && locationIn(line.text.slice(0, MAX_TEXT)),
    excerpt: line ? around(line, step.lines).map(shownOf) : [],
    tests: tests.map(redact),
    fingerprint: fingerprintOf({ rule: known?.rule, line: stable?.text ?? '', tests }),
    also: othersIn(step, log, rules)
      .filter((other) => other.rule !== rule?.id)
      .slice(0, MAX_ALSO),
    step: step.name === undefined ? undefined : redact(step.name).slice(0, MAX_TEXT),
  }
}

/** What makes a test fail, and is then no more than that. */
const within: ReadonlySet<Category> = new Set(['network', 'timeout', 'flaky/unknown'] satisfies Category[])

/**
 * A test that waits for nothing is still a failed test. Where no rule knows the kind, what the step is for tells it;
 * `rule` still says that nothing is known.
 */
function categoryOf(rule: Rule | undefined, step: Step, tests: readonly string[]): Category {
  const category = rule?.category ?? 'flaky/unknown'
  if (tests.length > 0 && rule?.strength !== 'cause' && rule?.strength !== 'final' && within.has(category))
    return 'test-failure'
  return category === 'flaky/unknown' ? (purposeOf(step) ?? category) : category
}

/** What else went wrong: in the step that failed the job, then in others; the most certain first. */
function othersIn(failed: Step, { steps }: JobLog, rules: readonly Rule[]): readonly Also[] {
  return [failed, ...steps.filter((step) => step !== failed && step.outcome === 'failed')]
    .flatMap((step) => causesIn(step, rules).ranked)
    .filter(({ rule }) => rule.strength === 'cause' || rule.strength === 'final')
    .map((match) => ({ rule: match.rule.id, category: match.rule.category, root: placeOf(rootOf(match)) }))
}

function around(line: Line, lines: readonly Line[]): readonly Line[] {
  const at = lines.indexOf(line)
  return lines.slice(Math.max(0, at - BEFORE), at + AFTER + 1)
}

const placeOf = ({ index, text }: Line): Place => ({ index, line: redact(text.trim()).slice(0, MAX_TEXT) })

/** Among its neighbours a line keeps its indentation, which tells what belongs to what. */
const shownOf = ({ index, text }: Line): Place => ({
  index,
  line: redact(text.trimEnd()).slice(0, MAX_TEXT),
})
