import { MINUTE } from '../model.ts'
import { type Field, type Item, type Message, type PageLink, toKey } from '../reports/message.ts'
import type { WeeklyReport } from '../reports/weekly.ts'
import { countInWords, lengthInWords, rateInWords, thousands } from '../words.ts'
import { headlineOf, periodInWords } from './weekly-words.ts'

const severities = {
  unhealthy: 'critical',
  degraded: 'warning',
  healthy: 'info',
  unknown: 'info',
} as const satisfies Record<WeeklyReport['status'], Message['severity']>

/**
 * The report in short, for channels: the headline, what is to be done, four figures, and where the whole is. A quiet
 * period is the headline alone. The same report made again has the same key.
 */
export function weeklyMessage(report: WeeklyReport, links: readonly PageLink[]): Message {
  const { period, repository, status, quiet } = report
  const key = toKey(`report/${period.kind}/${period.firstDay}/${period.timezone}`)
  return {
    kind: 'report',
    severity: severities[status],
    repository,
    headline: headlineOf(report, (name) => name),
    topic: periodInWords(period),
    ...(!quiet && { summary: summaryOf(report) }),
    broke: quiet ? [] : todo(report),
    suspects: [],
    fields: quiet ? [] : fieldsOf(report),
    links,
    at: report.generatedAt,
    idempotencyKey: key,
    threadKey: key,
  }
}

function summaryOf({ failures, incidents, missed }: WeeklyReport): string {
  const { new: fresh, recurring, resolved } = failures
  const sentences = [
    `${countInWords(fresh.length, 'new cause')} of failure, ${thousands(recurring.length)} again, ${thousands(resolved.length)} resolved.`,
    `The default branch was red ${countInWords(incidents.length, 'time')}.`,
    missed.length > 0
      ? `${countInWords(missed.length, 'report')} before this one ${missed.length === 1 ? 'was' : 'were'} missed.`
      : '',
  ]
  return sentences.filter(Boolean).join(' ')
}

/** What is recommended, and then what is still open. */
function todo({ recommendations, actions }: WeeklyReport): readonly Item[] {
  const keys = new Set(recommendations.map(({ key }) => key))
  const open = actions.filter(({ key, state }) => state === 'open' && !keys.has(key))
  return [
    ...recommendations.map(({ title, gain, url }) => ({
      text: `${title} – ${gain.says}`,
      ...(url !== undefined && { url }),
    })),
    ...open.map(({ title, since }) => ({ text: `${title} – open since ${since.slice(0, 10)}` })),
  ]
}

function fieldsOf({ summary, lost }: WeeklyReport): readonly Field[] {
  const { runs, successRate, build, criticalFailures } = summary
  return [
    { name: 'Runs', value: thousands(runs) },
    { name: 'Success rate', value: rateInWords(successRate) },
    ...(build.meanSeconds === undefined
      ? []
      : [
          {
            name: 'Average build time',
            value: `${lengthInWords(build.meanSeconds)} of ${thousands(build.count)}`,
          },
        ]),
    { name: 'Critical failures', value: thousands(criticalFailures) },
    ...(lost.total.minutes === 0
      ? []
      : [
          {
            name: 'Time lost',
            value: `${lengthInWords(lost.lost.minutes * MINUTE)} of ${lengthInWords(lost.total.minutes * MINUTE)}`,
          },
        ]),
  ]
}
