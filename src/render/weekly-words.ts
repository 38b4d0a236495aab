import type { ReportPeriod } from '../core/reports/weekly.ts'
import type { PeriodKind } from '../core/weekly/period.ts'
import { percentInWords } from '../core/words.ts'

/** `Week of 16 to 22 November 2026`, `Month of November 2026`, `Quarter of July to September 2026`. */
export function periodInWords({ kind, firstDay, lastDay }: ReportPeriod): string {
  const [first, last] = [partsOf(firstDay), partsOf(lastDay)]
  switch (kind) {
    case 'day':
      return `${first.day} ${first.month} ${first.year}`
    case 'week': {
      const from = first.month === last.month ? `${first.day}` : `${first.day} ${first.month}`
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

/** `+12 %` or `−3.5 %` of a count before; nothing of nothing. */
export function changeInWords(now: number, before: number): string {
  if (before === 0) return ''
  const percent = (100 * (now - before)) / before
  if (Math.abs(percent) < 0.05) return 'the same'
  return `${percent < 0 ? '−' : '+'}${percentInWords(Math.abs(percent))}`
}
