import { type AlertSettings, type Policy, policyOf } from '../alerts/policy.ts'
import { isBreach, type Rule, type WorkflowCase } from '../alerts/rule.ts'
import { rules } from '../alerts/rules.ts'
import { latestAttempt, outcomeOf, type Run, type Seconds, type Workflow } from '../model.ts'
import type { RuleReplay, ThresholdOutcome, Tuning } from '../reports/tuning.ts'
import { isoTime } from '../words.ts'
import { candidatesFor } from './candidates.ts'
import { type ReplayQuestion, replay, type Sighting } from './replay.ts'
import { suggestionFor } from './suggestion.ts'

export type TuningQuestion = ReplayQuestion & {
  readonly settings: AlertSettings
  /** All runs are known from here to `now`. */
  readonly from: Seconds
  readonly now: Seconds
  /** How many of the alerts may be false, in percent. */
  readonly wantedFalsePercent: number
}

type Past = {
  readonly workflow: Workflow
  readonly seen: readonly { readonly sighting: Sighting; readonly it: WorkflowCase }[]
}

/** Replays what is remembered of some workflows through the rules that need nothing but runs. */
export function tuningOf(
  groups: readonly { readonly workflow: Workflow; readonly runs: readonly Run[] }[],
  question: TuningQuestion,
): Omit<Tuning, 'days'> {
  const pasts = groups.map(({ workflow, runs }): Past => {
    const it = caseOf(workflow, question)
    const seen = [...replay(runs, question)].map((sighting) => {
      const { vitals, red } = sighting
      return { sighting, it: { ...it, vitals, red } }
    })
    return { workflow, seen }
  })
  return {
    from: isoTime(question.from),
    to: isoTime(question.now),
    runs: groups.reduce((sum, { runs }) => sum + runs.length, 0),
    rules: rules.flatMap((rule) =>
      rule.needs === 'runs' && rule.about === 'workflow' ? ruleReplay(rule, pasts, question) : [],
    ),
  }
}

type WorkflowRule = Extract<Rule, { readonly about: 'workflow' }>

/** Nothing of a rule that is off: what is set is known to be wanted. */
function ruleReplay(
  rule: WorkflowRule,
  pasts: readonly Past[],
  question: TuningQuestion,
): readonly RuleReplay[] {
  const { settings, thresholds, wantedFalsePercent } = question
  const policy = policyOf(rule, settings, thresholds)
  if (policy === 'off') return []
  const outcomeWith = (threshold: number) => {
    const rules = { ...settings.rules, [rule.id]: { severity: policy.severity, threshold } }
    return outcomeOfAll(rule, pasts, { ...question, settings: { ...settings, rules } }, threshold)
  }
  const current = outcomeWith(policy.threshold)
  const candidates = candidatesFor(rule, policy.threshold).map(outcomeWith)
  const suggestion = suggestionFor(current, candidates, wantedFalsePercent)
  const { id, title, unit } = rule
  return [{ rule: id, title, unit, current, candidates, ...(suggestion !== undefined && { suggestion }) }]
}

function outcomeOfAll(
  rule: WorkflowRule,
  pasts: readonly Past[],
  question: TuningQuestion,
  threshold: number,
): ThresholdOutcome {
  const begins = pasts.flatMap((past) => {
    const policy = policyOf(rule, question.settings, question.thresholds, past.workflow)
    return beginsOf(rule, past, policy)
  })
  const falseAlarms = begins.filter(isFalse).length
  return { threshold, raised: begins.length, ...(rule.disprovedBy && { falseAlarms }) }
}

/** When the alert began: seen at one end of a run, and not at the one before. */
function beginsOf(rule: WorkflowRule, { seen }: Past, policy: Policy): readonly Sighting[] {
  if (policy === 'off') return []
  const { threshold } = policy
  let was = false
  return seen.flatMap(({ sighting, it }) => {
    const is = rule.readings(it, threshold).some(({ value }) => isBreach(rule, value, threshold))
    const begins = is && !was
    was = is
    return begins ? [sighting] : []
  })
}

/** The run that set it off passed when its commit was tested next. */
function isFalse({ run, next }: Sighting): boolean {
  return outcomeOf(latestAttempt(run)) === 'failed' && next === 'passed'
}

/** A workflow of which nothing but its runs is known. */
function caseOf(
  { id, name, path }: Workflow,
  { branch, thresholds }: ReplayQuestion,
): Omit<WorkflowCase, 'vitals' | 'red'> {
  return {
    id,
    name,
    path,
    slowdowns: [],
    slowerSteps: [],
    flakyJobs: [],
    silentFailures: [],
    schedules: [],
    branch,
    thresholds,
    thresholdOf: () => thresholds.maxDurationIncrease,
  }
}
