import type { Seconds } from '../model.ts'
import type { Severity } from '../reports/health.ts'
import type { Evidence, Subject } from './incident.ts'

/**
 * What GitHub says of a subject now. Facts are of the whole stretch, not of what is new since the last look, so that
 * it does not matter how often, or by how many monitors, they are observed. What could not be read, was cancelled or
 * skipped gives no observation.
 */
export type Observation = Finding | Pass

/** It fails, or an alert holds. */
export type Finding = Evidence & {
  readonly kind: 'failing'
  readonly subject: Subject
  readonly severity: Severity
  /** End of the first failed run of the stretch. */
  readonly from: Seconds
  /** Where an end is announced; else it is good for `lapseAfter`. */
  readonly until?: Seconds
  /** Failed runs; 0 where it is not counted in runs, and one is enough. */
  readonly failures: number
  readonly commits: number
}

/** It was good at `seenAt`, for the first time since `from`, and so many times in a row. */
export type Pass = Evidence & {
  readonly kind: 'passing'
  readonly subject: Subject
  readonly from: Seconds
  /** Since when it is good, where that was before the evidence. */
  readonly until?: Seconds
  /** 0 where it is not counted in runs, and one is enough. */
  readonly passes: number
}
