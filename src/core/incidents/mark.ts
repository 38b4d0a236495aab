import type { Seconds } from '../model.ts'
import { type Incident, isActive } from './incident.ts'
import { greatestBy, mergeMaps } from './join.ts'
import { gravityOf } from './transition.ts'

/**
 * How far a channel was told of an incident. All that can be told of an incident is in one order: episode by episode,
 * in each how grave it is, reminder by reminder, and at last its end. So whatever is not beyond the mark was told.
 */
export type Mark = {
  readonly episode: number
  readonly stage: number
  /** How often people were reminded of this stage. */
  readonly reminders: number
  readonly at: Seconds
}

export type Marks = ReadonlyMap<string, Mark>

/** Beyond every gravity. */
const RESOLVED = 1_000

/** What there is to tell of an incident that was opened. */
export function markOf(incident: Incident, at: Seconds): Mark {
  const stage = isActive(incident) ? Math.min(gravityOf(incident), RESOLVED - 1) : RESOLVED
  return { episode: incident.episode, stage, reminders: 0, at }
}

export function isResolved({ stage }: Mark): boolean {
  return stage === RESOLVED
}

export function isBeyond(mark: Mark, told: Mark | undefined): boolean {
  if (!told) return true
  const steps = [mark.episode - told.episode, mark.stage - told.stage, mark.reminders - told.reminders]
  return (steps.find((step) => step !== 0) ?? 0) > 0
}

export const furtherMark = greatestBy<Mark>(
  ({ episode }) => episode,
  ({ stage }) => stage,
  ({ reminders }) => reminders,
  ({ at }) => at,
)

export function mergeMarks(a: Marks, b: Marks): Marks {
  return mergeMaps(a, b, furtherMark)
}

export type News = 'opened' | 'reopened' | 'escalated' | 'reminder' | 'resolved'

/** What a step from one mark to another is to people. */
export function newsOf(told: Mark | undefined, mark: Mark, { first }: Incident): News {
  if (isResolved(mark)) return 'resolved'
  if (told?.episode === mark.episode) return 'escalated'
  return mark.episode > first ? 'reopened' : 'opened'
}
