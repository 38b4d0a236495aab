import type { History, RaisedAlert } from '../history/history.ts'
import { decisiveAttempt, onDefaultBranch, type Run, verdictOf } from '../model.ts'
import type { Lengths, RecoveryVitals } from '../reports/signs.ts'
import { type RedStretch, redStretches } from './incidents.ts'
import { lengthsOf } from './lengths.ts'
import type { Scene } from './vitals.ts'

export const MAX_RECOVERIES = 20

/** The runs of a workflow on one branch. */
export type Line = {
  readonly workflowId: number
  readonly branch: string
  readonly runs: readonly Run[]
}

/**
 * How long branches stayed red, per workflow: the default branch first, then those that are red, then the slowest. `runs` are
 * all that are known, so that a stretch that began before the window is measured whole.
 */
export function recoveryOf(runs: readonly Run[], scene: Scene): readonly RecoveryVitals[] {
  const isDefault = ({ branch }: RecoveryVitals) => branch === scene.defaultBranch
  return linesOf(runs, scene.defaultBranch)
    .flatMap((line) => recoveryOfLine(line, scene) ?? [])
    .toSorted(
      (a, b) =>
        Number(isDefault(b)) - Number(isDefault(a)) ||
        (b.openForSeconds ?? -1) - (a.openForSeconds ?? -1) ||
        (b.closed.meanSeconds ?? 0) - (a.closed.meanSeconds ?? 0) ||
        a.workflowId - b.workflowId ||
        (a.branch < b.branch ? -1 : 1),
    )
    .slice(0, MAX_RECOVERIES)
}

/** Forks' branches may be called like ours and are nobody's to mend here. */
export function linesOf(runs: readonly Run[], defaultBranch: string): readonly Line[] {
  const own = runs.filter(
    (run) => !run.fromFork && (run.branch !== defaultBranch || onDefaultBranch(run, defaultBranch)),
  )
  return [...Map.groupBy(own, ({ workflowId }) => workflowId)].flatMap(([workflowId, ofWorkflow]) =>
    [...Map.groupBy(ofWorkflow, ({ branch }) => branch)].flatMap(([branch, ofBranch]) =>
      branch === undefined ? [] : [{ workflowId, branch, runs: ofBranch }],
    ),
  )
}

/**
 * When a line was red. Of other branches than the default one a red end counts only if it failed in the window: most were
 * given up and deleted.
 */
export function stretchesOf(
  { branch, runs }: Line,
  { from, defaultBranch }: Pick<Scene, 'from' | 'defaultBranch'>,
): readonly RedStretch[] {
  if (!runs.some((run) => verdictOf(run) === 'failed')) return []
  return redStretches(runs, branch).filter(
    ({ until, lastRun }) =>
      until !== undefined || branch === defaultBranch || (decisiveAttempt(lastRun)?.updatedAt ?? 0) >= from,
  )
}

function recoveryOfLine(line: Line, scene: Scene): RecoveryVitals | undefined {
  const { workflowId, branch } = line
  const { from, now } = scene
  const stretches = stretchesOf(line, scene)
  const closed = stretches.flatMap(({ since, until }) =>
    until !== undefined && until >= from ? [until - since] : [],
  )
  const open = stretches.find(({ until }) => until === undefined)
  if (closed.length === 0 && !open) return undefined
  return {
    workflowId,
    branch,
    closed: lengthsOf(closed),
    ...(open && { openForSeconds: Math.max(0, now - open.since) }),
  }
}

/**
 * From the end of the run that gave rise to an alert to the alert, of alerts first raised in the window. Those that no
 * single run gave rise to, such as a stale schedule's, are not among them.
 */
export function detectionOf(raised: History['raised'], { from, now }: Pick<Scene, 'from' | 'now'>): Lengths {
  return lengthsOf([...raised.values()].flatMap((alert) => detectionSeconds(alert, from, now) ?? []))
}

function detectionSeconds({ at, causedAt }: RaisedAlert, from: number, now: number): number | undefined {
  if (causedAt === undefined || at < from || at > now) return undefined
  return Math.max(0, at - causedAt)
}
