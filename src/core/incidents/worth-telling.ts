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
 * reports: nobody can mend one today.
 */
export function worthTelling(alerts: readonly Alert[], ofRuns: readonly Observation[]): readonly Alert[] {
  const told = new Set(
    ofRuns.flatMap(({ subject }) => (subject.branchClass === 'pull-request' ? [] : subject.workflow)),
  )
  return alerts.filter(
    (alert) => alert.rule !== 'missed-target' && !(told.has(alert.workflow ?? '') && onlyCounts(alert)),
  )
}

function onlyCounts({ rule, key }: Alert): boolean {
  if (rule !== 'silent-failure') return countFailures.includes(rule)
  const kind = aspectOf(key)
  return countAsFailures.some((one) => one === kind)
}
