import type { Severity } from '../reports/health.ts'
import type { BranchClass } from './branch-class.ts'
import { incidentKey, type Subject } from './incident.ts'
import type { Observation } from './observation.ts'
import { type Cause, inOrder, lineKey, type Result } from './result.ts'

/**
 * What the results of runs say now of every cause that is among them. A cause lasts while a branch on which it came up
 * has not passed since; it is over once all of them have. A failure of another cause says nothing of it.
 */
export function observationsOf(
  results: readonly Result[],
  severityOf: Readonly<Record<BranchClass, Severity>>,
): readonly Observation[] {
  const occurrences = causesAmong(results)
  const lines = Map.groupBy(results.toSorted(inOrder), lineKey)
  return [...occurrences.values()].map(({ subject, failures }) => {
    const streaks = [...new Set(failures.map(lineKey))].map((line) =>
      streakOf(lines.get(line) ?? [], subject.fingerprint),
    )
    const lasting = streaks.filter(({ passes }) => passes.length === 0)
    return lasting.length > 0
      ? findingOf(subject, lasting, severityOf[subject.branchClass])
      : passOf(subject, streaks, failures)
  })
}

type Failure = Result & { readonly cause: Cause }
type Occurrences = { readonly subject: Subject; readonly failures: readonly Result[] }

function causesAmong(results: readonly Result[]): ReadonlyMap<string, Occurrences> {
  const found = new Map<string, { subject: Subject; failures: Result[] }>()
  for (const result of results) {
    for (const { fingerprint } of result.causes === 'passed' ? [] : result.causes) {
      const subject = { workflow: result.workflow, branchClass: result.branchClass, fingerprint }
      const key = incidentKey(subject)
      const known = found.get(key)
      if (known) known.failures.push(result)
      else found.set(key, { subject, failures: [result] })
    }
  }
  return found
}

/** The last stretch of a cause on one branch: its failures since the pass before, and the passes after the last. */
type Streak = { readonly failures: readonly Failure[]; readonly passes: readonly Result[] }

function streakOf(results: readonly Result[], fingerprint: string): Streak {
  let [failures, passes]: [Failure[], Result[]] = [[], []]
  for (const result of results) {
    const { causes } = result
    if (causes === 'passed') passes.push(result)
    else {
      const cause = causes.find((one) => one.fingerprint === fingerprint)
      if (!cause) continue
      if (passes.length > 0) [failures, passes] = [[], []]
      failures.push({ ...result, cause })
    }
  }
  return { failures, passes }
}

function findingOf(subject: Subject, lasting: readonly Streak[], severity: Severity): Observation {
  const failures = lasting.flatMap((streak) => streak.failures).toSorted(byEnd)
  return { kind: 'failing', subject, severity, ...factsOf(failures) }
}

function factsOf(failures: readonly Failure[]) {
  const last = failures.at(-1)
  return {
    from: failures[0]?.endedAt ?? 0,
    seenAt: last?.endedAt ?? 0,
    failures: new Set(failures.map(({ runId }) => runId)).size,
    commits: new Set(failures.map(({ sha }) => sha)).size,
    title: last?.cause.title ?? '',
    ...(last && { sha: last.sha, runId: last.runId }),
  }
}

/** Over where the last of its branches passed. */
function passOf(subject: Subject, streaks: readonly Streak[], ever: readonly Result[]): Observation {
  const failures = streaks.flatMap((streak) => streak.failures).toSorted(byEnd)
  const firsts = streaks.flatMap(({ passes }) => passes.slice(0, 1)).toSorted(byEnd)
  const decisive = firsts.at(-1)
  const until = decisive?.endedAt ?? 0
  return {
    kind: 'passing',
    subject,
    from: failures[0]?.endedAt ?? 0,
    until,
    // A newer commit can pass before an older one has failed. The order of commits counts, so the pass comes after.
    seenAt: ever.reduce((at, { endedAt }) => Math.max(at, endedAt + 1), until),
    passes: Math.min(...streaks.map(({ passes }) => new Set(passes.map(({ runId }) => runId)).size)),
    title: failures.at(-1)?.cause.title ?? '',
    ...(decisive && { sha: decisive.sha, runId: decisive.runId }),
  }
}

function byEnd(a: Result, b: Result): number {
  return a.endedAt - b.endedAt || a.runId - b.runId
}
