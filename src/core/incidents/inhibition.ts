import type { Seconds } from '../model.ts'
import { type Incident, isActive, isLapsed } from './incident.ts'

/** While a source lasts, targets with the same `equal` are not told. */
export type Inhibition = {
  readonly isSource: (incident: Incident) => boolean
  readonly isTarget: (incident: Incident) => boolean
  readonly equal: (incident: Incident) => string
}

/** A branch that is red for the reason for which the default branch is red, is red because of it. */
export const echoes: Inhibition = {
  isSource: ({ subject }) => subject.branchClass === 'default',
  isTarget: ({ subject }) => subject.branchClass !== 'default',
  equal: ({ subject }) => JSON.stringify([subject.workflow, subject.fingerprint]),
}

export function inhibitedAmong(
  incidents: Iterable<Incident>,
  rules: readonly Inhibition[],
  now: Seconds,
): (incident: Incident) => boolean {
  const lasting = [...incidents].filter((incident) => isActive(incident) && !isLapsed(incident, now))
  const sources = rules.map((rule) => ({
    ...rule,
    lasting: new Set(lasting.filter(rule.isSource).map(rule.equal)),
  }))
  // What is a source too would else silence itself.
  return (incident) =>
    isActive(incident) &&
    sources.some(
      ({ isSource, isTarget, equal, lasting }) =>
        isTarget(incident) && !isSource(incident) && lasting.has(equal(incident)),
    )
}
