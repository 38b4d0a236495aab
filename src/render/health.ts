import type { HealthReport } from '../core/reports/health.ts'
import { countInWords, lengthInWords, rateInWords, thousands } from '../core/words.ts'
import type { Block, Doc } from './document.ts'
import { gapList } from './gaps.ts'
import { alertList } from './health-alerts.ts'
import { jobSections } from './health-jobs.ts'
import { kpiTable } from './health-kpis.ts'
import { trendTable, workflowTable } from './health-tables.ts'
import { tuningSection } from './health-tuning.ts'
import { upkeepSections } from './health-upkeep.ts'
import { verdict } from './health-verdict.ts'
import { shortName } from './names.ts'
import { sparkline } from './sparkline.ts'
import { toneOfStatus } from './tones.ts'

/** A health report for people: the verdict, what is wrong and where to click, the numbers, the trend, the gaps. */
export function healthDoc(report: HealthReport): Doc {
  return {
    tone: toneOfStatus[report.status],
    title: verdict(report),
    blocks: [
      basis(report),
      ...kpiTable(report),
      ...alertList(report),
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
  const unknown =
    firstAttemptUnknown > 0
      ? [
          {
            what: `The first attempt of ${countInWords(firstAttemptUnknown, 'run')}`,
            why: 'not known, so not counted.',
          },
        ]
      : []
  return gapList('Not measured', [...notMeasured, ...unknown])
}
