import { MINUTE } from '../core/model.ts'
import type { CostPart, FlakyJob } from '../core/reports/signs.ts'
import type {
  MonitorReview,
  SlowStep,
  UnansweredAlert,
  WeeklyReport,
  WorkflowChange,
} from '../core/reports/weekly.ts'
import { countInWords, lengthInWords, percentInWords, rateInWords, thousands } from '../core/words.ts'
import { type Block, link } from './document.ts'
import { dependencySections } from './health-dependencies.ts'
import { shortName, timeOf } from './names.ts'
import { type Column, folded, tableOf, topOf } from './table.ts'

const MAX_ROWS = 10

type Part<K extends keyof WeeklyReport> = Pick<WeeklyReport, K | 'repositoryUrl'>

/** Where time went: what was lost, flaky jobs, slow steps. */
export function weeklyTime(report: Part<'lost' | 'flakyJobs' | 'slowestSteps'>): readonly Block[] {
  return [...lost(report), ...flaky(report), ...slow(report)]
}

function lost({ lost }: Part<'lost'>): readonly Block[] {
  const { total, currency, previous } = lost
  if (total.jobs === 0) return []
  const money = ({ price }: CostPart) =>
    price > 0 ? `, about ${price.toFixed(2)} ${shortName(currency)}` : ''
  const parts = [
    { what: 'Failures', ...lost.failures },
    { what: 'Reruns', ...lost.reruns },
    { what: 'Superseded runs', ...lost.superseded },
    { what: 'Lost together', ...lost.lost },
    ...(previous ? [{ what: 'Lost in the period before', ...previous }] : []),
    { what: 'All jobs', ...total },
  ]
  return folded(
    `Time lost: ${lengthInWords(lost.lost.minutes * MINUTE)} of ${lengthInWords(total.minutes * MINUTE)}${money(lost.lost)}`,
    [
      tableOf(parts, [
        { head: 'On', cell: ({ what }) => what },
        { head: 'Jobs', align: 'right', cell: ({ jobs }) => thousands(jobs) },
        { head: 'Minutes', align: 'right', cell: ({ minutes }) => thousands(minutes) },
        {
          head: 'Estimate',
          align: 'right',
          cell: ({ price, minutes }) =>
            price === 0 && minutes > 0 ? 'not known' : `${price.toFixed(2)} ${shortName(currency)}`,
        },
      ]),
      { kind: 'paragraph', content: ['An estimate by list prices, never the bill.'] },
    ],
  )
}

function flaky({ flakyJobs, repositoryUrl }: Part<'flakyJobs'>): readonly Block[] {
  if (flakyJobs.length === 0) return []
  const columns: readonly Column<FlakyJob>[] = [
    { head: 'Job', cell: ({ job, url }) => link(shortName(job), url, repositoryUrl) },
    {
      head: 'Fails at a good commit',
      align: 'right',
      cell: ({ percent, executions }) =>
        percent === undefined ? '–' : `${percentInWords(percent)} of ${thousands(executions)}`,
    },
    { head: 'Flakes', align: 'right', cell: ({ flakes }) => thousands(flakes) },
    { head: 'Lost', align: 'right', cell: ({ lostMinutes }) => lengthInWords(lostMinutes * MINUTE) },
    { head: 'State', cell: ({ state }) => state.replaceAll('-', ' ') },
  ]
  return folded(`Flakiest jobs: ${thousands(flakyJobs.length)}`, [tableOf(flakyJobs, columns)])
}

function slow({ slowestSteps }: Part<'slowestSteps'>): readonly Block[] {
  const [first] = slowestSteps
  if (!first) return []
  const columns: readonly Column<SlowStep>[] = [
    { head: 'Step', cell: ({ name }) => shortName(name) },
    { head: 'Job', cell: ({ job, workflow }) => `${shortName(job)} in ${shortName(workflow)}` },
    {
      head: 'Median of passed',
      align: 'right',
      cell: ({ duration: { p50Seconds = 0, count } }) =>
        `${lengthInWords(p50Seconds)} of ${thousands(count)}`,
    },
    { head: 'p95', align: 'right', cell: ({ duration: { p95Seconds = 0 } }) => lengthInWords(p95Seconds) },
  ]
  return folded(`Slowest steps: ${shortName(first.name)}, ${lengthInWords(first.duration.p50Seconds ?? 0)}`, [
    tableOf(slowestSteps, columns),
  ])
}

export function weeklyDependencies(report: Part<'dependencies'>): readonly Block[] {
  return dependencySections(report)
}

export function workflowChanges({
  workflowChanges,
  repositoryUrl,
}: Part<'workflowChanges'>): readonly Block[] {
  if (workflowChanges.length === 0) return []
  const columns: readonly Column<WorkflowChange>[] = [
    { head: 'Commit', cell: ({ sha, url }) => link(sha.slice(0, 7), url, repositoryUrl) },
    { head: 'What', cell: ({ title }) => shortName(title) },
    { head: 'By', cell: ({ author }) => shortName(author) },
    {
      head: 'Files',
      cell: ({ files }) => files.map((path) => shortName(path.split('/').at(-1) ?? path)).join(', ') || '–',
    },
    { head: 'When', cell: ({ at }) => timeOf(at) },
  ]
  return folded(
    `Changes of workflow files: ${countInWords(workflowChanges.length, 'commit')}`,
    topOf(workflowChanges, columns, { max: MAX_ROWS, of: 'commit' }),
  )
}

/** How good the monitor itself was. */
export function weeklyMonitor({ monitor, repositoryUrl }: Part<'monitor'>): readonly Block[] {
  const { alerts, unanswered, thresholds } = monitor
  if (alerts === 0 && unanswered.length === 0 && thresholds.length === 0) return []
  const columns: readonly Column<UnansweredAlert>[] = [
    { head: 'Alert', cell: ({ message, url }) => link(message, url, repositoryUrl) },
    { head: 'Raised', cell: ({ raisedAt }) => timeOf(raisedAt) },
    { head: 'For', align: 'right', cell: ({ ageSeconds }) => lengthInWords(ageSeconds) },
  ]
  return folded(
    `The monitor itself: ${countInWords(alerts, 'alert')}, ${thousands(unanswered.length)} unanswered`,
    [
      { kind: 'paragraph', content: [qualityInWords(monitor)] },
      ...(unanswered.length > 0 ? topOf(unanswered, columns, { max: MAX_ROWS, of: 'alert' }) : []),
      ...(thresholds.length > 0 ? [thresholdList(monitor)] : []),
    ],
  )
}

function qualityInWords({ byRule, falsePositives, detection }: MonitorReview): string {
  const rules = byRule.map(({ rule, alerts }) => `${rule} ${thousands(alerts)}`).join(', ')
  const parts = [
    ...(rules ? [`Alerts by rule: ${rules}`] : ['No alert was raised']),
    ...(falsePositives.total > 0 ? [`false positives ${rateInWords(falsePositives)}`] : []),
    ...(detection.p50Seconds === undefined
      ? []
      : [
          `median from failure to alert ${lengthInWords(detection.p50Seconds)} of ${thousands(detection.count)}`,
        ]),
  ]
  return `${parts.join(' · ')}.`
}

function thresholdList({ thresholds }: MonitorReview): Block {
  return {
    kind: 'list',
    items: thresholds.map(({ rule, unit, current, suggested }) => [
      { strong: rule },
      `: ${suggested.threshold} ${unit} instead of ${current.threshold} would have raised ${countInWords(suggested.raised, 'alert')} instead of ${thousands(current.raised)}, with ${countInWords(suggested.falseAlarms ?? 0, 'false alarm')} instead of ${thousands(current.falseAlarms ?? 0)}.`,
    ]),
  }
}
