import type { Line } from './line.ts'

/**
 * `failed`: the runner marked an error at its end. `tolerated`: it failed, and the runner was told to go on
 * (`continue-on-error`). `quiet`: neither.
 */
export type Outcome = 'failed' | 'tolerated' | 'quiet'

/** One step of a job, as far as its log shows. Bounded, however long the log. */
export type Step = {
  /** What it runs, as the runner says it; `undefined` for the time before the first. */
  readonly name: string | undefined
  /** The first lines of its script, as the runner shows them before it runs. */
  readonly script: readonly string[]
  /** What it said, without what only shows code: its first lines and its last. */
  readonly lines: readonly Line[]
  /** Position of the last error that the runner marked. */
  readonly end: number | undefined
  readonly outcome: Outcome
}

/** `whole`: up to the runner's last word; such a log proves that a job passed by marking no error. */
export type JobLog = {
  readonly steps: readonly Step[]
  readonly extent: 'whole' | 'part'
  /** Setup actions save their caches only in jobs that passed, whatever their steps said before. */
  readonly savedCache: boolean
}

export type JobReader = {
  readonly read: (line: Line) => void
  readonly finish: () => JobLog
}

const MAX_STEPS = 20
const MAX_SCRIPT = 40
const HEAD = 1000
const TAIL = 2000
const QUIET_TAIL = 500

/** Lines after the last error of a step, beyond which it is an annotation of a step that went on. */
const MAX_AFTER_ERROR = 15

/** The runner's own words on why a step ended; the step is over, whatever follows. */
const END =
  /^(?:Process completed with exit code|The process '.{1,300}' failed with exit code|The operation was cancell?ed|The action '.{1,200}' has timed out|The runner has received a shutdown signal)/

/** Code that is shown, not run: by `set -x`, in tracebacks and differences. */
const CODE =
  /^\+{1,9} |^\s{1,200}(?:raise|throw|return|await|assert) |^(?:throw new|raise \w{1,80})\b.{0,300}\(|^[+-](?:\s|[^+-]{0,500}$)|^\s{0,200}(?:print|echo|console\.\w{1,20}|log(?:ger)?\.\w{1,20})\b[ (]/

/** What follows a script where it is shown. */
const AFTER_SCRIPT = /^(?:shell|env|with):/

/**
 * What actions/setup-* say when they save their caches, which they do only where the job has not failed (`post-if`).
 * Others, such as golangci-lint-action, say the same in any case, of keys of their own.
 */
const SETUP_CACHE =
  /^Cache (?:hit occurred on the primary key|saved with the key:) (?:node-cache|setup-(?:python|go|java))-/

type OpenStep = {
  readonly name: string | undefined
  readonly script: string[]
  lines: Line[]
  end: number | undefined
  ended: boolean
  tolerated: boolean
}

/** Cuts a job's lines into steps. */
export function createJobReader(): JobReader {
  const steps: Step[] = []
  let step = openStep(undefined)
  let echo = false
  let script = false
  let post = false
  let ended = false
  let savedCache = false
  let last = -1

  const next = (name: string | undefined, index: number) => {
    keep(steps, closeStep(step, index))
    step = openStep(name)
  }

  const readText = (line: Line) => {
    const { text } = line
    if (text === 'Post job cleanup.') {
      post = true
      return next(text, line.index)
    }
    if (text === 'Cleaning up orphan processes') ended = true
    if (post && SETUP_CACHE.test(text)) savedCache = true
    if (text.trim() !== '' && !CODE.test(text)) add(step, line)
  }

  const read = (line: Line) => {
    last = line.index
    switch (line.mark) {
      case 'group':
        echo = line.text.startsWith('Run ')
        script = echo
        if (echo) next(line.text.slice('Run '.length), line.index)
        break
      case 'endgroup':
        echo = false
        break
      case 'start-action':
        next(/display=([^;\]]{0,300})/.exec(line.text)?.[1], line.index)
        break
      case 'end-action':
        if (line.text.includes('outcome=failure;conclusion=success')) step.tolerated = true
        break
      case 'error':
        echo = false
        step.end = line.index
        if (END.test(line.text)) step.ended = true
        add(step, line)
        break
      case 'text':
        // A script that is shown before it runs is no news.
        if (!echo) readText(line)
        else if (AFTER_SCRIPT.test(line.text) || step.script.length === MAX_SCRIPT) script = false
        else if (script) step.script.push(line.text)
        break
      case 'warning':
      case 'command':
      case 'other':
        break
    }
  }

  return {
    read,
    finish() {
      next(undefined, last + 1)
      return { steps, extent: ended ? 'whole' : 'part', savedCache }
    },
  }
}

function openStep(name: string | undefined): OpenStep {
  return { name, script: [], lines: [], end: undefined, ended: false, tolerated: false }
}

function add(step: OpenStep, line: Line) {
  step.lines.push(line)
  if (step.lines.length > HEAD + 2 * TAIL) step.lines.splice(HEAD, TAIL)
}

/** `index`: of the line with which the next step begins. */
function closeStep({ name, script, lines, end, ended, tolerated }: OpenStep, index: number): Step {
  const failed = end !== undefined && (ended || index - end <= MAX_AFTER_ERROR)
  const outcome = tolerated ? 'tolerated' : failed ? 'failed' : 'quiet'
  return { name, script, lines: outcome === 'quiet' ? lines.slice(-QUIET_TAIL) : lines, end, outcome }
}

/** The first failed steps say why; of the others, the last ones may. */
function keep(steps: Step[], step: Step) {
  if (step.lines.length === 0) return
  steps.push(step)
  if (steps.length <= MAX_STEPS) return
  const quiet = steps.findIndex(({ outcome }) => outcome === 'quiet')
  steps.splice(quiet < 0 ? MAX_STEPS / 2 : quiet, 1)
}
