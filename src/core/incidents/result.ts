import { type Attempt, onDefaultBranch, outcomeOf, type Run, type Seconds } from '../model.ts'
import { type BranchClass, branchClassOf } from './branch-class.ts'

/** How an attempt of a run ended, as far as it counts: it passed or it failed. */
export type Result = {
  readonly workflow: string
  readonly branchClass: BranchClass
  /** Whose code it tested: a pass of one branch says nothing of another. */
  readonly line: string
  readonly sha: string
  readonly runId: number
  readonly attempt: number
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

/** What runs say, attempt by attempt. Cancelled, superseded, skipped and unfinished ones say nothing. */
export function resultsOf(runs: Iterable<Run>, context: ResultContext): readonly Result[] {
  return [...runs].flatMap((run) => {
    const workflow = context.pathOf(run.workflowId)
    if (workflow === undefined) return []
    const of = {
      workflow,
      branchClass: branchClassOf(run, context.defaultBranch),
      line: lineOf(run, context.defaultBranch),
      sha: run.sha,
      runId: run.id,
      createdAt: run.createdAt,
    }
    return run.attempts.flatMap((attempt) => {
      const outcome = outcomeOf(attempt)
      if (outcome !== 'passed' && outcome !== 'failed') return []
      const causes = outcome === 'passed' ? 'passed' : context.causesOf(run, attempt)
      return [{ ...of, attempt: attempt.number, endedAt: attempt.updatedAt, causes }]
    })
  })
}

function lineOf(run: Run, defaultBranch: string): string {
  if (onDefaultBranch(run, defaultBranch)) return ''
  return JSON.stringify([run.fromFork, run.branch?.replace(QUEUED, '$1') ?? run.sha])
}

/**
 * Every group of a merge queue has a branch of its own, `gh-readonly-queue/main/pr-12-<sha>`, and is never run again:
 * what comes after it in the queue tells whether all is well.
 */
const QUEUED = /^(gh-readonly-queue\/.+)\/pr-\d+-[0-9a-f]+$/

/** One branch's results in one workflow follow upon one another. */
export function lineKey({ workflow, branchClass, line }: Result): string {
  return JSON.stringify([workflow, branchClass, line])
}

/** In the order of the pushes, not of the ends. */
export function inOrder(a: Result, b: Result): number {
  return a.createdAt - b.createdAt || a.runId - b.runId || a.attempt - b.attempt
}
