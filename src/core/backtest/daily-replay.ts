import type { Rule } from '../alerts/rule.ts'
import { rules } from '../alerts/rules.ts'
import type { History } from '../history/history.ts'
import { DAY, type Seconds } from '../model.ts'
import type { RuleReplay } from '../reports/tuning.ts'
import type { Question } from '../vitals/assess.ts'
import { casesAt } from '../vitals/look.ts'
import { historyAt } from './history-at.ts'
import { replayOf } from './looks.ts'

/** Steps and annotations are kept for four weeks; a window of a week before the first look is among them. */
const MAX_DAYS = 21

/** Each look goes over all runs; so many in all take some seconds. */
const MAX_LOOKED = 500_000

/**
 * Replays the rules that need more than runs, as if somebody had looked once a day at the same hour: those about jobs,
 * their annotations, schedules and coverage. Each day is looked at with what was known then, and with the workflow files
 * of today.
 */
export function dailyReplay(
  history: History,
  question: Question,
): { readonly days: number; readonly rules: readonly RuleReplay[] } {
  const looks = daysOf(history, question).map((now) => casesAt(historyAt(history, now), { ...question, now }))
  const replayed = looks.length === 0 ? [] : rules.filter(({ needs }) => replayable.has(needs))
  return { days: looks.length, rules: replayed.flatMap((rule) => replayOf(rule, looks, question)) }
}

const replayable: ReadonlySet<Rule['needs']> = new Set(['jobs', 'annotations', 'workflow-files', 'coverage'])

/** The newest days, the oldest first, of whose windows all runs are known. */
function daysOf({ runs, covered }: History, { now, lookbackDays }: Question): readonly Seconds[] {
  const known = now - (covered.at(-1)?.from ?? now) - lookbackDays * DAY
  const affordable = Math.floor(MAX_LOOKED / Math.max(1, runs.size))
  const count = Math.max(0, Math.min(MAX_DAYS, affordable, Math.floor(known / DAY) + 1))
  return Array.from({ length: count }, (_, i) => now - (count - 1 - i) * DAY)
}
