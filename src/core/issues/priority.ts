import type { IncidentFacts } from '../incidents/incident-facts.ts'

/** As an index, 0 for what holds everybody up: the default branch is red. */
export type Priority = 0 | 1 | 2

export function priorityOf({ incident: { severity, subject } }: IncidentFacts): Priority {
  const onDefault = subject.branchClass === 'default'
  if (severity === 'critical') return onDefault ? 0 : 1
  return severity === 'warning' && onDefault ? 1 : 2
}

export function byGravity(a: IncidentFacts, b: IncidentFacts): number {
  return (
    priorityOf(a) - priorityOf(b) || a.incident.span.from - b.incident.span.from || (a.key < b.key ? -1 : 1)
  )
}
