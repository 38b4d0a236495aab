import type { JobOutcome } from './flakiness.ts'

export type Flakes = {
  /** Executions at commits at which the same leg passed at least once: those that failed are the flakes. */
  readonly proven: readonly JobOutcome[]
  /** Executions at those commits that were cut off before they had a result, such as siblings under `fail-fast`. */
  readonly cutOff: readonly JobOutcome[]
  /** Failures at commits that were tested once, or whose next result is not known yet. */
  readonly unproven: number
  /** Commits at which the leg failed and was tried again, whatever came of it. */
  readonly triedAgain: number
}

/** The executions of one leg, oldest first. */
export type Leg = {
  readonly leg: string | undefined
  /** Those that passed or failed. */
  readonly executions: readonly JobOutcome[]
  readonly cutOff: readonly JobOutcome[]
}

/** An execution given twice counts once. */
export function inLegs(outcomes: readonly JobOutcome[]): readonly Leg[] {
  const known = outcomes.filter(({ at }) => Number.isFinite(at))
  return [...Map.groupBy(known, ({ leg }) => leg)].map(([leg, ofLeg]) => {
    const all = [...new Map(ofLeg.map((one) => [`${one.runId}/${one.attempt}`, one])).values()].toSorted(
      (a, b) => a.at - b.at || a.runId - b.runId || a.attempt - b.attempt,
    )
    return {
      leg,
      executions: all.filter(({ outcome }) => outcome !== 'neither'),
      cutOff: all.filter(({ outcome }) => outcome === 'neither'),
    }
  })
}

/**
 * The flakes among the executions of one leg. A failure followed by a pass at the same commit is one, however
 * often it failed before: the code did not change. After the last pass, a single failure is one only if the leg's
 * next result, at whatever commit, passed: else something around the code broke, and stays broken.
 */
export function flakesAmong({ executions, cutOff }: Omit<Leg, 'leg'>): Flakes {
  const commits = [...Map.groupBy(executions, ({ sha }) => sha).values()].map((ofCommit) => {
    const lastPass = ofCommit.findLastIndex(({ outcome }) => outcome === 'passed')
    const tail = ofCommit.slice(lastPass + 1)
    const [only] = tail
    const blip = lastPass >= 0 && tail.length === 1 && only && nextOf(only, executions)?.outcome === 'passed'
    const proven = blip ? ofCommit : ofCommit.slice(0, lastPass + 1)
    const failed = blip ? 0 : tail.length
    return {
      proven,
      unproven: failed === 1 ? 1 : 0,
      triedAgain: failed > 1 || proven.some(({ outcome }) => outcome === 'failed') ? 1 : 0,
    }
  })
  const proven = commits.flatMap((commit) => commit.proven)
  const good = new Set(proven.map(({ sha }) => sha))
  return {
    proven,
    cutOff: cutOff.filter(({ sha }) => good.has(sha)),
    unproven: commits.reduce((sum, { unproven }) => sum + unproven, 0),
    triedAgain: commits.reduce((sum, { triedAgain }) => sum + triedAgain, 0),
  }
}

function nextOf(one: JobOutcome, executions: readonly JobOutcome[]): JobOutcome | undefined {
  return executions[executions.indexOf(one) + 1]
}
