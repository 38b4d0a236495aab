import type { BranchClass } from '../incidents/branch-class.ts'
import { onDefaultBranch, type Run } from '../model.ts'
import type { Dashboard } from '../reports/dashboard.ts'

/** Which runs are looked at. `other` are all branches but the default one. */
export type Filter = {
  readonly workflowId: number | undefined
  /** A name is never the default branch, also where pull requests come from a branch that is called like it. */
  readonly branch: 'all' | 'default' | 'other' | { readonly name: string }
  readonly days: number
}

/** Whether a run is of the workflow and the branch, of whatever time. */
export function isAsked(
  run: Run,
  { workflowId, branch }: Filter,
  { defaultBranch }: Pick<Dashboard, 'defaultBranch'>,
): boolean {
  if (workflowId !== undefined && run.workflowId !== workflowId) return false
  if (branch === 'all') return true
  const isDefault = onDefaultBranch(run, defaultBranch)
  if (typeof branch === 'object') return !isDefault && run.branch === branch.name
  return isDefault === (branch === 'default')
}

/** Whether a branch is one of which the state is asked: of all branches it is the default one that people wait for. */
export function isJudged(
  name: string,
  { branch }: Pick<Filter, 'branch'>,
  { defaultBranch }: Pick<Dashboard, 'defaultBranch'>,
): boolean {
  if (typeof branch === 'object') return name === branch.name && name !== defaultBranch
  return (name === defaultBranch) === (branch !== 'other')
}

/** Whether an incident of a class of branches is one of those that are asked for; a class is no single branch. */
export function isOfBranch(branchClass: BranchClass, { branch }: Pick<Filter, 'branch'>): boolean {
  if (typeof branch === 'object') return false
  return branch === 'all' || (branchClass === 'default') === (branch === 'default')
}
