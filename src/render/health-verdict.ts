import type { Alert, HealthReport } from '../core/reports/health.ts'
import type { Rate } from '../core/vitals/rate.ts'
import { countInWords, percentInWords } from '../core/words.ts'
import { shortName } from './names.ts'

/** The whole report in one line. */
export function verdict({
  status,
  alerts: all,
  overall,
  workflows,
  defaultBranch,
  thresholds,
}: HealthReport): string {
  const { final } = overall.successRate
  const alerts = all.filter(({ severity }) => severity !== 'info')
  const namesIn = (some: readonly Alert[]) =>
    [...new Set(some.map(({ workflowId }) => workflowId))].flatMap(
      (id) => workflows.find((workflow) => workflow.id === id)?.name ?? [],
    )
  switch (status) {
    case 'unhealthy':
    case 'degraded': {
      const red = namesIn(
        alerts.filter(({ rule, severity }) => rule === 'default-branch-red' && severity === 'critical'),
      )
      if (red.length > 0) {
        return `Pipeline ${status}: ${listed(red)} ${red.length > 1 ? 'are' : 'is'} red on ${shortName(defaultBranch)}`
      }
      const names = namesIn(alerts)
      const about = names.length > 0 ? ` about ${listed(names)}` : ''
      return `Pipeline ${status}: ${countInWords(alerts.length, 'alert')}${about}`
    }
    case 'healthy':
      return `Pipeline healthy: ${rateOfRuns(final)} passed`
    case 'unknown': {
      if (final.total >= thresholds.minRuns) return 'Pipeline health unknown: not all runs could be read'
      if (final.total === 0) return 'Pipeline health unknown: no run passed or failed'
      return `Pipeline health unknown: only ${countInWords(final.total, 'run')} to judge by, ${thresholds.minRuns} are needed`
    }
  }
}

/** `CI`, `CI and Docs`, `5 workflows`. */
function listed(names: readonly string[]): string {
  return names.length > 2 ? countInWords(names.length, 'workflow') : names.map(shortName).join(' and ')
}

/** `96.2 % of 412 runs`. */
function rateOfRuns({ percent, total }: Rate): string {
  return percent === undefined ? 'no run' : `${percentInWords(percent)} of ${countInWords(total, 'run')}`
}
