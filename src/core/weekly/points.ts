import type { History } from '../history/history.ts'
import { isKnown, type WeeklyQuestion } from './look.ts'
import { type Period, periodKey } from './period.ts'
import { figuresAt } from './period-figures.ts'
import { type PeriodPoint, pointOf } from './period-point.ts'

/**
 * What is known of a period without its details: from its runs, or as it was reported once. `fresh` prefers the runs,
 * of which some may have been run again since; `undefined` where neither is there.
 */
export function pointAt(
  period: Period,
  history: History,
  question: WeeklyQuestion,
  from: 'fresh' | 'memory',
): PeriodPoint | undefined {
  const remembered = history.periods.get(periodKey(question.calendar, period))
  if (remembered && from === 'memory') return remembered
  if (!isKnown(period, history)) return remembered
  return pointOf(period, figuresAt(period, history, question), question)
}
