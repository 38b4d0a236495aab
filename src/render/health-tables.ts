import type { HealthReport, TrendDay, WorkflowVitals } from '../core/reports/health.ts'
import { lengthInWords, percentInWords, rateInWords, thousands } from '../core/words.ts'
import { type Block, type Inline, link } from './document.ts'
import { shortName } from './names.ts'

const MAX_WORKFLOWS = 100
/** No number stands alone: every share and every median comes with the count it is of. */
export function workflowTable(report: HealthReport): readonly Block[] {
  const { workflows, repositoryUrl, defaultBranch, thresholds } = report
  if (workflows.length === 0) return []
  const shown = workflows.slice(0, MAX_WORKFLOWS)
  const rest: Block = {
    kind: 'paragraph',
    content: [`The table is of the ${shown.length} worst of ${thousands(workflows.length)} workflows.`],
  }
  return [
    { kind: 'heading', text: 'Workflows' },
    {
      kind: 'table',
      head: [
        'Workflow',
        shortName(defaultBranch),
        'Passed in the end',
        'At first attempt',
        `Failed, last ${thresholds.failureWindowHours} h`,
        'Median of passed',
        'p95',
        'Change of median',
        'Median recovery',
      ],
      align: ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'right', 'right'],
      rows: shown.map((workflow) => row(workflow, repositoryUrl)),
    },
    ...(workflows.length > shown.length ? [rest] : []),
  ]
}

function row(vitals: WorkflowVitals, repositoryUrl: string): readonly (readonly Inline[])[] {
  const { successRate, recentFailures, duration, recovery } = vitals
  return [
    [link(shortName(vitals.name), vitals.url, repositoryUrl)],
    [stateInWords(vitals)],
    [rateInWords(successRate.final)],
    [rateInWords(successRate.firstAttempt)],
    [thousands(recentFailures.runs)],
    [medianInWords(duration.p50Seconds, duration.count)],
    [duration.p95Seconds === undefined ? '–' : lengthInWords(duration.p95Seconds)],
    [changeInWords(duration)],
    [medianInWords(recovery.medianSeconds, recovery.closed)],
  ]
}

function stateInWords({ onDefaultBranch: { state, consecutiveFailures } }: WorkflowVitals): string {
  switch (state) {
    case 'red':
      return consecutiveFailures > 1 ? `🔴 red, ${consecutiveFailures} in a row` : '🔴 red'
    case 'green':
      return '🟢 green'
    case 'unknown':
      return '⚪ no result'
  }
}

/** `3 min 20 s of 41`. */
function medianInWords(seconds: number | undefined, count: number): string {
  return seconds === undefined ? '–' : `${lengthInWords(seconds)} of ${thousands(count)}`
}

/** `+33 % from 5 min of 38`. */
function changeInWords({ changePercent, previous }: WorkflowVitals['duration']): string {
  if (changePercent === undefined) return '–'
  const before = `from ${medianInWords(previous.p50Seconds, previous.count)}`
  if (Math.abs(changePercent) < 0.05) return `0 % ${before}`
  return `${changePercent < 0 ? '−' : '+'}${percentInWords(Math.abs(changePercent))} ${before}`
}

export function trendTable(trend: readonly TrendDay[]): Block {
  return {
    kind: 'table',
    head: ['Day, UTC', 'Runs', 'Passed in the end', 'Median of passed'],
    align: ['left', 'right', 'right', 'right'],
    rows: trend.map(({ date, runs, final, p50Seconds }) => [
      [date],
      [thousands(runs)],
      [rateInWords(final)],
      [p50Seconds === undefined ? '–' : lengthInWords(p50Seconds)],
    ]),
  }
}
