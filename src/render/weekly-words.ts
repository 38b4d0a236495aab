import type { ReportPeriod } from '../core/reports/weekly.ts'
import type { PeriodKind } from '../core/weekly/period.ts'

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
