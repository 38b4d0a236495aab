import { onDefaultBranch, outcomeOf, type Run } from '../model.ts'
import type { Execution } from '../vitals/executions.ts'
import { executionsByJob } from '../vitals/executions-by-job.ts'

/** What became of a job in one run: all its executions, and how the last of them ended. */
export type Turn = {
  readonly run: Run
  readonly executions: readonly Execution[]
  readonly outcome: 'passed' | 'failed'
}

/** One job on one branch, run by run in the order of the pushes. */
export type JobLine = {
  readonly workflowId: number
  readonly job: string
  /** `undefined` for runs of tags and deleted branches. */
  readonly branch: string | undefined
  readonly onDefaultBranch: boolean
  readonly turns: readonly Turn[]
}

/** All lines of these executions. Those that neither passed nor failed say nothing and are left out. */
export function jobLinesOf(executions: Iterable<Execution>, defaultBranch: string): readonly JobLine[] {
  return executionsByJob(executions).flatMap(({ workflowId, name, executions }) =>
    [...Map.groupBy(executions, ({ run }) => branchKey(run, defaultBranch)).values()].flatMap((ofBranch) => {
      const turns = turnsOf(ofBranch)
      const [first] = turns
      if (!first) return []
      const { branch } = first.run
      return [
        { workflowId, job: name, branch, onDefaultBranch: onDefaultBranch(first.run, defaultBranch), turns },
      ]
    }),
  )
}

/** A fork's branch, and a pull request's, can be called like ours. */
function branchKey(run: Run, defaultBranch: string): string {
  return `${run.fromFork} ${onDefaultBranch(run, defaultBranch)} ${run.branch ?? run.sha}`
}

function turnsOf(executions: readonly Execution[]): readonly Turn[] {
  return [...Map.groupBy(executions, ({ run }) => run.id).values()]
    .flatMap((ofRun): Turn[] => {
      const judged = ofRun
        .filter(({ job }) => outcomeOf(job) === 'passed' || outcomeOf(job) === 'failed')
        .toSorted((a, b) => a.attempt - b.attempt)
      const last = judged.at(-1)
      if (!last) return []
      return [
        {
          run: last.run,
          executions: judged,
          outcome: outcomeOf(last.job) === 'passed' ? 'passed' : 'failed',
        },
      ]
    })
    .toSorted((a, b) => a.run.createdAt - b.run.createdAt || a.run.id - b.run.id)
}
