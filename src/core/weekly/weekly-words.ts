import type { ReportPeriod, WeeklyReport } from '../reports/weekly.ts'
import { countInWords, rateInWords } from '../words.ts'
import type { PeriodKind } from './period.ts'

/** `Week of 16 to 22 November 2026`, `Month of November 2026`, `Quarter of July to September 2026`. */
export function periodInWords({ kind, firstDay, lastDay }: ReportPeriod): string {
  const [first, last] = [partsOf(firstDay), partsOf(lastDay)]
  switch (kind) {
    case 'day':
      return `${first.day} ${first.month} ${first.year}`
    case 'week': {
      const year = first.year === last.year ? '' : ` ${first.year}`
      const month = first.month === last.month ? '' : ` ${first.month}${year}`
      const from = `${first.day}${month}`
      return `Week of ${from} to ${last.day} ${last.month} ${last.year}`
    }
    case 'month':
      return `${first.month} ${first.year}`
    case 'quarter':
      return `${first.month} to ${last.month} ${last.year}`
  }
}

/** Heads of columns: `This week`, `Week before`. */
export const thisPeriod = {
  day: 'This day',
  week: 'This week',
  month: 'This month',
  quarter: 'This quarter',
} as const satisfies Record<PeriodKind, string>

export const periodBefore = {
  day: 'Day before',
  week: 'Week before',
  month: 'Month before',
  quarter: 'Quarter before',
} as const satisfies Record<PeriodKind, string>

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
]

/** Of `2026-11-16`, which is ours. */
function partsOf(date: string) {
  const [year = '', month = '', day = ''] = date.split('-')
  return { year, month: months[Number(month) - 1] ?? month, day: Number(day) }
}

type Told = Pick<WeeklyReport, 'summary' | 'quiet' | 'partial' | 'incidents' | 'period'>

/** `Week of 16 to 22 November 2026: 96.2 % of 412 runs passed, CI is red`; `nameOf` shortens names of workflows. */
export function headlineOf(report: Told, nameOf: (name: string) => string): string {
  const { summary, quiet, partial } = report
  const when = periodInWords(report.period)
  if (summary.runs === 0) return `${when}: no run`
  const { percent, total } = summary.successRate
  const runs = total === 1 ? 'run' : 'runs'
  const rate =
    percent === undefined ? 'no run passed or failed' : `${rateInWords(summary.successRate)} ${runs} passed`
  if (quiet) return `${when}: quiet. ${rate}, nothing to do.`
  return `${when}: ${rate}${stillRed(report, nameOf)}${partial ? ' (not all runs could be read)' : ''}`
}

function stillRed({ incidents }: Told, nameOf: (name: string) => string): string {
  const red = [
    ...new Set(incidents.flatMap(({ workflow, until }) => (until === undefined ? [workflow] : []))),
  ]
  if (red.length === 0) return ''
  const names = red.length > 2 ? countInWords(red.length, 'workflow') : red.map(nameOf).join(' and ')
  return `, ${names} ${red.length > 1 ? 'are' : 'is'} red`
}
