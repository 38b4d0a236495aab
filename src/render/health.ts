import type {
  Alert,
  HealthReport,
  Severity,
  Status,
  TrendDay,
  WorkflowVitals,
} from '../core/reports/health.ts'
import { countInWords, lengthInWords, percentInWords, rateInWords, thousands } from '../core/words.ts'
import { type Block, type Doc, type Inline, link, type Tone } from './document.ts'
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
const MAX_WORKFLOWS = 100

/** A health report for people: the verdict, what is wrong and where to click, the numbers, the trend, the gaps. */
export function healthDoc(report: HealthReport): Doc {
  return {
    tone: tones[report.status],
    title: verdict(report),
    blocks: [basis(report), ...wrong(report), ...workflows(report), ...trend(report), ...gaps(report)],
  }
}

function verdict({ status, alerts, overall, defaultBranch }: HealthReport): string {
  const { final } = overall.successRate
  const red = overall.recovery.open
  const names = [...new Set(red.map(({ workflow }) => workflow))]
  const reds =
    names.length > 2
      ? `${names.length} workflows are`
      : `${names.join(' and ')} ${names.length > 1 ? 'are' : 'is'}`
  switch (status) {
    case 'unhealthy':
    case 'degraded':
      return red.length > 0
        ? `Pipeline ${status}: ${reds} red on ${defaultBranch}`
        : `Pipeline ${status}: ${countInWords(alerts.length, 'alert')}`
    case 'healthy':
      return `Pipeline healthy: ${rateInWords(final)} runs passed`
    case 'unknown':
      return `Pipeline health unknown: ${final.total === 0 ? 'no run finished' : `only ${countInWords(final.total, 'run')} to judge by`}`
  }
}

/** What all the numbers are of, in one line. */
function basis({ overall, window, defaultBranch }: HealthReport): Block {
  const { successRate, duration, recovery } = overall
  const parts = [
    `${countInWords(overall.runs, 'run')} in ${countInWords(window.days, 'day')}`,
    `${rateInWords(successRate.final)} passed in the end, ${rateInWords(successRate.firstAttempt)} at the first attempt`,
    ...(duration.p50Seconds === undefined
      ? []
      : [`median ${lengthInWords(duration.p50Seconds)} of ${countInWords(duration.count, 'passed run')}`]),
    ...(recovery.medianSeconds === undefined
      ? []
      : [
          `${defaultBranch} recovered ${countInWords(recovery.closed, 'time')}, after ${lengthInWords(recovery.medianSeconds)} in the median`,
        ]),
  ]
  return { kind: 'paragraph', content: [`${parts.join(' · ')}.`] }
}

function wrong(report: HealthReport): readonly Block[] {
  if (report.alerts.length === 0) return []
  const server = report.repositoryUrl
  const shown = report.alerts.slice(0, MAX_ALERTS)
  const items = shown.map((alert): readonly Inline[] => [
    `${marks[alert.severity]} ${alert.message} `,
    link(alert.rule === 'default-branch-red' ? 'Latest failed run' : 'Look', alert.url, server),
    ...failedJobs(alert, report, server),
  ])
  const more = report.alerts.length - shown.length
  return [
    { kind: 'heading', text: 'What is wrong' },
    { kind: 'list', items: more > 0 ? [...items, [`… and ${countInWords(more, 'alert')} more.`]] : items },
  ]
}

/** Where in the run it failed, behind the alert that says the branch is red. */
function failedJobs(alert: Alert, { workflows }: HealthReport, server: string): readonly Inline[] {
  if (alert.rule !== 'default-branch-red') return []
  const jobs = workflows.find(({ path }) => path === alert.workflow)?.recovery.open[0]?.failedJobs ?? []
  const shown = jobs
    .slice(0, 3)
    .flatMap(({ name, step, url }): Inline[] => [
      ', ',
      link(name, url, server),
      ...(step === undefined ? [] : [` at step ${step}`]),
    ])
  return jobs.length > 3 ? [...shown, `, and ${countInWords(jobs.length - 3, 'job')} more`] : shown
}

function workflows(report: HealthReport): readonly Block[] {
  if (report.workflows.length === 0) return []
  const shown = report.workflows.slice(0, MAX_WORKFLOWS)
  const server = report.repositoryUrl
  return [
    { kind: 'heading', text: 'Workflows' },
    {
      kind: 'table',
      head: [
        'Workflow',
        report.defaultBranch,
        'Passed in the end',
        'At first attempt',
        `Failed, last ${report.thresholds.failureWindowHours} h`,
        'In a row',
        'Median',
        'p95',
        'Change',
        'Recovery',
      ],
      align: ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'right'],
      rows: shown.map((workflow) => row(workflow, server)),
    },
    ...(report.workflows.length > shown.length
      ? [
          {
            kind: 'paragraph',
            content: [
              `… and ${countInWords(report.workflows.length - shown.length, 'workflow')} more, all healthier.`,
            ],
          } as const,
        ]
      : []),
  ]
}

function row(vitals: WorkflowVitals, server: string): readonly (readonly Inline[])[] {
  const { onDefaultBranch, successRate, recentFailures, duration, recovery } = vitals
  const state = { red: '🔴 red', green: '🟢 green', unknown: '⚪ no result' }[onDefaultBranch.state]
  const length = (seconds: number | undefined) => (seconds === undefined ? '–' : lengthInWords(seconds))
  return [
    [link(vitals.name, vitals.url, server)],
    [state],
    [rateInWords(successRate.final)],
    [rateInWords(successRate.firstAttempt)],
    [thousands(recentFailures.runs)],
    [thousands(onDefaultBranch.consecutiveFailures)],
    [length(duration.p50Seconds)],
    [length(duration.p95Seconds)],
    [duration.changePercent === undefined ? '–' : signed(duration.changePercent)],
    [length(recovery.medianSeconds)],
  ]
}

function signed(percent: number): string {
  const text = percentInWords(Math.abs(percent))
  return `${percent < 0 ? '−' : '+'}${text}`
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
      title: 'Runs that passed in the end, by day',
      x: trend.map(({ date }) => date.slice(5)),
      y: { title: 'percent', from: 0, to: 100 },
      values: percents,
    },
    { kind: 'details', summary: 'The same in numbers', blocks: [trendTable(trend)] },
  ]
}

function trendTable(trend: readonly TrendDay[]): Block {
  return {
    kind: 'table',
    head: ['Day, UTC', 'Runs', 'Passed in the end', 'Median'],
    align: ['left', 'right', 'right', 'right'],
    rows: trend.map(({ date, runs, final, p50Seconds }) => [
      [date],
      [thousands(runs)],
      [rateInWords(final)],
      [p50Seconds === undefined ? '–' : lengthInWords(p50Seconds)],
    ]),
  }
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
