import type { History } from '../history/history.ts'
import { subjectOf } from '../incidents/alert-findings.ts'
import { incidentKey } from '../incidents/incident.ts'
import { falsePositives } from '../kpis/false-positives.ts'
import { DAY, type Seconds } from '../model.ts'
import type { Alert } from '../reports/health.ts'
import type { RuleReplay } from '../reports/tuning.ts'
import type { MonitorReview, ThresholdAdvice, UnansweredAlert } from '../reports/weekly.ts'
import { isoTime } from '../words.ts'
import type { Look } from './look.ts'

/** An alert that is up for longer has been seen by whoever looks at alerts at all, a weekend in between. */
const ANSWER: Seconds = 3 * DAY

/** How good the monitor was: what it raised, what of that was false or left alone, and which thresholds are to blame. */
export function monitorReviewOf(
  { period, history, health }: Pick<Look, 'period' | 'history' | 'health'>,
  /** Thresholds that would have been better. */
  better: readonly RuleReplay[],
): MonitorReview {
  const { from, to } = period
  const raised = [...history.raised.values()].filter(({ at }) => at >= from && at <= to)
  return {
    alerts: raised.length,
    byRule: [...Map.groupBy(raised, ({ rule }) => rule)]
      .map(([rule, { length: alerts }]) => ({ rule, alerts }))
      .toSorted((a, b) => b.alerts - a.alerts || (a.rule < b.rule ? -1 : 1)),
    falsePositives: falsePositives(history, { from, to }),
    detection: health.signs.detection,
    unanswered: health.alerts.flatMap((alert) => unanswered(alert, history, to)),
    thresholds: better.flatMap(adviceOf),
  }
}

/** That somebody took it on is known where alerts are issues. */
function unanswered(
  alert: Alert,
  { raised, incidents }: Pick<History, 'raised' | 'incidents'>,
  to: Seconds,
): readonly UnansweredAlert[] {
  const { rule, severity, message, url, key } = alert
  const at = raised.get(key)?.at ?? to
  const taken = incidents.incidents.get(incidentKey(subjectOf(alert)))?.acknowledgedAt
  if (severity === 'info' || to - at < ANSWER || taken !== undefined) return []
  return [
    {
      rule,
      severity,
      message,
      ...(url !== undefined && { url }),
      raisedAt: isoTime(at),
      ageSeconds: to - at,
    },
  ]
}

function adviceOf({
  rule,
  title,
  unit,
  current,
  candidates,
  suggestion,
}: RuleReplay): readonly ThresholdAdvice[] {
  const suggested = candidates.find(({ threshold }) => threshold === suggestion)
  return suggested ? [{ rule, title, unit, current, suggested }] : []
}
