import { MINUTE } from '../model.ts'
import type { HealthReport } from '../reports/health.ts'
import type { FailureChanges, LostTime, MonitorReview, Recommendation } from '../reports/weekly.ts'
import { lengthInWords } from '../words.ts'
import type { PeriodKind } from './period.ts'
import type { Still } from './still.ts'

/** What recommendations are made of. */
export type Advised = {
  readonly kind: PeriodKind
  readonly health: HealthReport
  readonly failures: FailureChanges
  readonly lost: LostTime
  readonly monitor: MonitorReview
  readonly still: Still
  /** The length of the period as a part of what flakes are counted over, which is longer. */
  readonly share: number
}

/** A recommendation, and what it is worth: minutes of people and machines that it spares in a period like this. */
export type Advice = { readonly recommendation: Recommendation; readonly weight: number }

/**
 * What something costs the people who have to look, in minutes. Our own estimate, which only orders recommendations:
 * about as long as it takes to get back to work after an interruption. (Mark, Gudith and Klocke, "The cost of interrupted
 * work", CHI 2008, saw people back at it after 23 minutes, often with help of others in between.)
 */
export const INTERRUPTION = 20

/** What stands still until somebody acts comes before what only costs time. */
export const BLOCKED = 10_000

/** `a week`; what a gain is of. */
export function perPeriod(kind: PeriodKind): string {
  return `a ${kind}`
}

export function minutesInWords(minutes: number): string {
  return lengthInWords(Math.max(1, Math.round(minutes)) * MINUTE)
}

/** Minutes that are spared, with what they cost on average, where that is known. */
export function sparedMinutes(minutes: number, { lost }: Pick<Advised, 'lost'>) {
  const { total, currency } = lost
  const whole = Math.round(minutes)
  const price = total.minutes === 0 ? 0 : Math.round((whole * total.price * 100) / total.minutes) / 100
  const money = price > 0 ? ` (${price.toFixed(2)} ${currency})` : ''
  return {
    gain: { minutes: whole, ...(price > 0 && { price }) },
    words: `about ${minutesInWords(minutes)} of runners${money}`,
  }
}

export function workflowNameIn({ workflows }: HealthReport, id: number): string {
  return workflows.find((workflow) => workflow.id === id)?.name ?? `workflow ${id}`
}

/** Names the workflow by its file, which outlives its name. */
export function workflowKeyIn({ workflows }: HealthReport, id: number): string {
  return workflows.find((workflow) => workflow.id === id)?.path ?? `${id}`
}
