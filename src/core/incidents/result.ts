import { type Attempt, latestAttempt, onDefaultBranch, outcomeOf, type Run, type Seconds } from '../model.ts'
import { type BranchClass, branchClassOf } from './branch-class.ts'

/** How a run ended, as far as it counts: it passed or it failed. */
export type Result = {
  readonly workflow: string
  readonly branchClass: BranchClass
  /** Whose code it tested: a pass of one branch says nothing of another. */
  readonly line: string
  readonly sha: string
  readonly runId: number
  readonly createdAt: Seconds
  readonly endedAt: Seconds
  readonly causes: 'passed' | readonly Cause[]
}

/** Why a run failed, from the diagnosis of its logs; one of no rule where they were not read. */
export type Cause = { readonly fingerprint: string; readonly title: string }

export type ResultContext = {
  readonly defaultBranch: string
  readonly pathOf: (workflowId: number) => string | undefined
  readonly causesOf: (run: Run, attempt: Attempt) => readonly Cause[]
}

/**
 * What runs say. Cancelled, superseded and skipped ones say nothing; while a run is run again, its result so far
 * stands.
 */
export function resultsOf(runs: Iterable<Run>, context: ResultContext): readonly Result[] {
  return [...runs].flatMap((run) => {
    const workflow = context.pathOf(run.workflowId)
    const attempt = decisiveAttempt(run)
    if (workflow === undefined || !attempt) return []
    return [
      {
        workflow,
        branchClass: branchClassOf(run, context.defaultBranch),
        line: lineOf(run, context.defaultBranch),
        sha: run.sha,
        runId: run.id,
        createdAt: run.createdAt,
        endedAt: attempt.updatedAt,
        causes: outcomeOf(attempt) === 'passed' ? 'passed' : context.causesOf(run, attempt),
      },
    ]
  })
}

/** The latest that passed or failed. A rerun that was cancelled or goes on takes nothing back. */
function decisiveAttempt(run: Run): Attempt | undefined {
  const latest = latestAttempt(run)
  return [latest, ...run.attempts.toReversed()].find((attempt) =>
    ['passed', 'failed'].includes(outcomeOf(attempt)),
  )
}

function lineOf(run: Run, defaultBranch: string): string {
  if (onDefaultBranch(run, defaultBranch)) return ''
  return JSON.stringify([run.fromFork, run.branch ?? run.sha])
}
