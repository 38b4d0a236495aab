import type { Alert, HealthReport, Severity, Status } from '../core/reports/health.ts'
import type { Rate } from '../core/vitals/rate.ts'
import { countInWords, lengthInWords, percentInWords, rateInWords, thousands } from '../core/words.ts'
import { type Block, type Doc, type Inline, link, type Tone } from './document.ts'
import { jobSections } from './health-jobs.ts'
import { kpiTable } from './health-kpis.ts'
import { trendTable, workflowTable } from './health-tables.ts'
import { tuningSection } from './health-tuning.ts'
import { upkeepSections } from './health-upkeep.ts'
import { shortName } from './names.ts'
import { sparkline } from './sparkline.ts'

const tones = {
  healthy: 'good',
  degraded: 'warning',
  unhealthy: 'bad',
  unknown: 'neutral',
} as const satisfies Record<Status, Tone>

const marks = { critical: '🔴', warning: '🟡', info: '🔵' } as const satisfies Record<Severity, string>

/** Alerts shown in full; more are counted. */
const MAX_ALERTS = 20
const MAX_JOBS = 3

/** A health report for people: the verdict, what is wrong and where to click, the numbers, the trend, the gaps. */
export function healthDoc(report: HealthReport): Doc {
  return {
    tone: tones[report.status],
    title: verdict(report),
    blocks: [
      basis(report),
      ...kpiTable(report),
      ...wrong(report),
      ...workflowTable(report),
      ...trend(report),
      ...details(report),
      ...tuningSection(report),
      ...gaps(report),
    ],
  }
}

/** What was found beyond the results of runs, one line each until it is unfolded. */
function details(report: HealthReport): readonly Block[] {
  const sections = [...jobSections(report), ...upkeepSections(report)]
  return sections.length > 0 ? [{ kind: 'heading', text: 'In detail' }, ...sections] : []
}

function verdict({
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

/** What all the numbers are of, in one line. */
function basis({ overall, window, defaultBranch, partial }: HealthReport): Block {
  const { successRate, duration, recovery } = overall
  const { final, firstAttempt } = successRate
  const parts = [
    ...(partial ? ['Partial: not all runs could be read'] : []),
    runsInWords(overall.runs, overall.runs - final.total, window),
    ...(final.total > 0 ? [`${rateInWords(final)} passed in the end`] : []),
    ...(firstAttempt.total > 0 ? [`${rateInWords(firstAttempt)} at the first attempt`] : []),
    ...(duration.p50Seconds === undefined
      ? []
      : [`median ${lengthInWords(duration.p50Seconds)} of ${countInWords(duration.count, 'passed run')}`]),
    ...(recovery.medianSeconds === undefined
      ? []
      : [
          `${shortName(defaultBranch)} recovered ${countInWords(recovery.closed, 'time')}, median ${lengthInWords(recovery.medianSeconds)}`,
        ]),
  ]
  return { kind: 'paragraph', content: [`${parts.join(' · ')}.`] }
}

/** `412 runs in the 7 days until 2026-03-09 12:00 UTC, 5 of which neither passed nor failed`. */
function runsInWords(runs: number, undecided: number, { days, to }: HealthReport['window']): string {
  const counted = runs === 0 ? 'No run' : countInWords(runs, 'run')
  const length = days === 1 ? 'day' : countInWords(days, 'day')
  const when = `in the ${length} until ${to.slice(0, 16).replace('T', ' ')} UTC`
  return `${counted} ${when}${undecided > 0 ? `, ${thousands(undecided)} of which neither passed nor failed` : ''}`
}

/** But for targets that are missed, which the table above says. */
function wrong(report: HealthReport): readonly Block[] {
  const alerts = report.alerts.filter(({ rule }) => rule !== 'missed-target')
  if (alerts.length === 0) return []
  const shown = alerts.slice(0, MAX_ALERTS)
  const items = shown.map((alert): readonly Inline[] => [
    `${marks[alert.severity]} ${alert.message} `,
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

function trend({ trend, window }: HealthReport): readonly Block[] {
  const judged = trend.filter(({ final }) => final.total > 0)
  if (judged.length < 2) return []
  const percents = trend.map(({ final }) => final.percent)
  return [
    { kind: 'heading', text: `Trend over ${countInWords(window.days, 'day')}` },
    {
      kind: 'paragraph',
      content: ['Passed in the end, by day: ', { strong: sparkline(percents, { from: 0, to: 100 }) }],
    },
    {
      kind: 'chart',
      title: 'Runs that passed in the end, on days that had runs',
      x: trend.map(({ date }) => date.slice(5)),
      y: { title: 'percent', from: 0, to: 100 },
      values: percents,
    },
    { kind: 'details', summary: 'The same in numbers', blocks: [trendTable(trend)] },
  ]
}

function gaps({ notMeasured, overall }: HealthReport): readonly Block[] {
  const { firstAttemptUnknown } = overall.successRate
  const items: (readonly Inline[])[] = notMeasured.map(({ what, why }) => [{ strong: what }, ` – ${why}`])
  if (firstAttemptUnknown > 0) {
    items.push([
      { strong: `The first attempt of ${countInWords(firstAttemptUnknown, 'run')}` },
      ' – not known, so not counted.',
    ])
  }
  if (items.length === 0) return []
  return [
    { kind: 'heading', text: 'Not measured' },
    { kind: 'list', items },
  ]
}
