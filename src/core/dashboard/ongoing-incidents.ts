import type { History } from '../history/history.ts'
import { type Incident, isActive, isLapsed, stateOf } from '../incidents/incident.ts'
import type { Seconds } from '../model.ts'
import type { OngoingIncident } from '../reports/dashboard.ts'
import { severities } from '../reports/health.ts'
import { isoTime } from '../words.ts'

type Asked = {
  readonly history: Pick<History, 'incidents'>
  readonly repositoryUrl: string
  readonly now: Seconds
}

/** What is remembered as going on, the gravest and then the oldest first. */
export function ongoingIncidents({ history, repositoryUrl, now }: Asked): readonly OngoingIncident[] {
  return [...history.incidents.incidents.values()]
    .filter((incident) => isActive(incident) && !isLapsed(incident, now))
    .map((incident) => factsOf(incident, { repositoryUrl, now }))
    .toSorted(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        (a.since < b.since ? -1 : a.since > b.since ? 1 : a.title < b.title ? -1 : 1),
    )
}

function factsOf(
  incident: Incident,
  { repositoryUrl, now }: Pick<Asked, 'repositoryUrl' | 'now'>,
): OngoingIncident {
  const { subject, span, severity, failures, last } = incident
  const state = stateOf(incident, now)
  return {
    ...{ title: last.title, severity, failures },
    state: state === 'resolved' ? 'recovering' : state,
    ...(subject.workflow !== '' && { workflow: subject.workflow }),
    branchClass: subject.branchClass,
    since: isoTime(span.from),
    lastSeen: isoTime(last.seenAt),
    ...(last.runId !== undefined && { url: `${repositoryUrl}/actions/runs/${last.runId}` }),
  }
}
