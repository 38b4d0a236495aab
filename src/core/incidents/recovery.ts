import type { Seconds } from '../model.ts'
import type { Incident, Resolution } from './incident.ts'

/** What people want to know of an incident that is over. */
export type Recovery = {
  /** From the first failure to the pass. */
  readonly redSeconds: Seconds
  readonly failures: number
  readonly commits: number
  readonly cause: Resolution['cause']
  /** The run that passed, and its commit. */
  readonly runId?: number
  readonly sha?: string
}

/** `undefined` while it is not resolved. */
export function recoveryOf({ resolution, span, failures, commits }: Incident): Recovery | undefined {
  if (!resolution) return undefined
  const { endedAt, cause, pass } = resolution
  return {
    redSeconds: Math.max(0, endedAt - span.from),
    failures,
    commits,
    cause,
    ...(pass?.runId !== undefined && { runId: pass.runId }),
    ...(pass?.sha !== undefined && { sha: pass.sha }),
  }
}
