import { DAY, HOUR, type Seconds } from '../model.ts'
import type { Severity } from '../reports/health.ts'
import type { BranchClass } from './branch-class.ts'

/** How failures become incidents, and incidents end. */
export type LifeCycle = {
  /** Failed runs in a row that open one. */
  readonly failuresToOpen: Readonly<Record<BranchClass, number>>
  /** Passed runs in a row that end one. */
  readonly passesToResolve: number
  /** What fails again this soon after it was good is the same incident. */
  readonly reopenWindow: Seconds
  /** What is not heard of for this long has lapsed. */
  readonly lapseAfter: Seconds
  /** Ages at which an incident that nobody acknowledged is told again, ascending. */
  readonly escalateAfter: Readonly<Record<Severity, readonly Seconds[]>>
}

export const defaultLifeCycle: LifeCycle = {
  failuresToOpen: { default: 1, 'pull-request': 3, other: 3 },
  passesToResolve: 1,
  reopenWindow: DAY,
  lapseAfter: 14 * DAY,
  escalateAfter: { critical: [4 * HOUR, DAY], warning: [3 * DAY], info: [] },
}

/** What is not counted in runs needs no more than to be seen. */
export function isEnough(count: number, needed: number): boolean {
  return count === 0 || count >= needed
}
