import { raisedNow } from '../core/alerts/raised.ts'
import { fitReport } from '../core/reports/fit-report.ts'
import { type Alert, type Gap, type HealthReport, severities } from '../core/reports/health.ts'
import { listJson } from '../core/reports/output-json.ts'
import { assessHealth } from '../core/vitals/assess.ts'
import { countInWords } from '../core/words.ts'
import type { Inputs } from '../inputs/spec.ts'
import { healthDoc } from '../render/health.ts'
import { MAX_LIST_OUTPUT, MAX_REPORT_OUTPUT, type RunMode, type Session } from './mode.ts'

/** Says whether the pipeline is healthy. */
export const healthCheck: RunMode = (inputs, session) => {
  const report = healthReport(inputs, session)
  const grave = report.alerts.filter(({ severity }) => reaches(severity, inputs.failOn))
  return {
    doc: healthDoc(report),
    outputs: outputsOf(report),
    files: [
      { name: 'report.json', text: `${JSON.stringify(report, undefined, 2)}\n`, output: 'report-path' },
    ],
    annotations: report.alerts
      .filter(({ severity }) => severity !== 'info')
      .map(({ severity, message }) => ({ level: severity === 'critical' ? 'error' : 'warning', message })),
    raised: raisedNow(report.alerts, session.history, session.now),
    ...(grave.length > 0 && {
      failure: `The pipeline is ${report.status}: ${countInWords(grave.length, 'alert')} of severity ${inputs.failOn} or graver. \`fail-on: never\` keeps this step green.`,
    }),
  }
}

export function healthReport(inputs: Inputs, session: Session): HealthReport {
  return assessHealth(session.history, {
    ...session,
    lookbackDays: inputs.lookbackDays,
    thresholds: thresholdsOf(inputs),
    suggestThresholds: inputs.suggestThresholds,
    gaps: [...session.gaps, ...unmatched(inputs, session)],
  })
}

/** A name that no workflow has is a slip of the pen, and hides a workflow that is not watched. */
function unmatched({ workflows }: Inputs, { history }: Session): readonly Gap[] {
  const known = [...history.workflows.values()]
  return workflows.patterns
    .filter((pattern) => !known.some(pattern.matches))
    .map(({ text }) => ({
      what: `Workflows called ${text}`,
      why: 'No run was seen of a workflow with that name or file name.',
    }))
}

export function thresholdsOf(inputs: Inputs): HealthReport['thresholds'] {
  return {
    maxFailures: inputs.maxFailures,
    failureWindowHours: inputs.failureWindow,
    minSuccessRate: inputs.minSuccessRate,
    maxConsecutiveFailures: inputs.maxConsecutiveFailures,
    maxDurationIncrease: inputs.maxDurationIncrease,
    minRuns: inputs.minRuns,
  }
}

function reaches(severity: Alert['severity'], failOn: Inputs['failOn']): boolean {
  return failOn !== 'never' && severities.indexOf(severity) <= severities.indexOf(failOn)
}

function outputsOf(report: HealthReport) {
  const { final } = report.overall.successRate
  return {
    status: report.status,
    'success-rate':
      final.percent === undefined
        ? ''
        : (final.percent < 100 ? Math.min(99.9, final.percent) : 100).toFixed(1),
    'failed-runs': String(final.total - final.good),
    'alert-count': String(report.alerts.length),
    alerts: listJson(report.alerts, MAX_LIST_OUTPUT),
    report: fitReport(report, MAX_REPORT_OUTPUT),
  }
}
