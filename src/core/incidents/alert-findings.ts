import { HOUR, type Seconds } from '../model.ts'
import type { Alert, Severity } from '../reports/health.ts'
import { type Incident, type Incidents, incidentKey, isActive, type Subject } from './incident.ts'
import type { Finding, Pass } from './observation.ts'

/**
 * Alerts as findings. Those that one run gave rise to are left out, since the causes of its failure are told instead;
 * so are those of severity `info`, which alarm nobody.
 */
export function alertFindings(alerts: readonly Alert[], now: Seconds): readonly Finding[] {
  return alerts
    .filter(({ severity, runId }) => severity !== 'info' && runId === undefined)
    .map((alert) => ({
      kind: 'failing',
      subject: subjectOf(alert),
      severity: alert.severity,
      from: alert.since === undefined ? now : Math.min(now, Date.parse(alert.since) / 1000),
      seenAt: now,
      // Alerts have thresholds of their own.
      failures: 0,
      commits: 0,
      title: alert.message,
    }))
}

/** Rates and averages of many runs, which waver about a threshold. */
const wavering: readonly string[] = [
  ...['flaky-job', 'low-success-rate', 'needs-reruns', 'performance', 'runner-trouble', 'slower'],
  'too-many-failures',
]

/** So long must what wavers have held no more: a day for monitors that look once a day, at about the same time. */
const STEADY = 20 * HOUR

function isSteady({ subject, last }: Incident, now: Seconds): boolean {
  const [, rule = ''] = subject.fingerprint.split(':')
  return !wavering.includes(rule) || now - last.seenAt >= STEADY
}

/** The incidents of alerts that hold no more. `judged` says whether there was enough data to tell. */
export function clearedAlerts(
  incidents: Incidents,
  alerts: readonly Alert[],
  judged: (subject: Subject) => boolean,
  now: Seconds,
): readonly Pass[] {
  const holding = new Set(alerts.map((alert) => incidentKey(subjectOf(alert))))
  return [...incidents]
    .filter(([key, incident]) => isOfAlert(incident) && isActive(incident) && !holding.has(key))
    .filter(([, incident]) => judged(incident.subject) && isSteady(incident, now))
    .map(([, { subject, span, last }]) => ({
      kind: 'passing',
      subject,
      from: span.from,
      seenAt: now,
      passes: 0,
      title: last.title,
    }))
}

export function isOfAlert({ subject }: Incident): boolean {
  return subject.fingerprint.startsWith(PREFIX)
}

/**
 * How pressing it is to tell again what goes on: what an alert measures is no outage, and is mended in days, however grave
 * it is.
 */
export function urgencyOf(incident: Incident): Severity {
  const { severity } = incident
  return isOfAlert(incident) && severity === 'critical' ? 'warning' : severity
}

const PREFIX = 'rule:'

export function subjectOf({ rule, workflow = '', key }: Alert): Subject {
  return { workflow, branchClass: 'default', fingerprint: `${PREFIX}${rule}:${aspectOf(key)}` }
}

/** Of `alertKey`, what it is about besides rule and workflow: a job, a kind, the first slow commit. */
export function aspectOf(key: string): string {
  const [, , aspect] = JSON.parse(key) as readonly unknown[]
  return String(aspect)
}
