import { type Policy, policyOf } from '../alerts/policy.ts'
import type { Cases } from '../alerts/raise.ts'
import { isBreach, type Reading, type Rule } from '../alerts/rule.ts'
import { rules } from '../alerts/rules.ts'
import type { History } from '../history/history.ts'
import { DAY, type Seconds } from '../model.ts'
import type { RuleReplay } from '../reports/tuning.ts'
import type { Question } from '../vitals/assess.ts'
import { lookAt } from '../vitals/look.ts'
import { candidatesFor } from './candidates.ts'
import { historyAt } from './history-at.ts'

/** Steps and annotations are kept for four weeks; a window of a week before the first look is among them. */
const MAX_DAYS = 21

/** Each look goes over all runs; so many in all take some seconds. */
const MAX_LOOKED = 500_000

/**
 * Replays the rules that need more than runs, as if somebody had looked once a day at the same hour: those about jobs,
 * their annotations, schedules and coverage. Each day is looked at with what was known then, and with the workflow files
 * of today. What depends on alerts and pull requests that are open now cannot be replayed.
 */
export function dailyReplay(
  history: History,
  question: Question,
): { readonly days: number; readonly rules: readonly RuleReplay[] } {
  const looks = daysOf(history, question).map(
    (now) => lookAt(historyAt(history, now), { ...question, now }).cases,
  )
  const replayed = looks.length === 0 ? [] : rules.filter(({ needs }) => replayable.has(needs))
  return { days: looks.length, rules: replayed.flatMap((rule) => ruleReplay(rule, looks, question)) }
}

const replayable: ReadonlySet<Rule['needs']> = new Set(['jobs', 'annotations', 'workflow-files', 'coverage'])

/** The newest days, the oldest first, of whose windows all runs are known. */
function daysOf({ runs, covered }: History, { now, lookbackDays }: Question): readonly Seconds[] {
  const known = now - (covered.at(-1)?.from ?? now) - lookbackDays * DAY
  const affordable = Math.floor(MAX_LOOKED / Math.max(1, runs.size))
  const count = Math.max(0, Math.min(MAX_DAYS, affordable, Math.floor(known / DAY) + 1))
  return Array.from({ length: count }, (_, i) => now - (count - 1 - i) * DAY)
}

function ruleReplay(rule: Rule, looks: readonly Cases[], question: Question): readonly RuleReplay[] {
  const { settings, thresholds } = question
  const policy = policyOf(rule, settings, thresholds)
  if (policy === 'off') return []
  const outcomeWith = (threshold: number) => {
    const own = { ...settings.rules, [rule.id]: { severity: policy.severity, threshold } }
    const changed = { ...question, settings: { ...settings, rules: own } }
    return { threshold, raised: begunIn(looks.map((look) => alertsIn(look, rule, changed))) }
  }
  const { id, title, unit } = rule
  const candidates = candidatesFor(rule, policy.threshold).map(outcomeWith)
  return [{ rule: id, title, unit, current: outcomeWith(policy.threshold), candidates }]
}

/** How many alerts were there on a day and not on the day before. */
function begunIn(days: readonly ReadonlySet<string>[]): number {
  return days.reduce((sum, day, i) => sum + day.difference(days[i - 1] ?? new Set()).size, 0)
}

/** The alerts of one rule on one day, by workflow and subject. */
function alertsIn({ workflows, repository }: Cases, rule: Rule, question: Question): ReadonlySet<string> {
  const { settings, thresholds } = question
  if (rule.about === 'repository') {
    const policy = policyOf(rule, settings, thresholds)
    return new Set(breaches(rule, policy, (threshold) => rule.readings(repository, threshold)))
  }
  return new Set(
    workflows.flatMap((workflow) => {
      const policy = policyOf(rule, settings, thresholds, workflow)
      const it = { ...workflow, thresholdOf: () => thresholds.maxDurationIncrease }
      const subjects = breaches(rule, policy, (threshold) => rule.readings(it, threshold))
      return subjects.map((subject) => `${workflow.path} ${subject}`)
    }),
  )
}

function breaches(
  rule: Rule,
  policy: Policy,
  readings: (threshold: number) => readonly Reading[],
): readonly string[] {
  if (policy === 'off') return []
  return readings(policy.threshold)
    .filter(({ value, threshold = policy.threshold }) => isBreach(rule, value, threshold))
    .map(({ subject }) => `${subject}`)
}
