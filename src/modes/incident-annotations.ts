import { isActive } from '../core/incidents/incident.ts'
import type { IncidentFacts } from '../core/incidents/incident-facts.ts'
import type { Inputs } from '../inputs/spec.ts'
import type { Result } from './mode.ts'

/** Beyond these the runner shows none of a level. `ExecutionContext.cs` of the runner. */
const MAX_ANNOTATIONS = 9

/** What goes on, beside the line that the error names; where no other mode of the step says it already. */
export function incidentAnnotations(
  facts: readonly IncidentFacts[],
  { mode }: Pick<Inputs, 'mode'>,
): Result['annotations'] {
  if (mode.includes('health-check') || mode.includes('analyze-failures')) return []
  return facts
    .filter(({ incident }) => isActive(incident) && incident.severity !== 'info')
    .slice(0, MAX_ANNOTATIONS)
    .map(({ headline, incident, group }) => ({
      level: incident.severity === 'critical' ? 'error' : 'warning',
      message: group?.line === undefined ? headline : `${headline}: ${group.line}`,
      ...(group?.place && { place: group.place }),
    }))
}
