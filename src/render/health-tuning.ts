import type { Alert, HealthReport } from '../core/reports/health.ts'
import type { RuleReplay, ThresholdOutcome } from '../core/reports/tuning.ts'
import { countInWords, thousands } from '../core/words.ts'
import type { Block, Inline } from './document.ts'
import { timeOf } from './names.ts'
import { type Column, folded, tableOf } from './table.ts'

/** What the past says of the thresholds, with the lines to paste. That they are changed stays a person's decision. */
export function tuningSection({ tuning }: HealthReport): readonly Block[] {
  if (!tuning) return []
  const { runs, from, to, days, rules } = tuning
  const daily = days
    ? ` Alerts about jobs, runners, schedules and coverage are those that somebody would have been shown who looked once a day, on the newest ${countInWords(days, 'day')}.`
    : ''
  const better = rules.filter(({ suggestion }) => suggestion !== undefined)
  return [
    { kind: 'heading', text: 'Thresholds' },
    {
      kind: 'paragraph',
      content: [
        `${countInWords(runs, 'run')} from ${timeOf(from)} to ${timeOf(to)} were replayed through the rules, as if somebody had looked whenever one ended. A false alarm is one whose commit passed when it was tested next.${daily}`,
      ],
    },
    ...(better.length === 0
      ? [{ kind: 'paragraph' as const, content: ['No other threshold would have been clearly better.'] }]
      : suggestions(better)),
    ...folded('All thresholds that were tried', [tableOf(rules, columns)]),
  ]
}

/** Thresholds that would have been better, and the lines that set them. */
export function suggestions(rules: readonly RuleReplay[]): readonly Block[] {
  return [
    { kind: 'list', items: rules.map(evidence) },
    { kind: 'paragraph', content: ['To paste into the config file:'] },
    { kind: 'code', text: suggestedYaml(rules) },
  ]
}

/** The part of a config file that sets what is suggested. Rule names and numbers are ours. */
export function suggestedYaml(rules: readonly RuleReplay[]): string {
  const lines = rules.flatMap(({ rule, suggestion }) =>
    suggestion === undefined ? [] : [`  ${rule}: { threshold: ${suggestion} }`],
  )
  return ['rules:', ...lines].join('\n')
}

function evidence({ rule, unit, current, candidates, suggestion }: RuleReplay): readonly Inline[] {
  const found = candidates.find(({ threshold }) => threshold === suggestion)
  if (!found) return []
  return [
    { strong: rule },
    `: ${limitInWords(found.threshold, unit)} instead of ${limitInWords(current.threshold, unit)} would have raised ${countInWords(found.raised, 'alert')} instead of ${thousands(current.raised)}, with ${countInWords(found.falseAlarms ?? 0, 'false alarm')} instead of ${thousands(current.falseAlarms ?? 0)}.`,
  ]
}

const columns: readonly Column<RuleReplay>[] = [
  {
    head: 'Alert',
    cell: ({ title, since }) => (since ? `${title} (known since ${since.slice(0, 10)})` : title),
  },
  { head: 'In use', align: 'right', cell: ({ current, unit }) => limitInWords(current.threshold, unit) },
  { head: 'Raised', align: 'right', cell: ({ current }) => raisedInWords(current) },
  {
    head: 'Other thresholds, and how often they would have raised it',
    cell: ({ candidates }) => candidates.map(tried).join(' · '),
  },
]

/** `4: 7 (1 false)`. */
function tried(outcome: ThresholdOutcome): string {
  return `${outcome.threshold}: ${raisedInWords(outcome)}`
}

/** Of an alert that nothing disproves, only how often. */
function raisedInWords({ raised, falseAlarms }: ThresholdOutcome): string {
  return falseAlarms ? `${thousands(raised)} (${thousands(falseAlarms)} false)` : thousands(raised)
}

/** A limit is of nothing, so it has no sign of a share. */
function limitInWords(threshold: number, unit: Alert['unit']): string {
  return unit === 'percent'
    ? `${threshold} percent`
    : countInWords(threshold, unit.replace(/ies$/, 'y').replace(/s$/, ''), unit)
}
