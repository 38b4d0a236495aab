import { onDefaultBranch, type Run } from '../model.ts'
import type { NamedRates } from '../reports/signs.ts'
import { measure } from './measures.ts'
import type { Scene } from './vitals.ts'

export const MAX_BRANCHES = 20

/** Stands for the branches of all forks. Neither `:` nor `*` can be in the name of a branch. */
export const FORKS = 'fork:*'

/**
 * Success by branch: the default branch first, then those that surely fail most. The default branch's are the runs that
 * tested its own code; of other branches, all runs whose head they were, pull requests too. Runs without a branch are in
 * no line, nor are pull requests out of the default branch.
 */
export function branchRates(
  runs: readonly Run[],
  { defaultBranch }: Pick<Scene, 'defaultBranch'>,
): readonly NamedRates[] {
  const branchOf = (run: Run) => {
    if (run.fromFork) return FORKS
    return run.branch === defaultBranch && !onDefaultBranch(run, defaultBranch) ? undefined : run.branch
  }
  const rates = ratesBy(runs, branchOf)
  const isDefault = ({ name }: NamedRates) => name === defaultBranch
  return [...rates.filter(isDefault), ...rates.filter((line) => !isDefault(line))].slice(0, MAX_BRANCHES)
}

/** Success by event; those that surely fail most first. */
export function eventRates(runs: readonly Run[]): readonly NamedRates[] {
  return ratesBy(runs, ({ event }) => event)
}

function ratesBy(runs: readonly Run[], nameOf: (run: Run) => string | undefined): readonly NamedRates[] {
  return [...Map.groupBy(runs, nameOf)]
    .flatMap(([name, of]) => {
      const { firstAttempt, final } = measure(of)
      return name === undefined ? [] : [{ name, runs: of.length, firstAttempt, final }]
    })
    .toSorted(
      (a, b) =>
        (a.final.high ?? 101) - (b.final.high ?? 101) || b.runs - a.runs || (a.name < b.name ? -1 : 1),
    )
}
