import { type Incident, isActive } from '../incidents/incident.ts'
import type { Seconds } from '../model.ts'
import type { Told } from './marker.ts'

/**
 * An incident in the episodes that its issue counts. Memories that were lost count from 1 again, and those of monitors
 * that look at the same time can be behind: times tell then. `undefined` where the issue knows of something later.
 */
export function continued(incident: Incident, told: Told, reopenWindow: Seconds): Incident | undefined {
  if (incident.episode > told.episode) return incident
  const { episode, ended } = told
  if (!isActive(incident)) return endOf(incident) < told.from ? undefined : { ...incident, episode }
  if (ended === undefined) return { ...incident, episode }
  if (incident.span.from <= ended) return undefined
  const soon = incident.span.from <= ended + reopenWindow
  return { ...incident, episode: episode + 1, first: soon ? episode : episode + 1 }
}

/** Whether it is still what the issue is about, and not a later incident of the same cause. */
export function isSameIncident({ first }: Incident, { episode }: Told): boolean {
  return first <= episode
}

function endOf({ resolution, span }: Incident): Seconds {
  return resolution?.endedAt ?? span.newest.until
}
