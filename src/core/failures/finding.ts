import type { Category } from '../diagnosis/category.ts'
import { type Diagnosis, diagnose } from '../diagnosis/diagnose.ts'
import { fingerprintOf } from '../diagnosis/fingerprint.ts'
import { redact } from '../diagnosis/redact.ts'
import type { Rule } from '../diagnosis/rule.ts'
import type { WatchedIssue } from '../known-issues/known-issue.ts'
import { issuesIn } from '../known-issues/matching.ts'
import type { Seconds } from '../model.ts'
import { type Excerpt, excerptOf } from './excerpt.ts'
import { type ReadLog, readStep, readWhole } from './job-log.ts'
import type { Stretch } from './lines-within.ts'
import type { LogText } from './log-window.ts'
import { type Place, placeIn } from './place.ts'

/** What the log of a failed job said, as it is remembered: redacted, cut, and still foreign. */
export type Finding = {
  readonly jobId: number
  readonly runId: number
  readonly attempt: number
  /** When the log was read. */
  readonly readAt: Seconds
  readonly category: Category
  /** `undefined`: no rule knows it. */
  readonly rule: string | undefined
  readonly fingerprint: string
  /** The root error line; `undefined` where the log says nothing of a failure. */
  readonly line: string | undefined
  /** Its number in the whole log, from 1. */
  readonly lineNumber: number | undefined
  readonly excerpt: Excerpt | undefined
  readonly place: Place | undefined
  readonly step: string | undefined
  /** The first `MAX_TESTS` failing tests, and how many there are. */
  readonly tests: readonly string[]
  readonly testCount: number
  /** Ids of other rules that spoke. */
  readonly also: readonly string[]
  /** So many lines in the middle of the log were not looked at. */
  readonly linesLeftOut: number
  /** Numbers of the known issues that the log speaks of, among those that were there when it was read. */
  readonly issues: readonly number[]
  /** The job that passed with whose log lines were compared, to find the one that no rule knows. */
  readonly comparedWith: number | undefined
  /** Which rules did not know it; `undefined` where one does. */
  readonly rulesVersion: string | undefined
}

export const MAX_TESTS = 20
const MAX_LINE = 300
const MAX_STEP = 120

export type LogOf = Pick<Finding, 'jobId' | 'runId' | 'attempt' | 'readAt'> & {
  /** As GitHub says it. */
  readonly failedStep: string | undefined
  /** When that step ran, as GitHub says it. */
  readonly ran?: Stretch | undefined
  readonly watched: readonly WatchedIssue[]
  readonly rulesVersion: string
  /** What the same job said when it passed. */
  readonly passed?: { readonly jobId: number; readonly lines: ReadonlySet<string> } | undefined
}

/** Diagnoses the log of a job that failed, and keeps what is worth remembering. */
export function findingOf(
  log: LogText,
  rules: readonly Rule[],
  { failedStep, ran, watched, passed, rulesVersion, ...about }: LogOf,
): Finding {
  const linesLeftOut = log.rest?.linesLeftOut ?? 0
  const { diagnosis, read } = diagnosed(log, rules, { ran, watched, passed })
  const kept = { ...about, linesLeftOut, issues: issuesIn(read.job, watched) }
  if (!diagnosis.failed) return { ...kept, ...saysNothing(failedStep), comparedWith: undefined, rulesVersion }
  const { root, rule, category, fingerprint, tests, also, step } = diagnosis
  const excerpt = root && excerptOf(diagnosis.excerpt, root)
  return {
    ...kept,
    ...{ category, rule, fingerprint, excerpt },
    ...(rule === undefined
      ? { comparedWith: passed?.jobId, rulesVersion }
      : { comparedWith: undefined, rulesVersion: undefined }),
    line: root && cutTo(root.line, MAX_LINE),
    lineNumber: root && read.numberOf(root.index),
    place: excerpt && placeAmong(excerpt),
    step: cutStep(failedStep ?? step),
    tests: tests.slice(0, MAX_TESTS).map((name) => cutTo(name, MAX_LINE)),
    testCount: tests.length,
    also: [...new Set(also.map((other) => other.rule))].filter((id) => id !== rule),
  }
}

/** The step that GitHub says failed is looked at first; the whole log where that step does not say why. */
function diagnosed(
  log: LogText,
  rules: readonly Rule[],
  { ran, watched, passed }: Pick<LogOf, 'ran' | 'watched' | 'passed'>,
): { readonly diagnosis: Diagnosis; readonly read: ReadLog } {
  const wanting = [...rules, ...watched.map(({ rule }) => rule)]
  const step = ran && readStep(log, ran, wanting)
  const ofStep = step && diagnose(step.job, rules, 'failure', passed?.lines)
  if (step && ofStep?.failed && ofStep.root) return { diagnosis: ofStep, read: step }
  const whole = readWhole(log, wanting)
  return { diagnosis: diagnose(whole.job, rules, 'failure', passed?.lines), read: whole }
}

/** GitHub says that the job failed and its log does not: then only the step tells one such failure from another. */
function saysNothing(failedStep: string | undefined) {
  return {
    category: 'flaky/unknown' as const,
    ...{ rule: undefined, line: undefined, lineNumber: undefined, excerpt: undefined, place: undefined },
    fingerprint: fingerprintOf({ rule: undefined, line: `nothing said in ${failedStep ?? ''}`, tests: [] }),
    step: cutStep(failedStep),
    ...{ tests: [], testCount: 0, also: [] },
  }
}

/** In tracebacks of Python, and as pytest ends them: `tests/test_a.py:44: AssertionError`. */
const FRAME = /^\s{0,40}(?:File "|[^\s:]{1,200}\.py:\d{1,7}: )/

/** In the line itself, in one after it, or before it: in a frame of a Python traceback. */
function placeAmong({ lines, root }: Excerpt): Place | undefined {
  const frames = lines.slice(0, root).filter((line) => FRAME.test(line))
  return [...lines.slice(root), ...frames.toReversed()].map(placeIn).find((place) => place !== undefined)
}

function cutStep(step: string | undefined): string | undefined {
  return step === undefined ? undefined : cutTo(redact(step), MAX_STEP)
}

function cutTo(text: string, maxLength: number): string {
  return text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text
}
