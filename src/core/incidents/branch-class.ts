import { onDefaultBranch, type Run } from '../model.ts'

/** What a run's branch means to others: all wait for the default branch, one person or few for the others. */
export const branchClasses = ['default', 'pull-request', 'other'] as const
export type BranchClass = (typeof branchClasses)[number]

export function branchClassOf(run: Run, defaultBranch: string): BranchClass {
  if (onDefaultBranch(run, defaultBranch)) return 'default'
  return run.event.startsWith('pull_request') ? 'pull-request' : 'other'
}
