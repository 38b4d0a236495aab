import { tuningOf } from '../backtest/tuning.ts'
import type { History } from '../history/history.ts'
import { DAY } from '../model.ts'
import type { Thresholds } from '../reports/health.ts'
import type { RuleReplay } from '../reports/tuning.ts'
import type { Settings } from '../settings/settings.ts'
import { type Counted, reachOf, workflowRuns } from '../vitals/workflow-runs.ts'

export type AdviceQuestion = Counted & {
  readonly history: History
  readonly lookbackDays: number
  readonly thresholds: Thresholds
  readonly settings: Settings
}

/** Thresholds of alert rules that would clearly have been better on what is remembered: each with that one alone. */
export function thresholdAdvice(question: AdviceQuestion): readonly RuleReplay[] {
  const { history, now, thresholds, settings, defaultBranch } = question
  const lookback = Math.round(question.lookbackDays * DAY)
  const from = reachOf(history, now, now - 2 * lookback)
  const { rules } = tuningOf(workflowRuns(history, question, from), {
    ...{ branch: defaultBranch, lookback, thresholds, settings, from, now },
    wantedFalsePercent: settings.targets['false-positives'],
  })
  return rules.flatMap((rule) => {
    const candidates = rule.candidates.filter(({ threshold }) => threshold === rule.suggestion)
    return candidates.length === 0 ? [] : [{ ...rule, candidates }]
  })
}
