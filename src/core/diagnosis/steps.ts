import type { Line } from './line.ts'
import type { Rule } from './rule.ts'
import { ruleFor } from './rule-for.ts'
import { createTestReader, type TestReader } from './tests.ts'

/** What one rule found in one step. */
export type Match = {
  readonly rule: Rule
  readonly first: Line
  readonly last: Line
  /** The first that the runner marked as an error. */
  readonly marked?: Line
  readonly count: number
}

/** One step of a job, as far as its log shows. Bounded, however long the log. */
export type Step = {
  /** What it runs, as the runner says it; `undefined` for the time before the first. */
  readonly name: string | undefined
  readonly matches: readonly Match[]
  /** Lines that the runner marked as errors and that say more than how a process ended: the first ones, and the last. */
  readonly errors: readonly Line[]
  /** Position of the last error; `undefined` where the runner marked none. */
  readonly end: number | undefined
  readonly tests: readonly string[]
  /** What was said last before the last error, or at the end where there is none. */
  readonly tail: readonly Line[]
  /** `tolerated`: it failed, and the runner was told to go on (`continue-on-error`). */
  readonly outcome: 'failed' | 'tolerated' | 'quiet'
}

/** `whole`: from the runner's first word to its last; such a log proves that a job passed by saying nothing. */
export type JobLog = {
  readonly steps: readonly Step[]
  readonly extent: 'whole' | 'part'
  /** Caches are only saved by jobs that passed, whatever their steps said before. */
  readonly savedCache: boolean
}

const MAX_STEPS = 60
const MAX_ERRORS = 40
const TAIL = 60

/** Lines after the last error of a step, beyond which it is an annotation of a step that went on. */
const MAX_AFTER_ERROR = 12

/** Code that is shown, not run: by `set -x`, and in tracebacks. */
const CODE =
  /^\++ |^\s+(?:raise|throw|return|await|assert) |^[+-](?:\s|[^+-]*$)|^\s*(?:print|echo|console\.\w{1,20}|log(?:ger)?\.\w{1,20})\b[ (]/

type OpenStep = {
  readonly name: string | undefined
  readonly matches: Map<string, Match>
  readonly errors: Line[]
  readonly tests: TestReader
  tail: Line[]
  tailAtError: Line[] | undefined
  end: number | undefined
  ended: boolean
  afterError: number
  outcome: 'failed' | 'tolerated' | 'quiet'
}

export type JobReader = {
  readonly read: (line: Line) => void
  readonly finish: () => JobLog
}

/** Reads a job's lines one after the other and keeps what a diagnosis needs. */
export function createJobReader(rules: readonly Rule[]): JobReader {
  const steps: Step[] = []
  let step = openStep(undefined)
  let echo = false
  let post = false
  let begun = false
  let ended = false
  let savedCache = false

  const next = (name: string | undefined) => {
    const closed = closeStep(step)
    if (closed.outcome !== 'quiet' || closed.matches.length > 0) keep(steps, closed)
    step = openStep(name)
  }

  const read = (line: Line) => {
    const { mark, text } = line
    if (mark === 'group') {
      echo = text.startsWith('Run ')
      if (echo) next(text.slice('Run '.length))
    } else if (mark === 'endgroup') {
      echo = false
    } else if (mark === 'start-action') {
      next(/display=([^;\]]*)/.exec(text)?.[1])
    } else if (mark === 'end-action') {
      if (/outcome=failure;conclusion=success/.test(text)) step.outcome = 'tolerated'
    } else if (mark === 'text' && text === 'Post job cleanup.') {
      post = true
      next(text)
    } else if (mark === 'error') {
      echo = false
      readError(step, line, rules)
    } else if (mark === 'text' && !echo) {
      if (text.startsWith('Current runner version:')) begun = true
      if (text === 'Cleaning up orphan processes') ended = true
      if (post && /^Cache (?:saved|hit occurred)/.test(text)) savedCache = true
      readText(step, line, rules)
    }
  }

  return {
    read,
    finish() {
      next(undefined)
      return { steps, extent: begun && ended ? 'whole' : 'part', savedCache }
    },
  }
}

function openStep(name: string | undefined): OpenStep {
  return {
    name,
    matches: new Map(),
    errors: [],
    tests: createTestReader(),
    tail: [],
    tailAtError: undefined,
    end: undefined,
    ended: false,
    afterError: 0,
    outcome: 'quiet',
  }
}

function closeStep(step: OpenStep): Step {
  const failed = step.end !== undefined && (step.ended || step.afterError <= MAX_AFTER_ERROR)
  return {
    name: step.name,
    matches: [...step.matches.values()],
    errors: step.errors,
    end: step.end,
    tests: step.tests.names(),
    tail: step.tailAtError ?? step.tail,
    outcome: step.outcome === 'quiet' && failed ? 'failed' : step.outcome,
  }
}

/** The first failed steps say why; of many others, the last ones do. */
function keep(steps: Step[], step: Step) {
  steps.push(step)
  if (steps.length <= MAX_STEPS) return
  const quiet = steps.findIndex(({ outcome }) => outcome === 'quiet')
  steps.splice(quiet < 0 ? MAX_STEPS / 2 : quiet, 1)
}

function readError(step: OpenStep, line: Line, rules: readonly Rule[]) {
  step.end = line.index
  step.tests.read(line)
  const rule = note(step, line, rules)
  if (rule?.strength === 'exit' || rule?.strength === 'final') step.ended = true
  if (rule?.strength !== 'exit') {
    if (step.errors.length >= MAX_ERRORS) step.errors.splice(MAX_ERRORS / 2, 1)
    step.errors.push(line)
  }
  step.tailAtError = step.tail
  step.tail = [...step.tail]
  step.afterError = 0
}

function readText(step: OpenStep, line: Line, rules: readonly Rule[]) {
  const { text } = line
  if (text.trim() === '') return
  step.afterError += 1
  step.tail.push(line)
  if (step.tail.length > TAIL) step.tail.shift()
  if (CODE.test(text)) return
  step.tests.read(line)
  note(step, line, rules)
}

function note(step: OpenStep, line: Line, rules: readonly Rule[]): Rule | undefined {
  const rule = ruleFor(line, rules)
  if (!rule) return undefined
  const seen = step.matches.get(rule.id)
  const marked = seen?.marked ?? (line.mark === 'error' ? line : undefined)
  step.matches.set(rule.id, {
    rule,
    first: seen?.first ?? line,
    last: line,
    ...(marked && { marked }),
    count: (seen?.count ?? 0) + 1,
  })
  return rule
}
