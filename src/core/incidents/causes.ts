import { fnv1a } from '../diagnosis/fnv.ts'
import { failedJobsOf } from '../failures/failed-jobs.ts'
import type { History } from '../history/history.ts'
import { type Attempt, conclusionOf, type Job, type Run } from '../model.ts'
import type { Incident } from './incident.ts'
import { type Cause, inOrder, lineKey, type Result } from './result.ts'

/** Of causes that no log tells: it was not read yet, or GitHub does not have it. */
const UNREAD = 'unread:'

/** Why an attempt failed, as far as is known. Never empty. */
export function causesOf(
  run: Run,
  attempt: Attempt,
  history: Pick<History, 'jobs' | 'findings'>,
): readonly [Cause, ...Cause[]] {
  if (attempt.conclusion === 'startup_failure')
    return [{ fingerprint: 'never-started', title: 'GitHub could not use the workflow file' }]
  const causes = failedJobsOf([{ ...run, attempts: [attempt] }], history).map(({ job }): Cause => {
    const finding = history.findings.get(job.id)
    if (!finding) return unreadCause(job)
    return {
      fingerprint: finding.fingerprint,
      title: finding.line ?? withoutLine(job, finding.step),
    }
  })
  const [first, ...rest] = new Map(causes.map((cause) => [cause.fingerprint, cause])).values()
  return first
    ? [first, ...rest]
    : [{ fingerprint: `${UNREAD}jobs`, title: 'A run failed, and its jobs were not read' }]
}

function withoutLine(job: Job, step: string | undefined): string {
  return conclusionOf(job) === 'timed_out'
    ? `${job.name} ran into its time limit`
    : `Failed in ${step ?? job.name}`
}

/** The same job that fails in the same step is the best guess at the same cause. */
function unreadCause({ name, failedStep }: Pick<Job, 'name' | 'failedStep'>): Cause {
  const [title] = name.split(' (')
  const fingerprint = `${UNREAD}${fnv1a(JSON.stringify([title, failedStep ?? '']))}`
  return {
    fingerprint,
    title: failedStep === undefined ? `${name} failed` : `${name} failed in ${failedStep}`,
  }
}

export function isUnread({ fingerprint }: Pick<Cause, 'fingerprint'>): boolean {
  return fingerprint.startsWith(UNREAD)
}

/** It was told without a log, which was read since: it goes on under the name of its cause, and nothing is good again. */
export function isRenamed({ subject, resolution }: Incident): boolean {
  return resolution?.cause === 'ended' && isUnread(subject)
}

/**
 * A failure whose log was not read counts as one of those that were read in the same stretch of failures on its branch:
 * the last before it, else the first after it. In a storm not all logs can be read at once, and the rest is not another
 * incident. Once its log is read, that counts.
 */
export function withNeighboursCauses(results: readonly Result[]): readonly Result[] {
  const attributed = new Map<Result, Result>()
  for (const line of Map.groupBy(results, lineKey).values()) {
    for (const stretch of stretchesOf(line)) {
      let known = stretch.map(knownCauses).find(({ length }) => length > 0) ?? []
      for (const result of stretch) {
        const own = knownCauses(result)
        if (own.length > 0) known = own
        if (known.length > 0) attributed.set(result, { ...result, causes: known })
      }
    }
  }
  return results.map((result) => attributed.get(result) ?? result)
}

/** Failures with no pass between them, in the order of their commits. */
function stretchesOf(line: readonly Result[]): readonly (readonly Result[])[] {
  const stretches: Result[][] = [[]]
  for (const result of line.toSorted(inOrder)) {
    if (result.causes === 'passed') stretches.push([])
    else stretches.at(-1)?.push(result)
  }
  return stretches
}

function knownCauses({ causes }: Result): readonly Cause[] {
  return causes === 'passed' ? [] : causes.filter((cause) => !isUnread(cause))
}
