import type { Seconds } from '../model.ts'
import { endedAt, type Incident, type Resolution } from './incident.ts'

/** What people want to know of an incident that is over. */
export type Recovery = {
  /** From the first failure to the pass. */
  readonly redSeconds: Seconds
  readonly failures: number
  readonly commits: number
  /** `flaky`: the commit that had failed passed, so that the alarm was false. `ended`: no run tells what ended it. */
  readonly cause: Resolution['cause']
  /** The run that passed, and its commit. */
  readonly runId?: number
  readonly sha?: string
}

/** `undefined` while it is not resolved. */
export function recoveryOf(incident: Incident): Recovery | undefined {
  const { resolution, span, failures, commits, pass } = incident
  const end = endedAt(incident)
  if (!resolution || end === undefined) return undefined
  return {
    redSeconds: Math.max(0, end - span.from),
    failures,
    commits,
    cause: resolution.cause,
    ...(pass?.runId !== undefined && { runId: pass.runId }),
    ...(pass?.sha !== undefined && { sha: pass.sha }),
  }
}
