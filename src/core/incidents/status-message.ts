import type { HealthReport } from '../reports/health.ts'
import type { Message, PageLink } from '../reports/message.ts'
import { countInWords, percentInWords } from '../words.ts'
import { isActive } from './incident.ts'
import type { IncidentFacts } from './incident-facts.ts'

const words = {
  healthy: 'healthy',
  degraded: 'degraded',
  unhealthy: 'unhealthy',
  unknown: 'not known: not enough data',
} as const satisfies Record<HealthReport['status'], string>

/** How the pipeline is doing, in short, for those who want to hear it after every step. `by` is the step's own. */
export function statusMessage(
  health: HealthReport,
  facts: Iterable<IncidentFacts>,
  { by, links }: { readonly by: string; readonly links: readonly PageLink[] },
): Message {
  const lasting = [...facts].filter(({ incident }) => isActive(incident))
  const { final } = health.overall.successRate
  const headline = `The pipeline is ${words[health.status]}`
  return {
    kind: 'report',
    severity: health.status === 'unhealthy' ? 'critical' : health.status === 'degraded' ? 'warning' : 'info',
    repository: health.repository,
    headline,
    topic: 'How the pipeline is doing',
    broke: lasting.map(({ headline: text, failedRunUrl: url }) => ({
      text,
      ...(url !== undefined && { url }),
    })),
    suspects: [],
    fields: [
      ...(final.percent === undefined
        ? []
        : [
            {
              name: 'Success',
              value: `${percentInWords(final.percent)} of ${countInWords(final.total, 'run')} in ${countInWords(health.window.days, 'day')}`,
            },
          ]),
      { name: 'Alerts', value: String(health.alerts.length) },
    ],
    links: [{ label: 'Runs', url: `${health.repositoryUrl}/actions` }, ...links],
    at: health.generatedAt,
    idempotencyKey: `status/${by}`,
    threadKey: `status/${by}`,
  }
}
