import { kpiInWords, targetInWords, trendInWords } from '../core/kpis/kpi-words.ts'
import { MINUTE } from '../core/model.ts'
import type { TrendPeriod, WeeklyKpi, WeeklyReport } from '../core/reports/weekly.ts'
import { periodBefore, thisPeriod } from '../core/weekly/weekly-words.ts'
import { lengthInWords, rateInWords, thousands } from '../core/words.ts'
import type { Block } from './document.ts'
import { kpiMarks } from './marks.ts'
import { folded, tableOf } from './table.ts'

/** Every KPI, also those without a figure, which say why. */
export function weeklyKpis({ kpis, period }: Pick<WeeklyReport, 'kpis' | 'period'>): readonly Block[] {
  return [
    { kind: 'heading', text: 'Key figures' },
    tableOf(kpis, [
      { head: 'KPI', cell: ({ state, label }) => [{ mark: kpiMarks[state] }, ` ${label}`] },
      { head: thisPeriod[period.kind], align: 'right', cell: nowInWords },
      { head: 'Target', align: 'right', cell: targetInWords },
      { head: periodBefore[period.kind], align: 'right', cell: trendInWords },
      { head: 'Median of the 8 before', align: 'right', cell: usualInWords },
    ]),
  ]
}

function nowInWords(kpi: WeeklyKpi): string {
  const { value, why } = kpi
  return value === undefined || why === undefined ? kpiInWords(kpi) : `${kpiInWords(kpi)}: ${why}`
}

/** `better, from 94.1 % (6 of 8 known)`. */
function usualInWords({ usual, usualTrend, ...kpi }: WeeklyKpi): string {
  if (!usual || !usualTrend) return '–'
  const { value, periods } = usual
  const words = trendInWords({ ...kpi, previous: { value, count: periods }, trend: usualTrend })
  return words.replace(/,? (?:of|by) [\d,]+$/, periods < 8 ? ` (${periods} of 8 known)` : '')
}

/** Success, time and what failed, period by period. */
export function weeklyTrend({ trend }: Pick<WeeklyReport, 'trend'>): readonly Block[] {
  if (trend.length < 2) return []
  const minutes = trend.map(({ p50Seconds }) => (p50Seconds === undefined ? undefined : p50Seconds / MINUTE))
  const x = trend.map(({ firstDay }) => firstDay.slice(5))
  return [
    { kind: 'heading', text: 'Trends' },
    {
      kind: 'chart',
      title: 'Success rate',
      x,
      y: { title: 'percent', from: 0, to: 100 },
      values: trend.map(({ final }) => final.percent),
    },
    {
      kind: 'chart',
      title: 'Median build time',
      x,
      y: { title: 'minutes', from: 0, to: Math.ceil(Math.max(1, ...minutes.map((value = 0) => value))) },
      values: minutes,
    },
    ...folded('The same in numbers', [
      tableOf(trend, [
        { head: 'From', cell: ({ firstDay }) => firstDay },
        { head: 'Runs', align: 'right', cell: ({ runs }) => thousands(runs) },
        { head: 'Success rate', align: 'right', cell: ({ final }) => rateInWords(final) },
        { head: 'Median of passed', align: 'right', cell: ({ p50Seconds }) => lengthOf(p50Seconds) },
        { head: 'p95', align: 'right', cell: ({ p95Seconds }) => lengthOf(p95Seconds) },
        {
          head: 'Critical failures',
          align: 'right',
          cell: ({ criticalFailures }) => thousands(criticalFailures),
        },
        { head: 'Incidents', align: 'right', cell: ({ incidents }) => thousands(incidents) },
        { head: 'Minutes lost', align: 'right', cell: ({ lostMinutes }) => thousands(lostMinutes) },
        { head: 'Logs read, by kind of failure', cell: patternsInWords },
      ]),
    ]),
  ]
}

function lengthOf(seconds: number | undefined): string {
  return seconds === undefined ? '–' : lengthInWords(seconds)
}

function patternsInWords({ patterns }: TrendPeriod): string {
  const kinds = Object.entries(patterns).filter(([, count]) => count > 0)
  return kinds.map(([pattern, count]) => `${pattern} ${thousands(count)}`).join(', ') || '–'
}
