import type { Seconds } from '../model.ts'
import { type Incident, incidentKey, isActive } from './incident.ts'
import { mergeMaps } from './join.ts'

/**
 * When the incidents of a group, which are told together, were last held against what people in a channel know; by
 * `lookKey`.
 */
export type Looks = ReadonlyMap<string, Seconds>

export function lookKey(channel: string, group: string): string {
  return JSON.stringify([channel, group])
}

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

/** Whether a group is to be looked at again. `lookedAt` is `undefined` for a new one. */
export function isDue(
  members: readonly Incident[],
  lookedAt: Seconds | undefined,
  { wait, interval }: Pace,
  now: Seconds,
): boolean {
  const active = members.filter(isActive)
  const cameAt = Math.min(...(active.length > 0 ? active : members).map(({ openedAt }) => openedAt))
  // What lies ahead was noted by a wrong clock, and is no reason to wait.
  if (Math.max(cameAt, lookedAt ?? cameAt) > now) return true
  if (lookedAt === undefined) return cameAt + wait <= now
  // A group that had come to rest waits for more of the new ones again.
  const restedAt = lookedAt + interval
  return active.length > 0 && cameAt > restedAt ? cameAt + wait <= now : restedAt <= now
}

export function mergeLooks(a: Looks, b: Looks): Looks {
  return mergeMaps(a, b, Math.max)
}
