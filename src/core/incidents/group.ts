import type { Seconds } from '../model.ts'
import { type Incident, incidentKey, isActive } from './incident.ts'
import { mergeMaps } from './join.ts'

/** When the incidents of a group, which are told together, were last held against what people know; by group. */
export type Looks = ReadonlyMap<string, Seconds>

export const groupings = {
  incident: ({ subject }) => incidentKey(subject),
  workflow: ({ subject }) => JSON.stringify([subject.workflow, subject.branchClass]),
  repository: () => '[]',
} as const satisfies Record<string, (incident: Incident) => string>

/** A group waits for more of the same before it is told, and after it was. */
export type Pace = {
  readonly wait: Seconds
  /** Least time between two messages of a group, and between two floods in a channel. */
  readonly interval: Seconds
}

/** Whether a group of opened incidents is to be looked at again. `lookedAt` is `undefined` for a new one. */
export function isDue(
  members: readonly Incident[],
  lookedAt: Seconds | undefined,
  { wait, interval }: Pace,
  now: Seconds,
): boolean {
  // A look that lies ahead was taken by a wrong clock.
  if (lookedAt !== undefined && lookedAt > now) return true
  if (lookedAt !== undefined && !isNew(members, lookedAt + interval)) return lookedAt + interval <= now
  return Math.min(...members.map(({ openedAt }) => openedAt)) + wait <= now
}

/** Whether a group had come to rest, and what lasts in it came later. */
function isNew(members: readonly Incident[], restedAt: Seconds): boolean {
  const active = members.filter(isActive)
  return active.length > 0 && active.every(({ openedAt }) => openedAt > restedAt)
}

export function mergeLooks(a: Looks, b: Looks): Looks {
  return mergeMaps(a, b, Math.max)
}
