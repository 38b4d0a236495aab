import type { Alert, HealthReport } from '../core/reports/health.ts'
import { countInWords } from '../core/words.ts'
import { type Block, type Inline, link } from './document.ts'
import { severityMarks } from './marks.ts'
import { shortName } from './names.ts'

/** Alerts shown in full; more are counted. */
const MAX_ALERTS = 20
const MAX_JOBS = 3

/** But for targets that are missed, which the table above says. */
export function alertList(report: HealthReport): readonly Block[] {
  const alerts = report.alerts.filter(({ rule }) => rule !== 'missed-target')
  if (alerts.length === 0) return []
  const shown = alerts.slice(0, MAX_ALERTS)
  const items = shown.map((alert): readonly Inline[] => [
    { mark: severityMarks[alert.severity] },
    ` ${alert.message} `,
    link(targetOf(alert), alert.url, report.repositoryUrl),
    ...failedJobs(alert, report),
  ])
  const more = alerts.length - shown.length
  return [
    { kind: 'heading', text: 'What is wrong' },
    { kind: 'list', items: more > 0 ? [...items, [`… and ${countInWords(more, 'more alert')}.`]] : items },
  ]
}

/** What the address of an alert shows. */
function targetOf({ rule, since }: Alert): string {
  switch (rule) {
    case 'default-branch-red':
      return 'Latest failed run'
    case 'consecutive-failures':
      return 'First failed run'
    case 'slower':
    case 'performance':
      return since === undefined ? 'See the runs' : 'Where it began'
    case 'silent-failure':
    case 'deprecation':
    case 'runner-trouble':
    case 'flaky-job':
      return 'Newest example'
    case 'stale-schedule':
      return 'See the workflow'
    case 'coverage-drop':
      return 'See the commit'
    case 'vulnerability':
      return 'See the alerts'
    case 'dependencies-behind':
      return 'The oldest'
    default:
      return 'See the runs'
  }
}

/** Where in the run it failed, behind the alert that says the branch is red. */
function failedJobs(alert: Alert, { workflows, repositoryUrl }: HealthReport): readonly Inline[] {
  if (alert.rule !== 'default-branch-red') return []
  const jobs = workflows.find(({ id }) => id === alert.workflowId)?.recovery.open[0]?.failedJobs ?? []
  const shown = jobs
    .slice(0, MAX_JOBS)
    .flatMap(({ name, step, url }, i): Inline[] => [
      i === 0 ? ': ' : ', ',
      ...(step === undefined ? [] : [`${shortName(step)} in `]),
      link(shortName(name), url, repositoryUrl),
    ])
  return jobs.length > MAX_JOBS
    ? [...shown, `, and ${countInWords(jobs.length - MAX_JOBS, 'more job')}`]
    : shown
}
