import type { Alert } from './health.ts'

/** What the rules would have said in the past, and what other thresholds would change. Plain JSON. */
export type Tuning = {
  /** The times whose runs were replayed. */
  readonly from: string
  readonly to: string
  readonly runs: number
  /** How many days were looked at for the rules that need more than runs. */
  readonly days: number
  readonly rules: readonly RuleReplay[]
}

export type RuleReplay = {
  readonly rule: string
  readonly title: string
  readonly unit: Alert['unit']
  /** The first day that was looked at, of a rule whose days were remembered apart from the runs. */
  readonly since?: string
  /** As it is set, workflows' own settings included. */
  readonly current: ThresholdOutcome
  /** Other thresholds for all workflows that have none of their own, ascending. */
  readonly candidates: readonly ThresholdOutcome[]
  /** The candidate that would be better; absent where none is, or where too little happened to say. */
  readonly suggestion?: number
}

export type ThresholdOutcome = {
  readonly threshold: number
  /** Times that the alert began; while it goes on, it is one. */
  readonly raised: number
  /** Of those, alerts whose run passed when its commit was tested next. Absent where that proves nothing. */
  readonly falseAlarms?: number
}
