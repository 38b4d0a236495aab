import type { History, RaisedAlert } from '../history/history.ts'
import type { Seconds } from '../model.ts'
import type { Alert } from '../reports/health.ts'

/**
 * What was raised until now, with what these alerts add to it: an alert that goes on keeps the time at which it was
 * first raised. `info` alarms nobody, so it is neither a detection nor a false alarm.
 */
export function raisedNow(
  alerts: readonly Alert[],
  { raised }: Pick<History, 'raised'>,
  now: Seconds,
): ReadonlyMap<string, RaisedAlert> {
  const added = alerts
    .filter(({ severity, key }) => severity !== 'info' && !raised.has(key))
    .map(({ key, rule, workflowId = 0, causedAt, runId }): [string, RaisedAlert] => [
      key,
      {
        rule,
        workflowId,
        at: now,
        ...(causedAt !== undefined && { causedAt: Date.parse(causedAt) / 1000 }),
        ...(runId !== undefined && { runId }),
      },
    ])
  return new Map([...raised, ...added])
}
