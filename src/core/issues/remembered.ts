import type { Issue } from '../../ports/writing.ts'
import { type Incident, type Incidents, incidentKey, type Subject } from '../incidents/incident.ts'
import { defaultLifeCycle } from '../incidents/settings.ts'
import { spanOf } from '../incidents/span.ts'
import { gravityOf } from '../incidents/transition.ts'
import { keyHash, type Told } from './marker.ts'
import { ownIssues } from './own-issue.ts'

/**
 * The incidents, with what open issues say goes on and nothing else knows of any more: else nobody would notice that it
 * ends.
 */
export function withRemembered(incidents: Incidents, issues: readonly Issue[]): Incidents {
  const open = [...ownIssues(issues).incidents.values()].flat().filter(({ state }) => state === 'open')
  const forgotten = open.flatMap(({ text: { marker } }): readonly [string, Incident][] => {
    const { subject } = marker
    const key = subject && incidentKey(subject)
    // Only what is whole: the hash says which incident the issue is of.
    if (!subject || key === undefined || keyHash(key) !== marker.key || incidents.has(key)) return []
    return marker.ended === undefined ? [[key, incidentOf(subject, marker)]] : []
  })
  return new Map([...incidents, ...forgotten])
}

function incidentOf(subject: Subject, { episode, stage, from, failures, commits, sha }: Told): Incident {
  const until = from + defaultLifeCycle.lapseAfter
  const incident: Incident = {
    ...{ subject, episode, first: episode, failures, commits, escalations: 0 },
    severity: subject.branchClass === 'default' ? 'critical' : 'warning',
    span: spanOf({ from, seenAt: from, until, basis: 'assumed' }),
    last: { seenAt: from, title: '', ...(sha !== undefined && { sha }) },
    ...{ openedAt: from, acknowledgedAt: undefined, pass: undefined, resolution: undefined },
  }
  return { ...incident, escalations: Math.max(0, stage - gravityOf(incident)) }
}
