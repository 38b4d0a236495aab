import type { BranchClass } from '../incidents/branch-class.ts'
import type { IncidentFacts } from '../incidents/incident-facts.ts'
import { isoTime } from '../words.ts'
import type { Severity } from './health.ts'
import { listJson } from './output-json.ts'

/** An incident for other steps, as the `incidents` output holds it (`schema/incidents.schema.json`). */
export type IncidentReport = {
  /** The same for as long as it goes on, and when it comes back. */
  readonly key: string
  readonly state: IncidentFacts['state']
  readonly severity: Severity
  readonly headline: string
  /** Path of the workflow; absent where it concerns the whole repository. */
  readonly workflow?: string
  readonly branches: BranchClass
  readonly since: string
  readonly failedRuns: number
  readonly commits: number
  readonly category?: string
  /** The line of the log that says why. Foreign text, redacted. */
  readonly line?: string
  readonly url?: string
  /** Once it is over. */
  readonly endedAt?: string
  readonly endedAs?: 'fixed' | 'flaky' | 'ended'
}

export function incidentReport(facts: IncidentFacts): IncidentReport {
  const { key, state, headline, incident, workflow, group, alert, failedRunUrl, recovery } = facts
  const url = failedRunUrl ?? alert?.url
  const endedAt = incident.resolution?.endedAt
  return {
    ...{ key, state, headline, severity: incident.severity },
    ...(workflow && { workflow: workflow.path }),
    branches: incident.subject.branchClass,
    since: isoTime(incident.span.from),
    ...{ failedRuns: incident.failures, commits: incident.commits },
    ...(group && { category: group.category }),
    ...(group?.line !== undefined && { line: group.line }),
    ...(url !== undefined && { url }),
    ...(endedAt !== undefined && { endedAt: isoTime(endedAt) }),
    ...(recovery && { endedAs: recovery.cause }),
  }
}

/** JSON of as many incidents as fit, the first ones first. */
export function incidentsJson(facts: readonly IncidentFacts[], maxCharacters: number): string {
  return listJson(facts.map(incidentReport), maxCharacters)
}
