import type { Execution } from '../vitals/executions.ts'
import type { JobLine } from './job-line.ts'

/**
 * The job of the last good run before one that failed: on its branch, or else on the default branch. `undefined` where
 * none is known.
 */
export function lastGood({ run, job }: Execution, lines: readonly JobLine[]): Execution | undefined {
  const sameJob = lines.filter((line) => line.workflowId === run.workflowId && line.job === job.name)
  const own = sameJob.filter((line) => line.branch === run.branch)
  const goodIn = (some: readonly JobLine[]) =>
    some
      .flatMap(({ turns }) => turns)
      .filter(({ outcome, run: other }) => outcome === 'passed' && other.createdAt <= run.createdAt)
      .toSorted((a, b) => a.run.createdAt - b.run.createdAt)
      .at(-1)
      ?.executions.at(-1)
  return goodIn(own) ?? goodIn(sameJob.filter(({ onDefaultBranch }) => onDefaultBranch))
}
