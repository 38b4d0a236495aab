import type { Category } from '../diagnosis/category.ts'
import { diagnose } from '../diagnosis/diagnose.ts'
import { fingerprintOf } from '../diagnosis/fingerprint.ts'
import { redact } from '../diagnosis/redact.ts'
import type { Rule } from '../diagnosis/rule.ts'
import { createScan } from '../diagnosis/scan.ts'
import type { WatchedIssue } from '../known-issues/known-issue.ts'
import { issuesIn } from '../known-issues/matching.ts'
import type { Seconds } from '../model.ts'
import { thousands } from '../words.ts'
import { type Excerpt, excerptOf } from './excerpt.ts'
import { countLines, type LogText } from './log-window.ts'
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
}

export const MAX_TESTS = 20
const MAX_LINE = 300
const MAX_STEP = 120

export type LogOf = Pick<Finding, 'jobId' | 'runId' | 'attempt' | 'readAt'> & {
  /** As GitHub says it. */
  readonly failedStep: string | undefined
  readonly watched: readonly WatchedIssue[]
}

/** Diagnoses the log of a job that failed, and keeps what is worth remembering. */
export function findingOf(
  log: LogText,
  rules: readonly Rule[],
  { failedStep, watched, ...about }: LogOf,
): Finding {
  const scan = createScan([...rules, ...watched.map(({ rule }) => rule)])
  scan.push(log.head)
  if (log.rest) {
    scan.push(new TextEncoder().encode(holeInWords(log.rest.linesLeftOut)))
    scan.push(log.rest.tail)
  }
  const job = scan.finish()
  const diagnosis = diagnose(job, rules, 'failure')
  const linesLeftOut = log.rest?.linesLeftOut ?? 0
  const issues = issuesIn(job, watched)
  if (!diagnosis.failed) return { ...about, ...saysNothing(failedStep), linesLeftOut, issues }
  const { root, rule, category, fingerprint, tests, also, step } = diagnosis
  const excerpt = root && excerptOf(diagnosis.excerpt, root)
  return {
    ...about,
    ...{ category, rule, fingerprint, linesLeftOut, issues, excerpt },
    line: root && cutTo(root.line, MAX_LINE),
    lineNumber: root && lineNumberOf(root.index, log),
    place: excerpt && placeAmong(excerpt),
    step: cutStep(failedStep ?? step),
    tests: tests.slice(0, MAX_TESTS).map((name) => cutTo(name, MAX_LINE)),
    testCount: tests.length,
    also: [...new Set(also.map((other) => other.rule))].filter((id) => id !== rule),
  }
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

/** One line, so that those on either side of it do not look like neighbours. */
function holeInWords(lines: number): string {
  return `(${thousands(lines)} lines were left out here)\n`
}

function lineNumberOf(index: number, { head, rest }: LogText): number {
  const isAfterHole = rest !== undefined && index > countLines(head)
  return isAfterHole ? index + rest.linesLeftOut : index + 1
}

/** In the line itself, in one after it, or before it: in a frame of a Python traceback. */
function placeAmong({ lines, root }: Excerpt): Place | undefined {
  const frames = lines.slice(0, root).filter((line) => line.trimStart().startsWith('File "'))
  return [...lines.slice(root), ...frames.toReversed()].map(placeIn).find((place) => place !== undefined)
}

function cutStep(step: string | undefined): string | undefined {
  return step === undefined ? undefined : cutTo(redact(step), MAX_STEP)
}

function cutTo(text: string, maxLength: number): string {
  return text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text
}
