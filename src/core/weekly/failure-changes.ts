import { redact } from '../diagnosis/redact.ts'
import type { FailureGroup, FailureReport } from '../reports/failures.ts'
import type { FailureChanges, WeeklyFailure } from '../reports/weekly.ts'

/**
 * Causes of failures in a period that are new, that came back or went on, and those of the period before that are over.
 * `both` is of the two periods together, as they stand at the end. What was seen before, was not seen again and is not
 * known to be over was mostly a branch's that was given up: it is told of nowhere.
 */
export function failureChangesOf(
  { window, counts, groups }: FailureReport,
  both: FailureReport,
): FailureChanges {
  const seen = new Set(groups.map(({ fingerprint }) => fingerprint))
  const isNew = ({ firstSeen }: FailureGroup) => firstSeen >= window.from
  return {
    new: groups.filter(isNew).map(weeklyFailureOf),
    recurring: groups.filter((group) => !isNew(group)).map(weeklyFailureOf),
    resolved: both.groups
      .filter(({ fingerprint, state }) => state === 'over' && !seen.has(fingerprint))
      .map(weeklyFailureOf),
    jobs: counts.failedJobs,
    read: counts.read,
  }
}

function weeklyFailureOf(group: FailureGroup): WeeklyFailure {
  const { fingerprint, category, rule, line, state, count, jobs, workflows } = group
  return {
    ...{ fingerprint, category, state, count },
    ...(rule !== undefined && { rule }),
    ...(line !== undefined && { line: redact(line) }),
    ...{ job: jobs[0] ?? '', workflow: workflows[0] ?? '' },
    ...{ firstSeen: group.firstSeen, lastSeen: group.lastSeen },
    url: group.occurrences[0]?.url ?? '',
  }
}
