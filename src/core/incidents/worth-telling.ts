import type { Alert } from '../reports/health.ts'
import type { SilentKind } from '../reports/signs.ts'
import { aspectOf } from './alert-findings.ts'
import type { Observation } from './observation.ts'

/** Rules that only count failed runs. */
const countFailures: readonly string[] = ['too-many-failures', 'low-success-rate']

/** Failures without a sign that are failures of runs to us, and told as such. */
const countAsFailures: readonly SilentKind[] = ['no-job', 'hidden-timeout']

/**
 * What failures off pull requests, which are told one by one, add up to is not told besides them. Missed targets are for
 * reports: nobody can mend one today. So are workflows that none but forks have run, of which strangers can bring any
 * number with a pull request; but for their schedules, which are those of the default branch.
 */
export function worthTelling(
  alerts: readonly Alert[],
  ofRuns: readonly Observation[],
  /** Paths of the workflows that none but forks have run. */
  ofForks: ReadonlySet<string>,
): readonly Alert[] {
  const told = new Set(
    ofRuns.flatMap(({ subject }) => (subject.branchClass === 'pull-request' ? [] : subject.workflow)),
  )
  return alerts
    .filter(({ rule }) => rule !== 'missed-target')
    .filter(({ rule, workflow = '' }) => rule === 'stale-schedule' || !ofForks.has(workflow))
    .filter((alert) => !(told.has(alert.workflow ?? '') && onlyCounts(alert)))
}

function onlyCounts({ rule, key }: Alert): boolean {
  if (rule !== 'silent-failure') return countFailures.includes(rule)
  const kind = aspectOf(key)
  return countAsFailures.some((one) => one === kind)
}
