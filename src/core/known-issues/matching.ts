import { cleanLine } from '../diagnosis/line.ts'
import { ruleFor } from '../diagnosis/rule-for.ts'
import type { JobLog } from '../diagnosis/steps.ts'
import type { Finding } from '../failures/finding.ts'
import type { WatchedIssue } from './known-issue.ts'

/** Numbers of the issues that know a line of the failed steps of a log; of all steps, where none is marked as failed. */
export function issuesIn({ steps }: JobLog, watched: readonly WatchedIssue[]): readonly number[] {
  if (watched.length === 0) return []
  const failed = steps.filter(({ outcome }) => outcome === 'failed')
  const lines = (failed.length > 0 ? failed : steps).flatMap((step) => step.lines)
  return watched
    .filter(({ rule }) => lines.some((line) => ruleFor(line, [rule]) !== undefined))
    .map(({ number }) => number)
}

/**
 * The issues that know a failure: by its log, where it was read since they are there, or by what is remembered of it.
 * One that was closed is not watched any more.
 */
export function issuesOf<T extends WatchedIssue>(finding: Finding, watched: readonly T[]): readonly T[] {
  const { issues, line = '', excerpt } = finding
  const lines = [line, ...(excerpt?.lines ?? [])].map((text) => cleanLine(0, text))
  return watched.filter(
    ({ number, rule }) => issues.includes(number) || lines.some((one) => ruleFor(one, [rule]) !== undefined),
  )
}
