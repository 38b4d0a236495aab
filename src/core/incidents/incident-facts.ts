import type { FailureGroup } from '../reports/failures.ts'
import type { Alert } from '../reports/health.ts'
import type { Incident, IncidentState } from './incident.ts'
import type { Recovery } from './recovery.ts'

/** What there is to tell of an incident, whoever is told. Names, lines and titles are foreign text, redacted. */
export type IncidentFacts = {
  readonly key: string
  readonly incident: Incident
  readonly state: Exclude<IncidentState, 'pending'>
  /** What happened, in one line: `CI is red on main: Type error`. */
  readonly headline: string
  /** Absent where it concerns the whole repository. */
  readonly workflow?: { readonly name: string; readonly path: string; readonly url: string }
  /** Of a failure: root line, cause, tests, suspects, memory, occurrences. Absent where no log was read. */
  readonly group?: FailureGroup
  /** Of an alert that still holds. */
  readonly alert?: Alert
  /** The last run that failed, and the run that passed. */
  readonly failedRunUrl?: string
  readonly passedRunUrl?: string
  /** Once it is over. */
  readonly recovery?: Recovery
}
